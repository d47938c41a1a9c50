// Tables that rules mark off in both directions: components of rules that touch, their cells, what stands in them.
// Never takes text out of the page and never guesses a column that no rule bounds, but for one of row labels at an open
// side. Tested by tables_test.cpp.
//
// Cells are the faces of the grid; a border that is not drawn joins two of them (the "lattice" way of pdfplumber,
// Camelot and Tabula).
#include <algorithm>
#include <cmath>
#include <numeric>

#include "stages/layout/lines.h"
#include "stages/layout/table_parts.h"
#include "stages/unicode.h"

namespace lectern {

namespace {

constexpr double kSnap = 3.3;            // points: rules this near are one border (double rules, grounds beside rules)
constexpr double kBorder = 0.5;          // of a cell's side: so much of it drawn is a border
constexpr double kThinRow = 0.6;         // em: borders nearer than this have no row between them
constexpr double kThinColumn = 0.5;      // em: nor a column
constexpr std::size_t kLargest = 40000;  // faces of a grid; more is hatching
constexpr double kFilled = 0.15;         // of the faces, at least, have text
constexpr double kShaded = 0.85;         // of the texts of a grid of shaded cells, at least, stand in one
constexpr std::size_t kMostGrounds = 2000;  // shaded cells of a table; more make a picture
constexpr double kDrawn = 0.3;              // of the places between two rows, at least, have a rule
constexpr double kLabelChars = 34;          // mean characters of row labels outside of the grid, at most
constexpr double kLabelShare = 0.7;         // of its rows, at least, have one
constexpr double kProseChars = 25;          // mean characters a line in a cell of running text
constexpr std::size_t kProseLines = 5;      // lines in a cell of running text

std::vector<double> borders(std::vector<double> at) {
  std::sort(at.begin(), at.end());
  std::vector<double> out;
  for (std::size_t i = 0; i < at.size();) {
    std::size_t end = i + 1;
    while (end < at.size() && at[end] - at[end - 1] < kSnap && at[end] - at[i] < 2 * kSnap) ++end;
    out.push_back(std::accumulate(at.begin() + static_cast<std::ptrdiff_t>(i),
                                  at.begin() + static_cast<std::ptrdiff_t>(end), 0.0) /
                  static_cast<double>(end - i));
    i = end;
  }
  return out;
}

std::size_t nearest(const std::vector<double>& borders, double x) {
  const auto at = std::lower_bound(borders.begin(), borders.end(), x);
  if (at == borders.begin()) return 0;
  if (at == borders.end() || x - *(at - 1) <= *at - x) return static_cast<std::size_t>(at - borders.begin()) - 1;
  return static_cast<std::size_t>(at - borders.begin());
}

/// Sets of rules that touch one another.
class Components {
 public:
  Components(const TableRules& rules) : home_(rules.horizontal.size() + rules.vertical.size()) {
    std::iota(home_.begin(), home_.end(), std::size_t{0});
    const std::vector<Box>& h = rules.horizontal;
    for (std::size_t k = 0; k < rules.vertical.size(); ++k) {
      const Box& v = rules.vertical[k];
      auto at =
          std::lower_bound(h.begin(), h.end(), v.y0 - 2 * kSnap, [](const Box& b, double y) { return mid_y(b) < y; });
      for (; at != h.end() && mid_y(*at) <= v.y1 + kSnap; ++at)
        if (mid_y(*at) >= v.y0 - kSnap && mid_x(v) >= at->x0 - kSnap && mid_x(v) <= at->x1 + kSnap)
          join(static_cast<std::size_t>(at - h.begin()), h.size() + k);
    }
  }
  std::size_t of(std::size_t i) {
    while (home_[i] != i) i = home_[i] = home_[home_[i]];
    return i;
  }

 private:
  std::vector<std::size_t> home_;
  void join(std::size_t a, std::size_t b) {
    a = of(a), b = of(b);
    if (a != b) home_[std::max(a, b)] = std::min(a, b);
  }
};

class Grid {
 public:
  Grid(std::vector<Box> h, std::vector<Box> v, const TableRules& rules, const BodyType& body)
      : h_(std::move(h)), v_(std::move(v)), grounds_(rules.grounds), upright_(rules.upright), body_(body) {}

  /// False: no grid of two rows and two columns.
  bool build(const std::vector<const Line*>& fragments, int page, Region& table) {
    if (h_.size() < 2 || v_.empty()) return false;
    find_borders();
    if (xs_.size() < 3 || ys_.size() < 3 || faces() > kLargest) return false;
    place_text(fragments);
    if (!shaded_throughout()) return false;
    drop_thin();
    if (xs_.size() < 3 || ys_.size() < 3) return false;
    find_labels(fragments);
    draw_borders();
    table.kind = RegionKind::table, table.page = page;
    table.box = {xs_.front(), ys_.front(), xs_.back(), ys_.back()};
    make_cells(table.cells);
    if (!runs_on() || !tabular(table.cells) || has_leaders(table.cells)) return false;
    split_heads(table.cells, xs_, body_);
    int rows = static_cast<int>(ys_.size()) - 1;
    split_stacked(table.cells, rows, body_);
    drop_empty_rows(table.cells, rows);
    fill_grid(table.cells, rows, static_cast<int>(xs_.size()) - 1);
    set_headers(table.cells, -1);
    return rows >= 2;
  }

 private:
  std::vector<Box> h_, v_;
  const std::vector<Box>&grounds_, &upright_;
  const BodyType& body_;
  std::vector<double> xs_, ys_;
  bool open_left_ = false, open_right_ = false, labelled_ = false;
  std::vector<const Line*> text_;
  std::vector<std::vector<char>> right_, below_;  // [row][column]: that side of the face is drawn

  std::size_t faces() const { return (xs_.size() - 1) * (ys_.size() - 1); }

  void find_borders() {
    std::vector<double> x, y;
    for (const Box& b : v_) x.push_back(mid_x(b));
    for (const Box& b : h_) y.push_back(mid_y(b));
    double left = 1e9, right = -1e9, top = 1e9, bottom = -1e9;
    for (const Box& b : h_) left = std::min(left, b.x0), right = std::max(right, b.x1);
    for (const Box& b : v_) top = std::min(top, b.y0), bottom = std::max(bottom, b.y1);
    xs_ = borders(std::move(x)), ys_ = borders(std::move(y));
    if (left < xs_.front() - 2 * kSnap) xs_.insert(xs_.begin(), left), open_left_ = true;
    if (right > xs_.back() + 2 * kSnap) xs_.push_back(right), open_right_ = true;
    if (top < ys_.front() - 2 * kSnap) ys_.insert(ys_.begin(), top);
    if (bottom > ys_.back() + 2 * kSnap) ys_.push_back(bottom);
  }

  /// What stands between the first and the last border; `fragments` from top to bottom.
  std::vector<const Line*> level_with(const std::vector<const Line*>& fragments) const {
    const auto above = [](const Line* f, double y) { return stand(*f) < y; };
    return {std::lower_bound(fragments.begin(), fragments.end(), ys_.front(), above),
            std::lower_bound(fragments.begin(), fragments.end(), ys_.back(), above)};
  }

  void place_text(const std::vector<const Line*>& fragments) {
    for (const Line* f : level_with(fragments))
      if (mid_x(f->box) > xs_.front() && mid_x(f->box) < xs_.back()) text_.push_back(f);
  }

  /// Shaded cells make a grid when (nearly) all text stands in one; a few are marks on another table.
  bool shaded_throughout() const {
    std::vector<Box> inside;
    for (const Box& g : grounds_)
      if (contains(Box{xs_.front(), ys_.front(), xs_.back(), ys_.back()}, g.center())) inside.push_back(g);
    if (inside.empty()) return true;
    if (inside.size() > kMostGrounds) return false;
    const auto in = std::count_if(text_.begin(), text_.end(), [&](const Line* f) {
      return std::any_of(inside.begin(), inside.end(), [&](const Box& g) {
        return contains(g, Point{mid_x(f->box), stand(*f)});
      });
    });
    if (static_cast<double>(in) >= kShaded * static_cast<double>(text_.size())) return true;
    // Shaded heads: their sides are where rules part the columns.
    std::size_t sides = 0;
    for (const Box& g : inside)
      for (const double x : {g.x0, g.x1})
        sides += std::abs(x - xs_.front()) < 2 * kSnap || std::abs(x - xs_.back()) < 2 * kSnap ||
                 std::any_of(upright_.begin(), upright_.end(), [&](const Box& v) {
                   return std::abs(mid_x(v) - x) < kSnap && overlap_y(v, {0, ys_.front(), 0, ys_.back()}) > 0;
                 });
    return static_cast<double>(sides) >= kShaded * 2 * static_cast<double>(inside.size());
  }

  /// Borders with nothing between them are one.
  void drop_thin() {
    const auto thin = [](std::vector<double>& at, double least, const std::vector<double>& stands) {
      for (std::size_t k = 1; k < at.size() && at.size() > 2;) {
        const auto s = std::lower_bound(stands.begin(), stands.end(), at[k - 1]);
        if (at[k] - at[k - 1] < least && (s == stands.end() || *s > at[k]))
          at.erase(at.begin() + static_cast<std::ptrdiff_t>(k == at.size() - 1 ? k - 1 : k));
        else ++k;
      }
    };
    std::vector<double> rows, columns;
    for (const Line* f : text_) rows.push_back(stand(*f)), columns.push_back(mid_x(f->box));
    std::sort(rows.begin(), rows.end()), std::sort(columns.begin(), columns.end());
    thin(ys_, kThinRow * body_.size, rows);
    thin(xs_, kThinColumn * body_.size, columns);
  }

  std::size_t row_of(double y) const {
    const auto at = std::upper_bound(ys_.begin() + 1, ys_.end() - 1, y) - (ys_.begin() + 1);
    return static_cast<std::size_t>(at);
  }
  std::size_t column_of(double x) const {
    const auto at = std::upper_bound(xs_.begin() + 1, xs_.end() - 1, x) - (xs_.begin() + 1);
    return static_cast<std::size_t>(at);
  }

  /// Row labels to the left of a grid that begins with the figures: one short piece on the first baseline of nearly
  /// every row.
  void find_labels(const std::vector<const Line*>& fragments) {
    std::vector<double> stands;
    for (const Line* f : text_) stands.push_back(f->baseline);
    std::sort(stands.begin(), stands.end());
    std::vector<const Line*> labels;
    double chars = 0, left = xs_.front();
    std::vector<char> has(ys_.size() - 1, 0), text(ys_.size() - 1, 0);
    for (const Line* f : text_) text[row_of(stand(*f))] = 1;
    for (const Line* line : level_with(fragments)) {
      const Line& f = *line;
      if (f.box.x1 > xs_.front() + kSnap) continue;
      const auto at = std::lower_bound(stands.begin(), stands.end(), f.baseline - 0.3 * f.size);
      if (at == stands.end() || *at > f.baseline + 0.3 * f.size) return;  // stands on its own: another column of text
      labels.push_back(&f);
      chars += static_cast<double>(text_of(f).size());
      has[row_of(stand(f))] = 1;
      left = std::min(left, f.box.x0);
    }
    const auto rows = std::count(text.begin(), text.end(), 1), labelled = std::count(has.begin(), has.end(), 1);
    if (labels.size() < 3 || static_cast<double>(labelled) < kLabelShare * static_cast<double>(rows) ||
        chars > kLabelChars * static_cast<double>(labels.size()))
      return;
    xs_.insert(xs_.begin(), left - 1);
    labelled_ = open_left_ = true;
    text_.insert(text_.end(), labels.begin(), labels.end());
  }

  void draw_borders() {
    const std::size_t rows = ys_.size() - 1, columns = xs_.size() - 1;
    std::vector<std::vector<double>> right(rows, std::vector<double>(columns, 0)), below = right;
    for (const Box& v : v_) {
      const std::size_t x = nearest(xs_, mid_x(v));
      if (x == 0 || x == columns) continue;
      for (std::size_t i = row_of(v.y0); i < rows && ys_[i] < v.y1; ++i)
        right[i][x - 1] += std::max(0.0, std::min(v.y1, ys_[i + 1]) - std::max(v.y0, ys_[i]));
    }
    for (const Box& h : h_) {
      const std::size_t y = nearest(ys_, mid_y(h));
      if (y == 0 || y == rows) continue;
      for (std::size_t k = column_of(h.x0); k < columns && xs_[k] < h.x1; ++k)
        below[y - 1][k] += std::max(0.0, std::min(h.x1, xs_[k + 1]) - std::max(h.x0, xs_[k]));
    }
    right_.assign(rows, std::vector<char>(columns, 0)), below_ = right_;
    for (std::size_t i = 0; i < rows; ++i)
      for (std::size_t k = 0; k < columns; ++k) {
        right_[i][k] = right[i][k] >= kBorder * (ys_[i + 1] - ys_[i]);
        below_[i][k] = below[i][k] >= kBorder * (xs_[k + 1] - xs_[k]);
      }
    // At an open side the rows are those of the neighbour.
    for (std::size_t i = 0; i < rows && columns > 1; ++i) {
      if (open_left_) below_[i][0] = below_[i][0] || below_[i][1];
      if (labelled_) right_[i][0] = 1;
      if (open_right_) below_[i][columns - 1] = below_[i][columns - 1] || below_[i][columns - 2];
    }
  }

  void make_cells(std::vector<LayoutCell>& cells) const {
    const std::size_t rows = ys_.size() - 1, columns = xs_.size() - 1;
    std::vector<std::vector<std::size_t>> cell(rows, std::vector<std::size_t>(columns, ~std::size_t{0}));
    for (std::size_t i = 0; i < rows; ++i)
      for (std::size_t k = 0; k < columns; ++k) {
        if (cell[i][k] != ~std::size_t{0}) continue;
        std::size_t w = 1, h = 1;
        while (k + w < columns && !right_[i][k + w - 1] && cell[i][k + w] == ~std::size_t{0}) ++w;
        const auto goes_down = [&](std::size_t row) {  // the row below belongs to it over its whole width
          for (std::size_t c = k; c < k + w; ++c)
            if (below_[row][c] || cell[row + 1][c] != ~std::size_t{0} || (c + 1 < k + w && right_[row + 1][c]))
              return false;
          return true;
        };
        while (i + h < rows && goes_down(i + h - 1)) ++h;
        for (std::size_t r = i; r < i + h; ++r)
          for (std::size_t c = k; c < k + w; ++c) cell[r][c] = cells.size();
        LayoutCell made;
        made.row = static_cast<int>(i), made.column = static_cast<int>(k);
        made.rows = static_cast<int>(h), made.columns = static_cast<int>(w);
        cells.push_back(std::move(made));
      }
    for (const Line* f : text_) {
      LayoutCell& home = cells[cell[row_of(stand(*f))][column_of(mid_x(f->box))]];
      home.box = unite(home.box, f->box);
      home.lines.push_back(*f);
    }
    for (LayoutCell& c : cells) c.lines = join_fragments(std::move(c.lines));
  }

  /// In a grid rules run on from cell to cell; the bars of a chart have borders of their own.
  bool runs_on() const {
    std::size_t drawn = 0, all = 0;
    for (std::size_t i = 0; i + 1 < below_.size(); ++i)
      for (const char b : below_[i]) drawn += b != 0, ++all;
    return static_cast<double>(drawn) >= kDrawn * static_cast<double>(all);
  }

  bool tabular(const std::vector<LayoutCell>& cells) const {
    std::vector<char> row(ys_.size() - 1, 0), column(xs_.size() - 1, 0);
    std::size_t filled = 0, prose = 0;
    for (const LayoutCell& c : cells) {
      if (c.lines.empty()) continue;
      ++filled;
      row[static_cast<std::size_t>(c.row)] = column[static_cast<std::size_t>(c.column)] = 1;
      double chars = 0;
      for (const Line& l : c.lines) chars += static_cast<double>(text_of(l).size());
      if (c.lines.size() >= kProseLines && chars > kProseChars * static_cast<double>(c.lines.size())) ++prose;
    }
    const bool closed = !open_left_ && !open_right_;
    if (std::count(row.begin(), row.end(), 1) < 2 || std::count(column.begin(), column.end(), 1) < 2) return false;
    if (prose >= 2 && prose * 2 >= filled && !closed) return false;  // columns of text with rules between them
    return static_cast<double>(filled) >= kFilled * static_cast<double>(cells.size()) && filled >= 3;
  }
};

}  // namespace

std::vector<Region> find_grids(const Page& page, const std::vector<Line>& fragments, const TableRules& rules,
                               const BodyType& body) {
  std::vector<const Line*> text;
  for (const Line& f : fragments) text.push_back(&f);
  std::stable_sort(text.begin(), text.end(), [](const Line* a, const Line* b) { return stand(*a) < stand(*b); });
  Components components(rules);
  std::vector<std::pair<std::size_t, std::size_t>> members;
  for (std::size_t i = 0; i < rules.horizontal.size() + rules.vertical.size(); ++i)
    members.push_back({components.of(i), i});
  std::sort(members.begin(), members.end());
  std::vector<Region> tables;
  for (std::size_t i = 0; i < members.size();) {
    std::size_t end = i;
    std::vector<Box> h, v;
    for (; end < members.size() && members[end].first == members[i].first; ++end) {
      const std::size_t k = members[end].second;
      if (k < rules.horizontal.size()) h.push_back(rules.horizontal[k]);
      else v.push_back(rules.vertical[k - rules.horizontal.size()]);
    }
    i = end;
    if (h.size() < 2 || v.empty()) continue;
    Region table;
    if (Grid(std::move(h), std::move(v), rules, body).build(text, page.number, table))
      tables.push_back(std::move(table));
  }
  return tables;
}

}  // namespace lectern
