// Places on a page in pixels of its picture, for the formats that count so.
#pragma once

#include <algorithm>
#include <cmath>
#include <string>

#include "output/page_formats.h"

namespace lectern {

struct PixelBounds {
  int x0 = 0, y0 = 0, x1 = 0, y1 = 0;
};

class Pixels {
 public:
  explicit Pixels(const PageImage& image)
      : wide_(image.width), high_(image.height), x_(image.dpi_x / 72), y_(image.dpi_y / 72) {}

  /// Never outside of the picture.
  int x(double points) const { return at(points * x_, wide_); }
  int y(double points) const { return at(points * y_, high_); }
  PixelBounds bounds(const Box& b) const { return {x(b.x0), y(b.y0), x(b.x1), y(b.y1)}; }

 private:
  int wide_, high_;
  double x_, y_;

  static int at(double pixels, int most) { return static_cast<int>(std::lround(std::clamp<double>(pixels, 0, most))); }
};

/// "0.93"
inline std::string two_digits(double share) {
  const long hundredths = std::lround(std::clamp(share, 0.0, 1.0) * 100);
  return hundredths >= 100 ? "1.00" : "0." + std::string(hundredths < 10 ? "0" : "") + std::to_string(hundredths);
}

}  // namespace lectern
