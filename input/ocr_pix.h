// Leptonica's pictures as values that free themselves. Private to the OCR reader and the image reader.
#pragma once

#include <leptonica/allheaders.h>

#include <algorithm>
#include <memory>

namespace lectern {

template <class T, void (*Destroy)(T**)>
struct Destroyer {
  void operator()(T* p) const { Destroy(&p); }
};

using PixPtr = std::unique_ptr<Pix, Destroyer<Pix, pixDestroy>>;
using BoxaPtr = std::unique_ptr<Boxa, Destroyer<Boxa, boxaDestroy>>;
using NumaPtr = std::unique_ptr<Numa, Destroyer<Numa, numaDestroy>>;

/// In pixels, edges as in Box: x1 and y1 are the first outside.
struct PixelBox {
  int x0 = 0, y0 = 0, x1 = 0, y1 = 0;
  int width() const { return x1 - x0; }
  int height() const { return y1 - y0; }
};

/// The least box around both.
inline PixelBox united(const PixelBox& a, const PixelBox& b) {
  return {std::min(a.x0, b.x0), std::min(a.y0, b.y0), std::max(a.x1, b.x1), std::max(a.y1, b.y1)};
}

/// The part of the picture in the box; null when they have nothing in common.
inline PixPtr clipped(Pix* from, const PixelBox& b) {
  std::unique_ptr<::Box, Destroyer<::Box, boxDestroy>> box(boxCreate(b.x0, b.y0, b.width(), b.height()));
  return PixPtr(pixClipRectangle(from, box.get(), nullptr));
}

inline PixelBox pixel_box(Boxa* boxes, int i) {
  l_int32 x = 0, y = 0, w = 0, h = 0;
  boxaGetBoxGeometry(boxes, i, &x, &y, &w, &h);
  return {x, y, x + w, y + h};
}

}  // namespace lectern
