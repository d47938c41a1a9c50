// How a word that was read is set: heights, weight, slant. Measured in the picture, as Tesseract does not tell. Private
// to the OCR reader.
#pragma once

#include <string>
#include <vector>

#include "input/ocr_engine.h"

namespace lectern {

/// Pixels; 0 where it could not be measured.
struct WordType {
  std::vector<double> low, high;  // heights of its small letters, and of its capitals, tall letters and figures
  double stroke = 0;              // thickness of its upright strokes
  double slant = 0;               // how much better it stands upright when sheared as italics are: above 1, italic
  double ink = 0;                 // grey of the dark core of its strokes
  std::size_t letters() const { return low.size() + high.size(); }
};

/// Components of a black and white page, found once, by the place of their middle.
class Components {
 public:
  explicit Components(Pix* binary);
  const std::vector<PixelBox>& all() const { return boxes_; }
  /// Those whose middle lies in the box, by x0.
  std::vector<PixelBox> in(const PixelBox& box) const;

 private:
  static constexpr int kCell = 64;  // pixels
  std::vector<PixelBox> boxes_;
  std::vector<std::vector<int>> cells_;
  int columns_ = 1, rows_ = 1;
};

/// The parts that printing or scanning broke a sign into, over each other and nearly touching, as one again. By x0.
std::vector<PixelBox> whole_signs(std::vector<PixelBox> ink);

/// Words get the edges and the baseline of their ink: the engine saw fewer pixels than the picture has.
void set_on_ink(const Components& components, OcrText& text);

WordType measure_word(Pix* grey, Pix* binary, const Components& components, const OcrWord& word);

/// 0 for none.
double median(std::vector<double> values);

/// The middle of the values that most others are like: some of a line's letters are measured by a neighbour's ink. 0
/// for none.
double common(std::vector<double> values);

}  // namespace lectern
