#include "stages/seen_sheets.h"

#include <gtest/gtest.h>

namespace lectern {
namespace {

SeenPage page_with(const Box& box, Sheet sheet) {
  SeenPage page{1, "1", 100, 200, {}, {}, sheet, true};
  SeenRegion region;
  region.box = box;
  SeenLine line;
  line.box = box, line.baseline = box.y1, line.words = {{box, 1, "word"}};
  region.lines = {line};
  page.regions = {region};
  return page;
}

TEST(SeenSheets, PagesOfTheirOwnStay) {
  const auto sheets = on_sheets({page_with({1, 2, 3, 4}, {})});
  ASSERT_EQ(sheets.size(), 1u);
  EXPECT_EQ(sheets[0].regions[0].box, (Box{1, 2, 3, 4}));
}

TEST(SeenSheets, TwoPagesOfASpreadAreOneAgain) {
  SeenPage right = page_with({10, 20, 30, 40}, {5, {110, 0}, 0, 210, 200});
  right.number = 2, right.label = "2";
  const auto sheets = on_sheets({page_with({10, 20, 30, 40}, {5, {0, 0}, 0, 210, 200}), right});
  ASSERT_EQ(sheets.size(), 1u);
  EXPECT_EQ(sheets[0].number, 5);
  EXPECT_EQ(sheets[0].label, "1–2");
  EXPECT_EQ(sheets[0].width, 210);
  ASSERT_EQ(sheets[0].regions.size(), 2u);
  EXPECT_EQ(sheets[0].regions[1].box, (Box{120, 20, 140, 40}));
  EXPECT_EQ(sheets[0].regions[1].lines[0].words[0].box, (Box{120, 20, 140, 40}));
}

TEST(SeenSheets, LinesOfAPageThatLayOnItsSideAreTurned) {
  const auto sheets = on_sheets({page_with({0, 0, 50, 10}, {1, {0, 0}, 90, 200, 100})});
  EXPECT_EQ(sheets[0].regions[0].lines[0].rotation, 270);
  EXPECT_EQ(sheets[0].regions[0].lines[0].box, (Box{0, 50, 10, 100}));
}

}  // namespace
}  // namespace lectern
