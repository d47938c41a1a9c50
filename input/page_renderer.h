// What draws the pages of a file, whatever its kind.
#pragma once

#include <string>

#include "input/page_picture.h"
#include "stages/geometry.h"

namespace lectern {

/// Not for use by several threads: each makes its own.
class PageRenderer {
 public:
  PageRenderer() = default;
  virtual ~PageRenderer() = default;
  PageRenderer(const PageRenderer&) = delete;
  PageRenderer& operator=(const PageRenderer&) = delete;

  /// A PNG of the page (from 1), or of `crop` (page space) alone. The resolution is lowered where the picture would
  /// have more than 40 million pixels. Throws Error when there is no such page, or it cannot be drawn.
  virtual std::string png(int page, double dpi, const Box* crop = nullptr) = 0;

  /// The whole page in grey, for OCR. As png().
  virtual PagePicture grey(int page, double dpi) = 0;

  /// The page in colour, or a part of it. As png().
  virtual ColourPicture colour(int page, double dpi, const Box* crop = nullptr) = 0;
};

}  // namespace lectern
