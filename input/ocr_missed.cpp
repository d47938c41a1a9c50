// Finds rows of letters that were not read, and reads them again. Never adds what was read with doubt: ink of a drawing
// looks like letters, too. Tested by ocr_missed_test.cpp.
#include "input/ocr_missed.h"

#include <algorithm>

#include "input/ocr_signs.h"

namespace lectern {

namespace {

// In heights of the page's letters:
constexpr double kLeast = 0.6, kMost = 1.9;  // height of ink that may be a letter
constexpr double kWidest = 80;               // of a line of letters that a rule under them joins
constexpr double kSpace = 2;                 // between signs of one row
constexpr double kLeading = 2.2;             // from a row to the next of its paragraph, middle to middle
constexpr double kMargin = 0.5;              // of paper around what is read again
constexpr std::size_t kLeastSigns = 8;       // of a row
constexpr double kSure = 0.8;                // mean confidence of a row's words that is believed
constexpr double kLeastWord = 2.5;           // letters of a row's words, in the mean: less is no text
constexpr std::size_t kMostParts = 12;       // of a page that are read again: with more it is no page of text

struct Row {
  PixelBox box;
  std::size_t signs = 0;
};

double letter_height(const Components& components, const OcrText& text) {
  std::vector<double> heights;
  for (const OcrLine& line : text.lines)
    for (const OcrWord& w : line.words)
      for (const PixelBox& c : components.in(w.box)) heights.push_back(c.height());
  return median(std::move(heights));
}

/// Thin lines go, and what was printed over them is left.
PixPtr without_rules(Pix* grey, const PixelBox& part, double dpi) {
  PixPtr out = clipped(grey, part);
  if (!out) return out;
  const int length = std::max(20, static_cast<int>(dpi / 4));
  PixPtr black(pixThresholdToBinary(out.get(), 150));
  PixPtr rules(black ? pixOpenBrick(nullptr, black.get(), length, 1) : nullptr);
  PixPtr wide(rules ? pixDilateBrick(nullptr, rules.get(), 3, 3) : nullptr);
  if (wide) pixSetMasked(out.get(), wide.get(), 255);
  return out;
}

bool believed(const OcrLine& line) {
  double sum = 0;
  std::size_t letters = 0;
  for (const OcrWord& w : line.words) sum += w.confidence, letters += w.symbols.size();
  const auto words = static_cast<double>(line.words.size());
  return static_cast<double>(letters) >= kLeastWord * words && sum >= kSure * words;
}

}  // namespace

std::vector<PixelBox> missed_rows(const Components& components, const OcrText& text) {
  const double height = letter_height(components, text);
  if (height <= 0) return {};
  const Claimed claimed(components, text);
  std::vector<PixelBox> signs;
  for (const PixelBox& c : components.all())
    if (c.height() >= kLeast * height && c.height() <= kMost * height && c.width() <= kWidest * height &&
        !claimed.has(c))
      signs.push_back(c);
  std::ranges::sort(signs,
                    [](const PixelBox& a, const PixelBox& b) { return a.x0 != b.x0 ? a.x0 < b.x0 : a.y0 < b.y0; });
  std::vector<Row> rows;
  for (const PixelBox& c : signs) {
    const auto own = std::ranges::find_if(rows, [&](const Row& r) {
      const int common = std::min(r.box.y1, c.y1) - std::max(r.box.y0, c.y0);
      return 2 * common > c.height() && c.x0 - r.box.x1 < kSpace * height && r.box.height() < 2 * kMost * height;
    });
    if (own == rows.end()) rows.push_back({c, 1});
    else own->box = united(own->box, c), ++own->signs;
  }
  std::erase_if(rows, [](const Row& r) { return r.signs < kLeastSigns; });
  std::ranges::sort(rows, {}, [](const Row& r) { return r.box.y0; });
  std::vector<PixelBox> out;
  for (const Row& r : rows) {
    const auto above = std::ranges::find_if(out, [&](const PixelBox& o) {
      return r.box.y0 - o.y1 < (kLeading - 1) * height && r.box.x0 < o.x1 && o.x0 < r.box.x1;
    });
    if (above == out.end()) out.push_back(r.box);
    else *above = united(*above, r.box);
  }
  return out;
}

void read_missed_rows(OcrEngine& engine, Pix* grey, const OcrEngine::How& how, const Components& components,
                      OcrText& text) {
  const std::vector<PixelBox> parts = missed_rows(components, text);
  if (parts.size() > kMostParts) return;
  const int width = pixGetWidth(grey), height = pixGetHeight(grey);
  const auto margin = static_cast<int>(kMargin * letter_height(components, text));
  const Claimed claimed(components, text);
  for (const PixelBox& p : parts) {
    const PixelBox part{std::max(0, p.x0 - 2 * margin), std::max(0, p.y0 - margin), std::min(width, p.x1 + 2 * margin),
                        std::min(height, p.y1 + margin)};
    const PixPtr picture = without_rules(grey, part, how.dpi);
    if (!picture) continue;
    OcrText read = engine.read(picture.get(), how, {part.x0, part.y0});
    for (OcrLine& line : read.lines) {
      std::erase_if(line.words, [&](const OcrWord& w) { return claimed.has(w.box); });
      if (!line.words.empty() && believed(line)) text.lines.push_back(std::move(line));
    }
  }
}

}  // namespace lectern
