// Tables over pages and columns. Never joins tables with something between them, nor one that has a head of its own.
// Tested by join_tables_test.cpp.
#include "stages/structure/join_tables.h"

#include <algorithm>
#include <limits>
#include <optional>
#include <utility>

#include "stages/unicode.h"

namespace lectern {

namespace {

constexpr double kWidth = 0.1;                // of its width: parts of one table differ no more
constexpr std::size_t kRepeatedCaption = 80;  // characters: what says "Table 3, continued" is no longer
constexpr double kHeadAgain =
    0.95;  // the same words over the same columns: sure, but for a table that means them twice

std::u32string cell_text(const LayoutCell& c) {
  std::u32string out;
  for (const Line& l : c.lines) out += (out.empty() ? U"" : U" ") + lectern::text_of(l);
  return fold_spaces(out);
}

/// What is asked of an open table at each part that may go on from it. Kept up as parts are added, so that a table over
/// a thousand pages is gone through once.
class Shape {
 public:
  explicit Shape(const Region& table) : left_(table.box.x0), last_page_(table.page) { add(table, 0); }

  /// Takes in the cells of the table from number `from` on.
  void add(const Region& table, std::size_t from) {
    const auto begin = table.cells.begin() + static_cast<std::ptrdiff_t>(from);
    for (auto c = begin; c != table.cells.end(); ++c) {
      rows_ = std::max(rows_, c->row + c->rows), columns_ = std::max(columns_, c->column + c->columns);
      if (!c->header && !c->lines.empty()) first_row_ = std::min(first_row_, c->row);
      for (const Line& l : c->lines) last_page_ = std::max(last_page_, l.page);
    }
    places_.resize(static_cast<std::size_t>(columns_));
    for (auto c = begin; c != table.cells.end(); ++c) {
      const bool head = c->row < head_rows();
      if (head && !c->lines.empty()) head_.push_back({c->row, c->column, cell_text(*c)});
      labels_ = labels_ || (!head && c->column == 0 && c->header);
      if (c->columns != 1 || c->lines.empty()) continue;
      Box& place = places_[static_cast<std::size_t>(c->column)];
      place = unite(place, {c->box.x0 - left_, 0, c->box.x1 - left_, 1});
    }
  }

  struct HeadCell {
    int row, column;
    std::u32string text;
  };
  int rows() const { return rows_; }
  int columns() const { return columns_; }
  int last_page() const { return last_page_; }
  /// Rows at the top whose cells are all heads (or empty).
  int head_rows() const { return std::min(rows_, first_row_); }
  /// The cells in them that have text.
  const std::vector<HeadCell>& head() const { return head_; }
  /// The first column is of heads.
  bool labels() const { return labels_; }
  /// Where each column has its text, from the left edge of the table's first part; empty: not known.
  const std::vector<Box>& places() const { return places_; }

 private:
  double left_;
  int rows_ = 0, columns_ = 0, last_page_ = 0;
  int first_row_ = std::numeric_limits<int>::max();  // that has a cell with text that is no head
  std::vector<HeadCell> head_;
  bool labels_ = false;
  std::vector<Box> places_;
};

std::vector<const LayoutCell*> cells_above(const Region& t, int row) {
  std::vector<const LayoutCell*> out;
  for (const LayoutCell& c : t.cells)
    if (c.row < row && !c.lines.empty()) out.push_back(&c);
  return out;
}

/// How many rows at the top of `next` say the same as the head of `table`; 0: they do not.
int repeated_head(const Shape& table, const Region& next, const Shape& shape) {
  const int rows = std::min(table.head_rows(), shape.rows() - 1);
  if (rows <= 0) return 0;
  std::size_t k = 0;
  const std::vector<const LayoutCell*> again = cells_above(next, rows);
  for (const Shape::HeadCell& c : table.head()) {
    if (c.row >= rows) continue;
    if (k == again.size() || again[k]->row != c.row || again[k]->column != c.column || cell_text(*again[k]) != c.text)
      return 0;
    ++k;
  }
  const bool whole =
      std::all_of(again.begin(), again.end(), [&](const LayoutCell* c) { return c->row + c->rows <= rows; });
  return k > 0 && k == again.size() && whole ? rows : 0;
}

bool bold_row(const Region& t, int row) {
  bool any = false, all = true;
  for (const LayoutCell& c : t.cells) {
    if (c.row != row || c.lines.empty()) continue;
    any = true;
    for (const Line& l : c.lines)
      for (const Span& s : l.spans) all = all && s.bold;
  }
  return any && all;
}

bool same_columns(const Shape& a, const Shape& b) {
  for (std::size_t k = 0; k < a.places().size(); ++k) {
    const Box &x = a.places()[k], &y = b.places()[k];
    if (x.empty() || y.empty()) continue;
    if (overlap_x(x, y) < 0.5 * std::min(x.width(), y.width())) return false;
  }
  return true;
}

bool alike_in_width(const Region& a, const Region& b) {
  return std::abs(a.box.width() - b.box.width()) <= kWidth * std::max(a.box.width(), b.box.width());
}

/// "Table 3": the word and the number that a caption begins with.
std::u32string label_of(const std::u32string& text) {
  const std::size_t space = text.find(U' ');
  if (space == std::u32string::npos) return {};
  std::size_t end = space + 1;
  while (end < text.size() &&
         (is_digit(text[end]) || (text[end] == U'.' && end + 1 < text.size() && is_digit(text[end + 1]))))
    ++end;
  return end > space + 1 ? lower(text.substr(0, end)) : std::u32string{};
}

class Joiner {
 public:
  Joiner(std::vector<Piece>& pieces, Record& record) : pieces_(pieces), record_(record) {}

  void run() {
    std::vector<Piece> out;
    std::u32string label;  // of the caption of the last table
    for (std::size_t i = 0; i < pieces_.size(); ++i) {
      Piece& p = pieces_[i];
      if (open_) {
        const bool again = !p.block && i + 1 < pieces_.size() && is_table(pieces_[i + 1]) && !label.empty() &&
                           p.chars <= static_cast<double>(kRepeatedCaption) && label_of(text_of(p)) == label;
        Piece& next = again ? pieces_[i + 1] : p;
        if (is_table(next) && append(out.back(), again ? &p : nullptr, next)) {
          i += again;
          continue;
        }
      }
      if (is_table(p)) label = out.empty() || out.back().block ? std::u32string{} : label_of(text_of(out.back()));
      if (is_table(p)) open_.emplace(*p.block);
      else open_.reset();
      out.push_back(std::move(p));
    }
    pieces_ = std::move(out);
  }

 private:
  std::vector<Piece>& pieces_;
  Record& record_;
  std::optional<Shape> open_;  // of the table that the last piece is

  static bool is_table(const Piece& p) { return p.block && p.block->kind == RegionKind::table; }

  bool follows(const Region& a, const Region& b) const {
    const bool next_page = b.page == open_->last_page() + 1;
    const bool next_column = b.page == a.page && open_->last_page() == a.page && b.box.y0 < a.box.y1 &&
                             (b.box.x0 > a.box.x1 || b.box.x1 < a.box.x0);
    return next_page || next_column;
  }

  /// Adds `more` to the open table `piece` where it goes on from it; false: it does not. `caption`: the table's, again.
  bool append(Piece& piece, const Piece* caption, Piece& more) {
    Region &a = *piece.block, &b = *more.block;
    if (!follows(a, b)) return false;
    const Shape shape(b);
    if (shape.columns() != open_->columns()) return false;
    const int drop = repeated_head(*open_, b, shape), base = open_->rows();
    if (drop == 0 && !(alike_in_width(a, b) && same_columns(*open_, shape) && !bold_row(b, 0))) return false;
    if (caption) told(caption->page, text_of(*caption), caption->box);
    if (drop > 0) {
      std::u32string words;
      for (const LayoutCell* c : cells_above(b, drop)) words += (words.empty() ? U"" : U" / ") + cell_text(*c);
      told(b.page, words, b.box);
    }
    const std::size_t first = a.cells.size();
    for (LayoutCell& c : b.cells) {
      if (c.row < drop) continue;
      c.row += base - drop;
      c.header = open_->labels() && c.column == 0 && !c.lines.empty();
      a.cells.push_back(std::move(c));
    }
    open_->add(a, first);
    piece.continued.push_back({b.page, b.box});
    b.cells.clear();
    return true;
  }

  void told(int page, const std::u32string& text, const Box& box) {
    record_.repairs.push_back({"repeated_table_head", page, hundredth(box), to_utf8(text), "", kHeadAgain,
                               "the head of the table on the page before"});
  }
};

}  // namespace

void join_tables(std::vector<Piece>& pieces, Record& record) { Joiner(pieces, record).run(); }

}  // namespace lectern
