// Finds leaders by the places of their dots alone. Never takes a dot that stands beside letters only by chance: a row
// has eight in even steps. Tested by ocr_leaders_test.cpp.
#include "input/ocr_leaders.h"

#include <algorithm>
#include <cmath>

#include "input/ocr_digits.h"
#include "input/ocr_mark_reading.h"

namespace lectern {

namespace {

// In inches:
constexpr double kLargestDot = 0.025;  // 1.8 points
constexpr double kLeastStep = 0.012;
constexpr double kMostStep = 0.12;
constexpr double kSameRow = 0.008;    // bottoms that differ by less are of one row
constexpr double kScreenStep = 0.07;  // a row of dots so near makes both a screen
constexpr double kNumberReach = 0.6;  // from the last dot to the end of the number
constexpr double kNumberGap = 0.3;    // from the last dot to its start
constexpr double kSignGap = 0.06;     // between its signs
constexpr double kNumberHigh = 0.2;
constexpr double kNumberLow = 0.045;
constexpr double kStroke = 0.6;  // width to height: an upright stroke is a 1
constexpr std::size_t kMostSigns = 5;
constexpr std::size_t kLeastDots = 8;
constexpr double kEven = 0.25;       // of the usual step, that a step differs by
constexpr double kMostUneven = 0.2;  // share of steps that are not even: of dots that were lost or ran together

bool even(const std::vector<PixelBox>& dots) {
  std::vector<int> steps;
  for (std::size_t i = 1; i < dots.size(); ++i) steps.push_back(dots[i].x0 - dots[i - 1].x0);
  std::vector<int> sorted = steps;
  std::ranges::nth_element(sorted, sorted.begin() + static_cast<std::ptrdiff_t>(sorted.size() / 2));
  const double usual = sorted[sorted.size() / 2];
  const auto uneven = std::ranges::count_if(steps, [&](int s) { return std::abs(s - usual) > kEven * usual + 1; });
  return static_cast<double>(uneven) <= kMostUneven * static_cast<double>(steps.size());
}

/// Runs of even dots in one row of the page.
void add_runs(std::vector<PixelBox> dots, double dpi, std::vector<Leader>& out) {
  std::ranges::sort(dots, {}, &PixelBox::x0);
  for (std::size_t from = 0, to = 0; from < dots.size(); from = to) {
    for (to = from + 1; to < dots.size() && dots[to].x0 - dots[to - 1].x0 <= kMostStep * dpi &&
                        dots[to].x0 - dots[to - 1].x0 >= kLeastStep * dpi;)
      ++to;
    if (to - from < kLeastDots) continue;
    std::vector<PixelBox> run(dots.begin() + static_cast<std::ptrdiff_t>(from),
                              dots.begin() + static_cast<std::ptrdiff_t>(to));
    if (even(run)) out.push_back({std::move(run)});
  }
}

}  // namespace

std::vector<Leader> find_leaders(const std::vector<PixelBox>& ink, double dpi) {
  std::vector<PixelBox> dots;
  for (const PixelBox& b : ink) {
    const double ratio = static_cast<double>(b.width()) / std::max(1, b.height());
    if (b.width() <= kLargestDot * dpi && b.height() <= kLargestDot * dpi && ratio >= 0.4 && ratio <= 2.5)
      dots.push_back(b);
  }
  std::ranges::stable_sort(dots, {}, &PixelBox::y1);
  std::vector<Leader> rows;
  for (std::size_t from = 0, to = 0; from < dots.size(); from = to) {
    while (to < dots.size() && dots[to].y1 - dots[from].y1 <= kSameRow * dpi) ++to;
    add_runs({dots.begin() + static_cast<std::ptrdiff_t>(from), dots.begin() + static_cast<std::ptrdiff_t>(to)}, dpi,
             rows);
  }
  const auto screen = [&](std::size_t i, std::size_t k) {
    const std::vector<PixelBox>&a = rows[i].dots, &b = rows[k].dots;
    return std::abs(a[0].y1 - b[0].y1) <= kScreenStep * dpi && a[0].x0 < b.back().x1 && b[0].x0 < a.back().x1;
  };
  std::vector<Leader> out;
  for (std::size_t i = 0; i < rows.size(); ++i) {  // from the top: only neighbours can be so near
    const bool above = i > 0 && screen(i, i - 1), below = i + 1 < rows.size() && screen(i, i + 1);
    if (!above && !below) out.push_back(rows[i]);
  }
  return out;
}

std::vector<PixelBox> number_behind(const Leader& leader, const Components& components, double dpi) {
  const PixelBox& last = leader.dots.back();
  const auto px = [&](double inches) { return static_cast<int>(inches * dpi); };
  std::vector<PixelBox> out;
  for (const PixelBox& c : whole_signs(
           components.in({last.x1, last.y1 - px(kNumberHigh), last.x1 + px(kNumberReach), last.y1 + px(kNumberLow)}))) {
    if (c.height() < px(kNumberLow)) continue;
    const bool first = out.empty();
    if (c.x0 - (first ? last.x1 : out.back().x1) > px(first ? kNumberGap : kSignGap)) break;
    out.push_back(c);
  }
  if (out.size() > kMostSigns) out.clear();
  return out;
}

void erase(Pix* picture, const std::vector<PixelBox>& boxes) {
  const int margin = 1;  // the grey rim of a dot
  const int paper = pixGetDepth(picture) == 1 ? PIX_CLR : PIX_SET;
  for (const PixelBox& b : boxes)
    pixRasterop(picture, b.x0 - margin, b.y0 - margin, b.width() + 2 * margin, b.height() + 2 * margin, paper, nullptr,
                0, 0);
}

void read_numbers(OcrEngine& engine, Pix* grey, const std::string& pack,
                  const std::vector<std::vector<PixelBox>>& numbers, OcrText& text) {
  for (const std::vector<PixelBox>& signs : numbers) {
    PixelBox box = signs.front();
    for (const PixelBox& s : signs) box = united(box, s);
    OcrWord word;
    word.box = box, word.baseline = box.y1;
    const MarkReading read = read_mark(engine, grey, DigitShapes(), box, signs, pack);
    if (read.sure && read.text.size() == signs.size()) {
      for (std::size_t i = 0; i < signs.size(); ++i)
        word.symbols.push_back({read.text.substr(i, 1), signs[i], read.confidence, {}});
      word.confidence = read.confidence;
    } else if (std::ranges::all_of(signs, [](const PixelBox& s) { return s.width() < kStroke * s.height(); })) {
      for (const PixelBox& s : signs) word.symbols.push_back({"1", s, kMarkSure, {}});
      word.confidence = kMarkSure;
    } else if (const PixPtr picture = clipped(grey, box)) {
      word.symbols = engine.read_word(picture.get(), pack, {box.x0, box.y0});
    }
    if (word.symbols.empty()) word.symbols = {{"\uFFFD", box, 0, {}}}, word.confidence = 0;
    OcrLine* own = nullptr;
    for (OcrLine& line : text.lines) {
      const OcrWord& end = line.words.back();
      if (std::abs(end.baseline - box.y1) < box.height() / 2.0 && end.box.x1 <= box.x0 &&
          (!own || end.box.x1 > own->words.back().box.x1))
        own = &line;
    }
    if (own) own->words.push_back(std::move(word));
    else text.lines.push_back({{std::move(word)}});
  }
}

}  // namespace lectern
