// What the writer and the reader of the text form of pages have in common. Private to stages/pages_text*.cpp.
#pragma once

#include <cmath>
#include <iterator>
#include <string_view>

namespace lectern::pages_text {

constexpr double kLargest = 1e7;  // points; no coordinate is larger
constexpr std::string_view kVisibilities[] = {"visible", "invisible", "off_page", "clipped", "same_as_ground"};
constexpr std::string_view kBase64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

inline long long hundredths(double v) {
  return std::isfinite(v) ? std::llround(std::fmax(-kLargest, std::fmin(v, kLargest)) * 100) : 0;
}

/// Unit vector of a baseline.
struct Direction {
  double x = 1, y = 0;
};
inline Direction direction(int rotation) {
  switch (rotation) {
    case 0: return {1, 0};
    case 90: return {0, 1};
    case 180: return {-1, 0};
    case 270: return {0, -1};
    default: break;
  }
  const double radians = rotation * 3.14159265358979323846 / 180;
  return {std::cos(radians), std::sin(radians)};
}

}  // namespace lectern::pages_text
