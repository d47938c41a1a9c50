#include "stages/sheet.h"

#include <gtest/gtest.h>

namespace lectern {
namespace {

void expect_at(const Point& p, double x, double y) {
  EXPECT_NEAR(p.x, x, 0.01);
  EXPECT_NEAR(p.y, y, 0.01);
}

TEST(Sheet, APageThatIsItsSheetStays) { expect_at(on_sheet({}, 100, 200, Point{3, 4}), 3, 4); }

TEST(Sheet, TheRightHalfOfASpread) {
  const Sheet sheet{1, {420, 0}, 0, 842, 595};
  expect_at(on_sheet(sheet, 422, 595, Point{10, 20}), 430, 20);
}

TEST(Sheet, APageThatLayOnItsSide) {
  // On the sheet (200 wide, 100 high) it read upwards: turned a quarter clockwise, it is 100 wide and 200 high.
  const Sheet sheet{1, {0, 0}, 90, 200, 100};
  EXPECT_EQ(sheet.quarters(), 1);
  expect_at(on_sheet(sheet, 100, 200, Point{0, 0}), 0, 100);
  expect_at(on_sheet(sheet, 100, 200, Point{100, 0}), 0, 0);
  const Box box = on_sheet(sheet, 100, 200, Box{0, 0, 50, 10});
  EXPECT_NEAR(box.x0, 0, 0.01);
  EXPECT_NEAR(box.x1, 10, 0.01);
  EXPECT_NEAR(box.y0, 50, 0.01);
  EXPECT_NEAR(box.y1, 100, 0.01);
}

TEST(Sheet, ASmallTurnIsTurnedBack) {
  // A degree clockwise straightened it: the right end of its lines lay higher.
  const Sheet sheet{1, {0, 0}, 1, 600, 800};
  const Point left = on_sheet(sheet, 600, 800, Point{0, 400}), right = on_sheet(sheet, 600, 800, Point{600, 400});
  EXPECT_NEAR(left.y - right.y, 600 * 0.01745, 0.1);
  EXPECT_EQ(sheet.quarters(), 0);
}

}  // namespace
}  // namespace lectern
