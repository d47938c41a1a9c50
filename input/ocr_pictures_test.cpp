#include "input/ocr_pictures.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

namespace lectern {
namespace {

/// A sheet of 200 by 100 points, drawn at whatever resolution: red grows to the right, green downwards.
DrawPage gradient() {
  return {.grey = {}, .colour = [](int, double dpi, const Box& part) {
            const double scale = dpi / 72;
            const int x0 = std::max(0, static_cast<int>(std::floor(part.x0 * scale)));
            const int y0 = std::max(0, static_cast<int>(std::floor(part.y0 * scale)));
            const int x1 = static_cast<int>(std::ceil(std::min(200.0, part.x1) * scale));
            const int y1 = static_cast<int>(std::ceil(std::min(100.0, part.y1) * scale));
            ColourPicture out{x1 - x0, y1 - y0, dpi, {}};
            for (int y = y0; y < y1; ++y)
              for (int x = x0; x < x1; ++x)
                out.pixels.insert(out.pixels.end(), {static_cast<std::uint8_t>((x + 0.5) / scale),
                                                     static_cast<std::uint8_t>((y + 0.5) / scale), 255});
            return out;
          }};
}

/// Red and green of the picture's middle: where on the sheet that is.
std::string middle(const Sheet& sheet, double width, double height, const Box& place) {
  const ColourPicture p = from_sheet(gradient(), sheet, width, height, place, 40, 20);
  const auto at = static_cast<std::size_t>(3 * (p.height / 2 * p.width + p.width / 2));
  return std::to_string(p.pixels[at]) + ' ' + std::to_string(p.pixels[at + 1]);
}

TEST(OcrPictures, AreTakenFromTheirPlaceOnTheSheet) {
  EXPECT_EQ(middle({1, {0, 0}, 0, 200, 100}, 200, 100, {20, 30, 60, 50}), "40 40");
  EXPECT_EQ(middle({1, {100, 0}, 0, 200, 100}, 100, 100, {20, 30, 60, 50}), "140 40") << "the second page of a sheet";
  EXPECT_EQ(middle({1, {0, 0}, 90, 200, 100}, 100, 200, {20, 30, 60, 50}), "40 59") << "a page that lay on its side";
}

TEST(OcrPictures, BeyondTheSheetIsPaper) {
  const ColourPicture p = from_sheet(gradient(), {1, {0, 0}, 0, 200, 100}, 200, 100, {-20, 0, 20, 20}, 40, 20);
  EXPECT_EQ(p.pixels[0], 255);
  EXPECT_LT(p.pixels[3 * 39], 25);
}

TEST(OcrPictures, AGreySheetIsNotDrawnAgain) {
  DrawPage draw = gradient();
  PictureText page;
  page.dpi = 72, page.width = page.sheet_width = 200, page.height = 100;
  page.graphics.pictures = {{20, 30, 60, 50}};
  page.images.resize(1);
  draw.coloured = [](int) { return false; };
  colour_pictures(draw, 1, page);
  EXPECT_TRUE(page.images[0].media_type.empty());
  draw.coloured = [](int) { return true; };
  colour_pictures(draw, 1, page);
  EXPECT_EQ(page.images[0].media_type, "image/jpeg");
}

}  // namespace
}  // namespace lectern
