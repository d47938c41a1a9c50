// What the faces of a grid leave open: heads in one face that stand over columns of their own, figures stacked in one
// ruled row, rows without text. Never moves text to another column. Tested by tables_test.cpp.
#include <algorithm>
#include <cmath>
#include <utility>

#include "stages/layout/table_parts.h"
#include "stages/unicode.h"

namespace lectern {

namespace {

constexpr double kHeadGap = 1;  // em: heads in one face stand at least so far apart
constexpr double kEdge = 3.3;   // points: a border may run so far into a text

std::size_t nearest(const std::vector<double>& borders, double x) {
  const auto at = std::min_element(borders.begin(), borders.end(),
                                   [&](double a, double b) { return std::abs(a - x) < std::abs(b - x); });
  return static_cast<std::size_t>(at - borders.begin());
}

}  // namespace

void split_heads(std::vector<LayoutCell>& cells, const std::vector<double>& xs, const BodyType& body) {
  std::vector<LayoutCell> out;
  for (LayoutCell& c : cells) {
    std::vector<double> cuts;
    if (c.columns > 1 && c.lines.size() == 1) {
      const std::vector<Span>& spans = c.lines[0].spans;
      for (std::size_t k = 1; k < spans.size(); ++k) {
        if (!spans[k].gap_before || spans[k].x0 - spans[k - 1].x1 < kHeadGap * body.size) continue;
        const double middle = (spans[k].x0 + spans[k - 1].x1) / 2;
        const double at = xs[nearest(xs, middle)];
        if (at > spans[k - 1].x1 - kEdge && at < spans[k].x0 + kEdge) cuts.push_back(at);
      }
    }
    if (cuts.empty()) {
      out.push_back(std::move(c));
      continue;
    }
    std::vector<LayoutCell> parts(cuts.size() + 1);
    int from = c.column;
    for (std::size_t k = 0; k < parts.size(); ++k) {
      const int to = k < cuts.size() ? static_cast<int>(nearest(xs, cuts[k])) : c.column + c.columns;
      parts[k].row = c.row, parts[k].rows = c.rows, parts[k].column = from, parts[k].columns = to - from;
      from = to;
      Line line = c.lines[0];
      line.spans.clear();
      for (const Span& s : c.lines[0].spans)
        if (static_cast<std::size_t>(column_at(cuts, (s.x0 + s.x1) / 2)) == k) line.spans.push_back(s);
      if (line.spans.empty()) continue;
      line.spans[0].gap_before = false;
      std::u32string& last = line.spans.back().text;
      while (!last.empty() && is_space(last.back())) last.pop_back();
      line.box.x0 = line.spans.front().x0, line.box.x1 = line.spans.back().x1;
      parts[k].box = line.box;
      parts[k].lines.push_back(std::move(line));
    }
    for (LayoutCell& p : parts)
      if (p.columns > 0) out.push_back(std::move(p));
  }
  cells = std::move(out);
}

void split_stacked(std::vector<LayoutCell>& cells, int& rows, const BodyType& body) {
  for (int row = 0; row < rows; ++row) {
    std::vector<double> stands;
    bool spans = false, numbers = false;
    for (const LayoutCell& c : cells) {
      if (c.row > row || c.row + c.rows <= row || c.lines.empty()) continue;
      if (c.rows > 1) spans = true;
      for (const Line& l : c.lines) stands.push_back(l.baseline);
    }
    if (spans || stands.size() < 4) continue;
    std::sort(stands.begin(), stands.end());
    std::vector<double> level;
    for (double y : stands)
      if (level.empty() || y - level.back() > 0.3 * body.size) level.push_back(y);
    const std::size_t n = level.size();
    // The first column has a line at each height, or all columns of figures have (what has one line goes over all).
    bool labels = false, even = true;
    std::size_t figures = 0;
    for (const LayoutCell& c : cells) {
      if (c.row != row || c.lines.empty()) continue;
      const bool in_figures =
          std::all_of(c.lines.begin(), c.lines.end(), [](const Line& l) { return numeric(text_of(l)); });
      if (c.column == 0) labels = c.lines.size() == n;
      else if (in_figures) {
        numbers = numbers || c.lines.size() >= 2;
        even = even && c.lines.size() == n && text_of(c.lines.back())[0] != U'(';
        ++figures;
      } else {
        even = even && (c.lines.size() == n || c.lines.size() == 1);
      }
    }
    if (n < 2 || !numbers || !(labels || (even && figures >= 2))) continue;
    const int more = static_cast<int>(n) - 1;
    std::vector<LayoutCell> out;
    for (LayoutCell& c : cells) {
      if (c.row > row) c.row += more;
      if (c.row != row) {
        out.push_back(std::move(c));
        continue;
      }
      if (!labels && c.lines.size() == 1) {
        c.rows = static_cast<int>(n);
        out.push_back(std::move(c));
        continue;
      }
      for (Line& l : c.lines) {
        LayoutCell part;
        part.column = c.column, part.columns = c.columns, part.box = l.box;
        part.row = row + static_cast<int>(std::lower_bound(level.begin(), level.end(), l.baseline - 0.3 * body.size) -
                                          level.begin());
        part.lines.push_back(std::move(l));
        out.push_back(std::move(part));
      }
    }
    cells = std::move(out);
    rows += more, row += more;
  }
}

void drop_empty_rows(std::vector<LayoutCell>& cells, int& rows) {
  const auto empty = [&](int row) {
    return std::none_of(cells.begin(), cells.end(), [&](const LayoutCell& c) {
      return c.row <= row && c.row + c.rows > row && (!c.lines.empty() || c.rows > 1);
    });
  };
  while (rows > 2 && empty(rows - 1)) {
    std::erase_if(cells, [&](const LayoutCell& c) { return c.row == rows - 1; });
    --rows;
  }
  while (rows > 2 && empty(0)) {
    std::erase_if(cells, [](const LayoutCell& c) { return c.row == 0; });
    for (LayoutCell& c : cells) --c.row;
    --rows;
  }
}

}  // namespace lectern
