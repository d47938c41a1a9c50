#include "output/edition_table.h"

#include <gtest/gtest.h>

#include <set>

#include "output/edition_sample_test.h"

namespace lectern {
namespace {

Cell cell(const char* text, bool header = false, int columns = 1, int rows = 1) {
  return {header, columns, rows, {{Paragraph{{Inline{Text{text}}}}}}};
}

/// "a:col b" for each row: text, scope, spans.
std::string draw(const Table& table) {
  const Grid grid = table_grid(table);
  std::string out = "head " + std::to_string(grid.head);
  for (const std::size_t g : grid.groups) out += " group " + std::to_string(g);
  for (const auto& row : grid.rows) {
    out += " |";
    for (const GridCell& g : row) {
      out += " ";
      out += g.cell && !g.cell->content.empty() ? plain_text(std::get<Paragraph>(g.cell->content.front().is).content)
                                                : "_";
      if (!g.scope.empty()) out += ":" + std::string(g.scope);
      if (g.columns > 1 || g.rows > 1) out += "*" + std::to_string(g.columns) + "x" + std::to_string(g.rows);
    }
  }
  return out;
}

TEST(EditionTable, Scopes) {
  const bool H = true;
  EXPECT_EQ(draw({{}, {{{cell("a", H), cell("b", H)}}, {{cell("c", H), cell("d")}}}}),
            "head 1 | a:col b:col | c:row d");
  EXPECT_EQ(draw({{}, {{{{true, 1, 1, {}}, cell("b", H)}}, {{cell("c", H), cell("d")}}}}),
            "head 1 | _ b:col | c:row d");
  EXPECT_EQ(draw({{},
                  {{{cell("a", H, 1, 2), cell("b", H, 2)}},
                   {{cell("x", H), cell("y", H)}},
                   {{cell("c"), cell("d"), cell("e")}}}}),
            "head 2 | a:col*1x2 b:colgroup*2x1 | x:col y:col | c d e");
  EXPECT_EQ(draw({{}, {{{cell("a", H), cell("b", H)}}, {{cell("g", H, 2)}}, {{cell("c"), cell("d")}}}}),
            "head 1 group 1 | a:col b:col | g:rowgroup*2x1 | c d");
  EXPECT_EQ(draw({{}, {{{cell("a"), cell("b")}}}}), "head 0 | a b");
  EXPECT_EQ(draw({{}, {{{cell("a", H), cell("b", H)}}}}), "head 0 | a:col b:col");
}

TEST(EditionTable, HeadThatReachesIntoTheBodyIsNoHead) {
  EXPECT_EQ(draw({{}, {{{cell("a", true, 1, 2), cell("b", true)}}, {{cell("c")}}}}), "head 0 | a:col*1x2 b:col | c");
}

TEST(EditionTable, MendsWhatHtmlForbids) {
  EXPECT_EQ(draw({{}, {{{cell("a"), cell("b")}}, {{cell("c")}}, {{}}}}), "head 0 | a b | c _");
  EXPECT_EQ(draw({{}, {{{cell("a", false, 5)}}, {{cell("b", false, 5)}}}}), "head 0 | a | b");
  EXPECT_EQ(draw({{}, {{{cell("a", false, 1, 9), cell("b")}}, {{cell("c")}}}}), "head 0 | a*1x2 b | c");
  EXPECT_EQ(draw({{}, {{{cell("a", false, 0, -4)}}}}), "head 0 | a");
  EXPECT_EQ(draw({{}, {}}), "head 0");
}

/// What Nu checks: equal widths, a beginning in every row and column; and nothing is lost.
void expect_sound(const Table& table) {
  const Grid grid = table_grid(table);
  std::set<const Cell*> kept;
  std::vector<std::vector<bool>> taken(grid.rows.size());
  std::set<std::size_t> columns;
  for (std::size_t r = 0; r < grid.rows.size(); ++r) {
    std::size_t c = 0;
    EXPECT_FALSE(grid.rows[r].empty());
    for (const GridCell& g : grid.rows[r]) {
      if (g.cell) {
        EXPECT_TRUE(kept.insert(g.cell).second);
      }
      while (c < taken[r].size() && taken[r][c]) ++c;
      columns.insert(c);
      for (std::size_t y = r; y < r + static_cast<std::size_t>(g.rows); ++y) {
        ASSERT_LT(y, grid.rows.size());
        for (std::size_t x = c; x < c + static_cast<std::size_t>(g.columns); ++x) {
          if (taken[y].size() <= x) taken[y].resize(x + 1);
          EXPECT_FALSE(taken[y][x]);
          taken[y][x] = true;
        }
      }
    }
  }
  std::size_t cells = 0, width = taken.empty() ? 0 : taken.front().size();
  for (const Row& row : table.rows) cells += row.cells.size();
  EXPECT_EQ(kept.size(), cells);
  EXPECT_EQ(columns.size(), width);
  for (const auto& row : taken) {
    EXPECT_EQ(row.size(), width);
    for (const bool t : row) EXPECT_TRUE(t);
  }
}

TEST(EditionTable, RandomTablesAreSoundAndWhole) {
  std::uint32_t state = 1;
  const auto next = [&](unsigned below) {
    state = state * 1664525u + 1013904223u;
    return static_cast<int>((state >> 16) % below);
  };
  for (int n = 0; n < 500; ++n) {
    Table table;
    for (int r = next(6); r > 0; --r) {
      Row row;
      for (int c = next(6); c > 0; --c) row.cells.push_back(cell("x", next(3) == 0, next(5), next(5)));
      table.rows.push_back(row);
    }
    expect_sound(table);
  }
}

}  // namespace
}  // namespace lectern
