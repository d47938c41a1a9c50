#include <gtest/gtest.h>

#include "stages/layout/pages_from_text_test_support.h"

namespace lectern {
namespace {

using namespace test;

/// The tables of a page, as tables_test.cpp writes them; running text stands above and below.
std::string tables(const std::string& page) {
  const Layout layout = laid_out("y60 w400 fill6 | a\n" + page + "y600 w400 fill9 | z\n");
  std::string out;
  for (const Region& r : layout.pages[0].regions)
    if (r.kind == RegionKind::table) out += (out.empty() ? "" : " ") + in_short({r});
  return out;
}

TEST(BorderlessTables, ListsInTwoColumnsOfIdeographsAreNone) {
  std::string page;
  const std::string ideographs =
      "\xE8\xA1\x97\xE9\x81\x93\xE7\x9A\x84\xE8\xB0\x83\xE6\x9F\xA5\xE5\x88\x86\xE6\x9E\x90\xE9\xA3\x9F\xE5\xA0\x82\xE5"
      "\x81\x9C\xE5\x8A\x9E";
  for (int i = 0; i < 7; ++i) {
    const std::string y = std::to_string(214 + 14 * i);
    if (i % 3 == 0)
      page +=
          "x72 y" + y + " | " + std::to_string(4 + i / 3) + ".\nx272 y" + y + " | " + std::to_string(9 + i / 3) + ".\n";
    page += "x90 y" + y + " w150 | " + ideographs + "\nx290 y" + y + " w150 | " + ideographs + "\n";
  }
  EXPECT_EQ(tables(page), "");
}

TEST(BorderlessTables, Figures) {
  EXPECT_EQ(tables("y214 | Land\nx200 y214 | Before\nx300 y214 | After\n"
                   "y226 | Peru\nx214 y226 | 12.5\nx314 y226 | 2.0\n"
                   "y238 | Chile\nx214 y238 | 31.0\nx314 y238 | 4.1\n"
                   "y250 | Bolivia\nx219 y250 | 7.4\nx314 y250 | 5.5\n"),
            "table(#Land, #Before, #After / #Peru, 12.5, 2.0 / #Chile, 31.0, 4.1 / #Bolivia, 7.4, 5.5)");
  EXPECT_EQ(tables("y214 | Land\nx200 y214 | Share\n"
                   "y226 | Peru\nx210 y226 | 12%\ny238 | Chile\nx210 y238 | 31%\ny250 | Bolivia\nx215 y250 | 7%\n"),
            "table(#Land, #Share / #Peru, 12% / #Chile, 31% / #Bolivia, 7%)");
}

TEST(BorderlessTables, SectionRows) {
  EXPECT_EQ(tables("y214 | Land\nx250 y214 | Before\nx350 y214 | After\n"
                   "y226 | South\nx82 y238 | Peru\nx264 y238 | 12.5\nx364 y238 | 2.0\n"
                   "x82 y250 | Chile\nx264 y250 | 31.0\nx364 y250 | 4.1\n"
                   "y262 | The North and its islands, far and near\nx82 y274 | Cuba\nx269 y274 | 7.4\nx364 y274 | 5.5\n"
                   "x82 y286 | Haiti\nx269 y286 | 7.4\nx364 y286 | 5.5\n"),
            "table(#Land, #Before, #After / #South, -, - / #Peru, 12.5, 2.0 / #Chile, 31.0, 4.1 / "
            "#The North and its islands, far and near, -, - / #Cuba, 7.4, 5.5 / #Haiti, 7.4, 5.5)");
}

TEST(BorderlessTables, LabelsOfTwoLines) {
  EXPECT_EQ(tables("y214 | Land\nx250 y214 | Before\nx350 y214 | After\n"
                   "y226 | Peru and Chile\nx264 y226 | 12.5\nx364 y226 | 2.0\n"
                   "y238 | Bolivia with all that lies\ny250 | east of it\nx264 y250 | 31.0\nx364 y250 | 4.1\n"
                   "y262 | Cuba\nx269 y262 | 7.4\nx364 y262 | 5.5\n"),
            "table(#Land, #Before, #After / #Peru and Chile, 12.5, 2.0 / #Bolivia with all that lies east of it, 31.0, "
            "4.1 / #Cuba, 7.4, 5.5)");
}

TEST(BorderlessTables, SignsOfCurrencyAreNoColumn) {
  EXPECT_EQ(tables("y214 | Rent\nx200 y214 | $\nx230 y214 | 1,200\nx300 y214 | $\nx330 y214 | 1,300\n"
                   "y226 | Light\nx240 y226 | 310\nx340 y226 | 280\ny238 | Heat\nx240 y238 | 150\nx340 y238 | 420\n"
                   "y250 | All\nx200 y250 | $\nx230 y250 | 1,660\nx300 y250 | $\nx330 y250 | 2,000\n"),
            "table(#Rent, $ \t1,200, $ \t1,300 / #Light, 310, 280 / #Heat, 150, 420 / #All, $ \t1,660, $ \t2,000)");
}

TEST(BorderlessTables, TextUnderABoldHead) {
  EXPECT_EQ(
      tables(
          "y214 b | Room\nx180 y214 b | Opens\nx300 y214 b | Key\n"
          "y226 | Hall\nx180 y226 | always\nx300 y226 | none\ny238 | Cellar\nx180 y238 | never\nx300 y238 | caretaker\n"
          "y250 | Loft\nx180 y250 | in summer\nx300 y250 | office\ny262 | Yard\nx180 y262 | by day\nx300 y262 | "
          "gate\n"),
      "table(#Room, #Opens, #Key / Hall, always, none / Cellar, never, caretaker / Loft, in summer, office / Yard, "
      "by day, gate)");
}

TEST(BorderlessTables, InOneColumnOfTwo) {
  EXPECT_EQ(
      tables(
          "y214 w200 fill12 | left\nx320 y214 | Land\nx400 y214 | Before\nx470 y214 | After\n"
          "x320 y226 | Peru\nx414 y226 | 12.5\nx484 y226 | 2.0\nx320 y238 | Chile\nx414 y238 | 31.0\nx484 y238 | 4.1\n"
          "x320 y250 | Cuba\nx419 y250 | 7.4\nx484 y250 | 5.5\nx320 y274 w200 fill7 | right\n"),
      "table(#Land, #Before, #After / #Peru, 12.5, 2.0 / #Chile, 31.0, 4.1 / #Cuba, 7.4, 5.5)");
}

TEST(BorderlessTables, WhatIsNone) {
  const struct {
    const char* what;
    std::string page;
  } rows[] = {
      {"two columns of prose", "y214 w200 fill9 | left\nx300 y214 w200 fill9 | right\n"},
      {"names in two columns",
       "y214 | Ada Marsh\nx250 y214 | Lin Seaton\ny226 | Tomas Reed\nx250 y226 | Mara Voss\ny238 | Ines Corrado\nx250 "
       "y238 | Jonas Hale\ny250 | Paul Okafor\nx250 y250 | Rita Penrose\n"},
      {"a contents page",
       "y214 | Introduction\nx450 y214 | 1\ny226 | What we did\nx450 y226 | 4\ny238 | What we found\nx450 y238 | "
       "9\ny250 | "
       "What follows\nx445 y250 | 17\n"},
      {"a contents page with leaders",
       "y214 | Introduction . . . . . . . . . . . . . . . 1\ny226 | What we did . . . . . . . . . . . . . 4\ny238 | "
       "Found . . "
       ". . . . . . . . . . . . . . 9\n"},
      {"a list with hanging numbers",
       "y214 | 1.\nx100 y214 | The first of them\ny226 | 2.\nx100 y226 | The second\ny238 | 3.\nx100 y238 | The "
       "third\ny250 | "
       "4.\nx100 y250 | The last\n"},
      {"numbered sources in two columns",
       "y214 | 1\nx90 y214 | Hall, 1999\nx250 y214 | 5\nx268 y214 | Reed, 2001\ny226 | 2\nx90 y226 | Marsh, 2004\nx250 "
       "y226 | "
       "6\nx268 y226 | Voss, 2010\ny238 | 3\nx90 y238 | Okafor, 2007\nx250 y238 | 7\nx268 y238 | Hale, 2011\n"},
      {"terms and what they mean",
       "y214 | Weir\nx160 y214 | a wall across a river\ny226 | Lock\nx160 y226 | a chamber for boats\ny238 | "
       "Quay\nx160 y238 "
       "| a place to land\ny250 | Leat\nx160 y250 | a ditch to a mill\n"},
      {"addresses side by side",
       "y214 | Office North\nx220 y214 | Office South\nx380 y214 | Office West\ny226 | 12 Mill Lane\nx220 y226 | 7 "
       "Quay "
       "Street\nx380 y226 | 3 Bank Row\ny238 | Harbourside\nx220 y238 | Old Town\nx380 y238 | Hillfoot\n"},
      {"signatures", "y214 | Ada Marsh\nx300 y214 | Tomas Reed\ny226 | Chair\nx300 y226 | Secretary\n"},
      {"authors under a title",
       "y214 b | A. Marsh\nx220 y214 b | T. Reed\nx380 y214 b | I. Corrado\ny226 | Harbour School\nx220 y226 | Mill "
       "College\nx380 y226 | The Works\ny238 | ada@example.org\nx220 y238 | reed@example.org\nx380 y238 | "
       "i.c@example.org\n"},
      {"a form",
       "y214 | Name:\nx160 y214 | 12\ny226 | Street:\nx160 y226 | 14\ny238 | Town:\nx160 y238 | 3\ny250 | Since:\nx160 "
       "y250 | 1990\n"},
      {"numbered equations",
       "y214 | a = b + c\nx450 y214 | (1)\ny226 | d = e + f\nx450 y226 | (2)\ny238 | g = h + i\nx450 y238 | (3)\n"},
      {"code in columns",
       "y214 m | mov\nx150 y214 m | 12\nx250 y214 m | 7\ny226 m | add\nx150 y226 m | 1\nx250 y226 m | 2\ny238 m | "
       "sub\nx150 y238 m | 4\nx250 y238 m | 9\n"},
      {"two rows", "y214 | Peru\nx200 y214 | 1\nx300 y214 | 2\ny226 | Chile\nx200 y226 | 3\nx300 y226 | 4\n"},
  };
  for (const auto& row : rows) EXPECT_EQ(tables(row.page), "") << row.what;
}

TEST(BorderlessTables, CaptionsAndNotesStayOutside) {
  const Layout layout = laid_out(
      "y60 w400 fill6 | a\ny200 | Table\ny214 | Land\nx200 y214 | Before\nx300 y214 | After\n"
      "y226 | Peru\nx214 y226 | 12.5\nx314 y226 | 2.0\ny238 | Chile\nx214 y238 | 31.0\nx314 y238 | 4.1\n"
      "y250 | Cuba\nx219 y250 | 7.4\nx314 y250 | 5.5\ny264 | Source\ny300 w400 fill5 | z\n");
  EXPECT_EQ(
      in_short(layout),
      "text(a1 a2 a3 a4 a5 a6 Table) table(#Land, #Before, #After / #Peru, 12.5, 2.0 / #Chile, 31.0, 4.1 / #Cuba, "
      "7.4, 5.5) text(Source z1 z2 z3 z4 z5)");
}

}  // namespace
}  // namespace lectern
