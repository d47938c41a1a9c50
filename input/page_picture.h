// The picture of a page as it is drawn or was scanned: what OCR reads.
#pragma once

#include <cstdint>
#include <functional>
#include <vector>

#include "stages/geometry.h"

namespace lectern {

/// Grey, 0 is black, row by row from the top, without padding.
struct PagePicture {
  int width = 0, height = 0;  // pixels
  double dpi = 0;
  std::vector<std::uint8_t> pixels;
};

/// Red, green and blue, row by row from the top, without padding.
struct ColourPicture {
  int width = 0, height = 0;  // pixels
  double dpi = 0;
  std::vector<std::uint8_t> pixels;
};

/// The grey of red, green and blue: ITU-R BT.601, in 256ths.
constexpr std::uint8_t grey_of(const std::uint8_t* rgb) {
  return static_cast<std::uint8_t>((rgb[0] * 77 + rgb[1] * 150 + rgb[2] * 29) >> 8);
}

/// Draws pages (from 1). Both throw Error when there is nothing to be drawn.
struct DrawPage {
  std::function<PagePicture(int page)> grey;  // at the resolution it is best read at
  std::function<ColourPicture(int page, double dpi, const Box& part)> colour;
  std::function<bool(int page)> coloured;  // may it show colours? Null: that is not known
};

}  // namespace lectern
