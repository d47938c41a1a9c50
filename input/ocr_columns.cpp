// Finds lines read across columns, and has the columns read apart. Never cuts through ink. Tested by
// ocr_columns_test.cpp.
#include "input/ocr_columns.h"

#include <algorithm>
#include <cmath>

namespace lectern {

namespace {

// In heights of the line's signs:
constexpr double kGap = 1.6;          // that a space between columns is wider than
constexpr double kOffBaseline = 0.4;  // that the baselines on its two sides differ by
constexpr double kSpeck = 0.35;       // lower: no letter
constexpr double kTall = 3;           // higher: a rule, a picture
constexpr std::size_t kLetters = 4;   // on each side, so that its baseline is sure
constexpr int kMostCuts = 4;          // of a page

PixelBox box_of(const OcrLine& line) {
  PixelBox out = line.words.front().box;
  for (const OcrWord& w : line.words) out = united(out, w.box);
  return out;
}

double middle_bottom(const PixelBox* from, const PixelBox* to) {
  std::vector<double> bottoms;
  for (const PixelBox* c = from; c != to; ++c) bottoms.push_back(c->y1);
  return median(std::move(bottoms));
}

/// The middle of a gap in the line whose two sides are not on one baseline.
std::optional<int> crossed_gap(const Components& components, const OcrLine& line) {
  std::vector<double> heights;
  for (const OcrWord& w : line.words)
    for (const PixelBox& c : components.in(w.box)) heights.push_back(c.height());
  const double height = median(std::move(heights));
  if (height <= 0) return {};
  std::vector<PixelBox> letters = components.in(box_of(line));
  std::erase_if(letters,
                [&](const PixelBox& c) { return c.height() < kSpeck * height || c.height() > kTall * height; });
  const PixelBox* const begin = letters.data();
  const PixelBox* const end = begin + letters.size();
  int right = 0;
  const PixelBox* side = begin;  // what stands left of the gap reaches from here
  for (const PixelBox* c = begin; c != end; ++c) {
    if (c != begin && c->x0 - right > kGap * height) {
      const PixelBox* next = c;  // to the next such gap
      int reach = c->x1;
      while (next != end && next->x0 - reach <= kGap * height) reach = std::max(reach, (next++)->x1);
      const auto left_count = static_cast<std::size_t>(c - side), right_count = static_cast<std::size_t>(next - c);
      if (left_count >= kLetters && right_count >= kLetters &&
          std::abs(middle_bottom(side, c) - middle_bottom(c, next)) > kOffBaseline * height)
        return (right + c->x0) / 2;
      side = c;
    }
    right = std::max(right, c->x1);
  }
  return {};
}

OcrText read_part(OcrEngine& engine, Pix* grey, const PixelBox& part, const OcrEngine::How& how) {
  const PixPtr picture = clipped(grey, part);
  if (!picture) return {};
  return engine.read(picture.get(), how, {part.x0, part.y0});
}

}  // namespace

std::optional<ColumnCut> crossed_columns(const Components& components, const OcrText& text, int page_height) {
  for (const OcrLine& line : text.lines) {
    if (line.words.empty()) continue;
    const std::optional<int> x = crossed_gap(components, line);
    if (!x) continue;
    const PixelBox at = box_of(line);
    const int speck = static_cast<int>(kSpeck * at.height());
    ColumnCut cut{*x, 0, page_height};
    for (const PixelBox& c : components.all()) {
      if (c.x0 > *x || c.x1 <= *x || c.height() < speck) continue;
      const int middle = (c.y0 + c.y1) / 2;
      if (middle < (at.y0 + at.y1) / 2) cut.y0 = std::max(cut.y0, c.y1);
      else cut.y1 = std::min(cut.y1, c.y0);
    }
    if (cut.y0 < cut.y1) return cut;
  }
  return {};
}

void read_columns_apart(OcrEngine& engine, Pix* grey, const OcrEngine::How& how, const Components& components,
                        OcrText& text) {
  const int width = pixGetWidth(grey), height = pixGetHeight(grey);
  for (int i = 0; i < kMostCuts; ++i) {
    const std::optional<ColumnCut> cut = crossed_columns(components, text, height);
    if (!cut) return;
    std::vector<OcrLine> out, apart;
    for (const PixelBox& part : {PixelBox{0, cut->y0, cut->x, cut->y1}, PixelBox{cut->x, cut->y0, width, cut->y1}}) {
      OcrText side = read_part(engine, grey, part, how);
      if (!side.complete) return;
      std::ranges::move(side.lines, std::back_inserter(apart));
    }
    for (OcrLine& line : text.lines) {
      std::erase_if(line.words, [&](const OcrWord& w) {
        const int middle = (w.box.y0 + w.box.y1) / 2;
        return middle >= cut->y0 && middle < cut->y1;
      });
      const bool below = !line.words.empty() && line.words.front().box.y0 >= cut->y1;
      if (below && !apart.empty()) std::ranges::move(std::exchange(apart, {}), std::back_inserter(out));
      if (!line.words.empty()) out.push_back(std::move(line));
    }
    std::ranges::move(apart, std::back_inserter(out));
    text.lines = std::move(out);
  }
}

}  // namespace lectern
