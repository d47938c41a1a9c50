// Which of the tables that the finders see are taken, and what they take with them. Tested by tables_test.cpp.
#include <algorithm>

#include "stages/layout/blocks.h"
#include "stages/layout/table_parts.h"

namespace lectern {

namespace {

constexpr double kNear = 2.5;  // points: text and rules this near to the edge of a table belong to it

constexpr double kIntoPage = 0.3;  // of its height: a grid that ends before is a running head's

class Taken {
 public:
  explicit Taken(const std::vector<Region>& tables) : tables_(tables) {}
  bool text(const Line& f) const {
    return std::any_of(tables_.begin(), tables_.end(), [&](const Region& t) {
      const double y = stand(f), x = mid_x(f.box);
      return y > t.box.y0 && y < t.box.y1 && x > t.box.x0 - kNear && x < t.box.x1 + kNear;
    });
  }
  bool rule(const Box& r) const {
    return std::any_of(tables_.begin(), tables_.end(), [&](const Region& t) { return contains(t.box, r, 2 * kNear); });
  }

 private:
  const std::vector<Region>& tables_;
};

/// Of two tables in one place the one with more cells stays.
void without_overlap(std::vector<Region>& tables) {
  std::stable_sort(tables.begin(), tables.end(),
                   [](const Region& a, const Region& b) { return a.cells.size() > b.cells.size(); });
  std::vector<Region> kept;
  for (Region& t : tables)
    if (std::none_of(kept.begin(), kept.end(), [&](const Region& k) { return !intersect(k.box, t.box).empty(); }))
      kept.push_back(std::move(t));
  std::stable_sort(kept.begin(), kept.end(), [](const Region& a, const Region& b) { return a.box.y0 < b.box.y0; });
  tables = std::move(kept);
}

}  // namespace

std::vector<Region> take_tables(const Page& page, std::vector<Line>& fragments, std::vector<Rule>& rules,
                                const BodyType& body) {
  TableRules lines = table_rules(page, body, true);
  if (lines.horizontal.empty()) return {};
  const bool shaded = !lines.grounds.empty();
  const auto take = [&](std::vector<Region> found, std::vector<Region>& tables) {
    without_overlap(found);
    const Taken taken(found);
    std::erase_if(fragments, [&](const Line& f) { return taken.text(f); });
    std::erase_if(rules, [&](const Rule& r) { return taken.rule(r.box); });
    for (std::vector<Box>* boxes : {&lines.horizontal, &lines.vertical, &lines.drawn})
      std::erase_if(*boxes, [&](const Box& b) { return taken.rule(b); });
    for (Region& t : found) tables.push_back(std::move(t));
  };
  std::vector<Region> tables;
  std::vector<Region> grids = find_grids(page, fragments, lines, body);
  if (shaded) {
    // Shades inside a table that rules mark off are no table of their own.
    const std::vector<Region> open = find_open_tables(page, fragments, lines, body);
    std::erase_if(grids, [&](const Region& g) {
      return std::any_of(open.begin(), open.end(), [&](const Region& o) {
        return contains(o.box, g.box, kNear) && o.cells.size() > g.cells.size() && o.box.area() > 1.1 * g.box.area();
      });
    });
  }
  take(std::move(grids), tables);
  if (shaded) {  // some cells are shaded only: the rules alone
    lines = table_rules(page, body, false);
    const Taken taken(tables);
    for (std::vector<Box>* boxes : {&lines.horizontal, &lines.vertical, &lines.drawn})
      std::erase_if(*boxes, [&](const Box& b) { return taken.rule(b); });
    take(find_grids(page, fragments, lines, body), tables);
  }
  take(find_open_tables(page, fragments, lines, body), tables);
  return tables;
}

std::vector<Line> take_text_of_grids(const Page& page, std::vector<Line>& fragments, const BodyType& body) {
  const TableRules lines = table_rules(page, body, true);
  if (lines.horizontal.empty()) return {};
  std::vector<Region> grids = find_grids(page, fragments, lines, body);
  std::erase_if(grids, [&](const Region& g) {
    return g.box.y1 < kIntoPage * page.height || g.box.y0 > (1 - kIntoPage) * page.height;
  });
  if (grids.empty()) return {};
  const Taken taken(grids);
  std::vector<Line> out, left;
  for (Line& f : fragments) (taken.text(f) ? out : left).push_back(std::move(f));
  fragments = std::move(left);
  return out;
}

}  // namespace lectern
