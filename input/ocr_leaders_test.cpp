#include "input/ocr_leaders.h"

#include <gtest/gtest.h>

namespace lectern {
namespace {

constexpr double kDpi = 300;

/// `count` dots of 5 pixels, `step` apart, on a row.
std::vector<PixelBox> dots(int count, int step, int y, int x = 100) {
  std::vector<PixelBox> out;
  for (int i = 0; i < count; ++i) out.push_back({x + i * step, y, x + i * step + 5, y + 5});
  return out;
}

std::vector<PixelBox> joined(std::vector<PixelBox> a, const std::vector<PixelBox>& b) {
  a.insert(a.end(), b.begin(), b.end());
  return a;
}

/// How many dots are leaders.
std::size_t found(const std::vector<PixelBox>& ink) {
  std::size_t out = 0;
  for (const Leader& leader : find_leaders(ink, kDpi)) out += leader.dots.size();
  return out;
}

TEST(OcrLeaders, RowsOfEvenDots) {
  EXPECT_EQ(found(dots(20, 15, 500)), 20u);
  EXPECT_EQ(found(joined(dots(20, 15, 500), dots(12, 15, 560))), 32u) << "entries below one another";
  EXPECT_EQ(found(joined({{20, 470, 60, 505}, {430, 475, 450, 505}}, dots(20, 15, 500))), 20u) << "letters stay";
  std::vector<PixelBox> shaky = dots(20, 15, 500);
  shaky[7].y0 += 1, shaky[7].y1 += 1, shaky[9].x0 += 1;
  EXPECT_EQ(found(shaky), 20u);
}

TEST(OcrLeaders, WhatIsNone) {
  EXPECT_EQ(found(dots(3, 15, 500)), 0u) << "an ellipsis";
  EXPECT_EQ(found(dots(7, 60, 500)), 0u) << "points of a line of text";
  EXPECT_EQ(found(joined(dots(20, 15, 500), dots(20, 15, 515))), 0u) << "a screen of dots";
  std::vector<PixelBox> uneven;
  for (int i = 0, x = 100; i < 12; ++i, x += i % 2 ? 9 : 31) uneven.push_back({x, 500, x + 5, 505});
  EXPECT_EQ(found(uneven), 0u);
  EXPECT_EQ(found({}), 0u);
}

TEST(OcrLeaders, TheNumberStandsRightBehind) {
  PixPtr binary(pixCreate(1200, 700, 1));
  const auto draw = [&](const PixelBox& b) {
    pixRasterop(binary.get(), b.x0, b.y0, b.width(), b.height(), PIX_SET, nullptr, 0, 0);
  };
  const Leader leader{dots(20, 15, 500)};
  for (const PixelBox& b : leader.dots) draw(b);
  draw({430, 478, 446, 505}), draw({450, 478, 466, 505});  // of the number
  draw({700, 478, 716, 505});                              // of another column
  draw({430, 540, 446, 567});                              // of the line below
  const std::vector<PixelBox> signs = number_behind(leader, Components(binary.get()), kDpi);
  ASSERT_EQ(signs.size(), 2u);
  EXPECT_EQ(signs[0].x0, 430);
  EXPECT_EQ(signs[1].x0, 450);
}

TEST(OcrLeaders, AreMadeWhite) {
  PixPtr grey(pixCreate(400, 600, 8));
  pixSetAll(grey.get());
  const std::vector<PixelBox> row = dots(10, 15, 500);
  for (const PixelBox& b : row) pixRasterop(grey.get(), b.x0, b.y0, b.width(), b.height(), PIX_CLR, nullptr, 0, 0);
  pixRasterop(grey.get(), 20, 470, 40, 30, PIX_CLR, nullptr, 0, 0);
  erase(grey.get(), row);
  l_uint32 dot = 0, letter = 1;
  pixGetPixel(grey.get(), 102, 502, &dot), pixGetPixel(grey.get(), 30, 480, &letter);
  EXPECT_EQ(dot, 255u);
  EXPECT_EQ(letter, 0u);
}

}  // namespace
}  // namespace lectern
