// Lays the cells of a table on a grid as HTML does, mends what HTML forbids, and decides scopes: a header in the
// leading rows speaks for its column, at the start of a row for the row, alone in a row for the rows below it. Never
// drops a cell that holds something. Tested by edition_table_test.cpp.
#include "output/edition_table.h"

#include <algorithm>

namespace lectern {

namespace {

constexpr int max_span = 1000;  // HTML's own limit on colspan

struct Placed {
  const Cell* cell;
  std::size_t row, column, rows, columns;
};

struct Board {
  std::vector<std::vector<bool>> taken;
  bool at(std::size_t r, std::size_t c) const { return c < taken[r].size() && taken[r][c]; }
  void take(std::size_t r, std::size_t c) {
    if (taken[r].size() <= c) taken[r].resize(c + 1);
    taken[r][c] = true;
  }
};

std::vector<Placed> place(const Table& table, std::size_t& width) {
  Board board{std::vector<std::vector<bool>>(table.rows.size())};
  std::vector<Placed> cells;
  for (std::size_t r = 0; r < table.rows.size(); ++r) {
    std::size_t c = 0;
    for (const Cell& cell : table.rows[r].cells) {
      while (board.at(r, c)) ++c;
      Placed p{&cell, r, c, static_cast<std::size_t>(std::clamp(cell.rows, 1, max_span)), 0};
      p.rows = std::min(p.rows, table.rows.size() - r);
      const auto wanted = static_cast<std::size_t>(std::clamp(cell.columns, 1, max_span));
      while (p.columns < wanted && !board.at(r, c + p.columns)) ++p.columns;
      for (std::size_t y = r; y < r + p.rows; ++y)
        for (std::size_t x = c; x < c + p.columns; ++x) {
          if (y > r && board.at(y, x)) p.rows = y - r;  // something stands below already
          if (y < r + p.rows) board.take(y, x);
        }
      c += p.columns;
      width = std::max(width, c);
      cells.push_back(p);
    }
  }
  return cells;
}

/// Positions among the lines in which some cell begins; lines without a beginning fall away.
std::vector<std::size_t> packed(const std::vector<bool>& begins) {
  std::vector<std::size_t> at(begins.size() + 1, 0);
  for (std::size_t i = 0; i < begins.size(); ++i) at[i + 1] = at[i] + (begins[i] ? 1 : 0);
  return at;
}

bool filled(const GridCell& g) { return g.cell && !g.cell->content.empty(); }

bool header(const GridCell& g) { return filled(g) && g.cell->header; }

bool header_row(const std::vector<GridCell>& row) {
  return std::any_of(row.begin(), row.end(), header) &&
         std::all_of(row.begin(), row.end(), [](const GridCell& g) { return header(g) || !filled(g); });
}

void decide_scopes(Grid& grid, std::size_t width) {
  const auto whole_width = [&](const std::vector<GridCell>& row) {
    return row.size() == 1 && static_cast<std::size_t>(row.front().columns) == width && width > 1;
  };
  while (grid.head < grid.rows.size() && header_row(grid.rows[grid.head]) &&
         (grid.head == 0 || !whole_width(grid.rows[grid.head])))
    ++grid.head;
  const std::size_t leading = grid.head;
  if (leading == grid.rows.size()) grid.head = 0;  // nothing but headers: a body is needed all the same
  for (std::size_t r = 0; r < grid.head; ++r)
    for (const GridCell& g : grid.rows[r])
      if (r + static_cast<std::size_t>(g.rows) > grid.head)
        grid.head = 0;  // reaches down into the body: no head of its own
  std::size_t group_starts_at = grid.head;
  for (std::size_t r = 0; r < grid.rows.size(); ++r) {
    const bool across = whole_width(grid.rows[r]);
    for (GridCell& g : grid.rows[r]) {
      if (!header(g)) continue;
      if (r < leading) g.scope = g.columns > 1 && width > static_cast<std::size_t>(g.columns) ? "colgroup" : "col";
      else if (across && g.rows == 1) g.scope = "rowgroup";
      else g.scope = "row";
    }
    if (r < leading || !across || grid.rows[r].front().scope != "rowgroup") continue;
    bool cut = false;  // a span from above that a new group would cut
    for (std::size_t above = group_starts_at; above < r; ++above)
      for (const GridCell& g : grid.rows[above]) cut = cut || above + static_cast<std::size_t>(g.rows) > r;
    if (cut) continue;
    grid.groups.push_back(r);
    group_starts_at = r;
  }
}

}  // namespace

Grid table_grid(const Table& table) {
  std::size_t width = 0;
  std::vector<Placed> cells = place(table, width);
  std::vector<bool> columns(width, false), rows(table.rows.size(), false);
  for (const Placed& p : cells) columns[p.column] = rows[p.row] = true;
  const std::vector<std::size_t> column_at = packed(columns), row_at = packed(rows);
  const std::size_t wide = column_at.back();

  Grid grid;
  grid.rows.resize(row_at.back());
  Board board{std::vector<std::vector<bool>>(grid.rows.size())};
  auto next = cells.begin();
  for (std::size_t r = 0; r < grid.rows.size(); ++r) {
    for (std::size_t c = 0; c < wide; ++c) {
      if (board.at(r, c)) continue;
      GridCell g;
      if (next != cells.end() && row_at[next->row] == r && column_at[next->column] == c) {
        g.cell = next->cell;
        g.columns = static_cast<int>(column_at[next->column + next->columns] - c);
        g.rows = static_cast<int>(row_at[next->row + next->rows] - r);
        ++next;
      }
      for (std::size_t y = r; y < r + static_cast<std::size_t>(g.rows); ++y)
        for (std::size_t x = c; x < c + static_cast<std::size_t>(g.columns); ++x) board.take(y, x);
      grid.rows[r].push_back(g);
    }
  }
  decide_scopes(grid, wide);
  return grid;
}

}  // namespace lectern
