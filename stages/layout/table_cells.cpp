// Rows of text to the cells of a table without a full grid: stacked and spanning heads, cells of several lines, section
// rows. Never decides whether something is a table. Tested by tables_test.cpp.
//
// Lines of one cell are told from rows by leading and by fit, as a typesetter breaks them (after T-Recs: Kieninger,
// "Table structure recognition based on robust block segmentation", 1998).
#include <algorithm>
#include <cmath>
#include <map>

#include "stages/layout/lines.h"
#include "stages/layout/table_parts.h"
#include "stages/unicode.h"

namespace lectern {

namespace {

constexpr double kCellPad = 0.35;      // em: a column's text may reach this far into its neighbour's
constexpr double kCellLeading = 1.45;  // em: lines of one cell stand no further apart
constexpr double kRowGap = 1.2;        // of the leading in cells: a wider gap parts rows
constexpr double kOneLine = 0.75;   // em: baselines nearer than this are of one row (labels of two lines, figures level
                                    // with their middle)
constexpr double kRuleReach = 0.9;  // em: a rule so near below a head marks the columns it stands over
constexpr double kCentred = 0.7;    // em: a head stands so near to the middle of its columns
constexpr double kBroken = 6;       // em: only columns so wide break texts that go on with a capital
constexpr double kHeadLeading = 1.7;  // em: lines of one head stand no further apart

struct Extent {
  double a = 1e9, b = -1e9;
  bool known() const { return a <= b; }
  double mid() const { return (a + b) / 2; }
};

struct Placed {  // a piece and the columns it stands in
  const Line* line = nullptr;
  int a = 0, b = 0;
};

double word_width(const Line& f) {
  const std::u32string text = text_of(f);
  const std::size_t end = std::min(text.find(U' '), text.size());
  return f.box.width() * static_cast<double>(end + 1) / static_cast<double>(std::max<std::size_t>(1, text.size()));
}

bool goes_on(const std::u32string& text) {
  return !text.empty() && (is_lower(text[0]) || text[0] == U'(' || text[0] == U'/');
}

class Cells {
 public:
  Cells(const OpenTable& table, const BodyType& body)
      : table_(table),
        body_(body),
        columns_(static_cast<int>(table.cuts.size()) + 1),
        extents_(table.cuts.size() + 1),
        widest_(table.cuts.size() + 1, 0) {
    for (const TextRow& r : table.rows)
      for (const Line& f : r.pieces) {
        const int c = column_at(table.cuts, mid_x(f.box));
        if (column_at(table.cuts, f.box.x0 + pad()) != c || column_at(table.cuts, f.box.x1 - pad()) != c) continue;
        Extent& e = extents_[static_cast<std::size_t>(c)];
        e.a = std::min(e.a, f.box.x0), e.b = std::max(e.b, f.box.x1);
        widest_[static_cast<std::size_t>(c)] = std::max(widest_[static_cast<std::size_t>(c)], f.box.width());
      }
  }

  std::vector<LayoutCell> run(int& head_rows) {
    int row = table_.head > 0 ? head() : 0;
    if (table_.head > 0) head_rows = row;
    row = body(row);
    for (LayoutCell& c : cells_) c.lines = join_fragments(std::move(c.lines));
    fill_grid(cells_, row, columns_);
    return std::move(cells_);
  }

 private:
  const OpenTable& table_;
  const BodyType& body_;
  int columns_;
  std::vector<Extent> extents_;
  std::vector<double> widest_;  // piece of each column
  std::vector<LayoutCell> cells_;

  double pad() const { return kCellPad * body_.size; }
  const Extent& extent(int c) const { return extents_[static_cast<std::size_t>(c)]; }

  std::vector<Placed> placed(const TextRow& r) const {
    std::vector<Placed> out;
    for (std::size_t k = 0; k < r.pieces.size(); ++k) {
      const Box& box = r.pieces[k].box;
      Placed p{&r.pieces[k], column_at(table_.cuts, box.x0 + pad()), column_at(table_.cuts, box.x1 - pad())};
      if (p.a > p.b) p.a = p.b = column_at(table_.cuts, mid_x(box));
      // It reaches over a gutter, but not to the texts beyond.
      while (p.a < p.b && extent(p.a).known() && box.x0 > extent(p.a).b - pad()) ++p.a;
      while (p.a < p.b && extent(p.b).known() && box.x1 < extent(p.b).a + pad()) --p.b;
      if (static_cast<int>(r.pieces.size()) == columns_) p.a = p.b = static_cast<int>(k);
      out.push_back(p);
    }
    return out;
  }

  /// The columns over which a rule right below the piece runs.
  bool ruled_span(Placed& p, const std::vector<Placed>& row) const {
    const Box& box = p.line->box;
    for (const Box& r : table_.partial) {
      if (mid_y(r) < p.line->baseline - 0.1 * p.line->size || mid_y(r) > p.line->baseline + kRuleReach * p.line->size)
        continue;
      if (mid_x(box) < r.x0 || mid_x(box) > r.x1) continue;
      int a = columns_, b = -1;
      for (int c = 0; c < columns_; ++c)
        if (extent(c).known() && extent(c).mid() > r.x0 - pad() && extent(c).mid() < r.x1 + pad())
          a = std::min(a, c), b = std::max(b, c);
      if (a > b) continue;
      // Heads that share a rule share its columns: each takes those that stand nearest to it.
      const auto distance = [&](const Placed& q, int c) { return std::abs(mid_x(q.line->box) - extent(c).mid()); };
      const auto other_nearer = [&](int c) {
        return std::any_of(row.begin(), row.end(), [&](const Placed& q) {
          return q.line != p.line && mid_x(q.line->box) > r.x0 && mid_x(q.line->box) < r.x1 &&
                 distance(q, c) < distance(p, c);
        });
      };
      while (a < b && other_nearer(a)) ++a;
      while (b > a && other_nearer(b)) --b;
      p.a = a, p.b = b;
      return true;
    }
    return false;
  }

  /// A head that stands in the middle over columns with heads of their own is over all of them.
  void centred_span(Placed& p, const std::vector<Placed>& row, std::size_t next) const {
    const double slack = kCentred * body_.size, at = mid_x(p.line->box);
    if (p.a == p.b && extent(p.a).known() && std::abs(extent(p.a).mid() - at) < slack) return;
    std::vector<char> below(static_cast<std::size_t>(columns_), 0), taken = below;
    for (std::size_t i = next; i < table_.head; ++i)
      for (const Placed& q : placed(table_.rows[i]))
        for (int c = q.a; c <= q.b; ++c) below[static_cast<std::size_t>(c)] = 1;
    for (const Placed& q : row)
      if (q.line != p.line)
        for (int c = q.a; c <= q.b; ++c) taken[static_cast<std::size_t>(c)] = 1;
    const auto usable = [&](int c) {
      return below[static_cast<std::size_t>(c)] && !taken[static_cast<std::size_t>(c)] && extent(c).known();
    };
    Placed best = p;
    for (int a = p.a; a >= 1 && (a == p.a || usable(a)); --a)
      for (int b = p.b; b < columns_ && (b == p.b || usable(b)); ++b) {
        if (!extent(a).known() || !extent(b).known()) continue;
        if (std::abs((extent(a).a + extent(b).b) / 2 - at) < slack && b - a > best.b - best.a) best.a = a, best.b = b;
      }
    p = best;
  }

  /// Heads that stand in the middle over neighbouring groups of as many columns each: over all of the group, though one
  /// of its columns lies right below.
  bool even_spans(std::vector<Placed>& row, std::size_t next) const {
    if (row.size() < 2) return false;
    std::vector<char> below(static_cast<std::size_t>(columns_), 0);
    for (std::size_t i = next; i < table_.head; ++i)
      for (const Placed& q : placed(table_.rows[i]))
        for (int c = q.a; c <= q.b; ++c) below[static_cast<std::size_t>(c)] = 1;
    const double slack = kCentred * body_.size;
    for (int width = 3; width * static_cast<int>(row.size()) < columns_; ++width) {
      const int first = columns_ - width * static_cast<int>(row.size());
      bool all = true;
      for (std::size_t k = 0; k < row.size() && all; ++k) {
        const int a = first + width * static_cast<int>(k), b = a + width - 1;
        for (int c = a; c <= b; ++c) all = all && below[static_cast<std::size_t>(c)] && extent(c).known();
        all = all && std::abs((extent(a).a + extent(b).b) / 2 - mid_x(row[k].line->box)) < slack;
      }
      if (!all) continue;
      for (std::size_t k = 0; k < row.size(); ++k)
        row[k].a = first + width * static_cast<int>(k), row[k].b = row[k].a + width - 1;
      return true;
    }
    return false;
  }

  /// Stacks the lines of the head into cells; returns the number of rows it has.
  int head() {
    struct Stack {
      int a, b, level = 0;
      std::vector<const Line*> lines;
      bool last = true;  // nothing below it
    };
    std::vector<Stack> stacks;
    for (std::size_t i = 0; i < table_.head; ++i) {
      std::vector<Placed> row = placed(table_.rows[i]);
      const bool below = i + 1 < table_.head;
      if (!below || !even_spans(row, i + 1))
        for (Placed& p : row)
          if (!ruled_span(p, row) && below && static_cast<int>(row.size()) < columns_) centred_span(p, row, i + 1);
      for (const Placed& p : row) {
        Stack* home = nullptr;
        int level = 0;
        for (Stack& s : stacks) {
          if (s.a > p.b || s.b < p.a) continue;
          const bool same = s.a == p.a && s.b == p.b && s.last &&
                            p.line->baseline - s.lines.back()->baseline < kHeadLeading * p.line->size &&
                            !rule_between(*s.lines.back(), *p.line);
          if (same) home = &s;
          else s.last = false, level = std::max(level, s.level + 1);
        }
        if (home) home->lines.push_back(p.line);
        else stacks.push_back({p.a, p.b, level, {p.line}});
      }
    }
    int levels = 1;
    double upper = -1e9;  // where the heads over several columns end
    for (const Stack& s : stacks) levels = std::max(levels, s.level + 1);
    for (const Stack& s : stacks)
      if (!s.last) upper = std::max(upper, s.lines.back()->baseline);
    for (const Stack& s : stacks) {
      LayoutCell c;
      c.row = s.level, c.column = s.a, c.columns = s.b - s.a + 1;
      if (s.last && s.level == 0 && levels > 1 && s.lines.front()->baseline > upper + 0.3 * body_.size)
        c.row = levels - 1;
      c.rows = s.last ? levels - c.row : 1;
      for (const Line* l : s.lines) c.box = unite(c.box, l->box), c.lines.push_back(*l);
      // Two pieces in one place of one row are one head.
      const auto twin = std::find_if(cells_.begin(), cells_.end(), [&](const LayoutCell& o) {
        return o.row < c.row + c.rows && c.row < o.row + o.rows && o.column < c.column + c.columns &&
               c.column < o.column + o.columns;
      });
      if (twin == cells_.end()) {
        cells_.push_back(std::move(c));
      } else {
        for (Line& l : c.lines) twin->box = unite(twin->box, l.box), twin->lines.push_back(std::move(l));
      }
    }
    return levels;
  }

  bool rule_between(const Line& above, const Line& below) const {
    return std::any_of(table_.partial.begin(), table_.partial.end(), [&](const Box& r) {
      return mid_y(r) > above.baseline - 0.1 * above.size && mid_y(r) < stand(below) && overlap_x(r, below.box) > 0;
    });
  }

  /// Below the head. Returns the number of rows altogether.
  int body(int row) {
    std::size_t section = 0;
    double tight = 0;
    std::vector<std::vector<Placed>> open;  // lines of the row at hand
    bool fresh = true;
    for (std::size_t i = table_.head; i < table_.rows.size(); ++i) {
      const TextRow& r = table_.rows[i];
      const std::size_t here = static_cast<std::size_t>(
          std::lower_bound(table_.rules.begin(), table_.rules.end(), r.baseline - 0.25 * r.size) -
          table_.rules.begin());
      if (fresh || here != section) {
        flush(open, row);
        section = here, tight = cell_leading(i, here);
        fresh = false;
      } else if (!joins(open, r, table_.rows[i - 1], tight, i)) {
        flush(open, row);
      }
      open.push_back(placed(r));
    }
    flush(open, row);
    return row;
  }

  /// The leading inside cells of several lines, when wider gaps part the rows between two rules; 0: not known.
  double cell_leading(std::size_t from, std::size_t section) const {
    std::vector<double> gaps;
    double size = body_.size;
    for (std::size_t i = from + 1; i < table_.rows.size(); ++i) {
      const TextRow& r = table_.rows[i];
      const double y = r.baseline - 0.25 * r.size;
      if (section < table_.rules.size() && y > table_.rules[section]) break;
      gaps.push_back(r.baseline - table_.rows[i - 1].baseline), size = r.size;
    }
    std::erase_if(gaps, [&](double g) { return g < kOneLine * size; });
    if (gaps.size() < 3) return 0;
    const auto [least, most] = std::minmax_element(gaps.begin(), gaps.end());
    return *least<kCellLeading * size&& * most> kRowGap * *least ? *least : 0;
  }

  static bool figures(const TextRow& r) {
    return std::any_of(r.pieces.begin(), r.pieces.end(), [](const Line& f) { return numeric(text_of(f)); });
  }

  /// Figures right below figures: two rows, whatever rules say.
  bool figures_below(const std::vector<std::vector<Placed>>& open, const TextRow& r) const {
    for (const Placed& p : placed(r)) {
      if (p.a == 0 || !numeric(text_of(*p.line))) continue;
      for (const auto& line : open)
        for (const Placed& q : line)
          if (q.a == p.a && q.b == p.b && numeric(text_of(*q.line))) return true;
    }
    return false;
  }

  bool joins(const std::vector<std::vector<Placed>>& open, const TextRow& r, const TextRow& above, double tight,
             std::size_t i) const {
    const double gap = r.baseline - above.baseline;
    if (gap < kOneLine * r.size) return true;
    if (table_.row_rules) return !figures_below(open, r);
    if (gap > kCellLeading * r.size) return false;
    const std::vector<Placed> here = placed(r);
    std::vector<const Line*> last(static_cast<std::size_t>(columns_), nullptr);  // of each column, in the row at hand
    for (const auto& line : open)
      for (const Placed& p : line)
        if (p.a == p.b) last[static_cast<std::size_t>(p.a)] = p.line;
    const bool label_only = std::all_of(open.begin(), open.end(), [](const auto& line) {
      return std::all_of(line.begin(), line.end(), [](const Placed& p) { return p.a == 0; });
    });
    // A label of two lines whose figures stand on the second.
    if (label_only && !here.empty() && here[0].a == 0 && goes_on(text_of(*here[0].line))) return true;
    if (label_only && here.size() > 1) return false;
    if (static_cast<int>(here.size()) >= columns_ || figures(r)) return false;
    const bool partial = here.size() < above.pieces.size() || here.size() * 2 <= static_cast<std::size_t>(columns_);
    if (tight > 0 && gap < kRowGap * tight && partial) return true;
    // It goes on with cells of the row at hand, all of them broken where no more fitted.
    for (const Placed& p : here) {
      const Line* before = p.a == p.b ? last[static_cast<std::size_t>(p.a)] : nullptr;
      if (!before || numeric(text_of(*before))) return false;
      const std::u32string text = text_of(*p.line);
      const double room = widest_[static_cast<std::size_t>(p.a)];
      const bool full = before->box.width() + word_width(*p.line) > room;
      const bool after = i + 1 < table_.rows.size() && here.size() == 1 && p.a == 0;  // or it names the rows after it
      const bool indented = p.a == 0 && before->box.x0 < p.line->box.x0 - 0.4 * p.line->size;
      if (goes_on(text) ? !(full || text[0] != U'(' || p.a > 0)
                        : !(full && room > kBroken * body_.size && (!after || indented)))
        return false;
    }
    return true;
  }

  void flush(std::vector<std::vector<Placed>>& open, int& row) {
    if (open.empty()) return;
    const double left = extent(0).known() ? extent(0).a : 1e9;
    std::map<int, LayoutCell> cells;
    for (std::vector<Placed>& line : open)
      for (Placed& p : line) {
        if (line.size() == 1 && open.size() == 1 && p.b > p.a) {
          const double middle = (extent(0).a + extent(columns_ - 1).b) / 2;
          if (p.a == 0 && p.line->box.x0 < left + 2 * body_.size) p.b = 0;  // a section's name, wider than its column
          else if (std::abs(mid_x(p.line->box) - middle) < body_.size) p.a = 0, p.b = columns_ - 1;
        }
        LayoutCell* home = nullptr;
        for (auto& [at, cell] : cells)
          if (at <= p.b && at + cell.columns - 1 >= p.a) home = &cell;
        if (!home) {
          home = &cells[p.a];
          home->row = row, home->column = p.a, home->columns = p.b - p.a + 1;
        } else {
          // Never over a cell that stands behind it.
          int end = p.b;
          for (const auto& [at, cell] : cells)
            if (&cell != home && at > home->column) end = std::min(end, at - 1);
          home->columns = std::max(home->columns, end - home->column + 1);
        }
        home->box = unite(home->box, p.line->box);
        home->lines.push_back(*p.line);
      }
    for (auto& [at, cell] : cells) cells_.push_back(std::move(cell));
    ++row;
    open.clear();
  }
};

}  // namespace

std::vector<LayoutCell> cells_of(const OpenTable& table, const BodyType& body, int& head_rows) {
  return Cells(table, body).run(head_rows);
}

}  // namespace lectern
