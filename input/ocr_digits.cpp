// Never tells a figure that the page does not show elsewhere. Tested by ocr_digits_test.cpp.
#include "input/ocr_digits.h"

#include <algorithm>
#include <cmath>

namespace lectern {

namespace {

constexpr double kSure = 0.85;          // confidence of a number whose figures are taken
constexpr std::size_t kMostOfPage = 6;  // shapes of a figure: more of one page say nothing new
constexpr std::size_t kMostOfAll = 24;
constexpr double kFullHeight = 0.7;  // of the highest sign in a number: lower signs are points
constexpr double kRatioCost = 0.5;   // of likeness, for each e-fold that widths differ
constexpr double kLike = 0.75;       // less like than this is another sign
constexpr double kLead = 0.03;       // nearer than this are two figures that cannot be told apart

bool is_figure(const std::string& text) { return text.size() == 1 && text[0] >= '0' && text[0] <= '9'; }

}  // namespace

DigitShape digit_shape(Pix* grey, const PixelBox& ink) {
  constexpr int kColumns = DigitShape::kColumns, kRows = DigitShape::kRows;
  DigitShape out;
  out.ratio = static_cast<double>(ink.width()) / std::max(1, ink.height());
  const int words = pixGetWpl(grey), width = pixGetWidth(grey), height = pixGetHeight(grey);
  const l_uint32* data = pixGetData(grey);
  const double step_x = static_cast<double>(ink.width()) / kColumns, step_y = static_cast<double>(ink.height()) / kRows;
  float sum = 0;
  for (int row = 0; row < kRows; ++row)
    for (int column = 0; column < kColumns; ++column) {
      // Between pixels: small ink has fewer of them than cells.
      const double x = std::clamp(ink.x0 + (column + 0.5) * step_x - 0.5, 0.0, width - 1.001);
      const double y = std::clamp(ink.y0 + (row + 0.5) * step_y - 0.5, 0.0, height - 1.001);
      const int left = static_cast<int>(x), top = static_cast<int>(y);
      const double fx = x - left, fy = y - top;
      const auto tone = [&](int px, int py) {
        return 255.0 - GET_DATA_BYTE(data + static_cast<std::ptrdiff_t>(py) * words, px);
      };
      const double value = (tone(left, top) * (1 - fx) + tone(left + 1, top) * fx) * (1 - fy) +
                           (tone(left, top + 1) * (1 - fx) + tone(left + 1, top + 1) * fx) * fy;
      out.tones[static_cast<std::size_t>(row * kColumns + column)] = static_cast<float>(value);
      sum += static_cast<float>(value);
    }
  const float mean = sum / static_cast<float>(out.tones.size());
  float squares = 0;
  for (float& t : out.tones) t -= mean, squares += t * t;
  const float length = std::sqrt(squares);
  for (float& t : out.tones) t = length > 0 ? t / length : 0;
  return out;
}

void DigitShapes::learn(Pix* grey, const Components& components, const OcrText& text) {
  for (const OcrLine& line : text.lines)
    for (const OcrWord& w : line.words) {
      if (w.confidence < kSure || w.rtl) continue;
      std::string figures;  // that open the word, points left out
      bool whole = true;
      for (const OcrSymbol& s : w.symbols) {
        if (is_figure(s.text)) figures += s.text;
        else if (s.text != "." && s.text != "," && s.text != "-") whole = false;
        if (!whole) break;
      }
      if (figures.empty()) continue;
      std::vector<PixelBox> ink = whole_signs(components.in(w.box));
      int highest = 0;
      for (const PixelBox& c : ink) highest = std::max(highest, c.height());
      std::erase_if(ink, [&](const PixelBox& c) { return c.height() < kFullHeight * highest; });
      if (whole ? ink.size() != figures.size() : ink.size() <= figures.size()) continue;
      for (std::size_t i = 0; i < figures.size(); ++i) {
        auto& shapes = known_[static_cast<std::size_t>(figures[i] - '0')];
        if (shapes.size() < kMostOfPage) shapes.push_back(digit_shape(grey, ink[i]));
      }
    }
}

void DigitShapes::add(const DigitShapes& more) {
  for (std::size_t d = 0; d < known_.size(); ++d)
    for (const DigitShape& shape : more.known_[d])
      if (known_[d].size() < kMostOfAll) known_[d].push_back(shape);
}

DigitShapes::Guess DigitShapes::tell(const std::vector<DigitShape>& figures) const {
  Guess out;
  for (const DigitShape& figure : figures) {
    double first = 0, second = 0;
    char digit = 0;
    for (std::size_t d = 0; d < known_.size(); ++d) {
      double best = 0;
      for (const DigitShape& k : known_[d]) {
        double like = -kRatioCost * std::abs(std::log(figure.ratio / k.ratio));
        for (std::size_t i = 0; i < k.tones.size(); ++i) like += static_cast<double>(k.tones[i] * figure.tones[i]);
        best = std::max(best, like);
      }
      if (best > first) second = first, first = best, digit = static_cast<char>('0' + d);
      else second = std::max(second, best);
    }
    if (first < kLike || first - second < kLead) return {"", 0, 0};
    out.text += digit;
    out.likeness = std::min(out.likeness, first), out.lead = std::min(out.lead, first - second);
  }
  return out;
}

}  // namespace lectern
