// Signs that the engine reads badly and that structure hangs on: note marks above the line, labels of notes before it,
// bullets. They are found by size and place in the picture, and read on their own. Private to the OCR reader.
#pragma once

#include <string>
#include <vector>

#include "input/ocr_page.h"

namespace lectern {

/// The ink that belongs to words that were read.
class Claimed {
 public:
  Claimed(const Components& components, const OcrText& text);
  bool has(const PixelBox& ink) const;

 private:
  std::vector<PixelBox> words_;  // by y0
  int highest_ = 0;
};

/// Signs of several lines that were taken for one tall word, such as the labels of notes set in a column.
bool is_stack(const Components& components, const OcrWord& word);

/// One quotation mark or two, or an apostrophe.
bool is_quotation(const std::string& text);

/// Marks above the line become words of their own, raised; a label that the engine left out before the line is put
/// there; a solid round sign that opens the line becomes a bullet. Never touches accents, dots, quotation marks.
void read_signs(OcrEngine& engine, const CleanPage& page, Pix* binary, const Components& components,
                const Claimed& claimed, const DigitShapes& shapes, const std::string& pack, SetLine& line);

}  // namespace lectern
