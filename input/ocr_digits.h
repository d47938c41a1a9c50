// The figures of a page as it prints them, to tell a lone one by: the engine reads figures in numbers well, and a
// single raised one badly. Nearest neighbours by correlation of normalised grey shapes. Private to the OCR reader.
#pragma once

#include <array>
#include <string>
#include <vector>

#include "input/ocr_engine.h"
#include "input/ocr_type.h"

namespace lectern {

/// Ink as a small grey picture, whatever its size.
struct DigitShape {
  static constexpr int kColumns = 10, kRows = 14;
  std::array<float, kColumns * kRows> tones{};  // mean 0, length 1
  double ratio = 1;                             // width to height
};

DigitShape digit_shape(Pix* grey, const PixelBox& ink);

class DigitShapes {
 public:
  /// Takes the figures of numbers that were read with confidence.
  void learn(Pix* grey, const Components& components, const OcrText& text);
  void add(const DigitShapes& more);

  struct Guess {
    std::string text;     // empty: one of them looks like no figure that is known, or like two
    double likeness = 1;  // correlation of the least like, up to 1
    double lead = 1;      // over the likeliest other figure, the least
    bool clear() const {
      return !text.empty() && likeness >= 0.85 && lead >= 0.08;
    }  // to be believed against the engine
  };
  /// Tells a number by the shapes of its figures.
  Guess tell(const std::vector<DigitShape>& figures) const;

 private:
  std::array<std::vector<DigitShape>, 10> known_;
};

}  // namespace lectern
