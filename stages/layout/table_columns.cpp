// Rows of text and the columns they share. Never decides whether they are a table. Tested by tables_test.cpp.
//
// Columns are the parts of the line between gutters that (nearly) all rows leave free: the whitespace cover that
// Nurminen, "Algorithmic extraction of data in tables in PDF documents" (2013), and Tabula's stream mode use as well.
#include <algorithm>
#include <cmath>

#include "stages/layout/table_parts.h"
#include "stages/unicode.h"

namespace lectern {

namespace {

constexpr double kSameRow = 0.3;       // em: baselines nearer than this are one row
constexpr double kCellGap = 0.4;       // em between spans that may belong to two cells
constexpr double kGutter = 0.15;       // em: the narrowest gutter between columns
constexpr double kFull = 0.6;          // of the most pieces that a row has: rows so full say where columns are
constexpr std::size_t kOdd = 8;        // of so many rows one may stand in a gutter
constexpr std::size_t kMarkChars = 3;  // signs that go with a figure are no longer

void cut_into(const Line& f, std::vector<Line>& pieces) {
  Line rest = f;
  for (std::size_t k = 1; k < rest.spans.size();) {
    if (rest.spans[k].x0 - rest.spans[k - 1].x1 < kCellGap * rest.size) {
      ++k;
      continue;
    }
    Line head = rest;
    head.spans.resize(k);
    head.box.x1 = head.spans.back().x1;
    rest.spans.erase(rest.spans.begin(), rest.spans.begin() + static_cast<std::ptrdiff_t>(k));
    rest.box.x0 = rest.spans[0].x0;
    std::u32string& text = head.spans.back().text;
    while (!text.empty() && is_space(text.back())) text.pop_back();
    pieces.push_back(std::move(head));
    k = 1;
  }
  pieces.push_back(std::move(rest));
}

struct Stretch {
  double a, b;
};

/// What no more than `odd` of the rows cover, between the first and the last piece.
std::vector<Stretch> gutters_of(const std::vector<const TextRow*>& rows, std::size_t odd, double least) {
  std::vector<std::pair<double, int>> events;
  for (const TextRow* r : rows)
    for (const Line& f : r->pieces) events.push_back({f.box.x0, 1}), events.push_back({f.box.x1, -1});
  std::sort(events.begin(), events.end(),
            [](const auto& l, const auto& r) { return l.first != r.first ? l.first < r.first : l.second > r.second; });
  std::vector<Stretch> out;
  int depth = 0;
  bool open = false, began = false;
  double from = 0;
  for (const auto& [x, step] : events) {
    depth += step;
    const bool free = depth <= static_cast<int>(odd);
    if (!free && open && began && x - from >= least) out.push_back({from, x});
    if (!free) open = false, began = true;
    else if (!open) open = true, from = x;
  }
  return out;
}

}  // namespace

bool sign(const std::u32string& text) {
  static const std::u32string signs = U"$€£¥%‰*†‡§()[]°+#";
  return !text.empty() && text.size() <= kMarkChars && text.find_first_not_of(signs) == std::u32string::npos;
}

int column_at(const std::vector<double>& cuts, double x) {
  return static_cast<int>(std::upper_bound(cuts.begin(), cuts.end(), x) - cuts.begin());
}

std::vector<TextRow> text_rows(const std::vector<const Line*>& fragments, bool cut) {
  std::vector<const Line*> order = fragments;
  std::stable_sort(order.begin(), order.end(), [](const Line* a, const Line* b) {
    return a->baseline != b->baseline ? a->baseline < b->baseline : a->box.x0 < b->box.x0;
  });
  std::vector<TextRow> rows;
  for (const Line* f : order) {
    if (rows.empty() || f->baseline - rows.back().baseline > kSameRow * f->size) rows.push_back({{}, f->baseline, 0});
    if (cut) cut_into(*f, rows.back().pieces);
    else rows.back().pieces.push_back(*f);
    rows.back().size = std::max(rows.back().size, f->size);
  }
  for (TextRow& r : rows)
    std::stable_sort(r.pieces.begin(), r.pieces.end(),
                     [](const Line& a, const Line& b) { return a.box.x0 < b.box.x0; });
  return rows;
}

std::vector<double> column_cuts(const std::vector<TextRow>& rows, const std::vector<TextRow>& others,
                                const BodyType& body) {
  std::size_t most = 0;
  for (const TextRow& r : rows) most = std::max(most, r.pieces.size());
  if (most < 2) return {};
  std::vector<const TextRow*> full;
  for (const TextRow& r : rows)
    if (r.pieces.size() >= 2 && static_cast<double>(r.pieces.size()) >= kFull * static_cast<double>(most))
      full.push_back(&r);
  std::vector<Stretch> gutters = gutters_of(full, full.size() / kOdd, kGutter * body.size);
  // Pieces of the other rows narrow a gutter they reach into from one side; the fuller rows know better.
  std::vector<const TextRow*> order;
  for (const TextRow& r : rows) order.push_back(&r);
  for (const TextRow& r : others) order.push_back(&r);
  std::stable_sort(order.begin(), order.end(),
                   [](const TextRow* a, const TextRow* b) { return a->pieces.size() > b->pieces.size(); });
  for (const TextRow* row : order)
    for (const Line& f : row->pieces) {
      const auto in = [&](const Stretch& g) { return f.box.x1 > g.a && f.box.x0 < g.b; };
      const auto at = std::find_if(gutters.begin(), gutters.end(), in);
      if (at == gutters.end() || std::count_if(at, gutters.end(), in) > 1) continue;
      if (f.box.x0 <= at->a && f.box.x1 < at->b) at->a = f.box.x1;
      else if (f.box.x1 >= at->b && f.box.x0 > at->a) at->b = f.box.x0;
    }
  std::vector<double> cuts;
  for (const Stretch& g : gutters) cuts.push_back((g.a + g.b) / 2);
  // Columns of marks ("$", "%", "*", ")") go to the neighbour they stand nearer to; so do columns that one row has.
  for (bool again = true; again && !cuts.empty();) {
    again = false;
    struct Column {
      std::size_t rows = 0, marks = 0, currency = 0;
      double left = 0, right = 0;  // mean gaps to the pieces before and behind
      std::size_t lefts = 0, rights = 0;
    };
    std::vector<Column> columns(cuts.size() + 1);
    for (const TextRow& r : rows)
      for (std::size_t k = 0; k < r.pieces.size(); ++k) {
        const Line& f = r.pieces[k];
        const int c = column_at(cuts, mid_x(f.box));
        Column& column = columns[static_cast<std::size_t>(c)];
        ++column.rows;
        const std::u32string text = text_of(f);
        if (sign(text)) ++column.marks, column.currency += text.find_first_of(U"$€£¥") != std::u32string::npos;
        if (k > 0) column.left += f.box.x0 - r.pieces[k - 1].box.x1, ++column.lefts;
        if (k + 1 < r.pieces.size()) column.right += r.pieces[k + 1].box.x0 - f.box.x1, ++column.rights;
      }
    for (std::size_t c = 0; c < columns.size() && !again; ++c) {
      const Column& k = columns[c];
      if (k.rows != k.marks && !(k.rows <= 1 && full.size() >= 5)) continue;
      const double left = k.lefts ? k.left / static_cast<double>(k.lefts) : 1e9,
                   right = k.rights ? k.right / static_cast<double>(k.rights) : 1e9;
      // Currency stands before its figure, per cent and brackets behind it, whatever the gaps.
      const bool currency = k.rows == k.marks && k.currency * 2 > k.marks;
      const bool to_left = c > 0 && (c == cuts.size() || (!currency && left <= right));
      cuts.erase(cuts.begin() + static_cast<std::ptrdiff_t>(to_left ? c - 1 : c));
      again = true;
    }
  }
  return cuts;
}

}  // namespace lectern
