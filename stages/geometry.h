// Plane geometry shared by every stage.
//
// Unit: PDF points (1/72 inch). Origin: the top left corner of the page as it is displayed (crop box, page rotation
// applied); x grows to the right, y grows downwards. A Box is empty when it has no area.
#pragma once

#include <algorithm>
#include <cmath>

namespace lectern {

struct Point {
  double x = 0, y = 0;
  bool operator==(const Point&) const = default;
};

struct Box {
  double x0 = 0, y0 = 0, x1 = 0, y1 = 0;
  bool operator==(const Box&) const = default;

  double width() const { return x1 - x0; }
  double height() const { return y1 - y0; }
  double area() const { return std::max(0.0, width()) * std::max(0.0, height()); }
  bool empty() const { return x1 <= x0 || y1 <= y0; }
  Point center() const { return {(x0 + x1) / 2, (y0 + y1) / 2}; }
};

/// The smallest box that holds both; an empty box adds nothing.
inline Box unite(const Box& a, const Box& b) {
  if (a.empty()) return b;
  if (b.empty()) return a;
  return {std::min(a.x0, b.x0), std::min(a.y0, b.y0), std::max(a.x1, b.x1), std::max(a.y1, b.y1)};
}

/// The common part; empty() when there is none.
inline Box intersect(const Box& a, const Box& b) {
  return {std::max(a.x0, b.x0), std::max(a.y0, b.y0), std::min(a.x1, b.x1), std::min(a.y1, b.y1)};
}

inline bool contains(const Box& outer, const Point& p) {
  return p.x >= outer.x0 && p.x <= outer.x1 && p.y >= outer.y0 && p.y <= outer.y1;
}

/// `inner` lies in `outer`, give or take `slack` points on every side.
inline bool contains(const Box& outer, const Box& inner, double slack = 0) {
  return inner.x0 >= outer.x0 - slack && inner.x1 <= outer.x1 + slack && inner.y0 >= outer.y0 - slack &&
         inner.y1 <= outer.y1 + slack;
}

/// Length of the common part of the two spans on the x axis, or the y axis; negative: the gap between them.
inline double overlap_x(const Box& a, const Box& b) { return std::min(a.x1, b.x1) - std::max(a.x0, b.x0); }
inline double overlap_y(const Box& a, const Box& b) { return std::min(a.y1, b.y1) - std::max(a.y0, b.y0); }

/// Coordinates in files have two decimals; everything that is written is rounded by this, once.
inline double hundredth(double v) { return std::round(v * 100) / 100; }
inline Box hundredth(const Box& b) { return {hundredth(b.x0), hundredth(b.y0), hundredth(b.x1), hundredth(b.y1)}; }

}  // namespace lectern
