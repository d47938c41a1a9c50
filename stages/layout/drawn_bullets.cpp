// Small drawn shapes to bullets. Never takes a shape that has company on its row (the keys of a chart's legend), nor
// one in the middle of text. Tested by drawn_bullets_test.cpp.
#include "stages/layout/drawn_bullets.h"

#include <algorithm>
#include <cmath>

#include "stages/unicode.h"

namespace lectern {

namespace {

// All in em of the text beside.
constexpr double kSmallest = 0.1, kLargest = 0.75;  // side of the shape
constexpr double kRatio = 1.7;                      // of its sides
constexpr double kLowest = 0.02;                    // its middle stands so much above the baseline at least
constexpr double kHighest = 0.62;                   // and at most: about half the height of small letters, of capitals
constexpr double kNearest = 0.1, kFurthest = 2.2;   // gap between shape and text
constexpr std::size_t kMostShapes = 400;            // a page with more has a drawing of them, not lists
constexpr double kAlike = 0.5;                      // points: sides and places that differ less are the same

struct Found {
  Box box;
  std::size_t fragment;
};

bool bullet_sized(const Box& b, double em) {
  const double wide = std::max(b.width(), b.height()), narrow = std::min(b.width(), b.height());
  return wide <= kLargest * em && narrow >= kSmallest * em && wide <= kRatio * narrow;
}

double start_of(const Line& f) { return f.rtl ? -f.box.x1 : f.box.x0; }

}  // namespace

void read_drawn_bullets(const Page& page, std::vector<Line>& fragments) {
  double largest = 0;
  std::vector<std::size_t> order;
  for (std::size_t i = 0; i < fragments.size(); ++i)
    if (fragments[i].rotation == 0) order.push_back(i), largest = std::max(largest, fragments[i].size);
  std::sort(order.begin(), order.end(),
            [&](std::size_t a, std::size_t b) { return fragments[a].baseline < fragments[b].baseline; });
  std::vector<Box> shapes;
  const auto consider = [&](const Box& b) {
    if (bullet_sized(b, largest)) shapes.push_back(b);
  };
  for (const Drawing& d : page.drawings) consider(d.box);
  for (const Panel& p : page.panels) consider(p.box);
  for (const Rule& r : page.rules) consider(r.box);
  std::vector<Found> found;
  if (shapes.size() > kMostShapes) return;  // a map, a pattern
  for (const Box& b : shapes) {
    const Point middle = b.center();
    std::size_t best = fragments.size();
    double nearest = 1e9;
    auto at = std::lower_bound(order.begin(), order.end(), middle.y,
                               [&](std::size_t i, double y) { return fragments[i].baseline < y; });
    for (; at != order.end() && fragments[*at].baseline - middle.y < kHighest * largest; ++at) {
      const Line& f = fragments[*at];
      const double above = (f.baseline - middle.y) / f.size;
      if (above < kLowest || above > kHighest || !bullet_sized(b, f.size)) continue;
      if (overlap_x(b, f.box) > 0) {  // amid text
        best = fragments.size();
        break;
      }
      const double gap = f.rtl ? b.x0 - f.box.x1 : f.box.x0 - b.x1;
      if (gap < kNearest * f.size || gap > kFurthest * f.size || gap >= nearest) continue;
      best = *at, nearest = gap;
    }
    if (best < fragments.size()) found.push_back({b, best});
  }
  // What stands right before the shape on its row makes it a mark between two texts.
  std::erase_if(found, [&](const Found& x) {
    const Line& f = fragments[x.fragment];
    return std::any_of(found.begin(), found.end(), [&](const Found& o) {
      return &o != &x && std::abs(o.box.center().y - x.box.center().y) < 0.3 * f.size &&
             std::abs(o.box.center().x - x.box.center().x) < 12 * f.size;
    });
  });
  const auto alike = [&](const Found& a, const Found& b) {
    const Line &f = fragments[a.fragment], &g = fragments[b.fragment];
    return a.fragment != b.fragment && f.rtl == g.rtl && std::abs(a.box.width() - b.box.width()) < kAlike &&
           std::abs(a.box.height() - b.box.height()) < kAlike && std::abs(a.box.x0 - b.box.x0) < kAlike &&
           std::abs(start_of(f) - start_of(g)) < f.size;
  };
  std::vector<const Found*> kept;
  for (const Found& x : found)
    if (std::any_of(found.begin(), found.end(), [&](const Found& o) { return alike(x, o); })) kept.push_back(&x);
  for (const Found* x : kept) {
    Line& f = fragments[x->fragment];
    Span bullet = f.spans.front();
    bullet.text = U"\u2022 ";
    bullet.x0 = x->box.x0, bullet.x1 = x->box.x1;
    bullet.raise = 0, bullet.link = -1, bullet.bold = false, bullet.italic = false, bullet.gap_before = false;
    f.spans.front().gap_before = true;
    f.spans.insert(f.spans.begin(), std::move(bullet));
    f.box.x0 = std::min(f.box.x0, x->box.x0), f.box.x1 = std::max(f.box.x1, x->box.x1);
  }
}

}  // namespace lectern
