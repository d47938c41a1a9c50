// Reads a lone small sign: a note mark, a label. Private to the OCR reader.
#pragma once

#include <string>
#include <vector>

#include "input/ocr_digits.h"

namespace lectern {

inline constexpr double kRaised = 0.3;      // x-heights that the bottom of a raised sign is above the baseline at least
inline constexpr double kPointMost = 0.62;  // x-heights that a point is high at most
inline constexpr double kDiscFilled = 0.72;  // share of its box that is black: a disc has pi/4, a ring or a letter less
inline constexpr double kMarkSure = 0.4;     // confidence at least in a sign whose ink is there

/// What a mark or a label is read as.
struct MarkReading {
  std::string text;  // empty: it cannot be read
  bool sure = false;
  double confidence = 0;
  std::vector<DigitShape> shapes;  // of its signs
};

/// By the shapes of the page's other figures where they are clear, else as the engine reads it at one size or another.
MarkReading read_mark(OcrEngine& engine, Pix* grey, const DigitShapes& shapes, const PixelBox& box,
                      const std::vector<PixelBox>& signs, const std::string& pack);

/// The share of the ink's box that is black.
double filled(Pix* binary, const PixelBox& b);

}  // namespace lectern
