// The words of a page before there is a layout: glyphs that follow each other on a baseline. Good enough to ask whether
// they are words, and whether OCR sees them in the picture.
#pragma once

#include <string>
#include <vector>

#include "stages/pages.h"

namespace lectern {

struct PrintedWord {
  std::u32string text;  // compatibility forms (ligatures, Arabic presentation forms, wide letters) resolved
  int font = 0;         // of its first glyph
};

/// The words of one layer, in drawing order: what a reader sees, or what is hidden (Visibility::invisible). A word ends
/// at a space, at a gap, where the baseline changes, and at another font.
std::vector<PrintedWord> printed_words(const Page& page, bool hidden);

}  // namespace lectern
