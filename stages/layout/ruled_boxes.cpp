// Boxes told by rules alone. Never takes lines that cross the rules' ends, nor text without a heading of its own.
// Tested by ruled_boxes_test.cpp and blocks_test.cpp.
#include "stages/layout/ruled_boxes.h"

#include <algorithm>
#include <cmath>

#include "stages/unicode.h"

namespace lectern {

namespace {

constexpr double kBoxRule = 0.15;       // of the page width: the rules above and below a box are longer
constexpr double kTallest = 0.4;        // of the page height: the same for the box between them
constexpr double kTallestBar = 0.8;     // of the page height: a longer bar parts columns
constexpr double kHeading = 1.3;        // of the body size: a larger heading is one of the page
constexpr double kHeadingWidth = 0.9;   // of the box: a heading leaves room
constexpr double kBarGap = 3;           // em: the text of the box begins no further from the bar
constexpr double kBarReach = 5;         // em: and its lists no further
constexpr double kOutside = 1.6;        // of the gap inside: text on the other side of the bar is further away
constexpr double kLeastBar = 3;         // leadings
constexpr double kAlike = 3;            // points: ends of rules that differ less are the same
constexpr double kEdge = 0.12;          // of the page height: where running heads and feet have their rules
constexpr std::size_t kMostRules = 60;  // a page with more has a grid, not boxes

bool inside(const Box& box, const Line& f) { return contains(box, f.box.center()); }

bool bold(const Line& f) {
  return std::all_of(f.spans.begin(), f.spans.end(), [](const Span& s) { return s.bold; });
}

bool colored(const Line& f, const BodyType& body) {
  return std::all_of(f.spans.begin(), f.spans.end(), [&](const Span& s) {
    return std::abs(s.color.r - body.color.r) + std::abs(s.color.g - body.color.g) +
               std::abs(s.color.b - body.color.b) >
           90;
  });
}

/// The type that headings of boxes have: bold, or in a colour, or somewhat larger.
bool heading_type(const Line& f, const BodyType& body) {
  return f.size < kHeading * body.size && ((bold(f) && !body.bold) || colored(f, body) || f.size > 1.07 * body.size);
}

/// Rows of several pieces: a table that nobody has found.
bool tabular(std::vector<const Line*> lines) {
  std::sort(lines.begin(), lines.end(), [](const Line* a, const Line* b) { return a->baseline < b->baseline; });
  std::size_t rows = 0, parted = 0;
  for (std::size_t i = 0; i < lines.size();) {
    std::size_t end = i + 1;
    while (end < lines.size() && lines[end]->baseline - lines[i]->baseline < 0.3 * lines[i]->size) ++end;
    ++rows, parted += end - i > 1 && text_of(*lines[i]).size() > 2 && text_of(*lines[i + 1]).size() > 2;
    i = end;
  }
  return parted * 3 > rows;
}

/// Starts with a short line in a heading's type, has two more lines of body size or less.
bool box_text(const std::vector<const Line*>& lines, const Box& box, const BodyType& body) {
  if (tabular(lines)) return false;
  const Line* first = nullptr;
  std::size_t plain = 0;
  for (const Line* f : lines) {
    if (!first || f->baseline < first->baseline) first = f;
    if (f->size <= 1.05 * body.size && !bold(*f)) ++plain;
  }
  return first && plain >= 2 && lines.size() >= 3 && heading_type(*first, body) &&
         first->box.width() < kHeadingWidth * box.width();
}

/// The rule under a running head or over a running foot: near the edge of the paper, no text beyond it.
bool edge_rule(const Box& r, const std::vector<Line>& fragments, double height) {
  if (r.y0 > kEdge * height && r.y1 < (1 - kEdge) * height) return false;
  const auto above = std::any_of(fragments.begin(), fragments.end(), [&](const Line& f) { return f.baseline < r.y0; });
  const auto below = std::any_of(fragments.begin(), fragments.end(), [&](const Line& f) { return f.box.y0 > r.y1; });
  return !above || !below;
}

bool underlines(const Box& r, const std::vector<Line>& fragments) {
  return std::any_of(fragments.begin(), fragments.end(), [&](const Line& f) {
    return r.y0 > f.baseline - 0.1 * f.size && r.y0 < f.baseline + 0.3 * f.size &&
           overlap_x(r, f.box) > 0.5 * r.width();
  });
}

/// The first line below (or the last above) a rule, within its width.
const Line* neighbour(const Box& r, const std::vector<Line>& fragments, bool below) {
  const Line* best = nullptr;
  for (const Line& f : fragments) {
    if (overlap_x(r, f.box) <= 0 || (below ? f.box.center().y <= r.y1 : f.box.center().y >= r.y0)) continue;
    if (!best || (below ? f.baseline < best->baseline : f.baseline > best->baseline)) best = &f;
  }
  return best;
}

bool between_rules(const Box& box, const std::vector<Line>& fragments, const BodyType& body) {
  std::vector<const Line*> lines;
  for (const Line& f : fragments) {
    if (!inside(box, f)) {
      if (overlap_y(f.box, box) > 0.5 * f.box.height() && overlap_x(f.box, box) > 0) return false;
      continue;
    }
    if (f.box.x0 < box.x0 - 2 || f.box.x1 > box.x1 + 2) return false;
    lines.push_back(&f);
  }
  return box_text(lines, box, body);
}

}  // namespace

std::vector<RuledBox> find_boxes_between_rules(const Page& page, const std::vector<Line>& fragments,
                                               const std::vector<Rule>& rules, const BodyType& body) {
  std::vector<Rule> wide;
  for (const Rule& r : rules)
    if (r.horizontal() && r.box.width() > kBoxRule * page.width) wide.push_back(r);
  std::vector<RuledBox> out;
  if (wide.size() > kMostRules) return out;
  std::erase_if(
      wide, [&](const Rule& r) { return underlines(r.box, fragments) || edge_rule(r.box, fragments, page.height); });
  std::sort(wide.begin(), wide.end(), [](const Rule& a, const Rule& b) { return a.box.y0 < b.box.y0; });
  const auto alike = [&](const Rule& a, const Rule& b) {
    return std::abs(a.box.x0 - b.box.x0) < kAlike && std::abs(a.box.x1 - b.box.x1) < kAlike && a.color == b.color &&
           std::abs(a.box.height() - b.box.height()) < 0.3;
  };
  std::vector<bool> used(wide.size(), false);
  for (std::size_t i = 0; i < wide.size(); ++i) {
    if (used[i]) continue;
    std::size_t next = i + 1;
    while (next < wide.size() && !alike(wide[i], wide[next])) ++next;
    if (next == wide.size()) continue;
    const Box box{wide[i].box.x0, wide[i].box.y0, wide[i].box.x1, wide[next].box.y1};
    if (box.height() > kTallest * page.height || box.height() < 3 * body.leading ||
        !between_rules(box, fragments, body))
      continue;
    // More than two alike may be the lines between sections: boxes have two each, and no heading beyond their rules.
    const auto all = std::count_if(wide.begin(), wide.end(), [&](const Rule& r) { return alike(wide[i], r); });
    if (all % 2 != 0) continue;
    if (all != 2) {
      const Line *above = neighbour(wide[i].box, fragments, false), *below = neighbour(wide[next].box, fragments, true);
      if (!above || !below || heading_type(*above, body) || heading_type(*below, body) ||
          above->size > kHeading * body.size || below->size > kHeading * body.size)
        continue;
    }
    used[i] = used[next] = true;
    out.push_back({box, {wide[i].box, wide[next].box}});
  }
  return out;
}

std::vector<RuledBox> find_boxes_beside_bars(const Page& page, const std::vector<Line>& fragments,
                                             const std::vector<Rule>& rules, const BodyType& body) {
  std::vector<RuledBox> out;
  std::vector<Box> bars;
  for (const Rule& r : rules)
    if (!r.horizontal() && r.box.height() >= kLeastBar * body.leading && r.box.height() < kTallestBar * page.height)
      bars.push_back(r.box);
  if (bars.size() > kMostRules) return out;
  for (const Box& bar : bars) {
    const double em = body.size;
    Box box = bar;
    std::size_t right_to_left = 0, members = 0;
    double nearest = 1e9;
    const auto level = [&](const Line& f) { return f.box.center().y > bar.y0 && f.box.center().y < bar.y1; };
    for (const Line& f : fragments)
      if (level(f) && std::min(std::abs(f.box.x0 - bar.x1), std::abs(f.box.x1 - bar.x0)) < kBarReach * em)
        ++members, right_to_left += f.rtl;
    const bool rtl = right_to_left * 2 > members;
    const auto gap = [&](const Line& f) { return rtl ? bar.x0 - f.box.x1 : f.box.x0 - bar.x1; };
    for (const Line& f : fragments)
      if (level(f) && gap(f) > 0 && gap(f) < kBarReach * em)
        box = unite(box, f.box), nearest = std::min(nearest, gap(f));
    if (nearest > kBarGap * em || box.y0 < bar.y0 - 0.3 * em || box.y1 > bar.y1 + 0.3 * em) continue;
    std::vector<const Line*> lines;
    bool alone = true;
    for (const Line& f : fragments) {
      if (inside(box, f)) lines.push_back(&f);
      // Text outside of the bar that stands as near as the text inside: it parts columns, or crosses the text.
      else if (level(f) && gap(f) < 0 && -gap(f) - f.box.width() - bar.width() < kOutside * nearest) alone = false;
    }
    // A mark of revision: the text above and below begins where this text does.
    std::size_t same = 0, other = 0;
    for (const Line& f : fragments)
      if (!level(f) && overlap_x(f.box, box) > 0.5 * f.box.width())
        ++(std::abs(gap(f) - nearest) < 0.2 * em ? same : other);
    const bool outside = same > other;
    if (alone && !outside && box_text(lines, box, body)) out.push_back({box, {bar}});
  }
  return out;
}

}  // namespace lectern
