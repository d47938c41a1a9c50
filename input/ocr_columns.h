// Columns that the engine took for one and read lines across. Private to the OCR reader.
#pragma once

#include <optional>

#include "input/ocr_engine.h"
#include "input/ocr_type.h"

namespace lectern {

/// An upright cut through white paper: nothing is printed at `x` from `y0` to `y1` (pixels).
struct ColumnCut {
  int x = 0, y0 = 0, y1 = 0;
};

/// Where a line was read over the space between columns: what stands to both sides of a wide gap has not one baseline.
std::optional<ColumnCut> crossed_columns(const Components& components, const OcrText& text, int page_height);

/// Reads what stands on each side of every such cut by itself. `text` is what the engine made of the whole page.
void read_columns_apart(OcrEngine& engine, Pix* grey, const OcrEngine::How& how, const Components& components,
                        OcrText& text);

}  // namespace lectern
