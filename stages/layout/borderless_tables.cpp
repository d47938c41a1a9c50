// Tables that only the alignment of their columns marks off. Never takes running text, lists, contents pages, names or
// addresses set in columns: what has no figures must have a head. Tested by borderless_tables_test.cpp.
//
// Rows that share a free gutter are a band (as in columns.cpp); a band is a table when its columns are short, aligned
// and hold figures. Otherwise its columns are looked into one by one.
#include <algorithm>
#include <cmath>
#include <limits>

#include "stages/layout/blocks.h"
#include "stages/layout/table_parts.h"
#include "stages/unicode.h"

namespace lectern {

namespace {

constexpr double kGutter = 0.7;            // em: the narrowest gutter that opens a band
constexpr double kTight = 0.15;            // em: what later rows must leave free of it
constexpr double kSameRow = 0.3;           // em: baselines nearer than this are one row
constexpr double kFarRow = 3;              // leadings: rows further apart are not of one table
constexpr std::size_t kThrough = 2;        // rows in one piece that may run over all gutters between two others
constexpr std::size_t kThroughChars = 60;  // and how long they may be
constexpr int kDepth = 3;                  // columns of columns that are looked into
constexpr std::size_t kLeastRows = 3;      // rows in several pieces
constexpr std::size_t kTextRows = 4;       // the same when nothing in it is a figure
constexpr double kRowsInPieces = 0.5;      // of the rows, at least, are in several pieces
constexpr double kFigures = 0.6;           // of a column's texts are figures
constexpr double kTextChars = 26;          // mean characters of a text in a table without figures
constexpr double kLabelChars = 60;         // mean characters of the row labels
constexpr double kFull = 0.55;             // of the places in a table without figures have text
constexpr double kFullFigures = 0.5;       // of the places in rows of several pieces of one with figures
constexpr double kCellChars = 32;          // mean characters of the texts in any column but the first
constexpr double kAligned = 0.5;           // em: edges so near to the middle one of their column are aligned
constexpr double kShareAligned = 0.7;      // of a column's texts are
constexpr double kProseFill = 18;          // characters a line from which on a column of full lines is running text
constexpr std::size_t kProseLines = 4;
constexpr double kFar = 1e7;

struct Stretch {
  double a, b;
};
using Stretches = std::vector<Stretch>;

struct BandRow {
  std::vector<const Line*> pieces;  // from left to right
  bool block = false;               // a figure or a box stands at this height
  double baseline = 0, size = 0, x0 = 0, x1 = 0;
  Stretches blocks;
};

Stretches free_of(const BandRow& row, double least) {
  Stretches covered = row.blocks, out;
  for (const Line* f : row.pieces) covered.push_back({f->box.x0, f->box.x1});
  std::sort(covered.begin(), covered.end(), [](const Stretch& l, const Stretch& r) { return l.a < r.a; });
  double end = -kFar;
  for (const Stretch& c : covered) {
    if (c.a - end >= least) out.push_back({end, c.a});
    end = std::max(end, c.b);
  }
  out.push_back({end, kFar});
  return out;
}

Stretches common(const Stretches& x, const Stretches& y, double least) {
  Stretches out;
  for (std::size_t i = 0, j = 0; i < x.size() && j < y.size();) {
    const double a = std::max(x[i].a, y[j].a), b = std::min(x[i].b, y[j].b);
    if (b - a >= least) out.push_back({a, b});
    if (x[i].b < y[j].b) ++i;
    else ++j;
  }
  return out;
}

bool has_gutter(const Stretches& free, double x0, double x1) {
  return std::any_of(free.begin(), free.end(), [&](const Stretch& f) { return f.a >= x0 && f.b <= x1; });
}

/// "•", "3.", "a)", "[4]": what stands before the items of a list.
bool list_mark(const std::u32string& text) {
  if (text.size() > 5) return false;
  if (text.size() == 1) return !is_letter(text[0]) && !is_digit(text[0]);
  return text.back() == U'.' || text.back() == U')' || text.back() == U']';
}

/// A whole number, brackets and dots left out; -1: none.
long whole(const std::u32string& text) {
  long v = 0;
  bool any = false;
  for (char32_t c : text) {
    if (is_digit(c) && v < 100000000) v = v * 10 + digit_value(c), any = true;
    else if (c != U'(' && c != U')' && c != U'.' && c != U' ') return -1;
  }
  return any ? v : -1;
}

bool bold(const BandRow& row) {
  return std::all_of(row.pieces.begin(), row.pieces.end(), [](const Line* f) {
    return std::all_of(f->spans.begin(), f->spans.end(), [](const Span& s) { return s.bold; });
  });
}

class Finder {
 public:
  Finder(const std::vector<Box>& rules, const BodyType& body, int page) : rules_(rules), body_(body), page_(page) {}

  std::vector<Region> found;

  void look(std::vector<const Line*> text, const std::vector<Box>& blocks, int depth) {
    std::vector<BandRow> rows = rows_of(std::move(text), blocks);
    for (std::size_t i = 0; i < rows.size();) {
      Stretches free = free_of(rows[i], kGutter * body_.size);
      double x0 = rows[i].x0, x1 = rows[i].x1;
      bool multi = has_gutter(free, x0, x1);
      std::size_t end = i + 1;
      const auto next_fits = [&](std::size_t k) {
        if (rows[k].baseline - rows[k - 1].baseline > kFarRow * body_.leading) return false;
        Stretches both = common(free, free_of(rows[k], kTight * body_.size), kTight * body_.size);
        const double nx0 = std::min(x0, rows[k].x0), nx1 = std::max(x1, rows[k].x1);
        if (has_gutter(both, nx0, nx1)) multi = true;
        else if (multi || rows[k].pieces.size() + rows[k].blocks.size() > 1) return false;
        free = std::move(both), x0 = nx0, x1 = nx1;
        return true;
      };
      while (end < rows.size() && next_fits(end)) ++end;
      if (!multi) {
        i = end;
        continue;
      }
      const std::size_t strict = end;
      // Section rows and spanning heads run over the gutters; the rows behind them have the same ones.
      for (bool again = true; again && end < rows.size();) {
        again = false;
        for (std::size_t k = end; k < std::min(rows.size(), end + kThrough + 1); ++k) {
          if (k > end && rows[k].pieces.size() > 1 && next_fits(k)) {
            end = k + 1, again = true;
            while (end < rows.size() && next_fits(end)) ++end;
            break;
          }
          if (!through(rows[k], rows[k - 1])) break;
        }
      }
      std::size_t taken = table_in(rows, i, end);
      if (taken == i && end > strict) taken = table_in(rows, i, strict);
      if (taken == i) {
        if (depth < kDepth) columns(rows, i, strict, free_in(rows, i, strict), blocks, depth);
        taken = strict;
      }
      i = taken;
    }
  }

 private:
  const std::vector<Box>& rules_;
  const BodyType& body_;
  int page_;

  std::vector<BandRow> rows_of(std::vector<const Line*> text, const std::vector<Box>& blocks) const {
    std::stable_sort(text.begin(), text.end(), [](const Line* a, const Line* b) {
      return a->baseline != b->baseline ? a->baseline < b->baseline : a->box.x0 < b->box.x0;
    });
    std::vector<BandRow> rows;
    for (const Line* f : text) {
      if (rows.empty() || f->baseline - rows.back().baseline > kSameRow * f->size) {
        rows.emplace_back();
        rows.back().baseline = f->baseline;
        rows.back().x0 = kFar, rows.back().x1 = -kFar;
      }
      BandRow& r = rows.back();
      r.pieces.push_back(f);
      r.size = std::max(r.size, f->size), r.x0 = std::min(r.x0, f->box.x0), r.x1 = std::max(r.x1, f->box.x1);
    }
    for (BandRow& r : rows) {
      std::stable_sort(r.pieces.begin(), r.pieces.end(),
                       [](const Line* a, const Line* b) { return a->box.x0 < b->box.x0; });
      for (const Box& b : blocks)
        if (b.y0 < r.baseline && b.y1 > r.baseline - r.size) {
          r.blocks.push_back({b.x0, b.x1});
          r.x0 = std::min(r.x0, b.x0), r.x1 = std::max(r.x1, b.x1);
        }
    }
    return rows;
  }

  bool through(const BandRow& row, const BandRow& above) const {
    return row.blocks.empty() && row.pieces.size() == 1 && text_of(*row.pieces[0]).size() <= kThroughChars &&
           row.baseline - above.baseline <= kFarRow * body_.leading && row.size <= 1.1 * body_.size;
  }

  Stretches free_in(const std::vector<BandRow>& rows, std::size_t begin, std::size_t end) const {
    Stretches free{{-kFar, kFar}};
    for (std::size_t k = begin; k < end; ++k)
      free = common(free, free_of(rows[k], kTight * body_.size), kTight * body_.size);
    return free;
  }

  void columns(const std::vector<BandRow>& rows, std::size_t begin, std::size_t end, const Stretches& free,
               const std::vector<Box>& blocks, int depth) {
    std::vector<double> cuts;
    for (const Stretch& f : free)
      if (f.a > -kFar && f.b < kFar) cuts.push_back((f.a + f.b) / 2);
    std::vector<std::vector<const Line*>> columns(cuts.size() + 1);
    for (std::size_t k = begin; k < end; ++k)
      for (const Line* f : rows[k].pieces)
        columns[static_cast<std::size_t>(column_at(cuts, mid_x(f->box)))].push_back(f);
    if (columns.size() < 2) return;
    for (std::size_t c = 0; c < columns.size(); ++c) {
      std::vector<Box> own;
      for (const Box& b : blocks)
        if (column_at(cuts, mid_x(b)) == static_cast<int>(c)) own.push_back(b);
      if (!columns[c].empty()) look(std::move(columns[c]), own, depth + 1);
    }
  }

  /// The row after the table in rows [begin, end); `begin` when there is none.
  std::size_t table_in(const std::vector<BandRow>& rows, std::size_t begin, std::size_t end) {
    std::size_t first = begin, last = end;
    while (first < last && rows[first].pieces.size() < 2) ++first;
    while (last > first && rows[last - 1].pieces.size() < 2) --last;
    std::vector<const Line*> text;
    std::size_t several = 0;
    for (std::size_t k = first; k < last; ++k) {
      if (!rows[k].blocks.empty()) return begin;
      several += rows[k].pieces.size() > 1;
      text.insert(text.end(), rows[k].pieces.begin(), rows[k].pieces.end());
    }
    if (several < 2 || static_cast<double>(several) < kRowsInPieces * static_cast<double>(last - first)) return begin;
    if (std::all_of(text.begin(), text.end(), [](const Line* f) { return f->spans[0].monospace; })) return begin;
    OpenTable open;
    open.rows = text_rows(text, true);
    open.cuts = column_cuts(open.rows, {}, body_);
    std::vector<TextRow> whole = text_rows(text, false);
    const std::vector<double> plain = column_cuts(whole, {}, body_);
    if (plain.size() >= open.cuts.size()) open.rows = std::move(whole), open.cuts = plain;
    if (open.cuts.empty() || open.rows.size() != last - first) return begin;
    const bool head_bold = bold(rows[first]) && !bold(rows[last - 1]);
    if (!tabular(open, several, head_bold, rows[first], rows[first + 1])) return begin;
    Region table;
    table.kind = RegionKind::table, table.page = page_, table.doubt = Doubt::table_without_rules;
    for (const Line* f : text) table.box = unite(table.box, f->box);
    for (const Box& r : rules_) {
      if (mid_y(r) < table.box.y0 || mid_y(r) > table.box.y1 || overlap_x(r, table.box) < 0.5 * r.width()) continue;
      if (r.width() > 0.8 * table.box.width()) open.rules.push_back(mid_y(r));
      else open.partial.push_back(r);
    }
    std::sort(open.rules.begin(), open.rules.end());
    open.head = head_of(open);
    int heads = -1;
    table.cells = cells_of(open, body_, heads);
    if (has_leaders(table.cells) || table.cells.back().row < 1) return begin;
    set_headers(table.cells, heads);
    found.push_back(std::move(table));
    return last;
  }

  /// Rows above the first row of figures: up to the last one in several pieces.
  std::size_t head_of(const OpenTable& open) const {
    const auto figures = [&](const TextRow& r) {
      return std::any_of(r.pieces.begin(), r.pieces.end(), [&](const Line& f) {
        const std::u32string t = text_of(f);
        return column_at(open.cuts, mid_x(f.box)) > 0 && numeric(t) &&
               !(t.size() == 4 && whole(t) > 1800 && whole(t) < 2200);
      });
    };
    std::size_t head = 0, data = 0;
    while (data < open.rows.size() && !figures(open.rows[data])) ++data;
    if (data >= open.rows.size()) return 0;  // no figures at all: set_headers looks at the type
    for (std::size_t k = 0; k < data; ++k)
      if (open.rows[k].pieces.size() > 1) head = k + 1;
    return head <= 5 ? head : 0;
  }

  bool tabular(const OpenTable& open, std::size_t several, bool head_bold, const BandRow& top,
               const BandRow& second) const {
    const std::size_t n = open.cuts.size() + 1;
    std::vector<std::vector<const Line*>> columns(n);
    std::size_t texts = 0;
    double chars = 0;
    for (const TextRow& r : open.rows)
      for (const Line& f : r.pieces) {
        if (sign(text_of(f))) continue;
        columns[static_cast<std::size_t>(column_at(open.cuts, mid_x(f.box)))].push_back(&f);
        ++texts, chars += static_cast<double>(text_of(f).size());
      }
    std::size_t of_figures = 0, straight = 0;
    for (std::size_t c = 0; c < n; ++c) {
      if (columns[c].empty() || prose(columns[c])) return false;
      if (aligned(columns[c])) ++straight;
      double length = 0;
      for (const Line* f : columns[c]) length += static_cast<double>(text_of(*f).size());
      if (c > 0 && length > kCellChars * static_cast<double>(columns[c].size())) return false;
      if (c > 0 && columns[c].size() >= 2 && !counts_on(columns[c]) &&
          share(columns[c], [](const std::u32string& t) { return numeric(t); }) >= kFigures)
        ++of_figures;
    }
    if (straight * 3 < n * 2) return false;
    const auto ends_with_colon = [](const std::u32string& t) { return t.back() == U':' || t.back() == U'：'; };
    if (n == 2 && (share(columns[0], list_mark) >= 0.5 || share(columns[0], ends_with_colon) >= 0.5)) return false;
    if (of_figures > 0) {
      if (several < kLeastRows) return false;
      if (static_cast<double>(texts) < kFullFigures * static_cast<double>(n * several)) return false;
      double label = 0;
      for (const Line* f : columns[0]) label += static_cast<double>(text_of(*f).size());
      if (label > kLabelChars * static_cast<double>(columns[0].size())) return false;
      return n > 2 || !page_numbers(columns[1]);
    }
    // No figures: names, addresses and lists stand in columns too. A head says that it is a table.
    if (several < kTextRows || chars > kTextChars * static_cast<double>(texts)) return false;
    if (static_cast<double>(texts) < kFull * static_cast<double>(n * open.rows.size())) return false;
    const bool ruled = std::any_of(rules_.begin(), rules_.end(), [&](const Box& r) {
      return mid_y(r) > top.baseline && mid_y(r) < second.baseline - 0.4 * second.size &&
             overlap_x(r, {top.x0, 0, top.x1, 0}) > 0.8 * (top.x1 - top.x0);
    });
    if (top.pieces.size() != n || std::any_of(columns.begin(), columns.end(), [](const auto& c) {
          return share(c, [](const std::u32string& t) { return t.find(U'@') != std::u32string::npos; }) > 0;
        }))
      return false;
    return ruled || (head_bold && n >= 3);
  }

  template <typename Test>
  static double share(const std::vector<const Line*>& column, Test&& test) {
    const auto hits = std::count_if(column.begin(), column.end(), [&](const Line* f) { return test(text_of(*f)); });
    return static_cast<double>(hits) / static_cast<double>(column.size());
  }

  static bool prose(const std::vector<const Line*>& column) {
    if (column.size() < kProseLines) return false;
    double right = -kFar, chars = 0;
    for (const Line* f : column) right = std::max(right, f->box.x1), chars += reading_length(text_of(*f));
    const auto full =
        std::count_if(column.begin(), column.end(), [&](const Line* f) { return right - f->box.x1 < 1.5 * f->size; });
    return chars / static_cast<double>(column.size()) > kProseFill &&
           full * 2 > static_cast<std::ptrdiff_t>(column.size());
  }

  bool aligned(const std::vector<const Line*>& column) const {
    const auto near = [&](auto&& at) {
      std::vector<double> v;
      for (const Line* f : column) v.push_back(at(f->box));
      std::nth_element(v.begin(), v.begin() + static_cast<std::ptrdiff_t>(v.size() / 2), v.end());
      const double middle = v[v.size() / 2];
      const auto hits =
          std::count_if(v.begin(), v.end(), [&](double x) { return std::abs(x - middle) < kAligned * body_.size; });
      return static_cast<double>(hits) >= kShareAligned * static_cast<double>(v.size());
    };
    return near([](const Box& b) { return b.x0; }) || near([](const Box& b) { return b.x1; }) ||
           near([](const Box& b) { return mid_x(b); });
  }

  /// Numbers of items: each one more than the last.
  static bool counts_on(const std::vector<const Line*>& column) {
    long last = -1;
    std::size_t numbers = 0, steps = 0;
    for (const Line* f : column) {
      const long v = whole(text_of(*f));
      if (v < 0) continue;
      if (last >= 0) ++numbers, steps += v == last + 1;
      last = v;
    }
    return numbers > 0 && steps * 10 >= numbers * 7;
  }

  /// Whole numbers that never fall: pages of a printed contents, numbers of equations.
  static bool page_numbers(const std::vector<const Line*>& column) {
    long last = -1;
    std::size_t numbers = 0;
    for (const Line* f : column) {
      const long v = whole(text_of(*f));
      if (v < 0) continue;
      if (v < last) return false;
      last = v, ++numbers;
    }
    return numbers * 10 >= column.size() * 8;
  }
};

}  // namespace

std::vector<Region> take_borderless_tables(std::vector<Line>& fragments, const std::vector<Box>& blocks,
                                           const std::vector<Box>& rules, const BodyType& body, int page) {
  std::vector<const Line*> text;
  for (const Line& f : fragments)
    if (f.rotation == 0) text.push_back(&f);
  Finder finder(rules, body, page);
  finder.look(std::move(text), blocks, 0);
  std::vector<Region> tables = std::move(finder.found);
  if (tables.empty()) return tables;
  std::vector<Line> left;
  for (Line& f : fragments)
    if (std::none_of(tables.begin(), tables.end(),
                     [&](const Region& t) { return f.rotation == 0 && contains(t.box, f.box, 0.01); }))
      left.push_back(std::move(f));
  fragments = std::move(left);
  return tables;
}

}  // namespace lectern
