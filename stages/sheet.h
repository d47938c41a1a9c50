// Where a page lies on what was scanned: pages that were read from pictures are cut out of their sheet and
// straightened.
#pragma once

#include "stages/geometry.h"

namespace lectern {

/// The page's middle lies at `at` plus half its size; there it was turned by `angle` degrees clockwise to straighten
/// it.
struct Sheet {
  int number = 0;                // page of the file, from 1; 0: the file's pages are the document's
  Point at;                      // the page's top left corner on the sheet, in points, before it was turned
  double angle = 0;              // whole quarters, where it lay on its side, and the small rest
  double width = 0, height = 0;  // of the sheet, in points; 0: not known
  bool operator==(const Sheet&) const = default;

  int quarters() const;  // clockwise, 0 to 3
};

/// A point of the straightened page of that size, where it is on the sheet.
Point on_sheet(const Sheet& sheet, double width, double height, const Point& point);

/// The box around a box of the page, on the sheet.
Box on_sheet(const Sheet& sheet, double width, double height, const Box& box);

}  // namespace lectern
