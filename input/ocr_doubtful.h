// Words that the engine is not sure of, read again alone. Private to the OCR reader.
#pragma once

#include "input/ocr_type.h"

namespace lectern {

/// Gives them what else they may be; what they are read as stays, for a rule of repair to judge. The least sure ones of
/// a page, so that a page of noise costs no more than two of text.
void read_doubtful_words(OcrEngine& engine, Pix* grey, const OcrEngine::How& how, OcrText& text);

}  // namespace lectern
