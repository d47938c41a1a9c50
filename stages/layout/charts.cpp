// Charts of bars. Never takes text: it says which box a chart has, names and values included. Tested by
// blocks_test.cpp.
#include "stages/layout/charts.h"

#include <algorithm>
#include <cmath>

#include "stages/unicode.h"

namespace lectern {

namespace {

constexpr double kBarReach = 3.2;       // em, over the width of a label: how far it may stand from its bar
constexpr double kLabelHeight = 1.25;   // of a bar's thickness: the type that names it
constexpr double kThinBar = 2.5;        // points: a thinner rule is a line
constexpr std::size_t kMostBars = 300;  // a page with more has a grid
constexpr std::size_t kBars = 4;        // panels without text, near one another: a chart
constexpr double kAligned = 1;          // points: edges of bars that differ less are aligned

bool inside(const Box& box, const Line& f) { return contains(box, f.box.center()); }

/// Bars of one thickness that stand on one line, not further apart than they are thick.
bool next_bar(const Box& a, const Box& b) {
  const bool rows =
      std::abs(a.x0 - b.x0) < kAligned && std::abs(a.height() - b.height()) < kAligned && -overlap_y(a, b) < a.height();
  const bool columns =
      std::abs(a.y1 - b.y1) < kAligned && std::abs(a.width() - b.width()) < kAligned && -overlap_x(a, b) < a.width();
  return rows || columns;
}

/// What stands level with a bar, right beside it, names it or says its value.
Box with_bar_labels(const Box& chart, const std::vector<Box>& bars, const std::vector<Line>& fragments,
                    const BodyType& body) {
  Box grown = chart;
  const bool rows = std::all_of(bars.begin(), bars.end(),
                                [&](const Box& b) { return std::abs(b.height() - bars[0].height()) < kAligned; });
  if (!rows || bars.size() > kMostBars) return chart;
  for (const Box& bar : bars)
    for (const Line& f : fragments) {
      const double gap = std::max(bar.x0 - f.box.x1, f.box.x0 - bar.x1);
      if (f.baseline > bar.y0 && f.box.center().y > bar.y0 && f.box.center().y < bar.y1 &&
          gap < f.box.width() + kBarReach * body.size && f.size <= kLabelHeight * bar.height() &&
          label_chars(f) <= kLabelChars)
        grown = unite(grown, f.box);
    }
  return holds_prose(grown, fragments) ? chart : grown;
}
}  // namespace

double label_chars(const Line& fragment) {
  const std::u32string text = text_of(fragment);
  return static_cast<double>(text.size()) + static_cast<double>(std::count_if(text.begin(), text.end(), is_cjk));
}

bool holds_prose(const Box& box, const std::vector<Line>& fragments) {
  int lines = 0;
  for (const Line& f : fragments)
    if (inside(box, f) && label_chars(f) > kLabelChars) ++lines;
  return lines >= 2;
}

std::vector<Box> find_charts(const Page& page, const std::vector<Line>& fragments, const std::vector<Box>& tables,
                             const BodyType& body) {
  const auto in_table = [&](const Box& b) {
    return std::any_of(tables.begin(), tables.end(), [&](const Box& t) { return contains(t, b, 3); });
  };

  std::vector<Box> bars;
  for (const Panel& p : page.panels) {
    if (!p.filled || p.fill == Color{255, 255, 255} || p.box.area() > 0.2 * (page.width * page.height) ||
        in_table(p.box))
      continue;
    if (std::none_of(fragments.begin(), fragments.end(), [&](const Line& f) { return inside(p.box, f); }))
      bars.push_back(p.box);
  }
  // Bars too thin for panels: thick rules and small shapes that stand on one line.
  std::vector<Box> thin;
  for (const Rule& r : page.rules)
    if (std::min(r.box.width(), r.box.height()) > kThinBar) thin.push_back(r.box);
  for (const Drawing& d : page.drawings)
    if (d.paths == 1 && std::max(d.box.width(), d.box.height()) > 2 * body.size) thin.push_back(d.box);
  if (thin.size() <= kMostBars)
    for (const Box& b : thin)
      if (std::count_if(thin.begin(), thin.end(), [&](const Box& o) { return next_bar(b, o); }) > 1) bars.push_back(b);
  std::sort(bars.begin(), bars.end(), [](const Box& a, const Box& b) { return a.x0 < b.x0; });
  struct Cluster {
    Box box;
    std::vector<Box> bars;
  };
  std::vector<Cluster> clusters;
  const double reach = 2 * body.size;
  for (const Box& b : bars) {
    auto home = std::find_if(clusters.begin(), clusters.end(), [&](const Cluster& c) {
      return (overlap_x(c.box, b) > -reach && overlap_y(c.box, b) > -reach) ||
             (bars.size() <= kMostBars &&
              std::any_of(c.bars.begin(), c.bars.end(), [&](const Box& o) { return next_bar(o, b); }));
    });
    if (home == clusters.end()) clusters.push_back({b, {b}});
    else home->box = unite(home->box, b), home->bars.push_back(b);
  }
  std::vector<Box> out;
  for (const Cluster& c : clusters) {
    if (c.bars.size() < kBars || c.box.width() <= 4 * body.size || c.box.height() <= 3 * body.size ||
        holds_prose(c.box, fragments))
      continue;
    out.push_back(with_bar_labels(c.box, c.bars, fragments, body));
  }
  return out;
}

}  // namespace lectern
