// Finds and reads bullets and labels. Never guesses a sign that its shape does not show: what cannot be read stays as
// the engine had it. Tested by tests/scan.sh.
#include "input/ocr_line_starts.h"

#include <algorithm>
#include <cctype>
#include <cmath>
#include <string_view>

#include "input/ocr_mark_reading.h"

namespace lectern {

namespace {

// Of labels before a line, in its x-heights:
constexpr double kLabelReach = 5;     // from the line
constexpr double kLabelLeast = 0.55;  // height
constexpr double kLabelMost = 1.7;
constexpr double kLabelWidest = 3;
constexpr double kLabelApart = 1;      // from the line, where its reading is looked at again
constexpr double kLabelDoubt = 0.85;   // confidence of a word; a surer label stays as it was read
constexpr double kFigureLeast = 1.15;  // height of a figure on the line
constexpr double kOnLine = 0.2;        // its bottom is as near to the baseline
constexpr double kPointLeast = 0.15;   // height of a point that is no speck
// Of bullets, in x-heights:
constexpr double kBulletLeast = 0.25;
constexpr double kBulletMost = 1.35;
constexpr double kDashLeast = 0.6;  // width
constexpr double kDashMost = 0.35;  // height

/// A filled disc or square between the baseline and the height of small letters.
bool is_bullet(Pix* binary, const PixelBox& c, double x_height, double baseline) {
  const double ratio = static_cast<double>(c.width()) / std::max(1, c.height());
  const double middle = baseline - (c.y0 + c.y1) / 2.0;
  return c.height() >= kBulletLeast * x_height && c.height() <= kBulletMost * x_height && ratio >= 0.6 &&
         ratio <= 1.5 && middle >= 0.2 * x_height && middle <= 0.95 * x_height && filled(binary, c) >= kDiscFilled;
}

/// A dash before an item is a bar; the engine makes it a hyphen.
bool is_dash(const PixelBox& c, double x_height, double baseline) {
  const double middle = baseline - (c.y0 + c.y1) / 2.0;
  return c.width() >= kDashLeast * x_height && c.height() <= kDashMost * x_height && middle >= 0.2 * x_height &&
         middle <= 0.9 * x_height;
}

/// What the engine takes arrowheads for.
bool like_arrowhead(const OcrWord& word) {
  return std::ranges::all_of(
      word.symbols, [](const OcrSymbol& s) { return s.text == ">" || s.text == "\u00BB" || s.text == "\u203A"; });
}

OcrSymbol bullet(const PixelBox& box) { return {"\u2022", box, 1, {}}; }

}  // namespace

void read_bullet(Pix* binary, const Components& components, double x_height, SetLine& line) {
  if (line.words.size() < 2) return;
  OcrWord& word = line.words[0].word;
  const OcrWord& next = line.words[1].word;
  if (word.symbols.size() > 2 || next.box.x0 - word.box.x1 < 0.3 * x_height) return;
  const std::vector<PixelBox> ink = components.in({word.box.x0 - 1, word.box.y0 - 1, word.box.x1 + 1, word.box.y1 + 1});
  if (ink.size() != 1) return;
  const PixelBox& c = ink[0];
  if (is_bullet(binary, c, x_height, next.baseline)) word.symbols = {bullet(c)};
  else if (is_dash(c, x_height, next.baseline)) word.symbols = {{"\u2013", c, 1, {}}};
  else if (like_arrowhead(word)) word.symbols = {{"\u25B8", c, 1, {}}};
  else return;
  word.box = c, word.baseline = next.baseline, word.confidence = 1;
  line.words[0].raised = false, line.words[0].type = {};
}

void mend_label(Pix* grey, const Components& components, const DigitShapes& shapes, double x_height, SetLine& line) {
  if (line.words.size() < 2 || line.words[0].raised) return;
  OcrWord& word = line.words[0].word;
  const OcrWord& next = line.words[1].word;
  if (word.rtl || word.symbols.empty() || word.symbols.size() > 4 || next.box.x0 - word.box.x1 < kLabelApart * x_height)
    return;
  const auto px = [&](double v) { return static_cast<int>(v * x_height); };
  const auto baseline = static_cast<int>(next.baseline);
  const std::vector<PixelBox> ink =
      components.in({word.box.x0 - 1, baseline - px(2.2), next.box.x0 - 1, baseline + px(0.25)});
  std::vector<PixelBox> figures;
  for (const PixelBox& c : whole_signs(ink)) {
    if (c.height() < kFigureLeast * x_height) continue;
    if (c.height() > kLabelMost * x_height || std::abs(c.y1 - baseline) > kOnLine * x_height) return;
    figures.push_back(c);
  }
  if (figures.empty() || figures.size() > 3) return;
  const auto digit = [](const OcrSymbol& s) { return std::isdigit(static_cast<unsigned char>(s.text[0])) != 0; };
  const auto end = std::ranges::find_if_not(word.symbols, digit);
  const auto digits = static_cast<std::size_t>(end - word.symbols.begin());
  if (digits != figures.size()) {
    if (word.confidence >= kLabelDoubt) return;
    std::vector<DigitShape> seen;
    for (const PixelBox& c : figures) seen.push_back(digit_shape(grey, c));
    const DigitShapes::Guess guess = shapes.tell(seen);
    if (!guess.clear() || guess.text.size() != figures.size()) return;
    word.confidence = guess.likeness;
    word.symbols.clear();
    for (std::size_t i = 0; i < figures.size(); ++i)
      word.symbols.push_back({guess.text.substr(i, 1), figures[i], guess.likeness, {}});
  } else if (word.symbols.size() > digits + 1 ||
             (end != word.symbols.end() && std::string_view(".,;:").find(end->text) == std::string_view::npos)) {
    return;  // "1)", "1.2"
  } else {
    word.symbols.resize(digits);
  }
  // "1.2" that was read as "12".
  const auto is_point = [&](const PixelBox& c) {
    return c.height() >= kPointLeast * x_height && c.height() < kPointMost * x_height &&
           std::abs(c.y1 - baseline) <= px(kOnLine);
  };
  for (std::size_t i = figures.size() - 1; i > 0; --i)
    for (const PixelBox& c : ink)
      if (is_point(c) && c.x0 >= figures[i - 1].x1 - 1 && c.x1 <= figures[i].x0 + 1) {
        word.symbols.insert(word.symbols.begin() + static_cast<std::ptrdiff_t>(i), {".", c, word.confidence, {}});
        break;
      }
  const PixelBox& last = figures.back();
  const auto point = std::ranges::find_if(ink, [&](const PixelBox& c) { return c.x0 >= last.x1 - 1 && is_point(c); });
  if (point == ink.end()) return;
  word.symbols.push_back({".", *point, word.confidence, {}});
}

void read_label(OcrEngine& engine, const CleanPage& page, Pix* binary, const Components& components,
                const Claimed& claimed, const DigitShapes& shapes, const std::string& pack, double x_height,
                SetLine& line) {
  const OcrWord& word = line.words[0].word;
  const auto px = [&](double v) { return static_cast<int>(v * x_height); };
  const PixelBox band{word.box.x0 - px(kLabelReach), static_cast<int>(word.baseline) - px(2.2), word.box.x0 - 1,
                      static_cast<int>(word.baseline) + px(0.25)};
  PixelBox label{};
  std::size_t strokes = 0;
  std::vector<PixelBox> signs;
  for (const PixelBox& c : whole_signs(components.in(band))) {
    if (claimed.has(c)) return;
    if (c.height() < kLabelLeast * x_height) continue;
    if (c.height() > kLabelMost * x_height) return;
    const bool stroke = c.width() < 0.55 * c.height();
    label = signs.empty() ? c : united(label, c);
    strokes += stroke, signs.push_back(c);
  }
  if (signs.empty() || label.width() > kLabelWidest * x_height) return;
  if (signs.size() == 1 && is_bullet(binary, label, x_height, word.baseline)) {
    SetWord out;
    out.word.box = label, out.word.baseline = word.baseline, out.word.symbols = {bullet(label)};
    line.words.insert(line.words.begin(), std::move(out));
    return;
  }
  const MarkReading read = read_mark(engine, page.grey.get(), shapes, label, signs, pack);
  std::string text = read.text;
  if (text.empty() && strokes == signs.size()) text.assign(strokes, '1');
  SetWord out;
  out.raised = word.baseline - label.y1 > kRaised * x_height;
  out.unread = text.empty(), out.figures = read.shapes;
  out.word.box = label, out.word.baseline = out.raised ? label.y1 : word.baseline;
  out.word.confidence = std::max(read.confidence, kMarkSure);
  out.word.symbols = {{text, label, out.word.confidence, {}}};
  line.words.insert(line.words.begin(), std::move(out));
}

}  // namespace lectern
