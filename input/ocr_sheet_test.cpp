#include "input/ocr_sheet.h"

#include <gtest/gtest.h>

#include <cmath>

namespace lectern {
namespace {

/// Lines of dashes as text has them, in the columns [from, to) of the width; paper around.
PagePicture sheet(int width, int height, std::initializer_list<std::pair<double, double>> columns, double slope = 0) {
  PagePicture p{width, height, 200, std::vector<std::uint8_t>(static_cast<std::size_t>(width * height), 240)};
  for (const auto& [from, to] : columns)
    for (int line = height / 10; line < height * 9 / 10; line += 40)
      for (int x = static_cast<int>(from * width); x < to * width; ++x)
        for (int y = 0; y < 18 && x % 16 < 10; ++y) {
          const int at = line + y + static_cast<int>(std::lround((x - width / 2) * slope));
          p.pixels[static_cast<std::size_t>(at * width + x)] = 20;
        }
  return p;
}

void shade(PagePicture& p, int from, int to, std::uint8_t grey) {
  for (int y = 0; y < p.height; ++y)
    for (int x = from; x < to; ++x) p.pixels[static_cast<std::size_t>(y * p.width + x)] = grey;
}

TEST(OcrSheet, IsStraightened) {
  const auto pages = clean_sheet(sheet(1600, 1200, {{0.1, 0.9}}, std::tan(1.5 * 3.14159265 / 180)));
  ASSERT_EQ(pages.size(), 1u);
  EXPECT_NEAR(std::abs(pages[0].angle), 1.5, 0.1);
  EXPECT_EQ(clean_sheet(sheet(1600, 1200, {{0.1, 0.9}}))[0].angle, 0) << "one that is straight stays";
}

TEST(OcrSheet, ASheetIsCutAtTheShadowOfItsFold) {
  PagePicture two = sheet(2400, 1600, {{0.05, 0.45}, {0.55, 0.95}});
  EXPECT_EQ(clean_sheet(two).size(), 1u) << "a gap between columns is no fold";
  shade(two, 1190, 1214, 150);
  const auto pages = clean_sheet(two);
  ASSERT_EQ(pages.size(), 2u);
  EXPECT_EQ(pages[0].x, 0);
  EXPECT_NEAR(pages[1].x, 1202, 14);
}

TEST(OcrSheet, LinesThatRunDownAreNoFold) {
  PagePicture p{1600, 1200, 200, std::vector<std::uint8_t>(1600 * 1200, 240)};
  for (int line = 100; line < 1500; line += 40)
    for (int y = 100; y < 1100; ++y)
      for (int x = line; x < line + 18 && y % 16 < 13; ++x) p.pixels[static_cast<std::size_t>(y * 1600 + x)] = 20;
  EXPECT_EQ(clean_sheet(p).size(), 1u);
}

TEST(OcrSheet, ABlankHalfIsNoPage) {
  PagePicture right = sheet(2400, 1600, {{0.55, 0.95}});
  shade(right, 1190, 1214, 150);
  const auto pages = clean_sheet(right);
  ASSERT_EQ(pages.size(), 1u);
  EXPECT_GT(pages[0].x, 1000);
}

TEST(OcrSheet, DarkBordersBecomePaper) {
  PagePicture dark = sheet(1600, 1200, {{0.15, 0.9}});
  shade(dark, 0, 90, 10);
  const auto pages = clean_sheet(dark);
  ASSERT_EQ(pages.size(), 1u);
  l_uint32 grey = 0;
  pixGetPixel(pages[0].grey.get(), 40, 600, &grey);
  EXPECT_GT(grey, 200u);
  pixGetPixel(pages[0].grey.get(), 323, 130, &grey);
  EXPECT_LT(grey, 60u) << "letters stay";
}

TEST(OcrSheet, SmallSheetsAreEnlarged) {
  PagePicture coarse = sheet(800, 1000, {{0.1, 0.9}});
  coarse.dpi = 100;
  const auto pages = clean_sheet(coarse);
  EXPECT_EQ(pages[0].dpi, 300);
  EXPECT_EQ(pixGetWidth(pages[0].grey.get()), 2400);
  EXPECT_EQ(pages[0].width, 800) << "in pixels of the sheet";
}

TEST(OcrSheet, Turned) {
  const auto pages = clean_sheet(sheet(800, 1000, {{0.1, 0.9}}));
  const CleanPage side = turned(pages[0], 1);
  EXPECT_EQ(side.width, 1000);
  EXPECT_EQ(pixGetWidth(side.grey.get()), 1000);
  EXPECT_EQ(side.angle - pages[0].angle, 90);
  EXPECT_EQ(turned(pages[0], -1).angle - pages[0].angle, -90);
}

}  // namespace
}  // namespace lectern
