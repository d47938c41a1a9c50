// Turns places on pages into places on sheets. Tested by sheet_test.cpp.
#include "stages/sheet.h"

namespace lectern {

namespace {
constexpr double kRadian = 3.14159265358979323846 / 180;
}  // namespace

int Sheet::quarters() const { return ((static_cast<int>(std::lround(angle / 90)) % 4) + 4) % 4; }

Point on_sheet(const Sheet& sheet, double width, double height, const Point& point) {
  if (sheet.number == 0) return point;
  const bool on_side = sheet.quarters() % 2 != 0;
  const double a = -sheet.angle * kRadian, cosine = std::cos(a), sine = std::sin(a);
  const double x = point.x - width / 2, y = point.y - height / 2;
  return {sheet.at.x + (on_side ? height : width) / 2 + x * cosine - y * sine,
          sheet.at.y + (on_side ? width : height) / 2 + x * sine + y * cosine};
}

Box on_sheet(const Sheet& sheet, double width, double height, const Box& box) {
  if (sheet.number == 0) return box;
  Box out{1e9, 1e9, -1e9, -1e9};
  for (const Point& corner : {Point{box.x0, box.y0}, {box.x1, box.y0}, {box.x0, box.y1}, {box.x1, box.y1}}) {
    const Point p = on_sheet(sheet, width, height, corner);
    out = {std::min(out.x0, p.x), std::min(out.y0, p.y), std::max(out.x1, p.x), std::max(out.y1, p.y)};
  }
  return out;
}

}  // namespace lectern
