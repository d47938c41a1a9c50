// Measures letters in the picture. Never changes what was read. Tested by tests/scan.sh.
#include "input/ocr_type.h"

#include <algorithm>
#include <cmath>
#include <string_view>

namespace lectern {

namespace {

constexpr std::string_view kLow = "acemnorsuvwxz";                              // as high as an x
constexpr std::string_view kHigh = "ABCDEFGHIKLMNOPRSTUVWXYZbdfhkl0123456789";  // from the baseline, no tail
constexpr double kBrokenGap = 0.15;                                             // of a sign's height, between its parts
constexpr double kOnBaseline = 0.08;  // of its height, that a letter's foot may lie off the baseline
constexpr double kOwnInk = 0.55;      // share of a letter's ink and of its box that they have in common
constexpr double kAlike = 0.07;       // of a height, that letters of one kind differ by
constexpr int kOffInk = 2;            // pixels that the engine may be off, seeing fewer of them
constexpr double kShear = 0.2;        // of italics: about 11 degrees
bool black(const l_uint32* line, int x) { return GET_DATA_BIT(line, x) != 0; }

}  // namespace

double median(std::vector<double> v) {
  if (v.empty()) return 0;
  const auto mid = v.begin() + static_cast<std::ptrdiff_t>(v.size() / 2);
  std::nth_element(v.begin(), mid, v.end());
  return *mid;
}

double common(std::vector<double> v) {
  std::ranges::sort(v);
  auto best = v.begin(), best_end = v.begin();
  for (auto from = v.begin(), to = v.begin(); from != v.end(); ++from) {
    while (to != v.end() && *to <= *from * (1 + kAlike)) ++to;
    if (to - from > best_end - best) best = from, best_end = to;
  }
  return median({best, best_end});
}

Components::Components(Pix* binary) {
  BoxaPtr boxes(pixConnCompBB(binary, 8));
  columns_ = pixGetWidth(binary) / kCell + 1, rows_ = pixGetHeight(binary) / kCell + 1;
  cells_.resize(static_cast<std::size_t>(columns_) * static_cast<std::size_t>(rows_));
  for (int i = 0; boxes && i < boxaGetCount(boxes.get()); ++i) {
    const PixelBox b = pixel_box(boxes.get(), i);
    const int x = (b.x0 + b.x1) / 2 / kCell, y = (b.y0 + b.y1) / 2 / kCell;
    cells_[static_cast<std::size_t>(y * columns_ + x)].push_back(static_cast<int>(boxes_.size()));
    boxes_.push_back(b);
  }
}

std::vector<PixelBox> Components::in(const PixelBox& box) const {
  std::vector<PixelBox> out;
  const auto cell = [](int v, int most) { return std::clamp(v / kCell, 0, most - 1); };
  for (int y = cell(box.y0, rows_); y <= cell(box.y1, rows_); ++y)
    for (int x = cell(box.x0, columns_); x <= cell(box.x1, columns_); ++x)
      for (const int i : cells_[static_cast<std::size_t>(y * columns_ + x)]) {
        const PixelBox& b = boxes_[static_cast<std::size_t>(i)];
        const int mx = (b.x0 + b.x1) / 2, my = (b.y0 + b.y1) / 2;
        if (mx >= box.x0 && mx < box.x1 && my >= box.y0 && my < box.y1) out.push_back(b);
      }
  std::ranges::sort(out, [](const PixelBox& a, const PixelBox& b) { return a.x0 != b.x0 ? a.x0 < b.x0 : a.y0 < b.y0; });
  return out;
}

std::vector<PixelBox> whole_signs(std::vector<PixelBox> ink) {
  std::vector<PixelBox> out;
  for (const PixelBox& c : ink) {
    const auto other = std::ranges::find_if(out, [&](const PixelBox& o) {
      const int shared = std::min(o.x1, c.x1) - std::max(o.x0, c.x0);
      const int gap = std::max(c.y0 - o.y1, o.y0 - c.y1);
      return 2 * shared > std::min(o.width(), c.width()) && gap <= kBrokenGap * std::max(o.height(), c.height());
    });
    if (other == out.end()) out.push_back(c);
    else *other = united(*other, c);
  }
  return out;
}

void set_on_ink(const Components& components, OcrText& text) {
  for (OcrLine& line : text.lines)
    for (OcrWord& word : line.words) {
      const PixelBox seen = word.box;
      const std::vector<PixelBox> ink =
          components.in({seen.x0 - kOffInk, seen.y0 - kOffInk, seen.x1 + kOffInk, seen.y1 + kOffInk});
      if (ink.empty()) continue;
      PixelBox all = ink.front();
      std::vector<double> feet;
      for (const PixelBox& c : ink) {
        all = united(all, c);
        if (2 * c.height() > seen.height() / 2 && std::abs(c.y1 - word.baseline) <= kOffInk) feet.push_back(c.y1);
      }
      const auto near = [](int own, int inked) { return std::abs(own - inked) <= kOffInk ? inked : own; };
      word.box = {near(seen.x0, all.x0), near(seen.y0, all.y0), near(seen.x1, all.x1), near(seen.y1, all.y1)};
      if (!feet.empty()) word.baseline = median(std::move(feet));
    }
}

WordType measure_word(Pix* grey, Pix* binary, const Components& components, const OcrWord& word) {
  WordType out;
  // The boxes of the engine's letters take in neighbours; those of the ink do not.
  const std::vector<PixelBox> ink = components.in({word.box.x0, word.box.y0 - 1, word.box.x1, word.box.y1 + 1});
  for (const OcrSymbol& s : word.symbols) {
    if (s.text.size() != 1) continue;
    const bool low = kLow.find(s.text[0]) != kLow.npos, high = kHigh.find(s.text[0]) != kHigh.npos;
    if (!low && !high) continue;
    const PixelBox* best = nullptr;
    for (const PixelBox& c : ink) {
      const int shared = std::min(c.x1, s.box.x1) - std::max(c.x0, s.box.x0);
      const bool stands = std::abs(c.y1 - word.baseline) <= std::max(2.0, kOnBaseline * c.height());
      if (!stands || shared < kOwnInk * c.width() || shared < kOwnInk * s.box.width()) continue;
      if (!best || c.height() > best->height()) best = &c;
    }
    if (best) (low ? out.low : out.high).push_back(word.baseline - best->y0);
  }
  const int w = pixGetWidth(binary), words = pixGetWpl(binary);
  const l_uint32* data = pixGetData(binary);
  const int x0 = std::max(0, word.box.x0), x1 = std::min(w, word.box.x1);
  const int y1 = std::min(pixGetHeight(binary), static_cast<int>(std::lround(word.baseline)));
  const int y0 = std::max(0, word.box.y0);
  if (x1 <= x0 || y1 <= y0) return out;
  // Thickness: the median length of black runs in the rows of the small letters.
  const double body = !out.low.empty() ? median(out.low) : !out.high.empty() ? median(out.high) : y1 - y0;
  std::vector<double> runs;
  for (int y = std::max(y0, static_cast<int>(y1 - 0.85 * body)); y < y1 - 0.15 * body; ++y) {
    const l_uint32* line = data + static_cast<std::ptrdiff_t>(y) * words;
    int run = 0;
    for (int x = x0; x <= x1; ++x) {
      if (x < x1 && black(line, x)) ++run;
      else if (run > 0) runs.push_back(run), run = 0;
    }
  }
  // A mean around the median: whole pixels alone are too coarse at 200 dpi.
  const double middle = median(runs);
  double sum = 0, count = 0;
  for (const double r : runs)
    if (r >= 0.5 * middle && r <= 1.6 * middle) sum += r, ++count;
  out.stroke = count > 0 ? sum / count : 0;
  // Ink: the darkest pixel of each row of strokes, in the middle of the letters.
  std::vector<double> darkest;
  const int grey_words = pixGetWpl(grey);
  for (int y = std::max(y0, static_cast<int>(y1 - 0.8 * body)); y < y1 - 0.2 * body; ++y) {
    const l_uint32* line = data + static_cast<std::ptrdiff_t>(y) * words;
    const l_uint32* tones = pixGetData(grey) + static_cast<std::ptrdiff_t>(y) * grey_words;
    int run = 256;
    for (int x = x0; x <= x1; ++x) {
      if (x < x1 && black(line, x)) run = std::min(run, static_cast<int>(GET_DATA_BYTE(tones, x)));
      else if (run < 256) darkest.push_back(run), run = 256;
    }
  }
  out.ink = median(std::move(darkest));
  // Slant: columns of ink are sharpest when the letters stand upright.
  const auto sharpness = [&](double shear) {
    const int extra = static_cast<int>(std::ceil(std::abs(shear) * (y1 - y0)));
    std::vector<double> column(static_cast<std::size_t>(x1 - x0 + extra + 1));
    for (int y = y0; y < y1; ++y) {
      const l_uint32* line = data + static_cast<std::ptrdiff_t>(y) * words;
      const int shift = extra - static_cast<int>(std::lround(shear * (y1 - y)));
      for (int x = x0; x < x1; ++x)
        if (black(line, x)) ++column[static_cast<std::size_t>(x - x0 + shift)];
    }
    double squares = 0;
    for (const double c : column) squares += c * c;
    return squares;
  };
  const double upright = sharpness(0);
  if (upright > 0) out.slant = sharpness(kShear) / upright;
  return out;
}

}  // namespace lectern
