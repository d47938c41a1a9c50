// A scanned sheet made fit to be read: cut at the gutter, freed of dark borders and specks, straightened.
// Private to the OCR reader.
#pragma once

#include <vector>

#include "input/ocr_pix.h"
#include "input/page_picture.h"

namespace lectern {

/// A page of a sheet.
struct CleanPage {
  PixPtr grey;                // 8 bits
  double dpi = 300;           // of `grey`
  int x = 0, y = 0;           // where its top left corner was on the sheet, in pixels of the sheet's own resolution
  double angle = 0;           // degrees clockwise by which it was turned to straighten it
  int width = 0, height = 0;  // of its part of the sheet, in pixels of the sheet
};

/// One page; two for a sheet with a gutter down its middle, without those that are blank (but never none).
std::vector<CleanPage> clean_sheet(const PagePicture& sheet);

/// Somewhere the ink is a ground that light text may stand on.
bool has_dark_ground(Pix* binary);

/// The page turned by so many quarters clockwise.
CleanPage turned(const CleanPage& page, int quarters);

}  // namespace lectern
