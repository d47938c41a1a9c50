#include "stages/layout/blocks.h"

#include <gtest/gtest.h>

#include "stages/layout/pages_from_text_test_support.h"

namespace lectern {
namespace {

using namespace test;

const char* const kText = "y60 w400 fill6 | a\n";
const char* const kEnd = "y600 w400 fill9 | z\n";

std::string page(const std::string& facts, Record* record = nullptr) {
  return in_short(laid_out(kText + facts + kEnd, record));
}

const std::string kAround = "text(a1 a2 a3 a4 a5 a6) ", kBelow = " text(z1 z2 z3 z4 z5 z6 z7 z8 z9)";
const std::string kPlain = "text(a1 a2 a3 a4 a5 a6 ";

TEST(Blocks, BoxesAreApart) {
  const struct {
    const char *what, *facts, *expected;
  } rows[] = {
      {"a tinted panel with text", "panel 72 200 372 260 fill=#eeeeee\nx80 y214 b | Inside\nx80 y228 w280 fill2 | b\n",
       "box(text(Inside b1 b2))"},
      {"a framed panel with text",
       "panel 72 200 372 260 stroke=#000000\nx80 y214 b | Inside\nx80 y228 w280 fill2 | b\n",
       "box(text(Inside b1 b2))"},
      {"a panel in a panel is one box",
       "panel 72 200 372 260 fill=#eeeeee\npanel 74 202 370 258 fill=#ffffee\nx80 y214 b | Inside\nx80 y228 w280 fill2 "
       "| b\n",
       "box(text(Inside b1 b2))"},
  };
  for (const auto& row : rows) EXPECT_EQ(page(row.facts), kAround + row.expected + kBelow) << row.what;
}

TEST(Blocks, PanelsThatAreNoBoxes) {
  const struct {
    const char *what, *facts;
  } rows[] = {
      {"one line on a tint: a label", "panel 72 200 372 230 fill=#000000\nx80 y214 | Label\n"},
      {"a band that bleeds over the edge of the paper",
       "panel 0 200 600 260 fill=#eeeeee\nx80 y214 | Label\nx80 y228 | other\n"},
      {"a heading on a band, wrapped",
       "panel 72 200 372 234 fill=#000088\nx80 y214 b | A heading in\nx80 y228 b | two lines\ny250 w280 fill2 | b\n"},
      {"white on white", "panel 72 200 372 260 fill=#ffffff\nx80 y214 | Label\nx80 y228 | other\n"},
      {"the ground of the page", "panel 10 10 590 790 fill=#eeeeee\nx80 y214 | Label\nx80 y228 | other\n"},
  };
  for (const auto& row : rows) EXPECT_EQ(page(row.facts).find("box("), std::string::npos) << row.what;
  const std::string title = in_short(laid_out(
      "panel 72 40 372 110 fill=#eeeeee\nx80 y65 s20 | The title\nx80 y90 s20 | in two lines\ny150 w400 fill20 | a\n"));
  EXPECT_EQ(title.find("box("), std::string::npos) << "a title band: " << title;
}

TEST(Blocks, BarsWithTheirNamesAreOneChart) {
  std::string bars, stripes;
  for (int k = 0; k < 4; ++k) {
    const std::string y = std::to_string(210 + 40 * k), y0 = std::to_string(200 + 40 * k - 8 + 8),
                      y1 = std::to_string(222 + 40 * k);
    bars += "panel 150 " + y0 + " " + std::to_string(220 + 20 * k) + " " + y1 + " fill=#884400\n";
    bars += "y" + y + " s13 | Old Town\nx" + std::to_string(226 + 20 * k) + " y" + y + " s13 | 38%\n";
    stripes +=
        "panel 72 " + y0 + " 372 " + y1 + " fill=#eeeeee\nx80 y" + y + " w280 fill1 | s" + std::to_string(k) + "\n";
  }
  std::string thin;
  for (int k = 0; k < 6; ++k)
    thin += "rule 150 " + std::to_string(200 + 7 * k) + " " + std::to_string(220 + 20 * k) + " " +
            std::to_string(204 + 7 * k) + "\n";
  EXPECT_EQ(page(thin), kAround + "figure()" + kBelow) << "thin bars";
  Record record;
  EXPECT_EQ(page(bars, &record), kAround + "figure()" + kBelow);
  EXPECT_EQ(record.warnings.size(), 1u) << "and its words are told";
  EXPECT_EQ(page(stripes).find("figure("), std::string::npos) << "text on stripes is no chart";
}

TEST(Blocks, TwoRulesAndAHeadingMakeABox) {
  const std::string rules = "rule 72 200 372 200.5\nrule 72 270 372 270.5\n";
  EXPECT_EQ(page(rules + "y216 b | Inside\ny230 w280 fill3 | b\n"), kAround + "box(text(Inside b1 b2 b3))" + kBelow);
  EXPECT_EQ(page(rules + "y216 | Inside\ny230 w280 fill3 | b\n").find("box("), std::string::npos)
      << "without a heading";
  EXPECT_EQ(page(rules + "rule 72 500 372 500.5\ny216 b | Inside\ny230 w280 fill3 | b\n").find("box("),
            std::string::npos)
      << "three rules part sections";
  EXPECT_EQ(page(rules + "y216 b | Inside\nx150 y230 w480 fill3 | b\n").find("box("), std::string::npos)
      << "text that runs over its sides";
}

TEST(Blocks, PicturesAreFigures) {
  EXPECT_EQ(page("picture 72 200 272 300 image=-1 alt=\"A map\"\n"), kAround + "figure()" + kBelow);
  EXPECT_EQ(page("picture 72 200 82 210\n"), kPlain + "z1 z2 z3 z4 z5 z6 z7 z8 z9)") << "too small: an ornament";
  EXPECT_EQ(page("picture 0 0 600 800\n"), kPlain + "z1 z2 z3 z4 z5 z6 z7 z8 z9)") << "the whole page: a ground";
  const Layout layout = laid_out(kText + std::string("picture 72 200 272 300 alt=\"A map\"\n") + kEnd);
  EXPECT_EQ(layout.pages[0].regions.at(1).alt, "A map");
}

TEST(Blocks, DrawingsAreFigures) {
  EXPECT_EQ(page("drawing 72 200 272 300 paths=9\n"), kAround + "figure()" + kBelow);
  EXPECT_EQ(page("drawing 72 200 272 300 paths=9\ndrawing 272 200 372 300 paths=9\n"), kAround + "figure()" + kBelow)
      << "drawings that touch are one";
  EXPECT_EQ(page("picture 72 200 172 300\npicture 300 200 400 300\n"), kAround + "figure() figure()" + kBelow)
      << "pictures apart are two";
}

TEST(Blocks, LabelsOfADrawingAreNoText) {
  Record record;
  EXPECT_EQ(page("drawing 72 200 272 300 paths=9\nx100 y250 s7 | Peru\nx150 y250 s7 | 12 %\n", &record),
            kAround + "figure()" + kBelow);
  ASSERT_EQ(record.warnings.size(), 1u);
  EXPECT_EQ(record.warnings[0].code, "text-in-drawing");
  EXPECT_EQ(record.warnings[0].page, 1);
  EXPECT_NE(record.warnings[0].message.find("Peru / 12 %"), std::string::npos) << record.warnings[0].message;
}

TEST(Blocks, FiguresOfAnAxisCloseOverItsNotesAreLabels) {
  EXPECT_EQ(page("drawing 72 200 372 300 paths=9\nx120 y312 | 17\nx220 y312 | 18\ny326 s8 w250 fill1 | Notes\n"),
            kAround + "figure() text(Notes1 z1 z2 z3 z4 z5 z6 z7 z8 z9)");
  Record record;
  page("y178 w400 fill1 | q\ny190 | 2019\ndrawing 72 200 372 300 paths=9\n", &record);
  EXPECT_EQ(record.warnings.size(), 0u) << "a year over a drawing ends a paragraph";
}

TEST(Blocks, LabelsThatAreDrawnBelongToTheirDrawing) {
  const auto figure = [](const std::string& facts) {
    const Layout layout = laid_out(kText + facts + kEnd);
    for (const Region& r : layout.pages[0].regions)
      if (r.kind == RegionKind::figure) return r.box;
    return Box{};
  };
  const std::string drawing = "drawing 100 200 300 300 paths=90\n";
  EXPECT_EQ(figure(drawing + "drawing 110 306 120 314 paths=2\ndrawing 140 320 260 330 paths=40\n"),
            (Box{100, 200, 300, 330}))
      << "ticks, and the title of the axis below them";
  EXPECT_EQ(figure(drawing + "drawing 110 360 120 368 paths=2\n"), (Box{100, 200, 300, 300})) << "further off is none";
  EXPECT_EQ(figure(drawing + "y316 x100 w200 fill1 | q\ndrawing 110 322 120 330 paths=2\n").y1 < 316, true)
      << "none beyond text";
}

TEST(Blocks, ProseOverADrawingIsText) {
  Record record;
  const std::string all = page("drawing 60 190 400 260 paths=9\ny214 w300 fill3 | over\n", &record);
  EXPECT_NE(all.find("over1 over2 over3"), std::string::npos) << all;
  EXPECT_EQ(record.warnings.size(), 0u);
}

TEST(Blocks, BarsAreAChart) {
  Record record;
  const std::string bars =
      "panel 100 220 120 300 fill=#0000ff\npanel 130 240 150 300 fill=#0000ff\npanel 160 250 180 300 "
      "fill=#0000ff\npanel 190 230 210 300 fill=#0000ff\n";
  EXPECT_EQ(
      page(bars + "x100 y310 s7 | 2019\nx130 y310 s7 | 2020\nx160 y310 s7 | 2021\nx190 y310 s7 | 2022\n", &record),
      kAround + "figure()" + kBelow);
  ASSERT_EQ(record.warnings.size(), 1u);
  EXPECT_NE(record.warnings[0].message.find("2019 / 2020 / 2021 / 2022"), std::string::npos)
      << record.warnings[0].message;
  EXPECT_EQ(page("panel 100 220 120 300 fill=#0000ff\npanel 130 240 150 300 fill=#0000ff\n").find("figure("),
            std::string::npos)
      << "two panels are none";
}

}  // namespace
}  // namespace lectern
