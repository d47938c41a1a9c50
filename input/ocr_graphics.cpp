// Finds lines, panels and pictures in a page's picture. Tested by tests/scan.sh.
#include "input/ocr_graphics.h"

#include <algorithm>
#include <cmath>

namespace lectern {

namespace {

// Inches.
constexpr double kRuleLength = 0.5;
constexpr double kShortRule = 0.15;    // between two others, as in a grid
constexpr double kRuleHeight = 0.035;  // thickness at most
constexpr double kRuleMeets = 0.04;    // an end that is so near to another rule is at it
constexpr double kRuleBreak = 0.04;    // a break in a printed line that scanning made
constexpr double kPictureLeast = 0.4;  // smaller: a sign, a speck, a logo's letter
constexpr double kPictureGap = 0.12;   // parts of one picture stand so near to each other
constexpr double kPanelLeast = 0.5;    // height of a shaded panel
constexpr double kPanelCell = 0.04;    // its edges are found to this
constexpr int kPanelShade = 7;         // grey levels that it differs from the paper
constexpr double kPanelFilled = 0.85;  // share of its rectangle that has its shade
constexpr double kInText = 0.4;        // share of a rule that lies on a word
constexpr double kTextShare = 0.25;    // of a picture's area: with more it is text that was badly read
constexpr double kInkLeft = 0.003;     // of a picture's area: with less it is nothing but rules and words
constexpr double kEdge = 0.015;        // ink beside a rule or a word that is still its own

double share_of(const PixelBox& inner, const PixelBox& outer) {
  const double w = std::min(inner.x1, outer.x1) - std::max(inner.x0, outer.x0);
  const double h = std::min(inner.y1, outer.y1) - std::max(inner.y0, outer.y0);
  return w > 0 && h > 0 ? w * h / (static_cast<double>(inner.width()) * inner.height()) : 0;
}

std::vector<PixelBox> lines_in(Pix* binary, double dpi, bool across, double least = kRuleLength) {
  const int gap = std::max(1, static_cast<int>(kRuleBreak * dpi)), length = static_cast<int>(least * dpi);
  const int high = std::max(2, static_cast<int>(std::ceil(kRuleHeight * dpi)));
  PixPtr closed(across ? pixCloseCompBrick(nullptr, binary, gap, 1) : pixCloseCompBrick(nullptr, binary, 1, gap));
  PixPtr opened(closed ? (across ? pixOpenCompBrick(nullptr, closed.get(), length, 1)
                                 : pixOpenCompBrick(nullptr, closed.get(), 1, length))
                       : nullptr);
  std::vector<PixelBox> out;
  if (!opened) return out;
  // What is left of a line that wavers by a pixel are pieces that overlap.
  PixPtr joined(across ? pixCloseBrick(nullptr, opened.get(), 2 * gap, 5)
                       : pixCloseBrick(nullptr, opened.get(), 5, 2 * gap));
  BoxaPtr boxes(pixConnCompBB(joined.get(), 8));
  for (int i = 0; boxes && i < boxaGetCount(boxes.get()); ++i) {
    const PixelBox b = pixel_box(boxes.get(), i);
    if ((across ? b.height() : b.width()) <= high) out.push_back(b);
  }
  return out;
}

bool meets(const PixelBox& rule, int x, int y, int reach) {
  return x >= rule.x0 - reach && x < rule.x1 + reach && y >= rule.y0 - reach && y < rule.y1 + reach;
}

/// Rules of a grid may be shorter than others: those with another at both ends. A page without a grid is not searched.
void add_short_rules(Pix* binary, double dpi, std::vector<PixelBox>& rules) {
  const auto across = [](const PixelBox& r) { return r.width() > r.height(); };
  const auto level = std::ranges::count_if(rules, across);
  if (level < 2 || static_cast<std::ptrdiff_t>(rules.size()) == level) return;
  const auto reach = static_cast<int>(kRuleMeets * dpi);
  const std::vector<PixelBox> found = rules;
  for (const bool lies : {true, false})
    for (const PixelBox& s : lines_in(binary, dpi, lies, kShortRule)) {
      const int x = (s.x0 + s.x1) / 2, y = (s.y0 + s.y1) / 2;
      const auto at = [&](int px, int py) {
        return std::ranges::any_of(found,
                                   [&](const PixelBox& r) { return across(r) != lies && meets(r, px, py, reach); });
      };
      const bool known =
          std::ranges::any_of(found, [&](const PixelBox& r) { return across(r) == lies && meets(r, x, y, 0); });
      if (!known && (lies ? at(s.x0, y) && at(s.x1, y) : at(x, s.y0) && at(x, s.y1))) rules.push_back(s);
    }
}

/// Rectangles of a shade other than the paper's, with edges all round.
std::vector<PixelPanel> panels_in(Pix* grey, double dpi) {
  std::vector<PixelPanel> out;
  const int cell = std::max(2, static_cast<int>(kPanelCell * dpi));
  // Letters are thinner than three cells; the lightest of them is the ground.
  PixPtr small(pixScaleAreaMap(grey, 1.0f / static_cast<l_float32>(cell), 1.0f / static_cast<l_float32>(cell)));
  PixPtr ground(small ? pixDilateGray(small.get(), 5, 5) : nullptr);
  if (!ground) return out;
  PixPtr shrunk(pixErodeGray(ground.get(), 5, 5));
  ground = std::move(shrunk);
  const int w = pixGetWidth(ground.get()), h = pixGetHeight(ground.get());
  std::vector<int> counts(256);
  for (int y = 0; y < h; ++y)
    for (int x = 0; x < w; ++x) {
      l_uint32 v = 0;
      pixGetPixel(ground.get(), x, y, &v);
      ++counts[v & 255];
    }
  int paper = 255, most = 0;
  for (int v = 128; v < 256; ++v)
    if (counts[static_cast<std::size_t>(v)] > most) most = counts[static_cast<std::size_t>(v)], paper = v;
  PixPtr mask(pixThresholdToBinary(ground.get(), std::max(1, paper - kPanelShade)));
  BoxaPtr boxes(mask ? pixConnCompBB(mask.get(), 4) : nullptr);
  for (int i = 0; boxes && i < boxaGetCount(boxes.get()); ++i) {
    const PixelBox b = pixel_box(boxes.get(), i);
    if (b.height() * cell < kPanelLeast * dpi || b.width() * cell < 2 * kPanelLeast * dpi) continue;
    if (b.width() > w * 95 / 100 && b.height() > h * 9 / 10) continue;  // the paper itself
    const bool at_edge = b.y0 <= h / 100 || b.y1 >= h - h / 100;
    if (b.width() > w * 9 / 10 && at_edge) continue;  // light that fell unevenly
    PixPtr part = clipped(mask.get(), b);
    l_int32 filled = 0;
    pixCountPixels(part.get(), &filled, nullptr);
    if (filled < kPanelFilled * b.width() * b.height()) continue;
    PixPtr shade = clipped(ground.get(), b);
    l_float32 mean = 255;
    pixGetAverageMasked(shade.get(), part.get(), 0, 0, 1, L_MEAN_ABSVAL, &mean);
    if (mean < 60) continue;  // a picture, or a bar
    out.push_back({{b.x0 * cell, b.y0 * cell, b.x1 * cell, b.y1 * cell}, static_cast<int>(mean)});
  }
  return out;
}

/// The share of a place that has ink, rules and words taken away.
double ink_left(Pix* binary, const PixelBox& place, const std::vector<PixelBox>& rules,
                const std::vector<PixelBox>& text, double dpi) {
  const PixPtr part = clipped(binary, place);
  if (!part) return 0;
  const auto edge = static_cast<int>(kEdge * dpi);
  for (const std::vector<PixelBox>* boxes : {&rules, &text})
    for (const PixelBox& b : *boxes)
      pixRasterop(part.get(), b.x0 - place.x0 - edge, b.y0 - place.y0 - edge, b.width() + 2 * edge,
                  b.height() + 2 * edge, PIX_CLR, nullptr, 0, 0);
  l_int32 count = 0;
  pixCountPixels(part.get(), &count, nullptr);
  return count / (static_cast<double>(place.width()) * place.height());
}

}  // namespace

PageGraphics find_graphics(Pix* grey, Pix* binary, const Components& components, const std::vector<PixelBox>& text,
                           double dpi) {
  PageGraphics out;
  out.rules = lines_in(binary, dpi, true);
  for (const PixelBox& b : lines_in(binary, dpi, false)) out.rules.push_back(b);
  // Strokes of large letters are no rules.
  std::erase_if(out.rules, [&](const PixelBox& r) {
    return std::ranges::any_of(text, [&](const PixelBox& t) {
      return t.height() > 3 * std::min(r.width(), r.height()) && share_of(r, t) > kInText && t.height() < 1.5 * dpi;
    });
  });
  add_short_rules(binary, dpi, out.rules);
  out.panels = panels_in(grey, dpi);

  // Large signs that are no line and no text, and what stands close to them.
  std::vector<PixelBox> parts;
  const double least = kPictureLeast * dpi;
  for (const PixelBox& c : components.all()) {
    if (c.width() < least / 4 && c.height() < least / 4) continue;
    const double area = static_cast<double>(c.width()) * c.height();
    if (area < least * least / 16) continue;
    if (std::ranges::any_of(out.rules, [&](const PixelBox& r) { return share_of(c, r) > 0.6; })) continue;
    if (std::ranges::any_of(text, [&](const PixelBox& t) { return share_of(c, t) > 0.6; })) continue;
    parts.push_back(c);
  }
  const int gap = static_cast<int>(kPictureGap * dpi);
  for (bool changed = true; changed;) {
    changed = false;
    for (std::size_t i = 0; i < parts.size(); ++i)
      for (std::size_t j = i + 1; j < parts.size(); ++j) {
        PixelBox &a = parts[i], &b = parts[j];
        if (std::max(a.x0, b.x0) - std::min(a.x1, b.x1) > gap || std::max(a.y0, b.y0) - std::min(a.y1, b.y1) > gap)
          continue;
        a = united(a, b);
        parts.erase(parts.begin() + static_cast<std::ptrdiff_t>(j));
        changed = true, --j;
      }
  }
  for (const PixelBox& p : parts) {
    if (p.width() < least || p.height() < least) continue;
    double covered = 0;
    for (const PixelBox& t : text) covered += share_of(t, p) * t.width() * t.height();
    if (covered > kTextShare * p.width() * p.height()) continue;
    if (ink_left(binary, p, out.rules, text, dpi) < kInkLeft) continue;  // a table
    out.pictures.push_back(p);
  }
  return out;
}

}  // namespace lectern
