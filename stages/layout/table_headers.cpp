// Which cells of a table are heads, from type, place and figures. Never moves a cell. Tested by tables_test.cpp.
#include <algorithm>
#include <map>
#include <set>
#include <vector>

#include "stages/layout/table_parts.h"
#include "stages/unicode.h"

namespace lectern {

namespace {

constexpr std::size_t kLeader = 4;           // dots in a row that lead to a page number
constexpr std::size_t kContentsColumns = 3;  // number, title, page
constexpr std::size_t kUnitLetters = 2;      // letters that a figure may have with it ("kg", "m")

bool bold(const LayoutCell& c) {
  return !c.lines.empty() && std::all_of(c.lines.begin(), c.lines.end(), [](const Line& l) {
    return std::all_of(l.spans.begin(), l.spans.end(), [](const Span& s) { return s.bold; });
  });
}

bool year(const std::u32string& text) {
  return text.size() == 4 && std::all_of(text.begin(), text.end(), is_digit) &&
         ((text[0] == U'1' && text[1] == U'9') || (text[0] == U'2' && text[1] == U'0'));
}

}  // namespace

bool numeric(const std::u32string& text) {
  std::size_t digits = 0, letters = 0, chars = 0;
  for (char32_t c : text) {
    if (is_space(c)) continue;
    ++chars;
    if (is_digit(c)) ++digits;
    if (is_letter(c)) ++letters;
  }
  if (chars == 0) return false;
  if (digits == 0) return text == U"-" || text == U"–" || text == U"—" || text == U"−" || text == U"…" || text == U"..";
  return (digits * 2 >= chars && letters <= kUnitLetters) || (letters == 0 && digits * 3 >= chars);
}

bool numeric(const LayoutCell& cell) {
  return std::any_of(cell.lines.begin(), cell.lines.end(), [](const Line& l) { return numeric(text_of(l)); });
}

bool has_leaders(const std::vector<LayoutCell>& cells) {
  std::map<int, std::u32string> rows;
  std::set<int> columns;  // those with more than dots
  for (const LayoutCell& c : cells)
    for (const Line& l : c.lines) {
      const std::u32string text = text_of(l);
      rows[c.row] += text;
      if (text.find_first_not_of(U".…·․ ") != std::u32string::npos) columns.insert(c.column);
    }
  std::size_t led = 0;
  for (const auto& [row, text] : rows) {
    std::size_t dots = 0, most = 0;
    for (char32_t ch : text) {
      if (ch == U'.' || ch == U'…' || ch == U'·' || ch == U'․') dots += ch == U'…' ? 3 : 1;
      else if (!is_space(ch)) dots = 0;
      most = std::max(most, dots);
    }
    led += most >= kLeader;
  }
  return columns.size() <= kContentsColumns && led * 2 >= rows.size() && led > 0;
}

void set_headers(std::vector<LayoutCell>& cells, int head_rows) {
  if (cells.empty()) return;
  int rows = 0, columns = 0;
  for (const LayoutCell& c : cells)
    rows = std::max(rows, c.row + c.rows), columns = std::max(columns, c.column + c.columns);
  const auto row_has = [&](int row, auto&& test) {
    bool any = false, all = true;
    for (const LayoutCell& c : cells)
      if (c.row <= row && c.row + c.rows > row && !c.lines.empty()) any = true, all = all && test(c);
    return any && all;
  };
  const auto any_in_row = [&](int row, auto&& test) {
    return std::any_of(cells.begin(), cells.end(), [&](const LayoutCell& c) { return c.row == row && test(c); });
  };
  int heads = std::max(0, head_rows);
  // A bold row of one cell over a table of several columns names a section.
  const auto filled = [&](int row) {
    return std::count_if(cells.begin(), cells.end(),
                         [&](const LayoutCell& c) { return c.row <= row && c.row + c.rows > row && !c.lines.empty(); });
  };
  while (heads < rows && row_has(heads, bold) && (heads == 0 || filled(heads) > 1)) ++heads;
  if (heads == 0 && head_rows < 0 && !any_in_row(0, [](const LayoutCell& c) {
        return c.column > 0 && numeric(c) &&
               !std::all_of(c.lines.begin(), c.lines.end(), [](const Line& l) { return year(text_of(l)); });
      }))
    heads = 1;
  // Heads reach as far down as their cells do; what stands over several columns has heads of single columns below it.
  for (bool again = heads > 0; again && heads < rows;) {
    again = false;
    for (const LayoutCell& c : cells)
      if (c.row < heads && c.row + c.rows > heads && c.rows < rows) heads = c.row + c.rows, again = true;
    if (!again &&
        any_in_row(heads - 1,
                   [&](const LayoutCell& c) {
                     return !c.lines.empty() && c.columns > 1 && c.columns < columns && c.row + c.rows == heads;
                   }) &&
        heads + 1 < rows && !any_in_row(heads, [](const LayoutCell& c) {
          return numeric(c) &&
                 !std::all_of(c.lines.begin(), c.lines.end(), [](const Line& l) { return year(text_of(l)); });
        }))
      ++heads, again = true;
  }
  if (heads >= rows) heads = 0;
  bool first_column = rows > heads + 1, numbers = false;
  for (const LayoutCell& c : cells) {
    if (c.row < heads) continue;
    if (c.column == 0 && (c.lines.empty() || numeric(c))) first_column = false;
    if (c.column > 0 && numeric(c)) numbers = true;
  }
  for (LayoutCell& c : cells) c.header = c.row < heads || (first_column && numbers && c.column == 0);
}

void fill_grid(std::vector<LayoutCell>& cells, int rows, int columns) {
  std::vector<char> taken(static_cast<std::size_t>(rows) * static_cast<std::size_t>(columns), 0);
  for (const LayoutCell& c : cells)
    for (int i = c.row; i < std::min(rows, c.row + c.rows); ++i)
      for (int k = c.column; k < std::min(columns, c.column + c.columns); ++k)
        taken[static_cast<std::size_t>(i) * static_cast<std::size_t>(columns) + static_cast<std::size_t>(k)] = 1;
  for (int i = 0; i < rows; ++i)
    for (int k = 0; k < columns; ++k)
      if (!taken[static_cast<std::size_t>(i) * static_cast<std::size_t>(columns) + static_cast<std::size_t>(k)]) {
        LayoutCell empty;
        empty.row = i, empty.column = k;
        cells.push_back(std::move(empty));
      }
  std::stable_sort(cells.begin(), cells.end(), [](const LayoutCell& a, const LayoutCell& b) {
    return a.row != b.row ? a.row < b.row : a.column < b.column;
  });
}

}  // namespace lectern
