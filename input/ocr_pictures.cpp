// Draws the places of pictures again, in colour: pages are read in grey. Never draws more of a sheet than these places.
// Tested by ocr_pictures_test.cpp.
#include "input/ocr_pictures.h"

#include <algorithm>
#include <cmath>

#include "input/colour_picture.h"

namespace lectern {

namespace {

constexpr int kQuality = 85;  // of a JPEG: no blocks are seen

/// The colour between the four pixels around a point; outside it is paper.
void sample(const ColourPicture& from, double x, double y, std::uint8_t* out) {
  const double left = std::floor(x), above = std::floor(y), u = x - left, v = y - above;
  for (int c = 0; c < 3; ++c) {
    const auto at = [&](double px, double py) -> double {
      if (px < 0 || py < 0 || px >= from.width || py >= from.height) return 255;
      const auto i = static_cast<std::size_t>(py) * static_cast<std::size_t>(from.width) + static_cast<std::size_t>(px);
      return from.pixels[3 * i + static_cast<std::size_t>(c)];
    };
    const double value = (at(left, above) * (1 - u) + at(left + 1, above) * u) * (1 - v) +
                         (at(left, above + 1) * (1 - u) + at(left + 1, above + 1) * u) * v;
    out[c] = static_cast<std::uint8_t>(std::lround(value));
  }
}

}  // namespace

ColourPicture from_sheet(const DrawPage& draw, const Sheet& sheet, double page_width, double page_height,
                         const Box& place, int width, int height) {
  const Box around = on_sheet(sheet, page_width, page_height, place);
  const double dpi = width * 72 / place.width();
  const ColourPicture drawn = draw.colour(sheet.number, dpi, around);
  const double scale = drawn.dpi / 72;
  const double x0 = std::max(0.0, std::floor(around.x0 * scale)), y0 = std::max(0.0, std::floor(around.y0 * scale));
  ColourPicture out{width, height, dpi, {}};
  out.pixels.resize(static_cast<std::size_t>(width) * static_cast<std::size_t>(height) * 3);
  std::uint8_t* to = out.pixels.data();
  for (int y = 0; y < height; ++y)
    for (int x = 0; x < width; ++x, to += 3) {
      const Point on_page{place.x0 + (x + 0.5) * place.width() / width, place.y0 + (y + 0.5) * place.height() / height};
      const Point p = on_sheet(sheet, page_width, page_height, on_page);
      sample(drawn, p.x * scale - x0 - 0.5, p.y * scale - y0 - 0.5, to);
    }
  return out;
}

void colour_pictures(const DrawPage& draw, int number, PictureText& page) {
  if (draw.coloured && !draw.coloured(number)) return;
  const double point = 72 / page.dpi;
  const Sheet sheet = page.place(number, 0, 0);
  for (std::size_t i = 0; i < page.images.size(); ++i) {
    const PixelBox& b = page.graphics.pictures[i];
    const Box place{b.x0 * point, b.y0 * point, b.x1 * point, b.y1 * point};
    const ColourPicture picture =
        from_sheet(draw, sheet, page.width * point, page.height * point, place, b.width(), b.height());
    if (has_colour(picture))
      page.images[i] = {"", "image/jpeg", picture.width, picture.height, encode_jpeg(picture, kQuality)};
  }
}

}  // namespace lectern
