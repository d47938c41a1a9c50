// Boxes and figures. Never takes text out of the page but for labels inside a drawing, which it hands back. Tested by
// blocks_test.cpp.
#include "stages/layout/blocks.h"

#include <algorithm>
#include <cmath>

#include "stages/layout/charts.h"
#include "stages/layout/lines.h"
#include "stages/layout/ruled_boxes.h"
#include "stages/unicode.h"

namespace lectern {

namespace {

constexpr double kLargestBox = 0.6;      // of the page: a larger panel is a ground, not a box
constexpr double kSmallestFigure = 2.2;  // em of body type: smaller drawings are bullets and ornaments
constexpr double kGroundFigure = 0.8;    // of the page: a larger picture is a ground (or a scan)
constexpr int kLabelRows = 3;            // rows of drawn labels: those of the ticks, and a title of two lines
constexpr double kLabelReach = 1.6;      // em: axis labels stand this near to their drawing
constexpr double kGridStep = 4.5;        // em: grid lines stand no further apart
constexpr std::size_t kLabelLines = 3;   // of a heading on a ground
constexpr double kLarger = 1.07;         // of the body size: larger type
constexpr double kAxisSize = 1.7;        // of the body size: the largest figures along an axis

/// Digits with their signs: "20", "1,5", "38 %", "2015–16".
bool is_figure(const Line& f) {
  const std::u32string text = text_of(f);
  return std::any_of(text.begin(), text.end(), is_digit) && std::none_of(text.begin(), text.end(), is_letter);
}

bool inside(const Box& box, const Line& f) { return contains(box, f.box.center()); }

class BlockFinder {
 public:
  BlockFinder(const Page& page, std::vector<Line> fragments, const BodyType& body, double largest)
      : page_(page), body_(body), largest_(largest) {
    out_.fragments = std::move(fragments);
  }

  PageBlocks run() {
    std::vector<Rule> rules = page_.rules;
    std::vector<Region> tables = take_tables(page_, out_.fragments, rules, body_);
    for (const Region& t : tables) tables_.push_back(t.box);
    figures(rules);
    boxes();
    ruled_boxes(rules);
    for (Region& t : tables) place(std::move(t));
    for (const Rule& r : rules)
      if (r.horizontal()) out_.separators.push_back(r.box);
    return std::move(out_);
  }

 private:
  const Page& page_;
  const BodyType& body_;
  double largest_;
  PageBlocks out_;
  std::vector<Box> tables_;

  double page_area() const { return page_.width * page_.height; }

  /// A block that stands in a box belongs to the box.
  void place(Region block) {
    for (Region& r : out_.regions)
      if (r.kind == RegionKind::box && contains(r.box, block.box, 2)) {
        r.inside.push_back(std::move(block));
        return;
      }
    out_.regions.push_back(std::move(block));
  }

  void boxes() {
    std::vector<Box> panels;
    for (const Panel& p : page_.panels) {
      if (p.box.area() > kLargestBox * page_area() || p.box.height() < 2 * body_.leading ||
          p.box.width() < 8 * body_.size)
        continue;
      if (p.filled && !p.stroked && p.fill == Color{255, 255, 255}) continue;
      if (bleeds(p.box)) continue;
      panels.push_back(p.box);
    }
    std::sort(panels.begin(), panels.end(), [](const Box& a, const Box& b) { return a.area() > b.area(); });
    std::vector<Box> chosen;
    for (const Box& p : panels) {
      if (std::any_of(chosen.begin(), chosen.end(),
                      [&](const Box& c) { return intersect(c, p).area() > 0.5 * p.area(); }))
        continue;
      std::size_t lines = 0;
      bool title = false, figure = false;
      double last = -1e9;
      for (const Line& f : out_.fragments) {
        if (!inside(p, f)) continue;
        if (std::abs(f.baseline - last) > 0.3 * f.size) ++lines, last = f.baseline;
        if (f.size >= 0.98 * largest_ && largest_ > 1.25 * body_.size) title = true;
      }
      for (const Region& r : out_.regions)
        if (r.kind == RegionKind::figure && intersect(r.box, p).area() > 0.5 * p.area()) figure = true;
      if (lines >= 2 && !title && !figure && !label(p, lines)) chosen.push_back(p);
    }
    for (const Box& p : chosen) {
      Region box;
      box.kind = RegionKind::box, box.page = page_.number, box.box = p;
      std::vector<Line> left;
      for (Line& f : out_.fragments) (inside(p, f) ? box.lines : left).push_back(std::move(f));
      out_.fragments = std::move(left);
      std::vector<Region> regions = std::move(out_.regions);
      out_.regions = {};
      for (Region& r : regions) (contains(p, r.box, 2) ? box.inside : out_.regions).push_back(std::move(r));
      out_.regions.push_back(std::move(box));
    }
  }

  /// A heading on a ground of its own, wrapped: all of its few lines in a heading's type.
  bool label(const Box& panel, std::size_t lines) const {
    if (lines > kLabelLines) return false;
    return std::all_of(out_.fragments.begin(), out_.fragments.end(), [&](const Line& f) {
      return !inside(panel, f) || f.size > kLarger * body_.size ||
             (!body_.bold && f.size > 0.96 * body_.size &&
              std::all_of(f.spans.begin(), f.spans.end(), [](const Span& s) { return s.bold; }));
    });
  }

  /// Boxes that have rules instead of a ground. What is taken for one is taken out of `rules`.
  void ruled_boxes(std::vector<Rule>& rules) {
    std::vector<RuledBox> found = find_boxes_between_rules(page_, out_.fragments, rules, body_);
    for (RuledBox& r : find_boxes_beside_bars(page_, out_.fragments, rules, body_)) found.push_back(std::move(r));
    for (const RuledBox& r : found) {
      Region region;
      region.kind = RegionKind::box, region.page = page_.number, region.box = r.box;
      std::vector<Line> left;
      for (Line& f : out_.fragments) (inside(r.box, f) ? region.lines : left).push_back(std::move(f));
      out_.fragments = std::move(left);
      if (region.lines.empty()) continue;
      std::erase_if(rules, [&](const Rule& rule) {
        return std::find(r.rules.begin(), r.rules.end(), rule.box) != r.rules.end();
      });
      out_.regions.push_back(std::move(region));
    }
  }

  /// Runs to the edge of the paper on two sides or more: a ground or a band.
  bool bleeds(const Box& b) const {
    const double slack = 2;
    return (b.x0 <= slack) + (b.y0 <= slack) + (b.x1 >= page_.width - slack) + (b.y1 >= page_.height - slack) >= 2;
  }

  void figures(std::vector<Rule>& rules) {
    struct Candidate {
      Box box;
      int image;
      std::string alt;
      bool drawn;
    };
    std::vector<Candidate> candidates;
    const auto large = [&](const Box& b) {
      return b.width() >= kSmallestFigure * body_.size && b.height() >= kSmallestFigure * body_.size;
    };
    for (const Picture& p : page_.pictures)
      if (large(p.box) && p.box.area() < kGroundFigure * page_area())
        candidates.push_back({p.box, p.image, p.alt, false});
    for (const Drawing& d : page_.drawings)
      if (large(d.box) && !in_table(d.box) && d.box.area() < kGroundFigure * page_area() && !holds_prose(d.box))
        candidates.push_back({d.box, -1, d.alt, true});
    for (const Box& chart : find_charts(page_, out_.fragments, tables_, body_))
      candidates.push_back({chart, -1, {}, true});
    // Touching ones are one figure.
    for (bool again = true; again;) {
      again = false;
      for (std::size_t i = 0; i < candidates.size() && !again; ++i)
        for (std::size_t k = i + 1; k < candidates.size() && !again; ++k) {
          const Box a = candidates[i].box, b = candidates[k].box;
          if (overlap_x(a, b) < -0.3 * body_.size || overlap_y(a, b) < -0.3 * body_.size) continue;
          if (!candidates[i].drawn && !candidates[k].drawn &&
              intersect(a, b).area() < 0.3 * std::min(a.area(), b.area()))
            continue;
          Candidate& c = candidates[i];
          if (!contains(a, b, 1) || c.drawn)
            c.image = c.image >= 0 && contains(a, b, 1) ? c.image : (contains(b, a, 1) ? candidates[k].image : -1);
          c.box = unite(a, b);
          c.drawn = c.image < 0;
          if (c.alt.empty()) c.alt = candidates[k].alt;
          candidates.erase(candidates.begin() + static_cast<std::ptrdiff_t>(k));
          again = true;
        }
    }
    for (Candidate& c : candidates) {
      Region r;
      r.kind = RegionKind::figure, r.page = page_.number, r.image = c.image, r.alt = c.alt;
      // A panel right behind the drawing is its ground.
      for (const Panel& p : page_.panels)
        if (contains(p.box, c.box, 1) && p.box.area() < 4 * c.box.area() && !bleeds(p.box) && c.drawn &&
            !holds_prose(p.box))
          c.box = unite(c.box, p.box);
      r.box = c.box;
      if (c.drawn) take_drawn_labels(r.box);
      if (c.drawn) take_labels(r.box, rules);
      // Grown over another one: parts of one drawing.
      const auto other = std::find_if(out_.regions.begin(), out_.regions.end(), [&](const Region& o) {
        return c.drawn && o.kind == RegionKind::figure && o.image < 0 &&
               intersect(o.box, r.box).area() > 0.5 * std::min(o.box.area(), r.box.area());
      });
      if (other == out_.regions.end()) {
        out_.regions.push_back(std::move(r));
        continue;
      }
      other->box = unite(other->box, r.box);
      if (other->alt.empty()) other->alt = std::move(r.alt);
    }
  }

  /// The ground of a cell, or an edge of it.
  bool in_table(const Box& box) const {
    return std::any_of(tables_.begin(), tables_.end(), [&](const Box& t) { return contains(t, box, 3); });
  }

  bool holds_prose(const Box& box) const { return lectern::holds_prose(box, out_.fragments); }

  /// Labels that are drawn, not set as text: small drawings by its side, one row after the other, no text between.
  void take_drawn_labels(Box& box) const {
    const double reach = kLabelReach * body_.size;
    for (int rows = 0; rows < kLabelRows; ++rows) {
      const Box wide{box.x0 - reach, box.y0 - reach, box.x1 + reach, box.y1 + reach};
      Box grown = box;
      for (const Drawing& d : page_.drawings)
        if (std::min(d.box.width(), d.box.height()) < kSmallestFigure * body_.size && !contains(box, d.box) &&
            overlap_x(d.box, wide) > 0 && overlap_y(d.box, wide) > 0)
          grown = unite(grown, d.box);
      const bool text = std::any_of(out_.fragments.begin(), out_.fragments.end(), [&](const Line& f) {
        return contains(grown, f.box.center()) && !contains(box, f.box.center());
      });
      if (grown == box || text) return;
      box = grown;
    }
  }

  /// Axis labels and the like: short, in or close to the drawing. The drawing grows to hold them.
  void take_labels(Box& box, std::vector<Rule>& rules) {
    const double reach = kLabelReach * body_.size;
    // Axes and grid lines beside it, one step after the other.
    for (bool again = true; again;) {
      again = false;
      for (const Rule& r : rules) {
        const bool beside =
            overlap_y(r.box, box) > 0.5 * r.box.height() && overlap_x(r.box, box) > -kGridStep * body_.size;
        const bool level = overlap_x(r.box, box) > 0.5 * r.box.width() && overlap_y(r.box, box) > -2 * reach;
        if ((r.horizontal() ? level : beside) && !contains(box, r.box)) box = unite(box, r.box), again = true;
      }
    }
    std::vector<Line> kept;
    Box wide{box.x0 - reach, box.y0 - reach, box.x1 + reach, box.y1 + reach};
    Box grown = box;
    // Small labels reach further: a name as long as it is, right beside the drawing.
    for (const Line& f : out_.fragments)
      if (f.size <= 0.85 * body_.size && label_chars(f) <= kLabelChars && overlap_y(f.box, box) > 0 &&
          overlap_x(f.box, wide) > 0)
        wide = unite(wide, f.box);
    std::vector<bool> label(out_.fragments.size());  // all are looked at before the first one is taken
    for (std::size_t k = 0; k < label.size(); ++k) {
      const Line& f = out_.fragments[k];
      const double chars = label_chars(f);
      const bool in =
          inside(box, f) && (chars <= kLabelChars || (chars <= 1.6 * kLabelChars && f.size <= 0.8 * body_.size));
      // Beside it, short or in smaller type than the text; figures of an axis may be larger.
      const bool figures = chars <= 8 && is_figure(f) && f.size <= kAxisSize * body_.size;
      const bool near = contains(wide, f.box, 0.5 * reach) && (f.size <= body_.size || figures) &&
                        (alone(f) || (figures && below_axis(f, box))) &&
                        (chars <= 8 || (chars <= kLabelChars && f.size <= 0.85 * body_.size));
      label[k] = in || near;
    }
    for (std::size_t k = 0; k < label.size(); ++k) {
      Line& f = out_.fragments[k];
      if (label[k]) grown = unite(grown, f.box);
      (label[k] ? out_.labels : kept).push_back(std::move(f));
    }
    std::erase_if(rules, [&](const Rule& r) { return contains(grown, r.box, 1); });
    out_.fragments = std::move(kept);
    box = grown;
  }

  /// Right under the drawing, within its width.
  static bool below_axis(const Line& f, const Box& box) {
    return f.box.y0 > box.y1 - f.size && f.box.x0 > box.x0 - f.size && f.box.x1 < box.x1 + f.size;
  }

  /// No longer text stands on its baseline close by: it is no last word of a paragraph.
  bool alone(const Line& f) const {
    return std::none_of(out_.fragments.begin(), out_.fragments.end(), [&](const Line& o) {
      if (&o == &f || o.spans.empty() || f.spans.empty()) return false;
      const bool above_or_below =
          overlap_x(o.box, f.box) > 0 && std::abs(o.baseline - f.baseline) < 1.5 * body_.leading;
      return above_or_below && label_chars(o) > kLabelChars;
    });
  }
};

}  // namespace

PageBlocks take_blocks(const Page& page, std::vector<Line> fragments, const BodyType& body, double largest) {
  return BlockFinder(page, std::move(fragments), body, largest).run();
}

}  // namespace lectern
