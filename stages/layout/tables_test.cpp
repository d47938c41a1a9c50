#include <gtest/gtest.h>

#include "stages/layout/blocks.h"
#include "stages/layout/pages_from_text_test_support.h"

namespace lectern {
namespace {

using namespace test;

/// The tables of a page: cells parted by ", ", rows by " / ", "#" before header cells, "<2>" after spans, "-" for
/// empty.
std::string tables(const std::string& page) {
  const Layout layout = laid_out("y60 w400 fill6 | a\n" + page + "y600 w400 fill9 | z\n");
  std::string out;
  for (const Region& r : layout.pages[0].regions)
    if (r.kind == RegionKind::table) out += (out.empty() ? "" : " ") + in_short({r});
  return out;
}

std::string rule(double y, double x0 = 72, double x1 = 372) {
  std::ostringstream out;
  out << "rule " << x0 << " " << y << " " << x1 << " " << y + 0.5 << "\n";
  return out.str();
}
std::string upright(double x, double y0, double y1) {
  std::ostringstream out;
  out << "rule " << x << " " << y0 << " " << x + 0.5 << " " << y1 << "\n";
  return out.str();
}

TEST(Tables, Grids) {
  const std::string lines = rule(200) + rule(220) + rule(240) + rule(260) + upright(72, 200, 260) +
                            upright(172, 200, 260) + upright(272, 200, 260) + upright(372, 200, 260);
  EXPECT_EQ(tables(lines + "x76 y214 b | Land\nx176 y214 b | 2020\nx276 y214 b | 2021\nx76 y234 | Peru\nx176 y234 | "
                           "1\nx276 y234 | 2\nx76 y254 | Chile\nx176 y254 | 3\nx276 y254 | 4\n"),
            "table(#Land, #2020, #2021 / #Peru, 1, 2 / #Chile, 3, 4)");
  EXPECT_EQ(tables(lines + "x76 y214 b | Land\nx176 y214 b | 2020\nx276 y214 b | 2021\nx76 y234 | Peru\nx276 y234 | "
                           "2\nx76 y254 | Chile\nx176 y254 | 3\nx276 y254 | 4\n"),
            "table(#Land, #2020, #2021 / #Peru, -, 2 / #Chile, 3, 4)")
      << "an empty cell";
}

TEST(Tables, CellsOfSeveralLines) {
  const std::string lines = rule(200) + rule(220) + rule(254) + rule(274) + upright(172, 200, 274);
  EXPECT_EQ(tables(lines + "x76 y214 b | Land\nx176 y214 b | Text\nx76 y234 | Peru\nx176 y234 | long cell that\nx176 "
                           "y246 | runs on\nx76 y268 | Chile\nx176 y268 | short\n"),
            "table(#Land, #Text / Peru, long cell that runs on / Chile, short)");
}

TEST(Tables, SpansWhereAnUprightRuleIsMissing) {
  const std::string lines = rule(200) + rule(220) + rule(240) + rule(260) + rule(280) + upright(72, 200, 280) +
                            upright(172, 200, 280) + upright(272, 220, 280) + upright(372, 200, 280);
  EXPECT_EQ(tables(lines + "x76 y214 b | Land\nx240 y214 b | Years\nx76 y234 b | Name\nx176 y234 b | 2020\nx276 y234 b "
                           "| 2021\nx76 y254 | Peru\nx176 y254 | 3\nx276 y254 | 4\n"
                           "x76 y274 | Chile\nx176 y274 | 5\nx276 y274 | 6\n"),
            "table(#Land, #Years<2> / #Name, #2020, #2021 / #Peru, 3, 4 / #Chile, 5, 6)");
}

TEST(Tables, HeadersOverSeveralColumns) {
  EXPECT_EQ(
      tables(rule(200) +
             "x190 y214 | Share of people in per cent\ny226 | Land\nx200 y226 | Before\nx300 y226 | After\n" +
             rule(232) + "y246 | Peru\nx200 y246 | 1\nx300 y246 | 2\ny258 | Chile\nx200 y258 | 3\nx300 y258 | 4\n" +
             rule(264)),
      "table(#-, #Share of people in per cent<2> / #Land, #Before, #After / #Peru, 1, 2 / #Chile, 3, 4)");
}

TEST(Tables, OpenOnesWithThreeRules) {
  EXPECT_EQ(
      tables(rule(200) + "y214 | Land\nx200 y214 | Before\nx300 y214 | After\n" + rule(220) +
             "y234 | Peru\nx200 y234 | 1\nx300 y234 | 2\ny246 | Chile\nx200 y246 | 3\nx300 y246 | 4\n" + rule(252)),
      "table(#Land, #Before, #After / #Peru, 1, 2 / #Chile, 3, 4)");
  EXPECT_EQ(
      tables("y194 b | Land\nx200 y194 b | Before\nx300 y194 b | After\n" + rule(200) +
             "y214 | Peru\nx200 y214 | 1\nx300 y214 | 2\ny226 | Chile\nx200 y226 | 3\nx300 y226 | 4\n" + rule(232)),
      "table(#Land, #Before, #After / #Peru, 1, 2 / #Chile, 3, 4)")
      << "the header stands above the first rule";
}

TEST(Tables, LabelsOutsideOfTheGrid) {
  const std::string lines = rule(200, 172) + rule(220, 172) + rule(240, 172) + rule(260, 172) + rule(280, 172) +
                            upright(172, 200, 280) + upright(272, 200, 280) + upright(372, 200, 280);
  EXPECT_EQ(tables(lines + "x100 y214 | Land\nx176 y214 | 2020\nx276 y214 | 2021\nx100 y234 | Peru\nx176 y234 | "
                           "1\nx276 y234 | 2\nx100 y254 | Chile\nx176 y254 | 3\nx276 y254 | 4\nx100 y274 | Cuba\nx176 "
                           "y274 | 5\nx276 y274 | 6\n"),
            "table(#Land, #2020, #2021 / #Peru, 1, 2 / #Chile, 3, 4 / #Cuba, 5, 6)");
}

TEST(Tables, ShadedCells) {
  std::ostringstream page;
  for (int i = 0; i < 3; ++i)
    for (int k = 0; k < 3; ++k)
      page << "panel " << 72 + 100 * k << " " << 200 + 20 * i << " " << 171 + 100 * k << " " << 219 + 20 * i
           << " fill=#dddddd\n";
  EXPECT_EQ(tables(page.str() + "x76 y214 | Land\nx176 y214 | Before\nx276 y214 | After\nx76 y234 | Peru\nx176 y234 | "
                                "1\nx276 y234 | 2\nx76 y254 | Chile\nx176 y254 | 3\nx276 y254 | 4\n"),
            "table(#Land, #Before, #After / #Peru, 1, 2 / #Chile, 3, 4)");
}

TEST(Tables, FiguresStackedInOneRuledRow) {
  const std::string lines = rule(200) + rule(220) + rule(264) + upright(72, 200, 264) + upright(172, 200, 264) +
                            upright(272, 200, 264) + upright(372, 200, 264);
  EXPECT_EQ(tables(lines + "x76 y214 b | Land\nx176 y214 b | 2020\nx276 y214 b | 2021\nx76 y234 | Peru\nx176 y234 | "
                           "1\nx276 y234 | 2\nx76 y246 | Chile\nx176 y246 | 3\nx276 y246 | 4\nx76 y258 | Cuba\nx176 "
                           "y258 | 5\nx276 y258 | 6\n"),
            "table(#Land, #2020, #2021 / #Peru, 1, 2 / #Chile, 3, 4 / #Cuba, 5, 6)");
}

TEST(Tables, TextSetCloseIsCutAtTheRule) {
  const std::string lines = rule(200) + rule(220) + rule(240) + rule(260) + upright(72, 200, 260) +
                            upright(172, 200, 260) + upright(272, 200, 260) + upright(372, 200, 260);
  EXPECT_EQ(
      tables(lines + "x76 y214 b | Land\nx176 y214 b | 2020\nx276 y214 b | 2021\nx121 y234 | abcdefghij 12345\nx276 "
                     "y234 | 2\nx76 y254 | Chile\nx176 y254 | 3\nx276 y254 | 4\n"),
      "table(#Land, #2020, #2021 / #abcdefghij, 12345, 2 / #Chile, 3, 4)");
}

TEST(Tables, HeadsThatShareARule) {
  const double end = 502;
  EXPECT_EQ(
      tables(rule(200, 72, end) + "x215 y214 | Before\nx395 y214 | After\n" + rule(219, 170, end) +
             "y230 | Land\nx200 y230 | men\nx270 y230 | women\nx370 y230 | men\nx440 y230 | women\n" +
             rule(236, 72, end) + "y250 | Peru\nx200 y250 | 1\nx270 y250 | 2\nx370 y250 | 3\nx440 y250 | 4\n" +
             "y262 | Cuba\nx200 y262 | 5\nx270 y262 | 6\nx370 y262 | 7\nx440 y262 | 8\n" + rule(268, 72, end)),
      "table(#-, #Before<2>, #After<2> / #Land, #men, #women, #men, #women / #Peru, 1, 2, 3, 4 / #Cuba, 5, 6, 7, 8)");
}

TEST(Tables, HeadsOfSeveralLinesAreOneRow) {
  EXPECT_EQ(
      tables(rule(200) +
             "x200 y212 | Before\nx300 y212 | After\ny224 | Land\nx200 y224 | the war\nx300 y224 | "
             "the war\n" +
             rule(230) + "y246 | Peru\nx200 y246 | 1\nx300 y246 | 2\ny258 | Chile\nx200 y258 | 3\nx300 y258 | 4\n" +
             rule(264)),
      "table(#Land, #Before the war, #After the war / #Peru, 1, 2 / #Chile, 3, 4)");
}

TEST(Tables, WhatIsNone) {
  const struct {
    const char* what;
    std::string page;
  } rows[] = {
      {"two columns of prose between rules",
       rule(200, 72, 500) + "y214 w200 fill9 | left\nx300 y214 w200 fill9 | right\n" + rule(330, 72, 500)},
      {"one column of prose between rules", rule(200) + "y214 w300 fill4 | prose\n" + rule(270)},
      {"an empty space between rules", rule(200) + rule(260)},
      {"rules of different width",
       rule(200, 72, 372) + "y214 | Land\nx200 y214 | Before\ny226 | Peru\nx200 y226 | 1\n" + rule(232, 72, 172)},
      {"a list between rules",
       rule(200) + "y214 | \xE2\x80\xA2\tone of these\ny226 | \xE2\x80\xA2\ttwo of these\n" + rule(232)},
      {"the bars of a chart",
       "panel 100 200 120 300 fill=#444444 stroke=#000000\npanel 160 240 180 300 fill=#444444 stroke=#000000\npanel "
       "220 "
       "220 240 300 fill=#444444 stroke=#000000\n" +
           rule(300, 90, 260) + upright(90, 190, 300) + "x102 y240 | 41\nx162 y260 | 22\nx222 y250 | 33\n"},
      {"a frame round text",
       "panel 72 200 372 300 stroke=#000000\npanel 90 210 200 230 stroke=#000000\nx94 y224 | Legend\nx94 y260 | 0.6\n"},
      {"contents in a ruled frame",
       rule(200) + rule(220) + rule(240) + upright(72, 200, 240) + upright(340, 200, 240) + upright(372, 200, 240) +
           "x76 y214 | Introduction . . . . . . .\nx345 y214 | 7\nx76 y234 | Results . . . . . . .\nx345 y234 | 9\n"},
      {"a lone rule", rule(200) + "y214 | Land\nx200 y214 | Before\n"},
  };
  for (const auto& row : rows) EXPECT_EQ(tables(row.page), "") << row.what;
}

TEST(Tables, HeadsPrintedAgainAreNoRunningHeads) {
  std::string page;
  for (int i = 0; i <= 12; ++i) page += rule(40 + 20 * i);
  page +=
      upright(72, 40, 280) + upright(172, 40, 280) + upright(372, 40, 280) + "x76 y54 b | Land\nx176 y54 b | Year\n";
  std::string all;
  for (int p = 0; p < 3; ++p) {
    all += "[page]\n" + page;
    for (int i = 1; i < 12; ++i) {
      std::ostringstream row;
      row << "x76 y" << 54 + 20 * i << " | Land" << static_cast<char>('a' + i) << static_cast<char>('a' + p)
          << "\nx176 y" << 54 + 20 * i << " | " << 10 * p + i << "\n";
      all += row.str();
    }
    all += "y400 w400 fill9 | z\n";
  }
  const Layout layout = laid_out(all);
  EXPECT_EQ(furniture_in_short(layout), "");
  for (const LayoutPage& p : layout.pages) {
    ASSERT_FALSE(p.regions.empty());
    EXPECT_EQ(p.regions[0].cells.size(), 24u);
  }
}

TEST(Tables, TextAroundStays) {
  const Layout layout = laid_out("y100 w300 fill4 | a\n" + rule(200) + "y214 b | Land\nx200 y214 b | Share\n" +
                                 rule(220) + "y234 | Peru\nx200 y234 | 1\n" + rule(240) + "y270 w300 fill4 | z\n");
  EXPECT_EQ(in_short(layout), "text(a1 a2 a3 a4) table(#Land, #Share / Peru, 1) text(z1 z2 z3 z4)");
}

}  // namespace
}  // namespace lectern
