// Lines that the engine passed over. Private to the OCR reader.
#pragma once

#include <vector>

#include "input/ocr_engine.h"
#include "input/ocr_type.h"

namespace lectern {

/// Where rows of ink as high as letters stand that no word of `text` takes in: boxes of whole rows, joined where they
/// follow each other as lines of a paragraph do. Pixels.
std::vector<PixelBox> missed_rows(const Components& components, const OcrText& text);

/// Reads them by themselves, without the rules under or through them, and adds to `text` what is read with confidence.
void read_missed_rows(OcrEngine& engine, Pix* grey, const OcrEngine::How& how, const Components& components,
                      OcrText& text);

}  // namespace lectern
