// Sorts paths into rules, panels and drawings. Never looks at text and never keeps the paths themselves.
// Tested by input/pdf_paths_test.cpp.
#include "input/pdf_paths.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace lectern {
namespace {

constexpr double kStraight = 0.3;         // points: an edge that deviates less is horizontal or vertical
constexpr double kThinRule = 2.5;         // points: a shape as thin as this reads as a line when it is twice as long
constexpr double kThickRule = 6;          // points: so does a thicker one that is ten times as long
constexpr double kHairline = 0.1;         // points: what a line without thickness gets
constexpr std::size_t kMostPoints = 200;  // of a rectangle whose corners are drawn in many curves
constexpr double kCorner = 20;            // points: the largest radius of a corner
constexpr double kDot = 1.5;              // points: a box no larger is nothing to a reader
constexpr double kLetterStem = 12;        // points: a rule no longer, amid a drawing, is a part of it
constexpr double kPanelWidth = 10;        // points: below this there is no room for text
constexpr double kPanelHeight = 7;
constexpr double kNear = 4;         // points: drawings closer than this belong together
constexpr double kWholePage = 0.8;  // share of the page: a drawing of this size is a background and joins nothing
constexpr std::size_t kMostShapes = 20000;  // rules or panels a page; a map has more, and they are a drawing
constexpr std::size_t kMostComparisons = 10000000;
constexpr std::size_t kMostParts = 400000;  // parts kept before they are merged

Box bounds(const Subpath& path) {
  Box box{path[0].x, path[0].y, path[0].x, path[0].y};
  for (const PathPoint& p : path) {
    box.x0 = std::min(box.x0, p.x), box.x1 = std::max(box.x1, p.x);
    box.y0 = std::min(box.y0, p.y), box.y1 = std::max(box.y1, p.y);
  }
  return box;
}

bool upright(const PathPoint& a, const PathPoint& b) {
  return std::abs(a.x - b.x) < kStraight || std::abs(a.y - b.y) < kStraight;
}

// Every on-path point lies on the border of the box and straight edges make up most of it: a rectangle, or one with
// rounded corners.
bool is_rectangle(const Subpath& path, const Box& box) {
  if (path.size() < 4 || path.size() > kMostPoints) return false;
  double straight = 0;
  int curves = 0;
  for (std::size_t i = 0; i < path.size(); ++i) {
    const PathPoint& p = path[i];
    if (p.curve) {
      ++curves;
      continue;
    }
    const bool on_x = std::min(std::abs(p.x - box.x0), std::abs(p.x - box.x1)) < kStraight;
    const bool on_y = std::min(std::abs(p.y - box.y0), std::abs(p.y - box.y1)) < kStraight;
    if (!on_x && !on_y) {  // the middle of a corner that is drawn in two curves
      const double dx = std::min(std::abs(p.x - box.x0), std::abs(p.x - box.x1)),
                   dy = std::min(std::abs(p.y - box.y0), std::abs(p.y - box.y1));
      if (curves == 0 || std::max(dx, dy) > std::min(kCorner, 0.3 * std::min(box.width(), box.height()))) return false;
      continue;
    }
    if (curves == 0 && !(on_x && on_y) && path.size() <= 5) return false;
    const PathPoint& q = path[(i + 1) % path.size()];
    if (q.curve) continue;
    if (!upright(p, q)) return false;
    straight += std::hypot(p.x - q.x, p.y - q.y);
  }
  return straight > (box.width() + box.height()) * (curves == 0 ? 1.9 : 1.0);
}

bool is_line(const Box& box) {
  const double thin = std::min(box.width(), box.height()), length = std::max(box.width(), box.height());
  return (thin <= kThinRule && length >= 2 * std::max(thin, 1.0)) || (thin <= kThickRule && length >= 10 * thin);
}

bool is_panel(const Box& box) { return box.width() >= kPanelWidth && box.height() >= kPanelHeight; }

Box thickened(Box box) {
  if (box.height() < kHairline) box.y1 = box.y0 + kHairline;
  if (box.width() < kHairline) box.x1 = box.x0 + kHairline;
  return box;
}

bool same_line(const Rule& rule, const Box& box, const Color& color) {
  return rule.color == color && contains(rule.box, box, 0.25) && contains(box, rule.box, 0.25);
}

/// What a frame shows of itself within the clip, when that is a single side; else an empty box.
Box one_side(const Box& outer, const Box& hole, const Box& clip) {
  const Box sides[] = {{outer.x0, outer.y0, hole.x0, outer.y1},
                       {hole.x1, outer.y0, outer.x1, outer.y1},
                       {outer.x0, outer.y0, outer.x1, hole.y0},
                       {outer.x0, hole.y1, outer.x1, outer.y1}};
  Box shown;
  for (const Box& side : sides) {
    const Box part = intersect(side, clip);
    if (part.width() < kHairline || part.height() < kHairline || contains(shown, part, kHairline)) continue;
    if (!shown.empty() && !contains(part, shown, kHairline)) return {};
    shown = part;
  }
  return shown;
}

bool same_place(const Box& a, const Box& b) { return contains(a, b, 1) && contains(b, a, 1); }

}  // namespace

PathCollector::PathCollector(double page_width, double page_height) : width_(page_width), height_(page_height) {}

void PathCollector::drawing(const Box& box, int figure, int paths) {
  if (parts_.size() >= kMostParts) {
    Page merged;
    merge_parts(merged, {});  // figures lose their tag on such a page
    for (const Drawing& d : merged.drawings) parts_.push_back({d.box, -1, d.paths});
  }
  if (parts_.size() < kMostParts) parts_.push_back({box, figure, paths});
}

void PathCollector::filled_box(const Box& box, const Color& color, int figure) {
  if (std::max(box.width(), box.height()) <= kDot) return;  // where the borders of two cells meet
  if (is_line(box) && rules_.size() < kMostShapes) {
    if (rules_.empty() || !same_line(rules_.back(), box, color)) rules_.push_back({box, color});
  } else if (is_panel(box) && panels_.size() < kMostShapes) {
    panels_.push_back({box, true, false, color, {}});
  } else {
    drawing(box, figure);
  }
}

void PathCollector::fill(const std::vector<Subpath>& path, const Color& color, const Box& clip, int figure,
                         std::vector<Painted>& painted) {
  if (path.size() == 2) {  // a frame: a rectangle with a rectangular hole
    const Box a = bounds(path[0]), b = bounds(path[1]);
    const bool nested =
        (contains(a, b) || contains(b, a)) && a != b && !a.empty() && !b.empty() && is_panel(unite(a, b));
    if (nested && is_rectangle(path[0], a) && is_rectangle(path[1], b)) {
      const Box outer = intersect(unite(a, b), clip);
      if (const Box side = one_side(unite(a, b), intersect(a, b), clip);
          !side.empty() && is_line(side)) {  // the border of one side
        filled_box(side, color, figure);
        painted.push_back({side, color, true});
        return;
      }
      panels_.push_back({outer, false, true, {}, color});
      painted.push_back({outer, color, false});
      return;
    }
  }
  Box rest;
  int count = 0;
  for (const Subpath& sub : path) {
    if (sub.size() < 2) continue;
    const Box whole = thickened(bounds(sub));
    const Box box = intersect(whole, clip);
    if (box.empty()) continue;
    if (is_rectangle(sub, whole) || (is_line(whole) && std::min(whole.width(), whole.height()) <= 1.5)) {
      filled_box(box, color, figure);
      painted.push_back({box, color, true});
    } else {
      rest = unite(rest, box);
      ++count;
    }
  }
  if (count == 0) return;
  drawing(rest, figure, 1);
  painted.push_back({rest, color, false});
}

void PathCollector::stroke(const std::vector<Subpath>& path, const Color& color, double width, const Box& clip,
                           int figure) {
  const double half = std::max(width, kHairline) / 2;
  const auto segment = [&](const PathPoint& a, const PathPoint& b) {
    const Box line{std::min(a.x, b.x), std::min(a.y, b.y), std::max(a.x, b.x), std::max(a.y, b.y)};
    const bool flat = line.width() >= line.height();
    const Box thick = flat ? Box{line.x0, line.y0 - half, line.x1, line.y1 + half}
                           : Box{line.x0 - half, line.y0, line.x1 + half, line.y1};
    const Box box = intersect(thick, clip);
    if (!box.empty()) filled_box(box, color, figure);
  };
  for (const Subpath& sub : path) {
    if (sub.size() < 2) continue;
    const Box whole = bounds(sub);
    const Box box = intersect(thickened(whole), clip);
    if (box.empty()) continue;
    const bool straight = std::none_of(sub.begin(), sub.end(), [](const PathPoint& p) { return p.curve; });
    if (sub.size() > 2 && is_rectangle(sub, whole) && is_panel(whole) && panels_.size() < kMostShapes) {
      if (!panels_.empty() && !panels_.back().stroked && same_place(panels_.back().box, box)) {
        panels_.back().stroked = true;
        panels_.back().stroke = color;
      } else {
        panels_.push_back({box, false, true, {}, color});
      }
      continue;
    }
    if (sub.size() > 2 && is_rectangle(sub, whole) && is_line(whole)) {  // the outline of a line is that line
      const Box line{whole.x0 - half, whole.y0 - half, whole.x1 + half, whole.y1 + half};
      const bool drawn = !rules_.empty() && rules_.back().color == color && same_place(rules_.back().box, line);
      if (!drawn) filled_box(intersect(line, clip), color, figure);
      continue;
    }
    bool aligned = straight && sub.size() <= 12;
    for (std::size_t i = 1; aligned && i < sub.size(); ++i) aligned = upright(sub[i - 1], sub[i]);
    const bool tiny = std::max(whole.width(), whole.height()) < kPanelHeight && sub.size() > 2;
    if (aligned && !tiny) {
      for (std::size_t i = 1; i < sub.size(); ++i) segment(sub[i - 1], sub[i]);
    } else {
      drawing(box, figure);
    }
  }
}

void PathCollector::region(const Box& box, int figure, int paths) {
  if (!box.empty()) drawing(box, figure, paths);
}

void PathCollector::drop_last_fill(const Box& box) {
  if (!panels_.empty() && panels_.back().filled && !panels_.back().stroked && panels_.back().box == box) {
    panels_.pop_back();
  } else if (!rules_.empty() && rules_.back().box == box) {
    rules_.pop_back();
  }
}

// Marks the cells that each part covers (through corner sums, so that the cost does not depend on the size of a part),
// labels connected cells, and unites the parts that lie on one label: linear in parts and cells.
void PathCollector::merge_parts(Page& page, const std::vector<Tag>& tags) {
  std::map<int, Drawing> figures;
  Drawing background;
  std::vector<Part> loose;
  for (const Part& part : parts_) {
    Drawing* joined = nullptr;
    if (part.figure >= 0) {
      joined = &figures[part.figure];
    } else if (part.box.area() > kWholePage * width_ * height_) {
      joined = &background;
    }
    if (joined == nullptr) {
      loose.push_back(part);
    } else {
      joined->box = unite(joined->box, part.box);
      joined->paths += part.paths;
    }
  }
  parts_.clear();

  const double cell = std::max({kNear, width_ / 512, height_ / 512});
  const int columns = static_cast<int>(width_ / cell) + 2, rows = static_cast<int>(height_ / cell) + 2;
  const auto column = [&](double x) { return std::clamp(static_cast<int>(x / cell), 0, columns - 2); };
  const auto row = [&](double y) { return std::clamp(static_cast<int>(y / cell), 0, rows - 2); };
  const auto at = [&](int c, int r) {
    return static_cast<std::size_t>(r) * static_cast<std::size_t>(columns) + static_cast<std::size_t>(c);
  };
  std::vector<int> cover(static_cast<std::size_t>(columns) * static_cast<std::size_t>(rows), 0);
  for (const Part& part : loose) {
    const int c0 = column(part.box.x0), c1 = column(part.box.x1) + 1, r0 = row(part.box.y0), r1 = row(part.box.y1) + 1;
    ++cover[at(c0, r0)], --cover[at(c1, r0)], --cover[at(c0, r1)], ++cover[at(c1, r1)];
  }
  for (int r = 0; r < rows; ++r) {
    for (int c = 1; c < columns; ++c) cover[at(c, r)] += cover[at(c - 1, r)];
  }
  for (int r = 1; r < rows; ++r) {
    for (int c = 0; c < columns; ++c) cover[at(c, r)] += cover[at(c, r - 1)];
  }
  std::vector<int> leader(cover.size());
  std::iota(leader.begin(), leader.end(), 0);
  const auto find = [&](int i) {
    while (leader[static_cast<std::size_t>(i)] != i) {
      leader[static_cast<std::size_t>(i)] = leader[static_cast<std::size_t>(leader[static_cast<std::size_t>(i)])];
      i = leader[static_cast<std::size_t>(i)];
    }
    return i;
  };
  const auto join = [&](std::size_t a, std::size_t b) {
    if (cover[a] <= 0 || cover[b] <= 0) return;
    const int x = find(static_cast<int>(a)), y = find(static_cast<int>(b));
    leader[static_cast<std::size_t>(std::max(x, y))] = std::min(x, y);
  };
  for (int r = 0; r < rows; ++r) {
    for (int c = 0; c < columns; ++c) {
      if (cover[at(c, r)] <= 0) continue;
      if (c > 0) join(at(c, r), at(c - 1, r));
      if (r > 0) join(at(c, r), at(c, r - 1));
      if (r > 0 && c > 0) join(at(c, r), at(c - 1, r - 1));
      if (r > 0 && c + 1 < columns) join(at(c, r), at(c + 1, r - 1));
    }
  }
  std::map<int, Drawing> groups;
  for (const Part& part : loose) {
    Drawing& group = groups[find(static_cast<int>(at(column(part.box.x0), row(part.box.y0))))];
    group.box = unite(group.box, part.box);
    group.paths += part.paths;
  }
  if (background.paths > 0) page.drawings.push_back(background);
  for (auto& [tag, figure] : figures) {
    if (static_cast<std::size_t>(tag) < tags.size()) figure.alt = tags[static_cast<std::size_t>(tag)].alt;
    page.drawings.push_back(std::move(figure));
  }
  for (auto& [label, group] : groups) page.drawings.push_back(std::move(group));
}

void PathCollector::finish(Page& page, const std::vector<Tag>& tags) {
  page.rules = std::move(rules_);
  page.panels = std::move(panels_);
  if (parts_.empty()) return;
  merge_parts(page, tags);
  // Letters drawn as outlines have stems that look like rules.
  std::vector<Drawing*> drawings;
  for (Drawing& d : page.drawings) {
    if (d.paths >= 3 && d.box.area() <= kWholePage * width_ * height_) drawings.push_back(&d);
  }
  if (drawings.size() * page.rules.size() > kMostComparisons) return;
  std::erase_if(page.rules, [&](const Rule& rule) {
    if (std::max(rule.box.width(), rule.box.height()) > kLetterStem) return false;
    const auto holder =
        std::find_if(drawings.begin(), drawings.end(), [&](const Drawing* d) { return contains(d->box, rule.box, 2); });
    if (holder == drawings.end()) return false;
    (*holder)->paths += 1;
    (*holder)->box = unite((*holder)->box, rule.box);
    return true;
  });
}

}  // namespace lectern
