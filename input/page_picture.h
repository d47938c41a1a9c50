// The picture of a page as it is drawn or was scanned: what OCR reads.
#pragma once

#include <cstdint>
#include <functional>
#include <vector>

namespace lectern {

/// Grey, 0 is black, row by row from the top, without padding.
struct PagePicture {
  int width = 0, height = 0;  // pixels
  double dpi = 0;
  std::vector<std::uint8_t> pixels;
};

/// Draws a page (from 1) at the resolution it is best read at. Throws Error when it cannot be drawn.
using DrawPage = std::function<PagePicture(int page)>;

}  // namespace lectern
