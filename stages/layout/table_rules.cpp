// The ruling lines of a page, as tables need them. Never decides what they mark off. Tested by tables_test.cpp.
#include <algorithm>
#include <cmath>
#include <tuple>

#include "stages/layout/table_parts.h"

namespace lectern {

namespace {

constexpr double kNear = 2.5;             // points: pieces of rules this near are one (they are drawn, not set)
constexpr double kLine = 2;               // points: rules this near across are on one line
constexpr double kTileGap = 4;            // points: grounds of neighbouring cells stand no further apart
constexpr double kShortest = 0.9;         // em of body type: shorter horizontal rules are dashes
constexpr double kLowest = 0.5;           // em: lower vertical rules are ticks
constexpr double kGround = 0.6;           // of the page: a larger panel is a ground
constexpr std::size_t kMostRules = 4000;  // joined rules of one direction: more make a drawing, not a table

/// Pieces of rules on one line become one. Boxes whose x is along the line.
std::vector<Box> joined(std::vector<Box> rules) {
  std::sort(rules.begin(), rules.end(), [](const Box& l, const Box& r) {
    return std::make_tuple(mid_y(l), l.x0) < std::make_tuple(mid_y(r), r.x0);
  });
  std::vector<Box> out;
  for (std::size_t i = 0; i < rules.size();) {
    std::size_t end = i + 1;
    while (end < rules.size() && mid_y(rules[end]) - mid_y(rules[end - 1]) < 0.5 &&
           mid_y(rules[end]) - mid_y(rules[i]) < kLine)
      ++end;
    std::sort(rules.begin() + static_cast<std::ptrdiff_t>(i), rules.begin() + static_cast<std::ptrdiff_t>(end),
              [](const Box& l, const Box& r) { return l.x0 < r.x0; });
    const std::size_t first = out.size();
    for (std::size_t k = i; k < end; ++k) {
      if (out.size() > first && rules[k].x0 <= out.back().x1 + kNear)
        out.back() = {out.back().x0, std::min(out.back().y0, rules[k].y0), std::max(out.back().x1, rules[k].x1),
                      std::max(out.back().y1, rules[k].y1)};
      else out.push_back(rules[k]);
    }
    i = end;
  }
  return out;
}

Box flipped(const Box& b) { return {b.y0, b.x0, b.y1, b.x1}; }

std::vector<Box> joined_upright(std::vector<Box> rules) {
  for (Box& b : rules) b = flipped(b);
  rules = joined(std::move(rules));
  for (Box& b : rules) b = flipped(b);
  return rules;
}

/// Grounds of cells: filled panels that stand side by side in one row.
std::vector<Box> tiles(const Page& page) {
  std::vector<Box> filled;
  for (const Panel& p : page.panels)
    if (p.filled && !p.stroked && p.box.area() < kGround * page.width * page.height) filled.push_back(p.box);
  std::sort(filled.begin(), filled.end(),
            [](const Box& a, const Box& b) { return std::tie(a.y0, a.x0) < std::tie(b.y0, b.x0); });
  std::vector<Box> out;
  for (std::size_t i = 0; i < filled.size(); ++i) {
    const auto beside = [&](const Box& l, const Box& r) {
      return std::abs(l.y0 - r.y0) < 1 && std::abs(l.y1 - r.y1) < 1 && std::abs(r.x0 - l.x1) < kTileGap;
    };
    if ((i > 0 && beside(filled[i - 1], filled[i])) || (i + 1 < filled.size() && beside(filled[i], filled[i + 1])))
      out.push_back(filled[i]);
  }
  return out;
}

}  // namespace

std::vector<Box> upright_rules(const Page& page, bool with_grounds) {
  std::vector<Box> upright;
  for (const Rule& r : page.rules)
    if (!r.horizontal()) upright.push_back(r.box);
  const auto sides = [&](const Box& b) {
    upright.push_back({b.x0, b.y0, b.x0, b.y1}), upright.push_back({b.x1, b.y0, b.x1, b.y1});
  };
  for (const Panel& p : page.panels)
    if (p.stroked && p.box.area() < kGround * page.width * page.height) sides(p.box);
  if (with_grounds)
    for (const Box& t : tiles(page)) sides(t);
  return joined_upright(std::move(upright));
}

TableRules table_rules(const Page& page, const BodyType& body, bool with_grounds) {
  std::vector<Box> drawn, edges;
  for (const Rule& r : page.rules)
    if (r.horizontal()) drawn.push_back(r.box);
  const auto ends = [&](const Box& b) {
    edges.push_back({b.x0, b.y0, b.x1, b.y0}), edges.push_back({b.x0, b.y1, b.x1, b.y1});
  };
  for (const Panel& p : page.panels)
    if (p.stroked && p.box.area() < kGround * page.width * page.height) ends(p.box);
  TableRules out;
  if (with_grounds) out.grounds = tiles(page);
  for (const Box& t : out.grounds) ends(t);
  out.drawn = joined(drawn);
  drawn.insert(drawn.end(), edges.begin(), edges.end());
  out.horizontal = joined(std::move(drawn));
  out.vertical = upright_rules(page, with_grounds);
  if (!out.grounds.empty()) out.upright = upright_rules(page, false);
  const auto is_short = [&](const Box& b) { return b.width() < kShortest * body.size; };
  std::erase_if(out.drawn, is_short);
  std::erase_if(out.horizontal, is_short);
  std::erase_if(out.vertical, [&](const Box& b) { return b.height() < kLowest * body.size; });
  if (out.horizontal.size() > kMostRules || out.vertical.size() > kMostRules) return {};
  return out;
}

}  // namespace lectern
