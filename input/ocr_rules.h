// Rules of tables that the engine read as letters. Private to the OCR reader.
#pragma once

#include <vector>

#include "input/ocr_page.h"

namespace lectern {

/// Takes signs like "|" off the lines that stand where an upright rule does: alone, or at an end of a word. Lines
/// without words go.
void drop_read_rules(const std::vector<PixelBox>& rules, double dpi, std::vector<SetLine>& lines);

}  // namespace lectern
