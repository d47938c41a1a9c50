// Rows of dots that lead the eye from an entry to its page number, or that a form has to be filled in: no text, and the
// engine reads letters into them. Private to the OCR reader.
#pragma once

#include <vector>

#include "input/ocr_engine.h"
#include "input/ocr_type.h"

namespace lectern {

struct Leader {
  std::vector<PixelBox> dots;  // from the left
};

/// Among the boxes of a page's connected ink: at least eight dots, small, evenly spaced, with no such row close above
/// or below (that is a screen of dots).
std::vector<Leader> find_leaders(const std::vector<PixelBox>& ink, double dpi);

/// The few signs right behind a leader: a page number.
std::vector<PixelBox> number_behind(const Leader& leader, const Components& components, double dpi);

/// Makes the boxes white in a picture of 1 or 8 bits.
void erase(Pix* picture, const std::vector<PixelBox>& boxes);

/// Numbers that were left out of the picture shown to the engine, which takes a column of them for anything, are read
/// one by one and end the line of `text` that they stand on. What cannot be read becomes U+FFFD, of confidence 0.
void read_numbers(OcrEngine& engine, Pix* grey, const std::string& pack,
                  const std::vector<std::vector<PixelBox>>& numbers, OcrText& text);

}  // namespace lectern
