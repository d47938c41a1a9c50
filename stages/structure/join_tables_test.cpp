#include "stages/structure/join_tables.h"

#include <gtest/gtest.h>

#include "stages/unicode.h"

namespace lectern {
namespace {

/// A table region: rows parted by '/', cells by ','; '#' before heads. Columns are 100 points wide.
Region table(int page, double y, const std::u32string& text, double left = 72) {
  Region r;
  r.kind = RegionKind::table, r.page = page;
  int row = 0, column = 0, columns = 0;
  std::u32string cell;
  const auto close = [&] {
    LayoutCell c;
    c.row = row, c.column = column++;
    columns = std::max(columns, column);
    if (!cell.empty() && cell[0] == U'#') c.header = true, cell.erase(0, 1);
    Line line;
    line.page = page, line.size = 10;
    line.box = {left + 100 * c.column, y + 12 * row, left + 100 * c.column + 40, y + 12 * row + 10};
    line.spans.push_back({std::exchange(cell, {}), line.box.x0, line.box.x1, 0, 10, {}});
    c.box = line.box;
    if (!line.spans[0].text.empty()) c.lines.push_back(line);
    r.cells.push_back(std::move(c));
  };
  for (char32_t ch : text) {
    if (ch == U',' || ch == U'/') close();
    else if (ch != U' ') cell += ch;
    if (ch == U'/') ++row, column = 0;
  }
  close();
  r.box = {left, y, left + 100.0 * columns, y + 12.0 * (row + 1)};
  return r;
}

Piece piece(Region& r) {
  Piece p;
  p.role = Role::block, p.block = &r, p.page = r.page, p.box = r.box;
  return p;
}

Piece text(int page, const std::u32string& words) {
  Piece p;
  p.page = page, p.chars = static_cast<double>(words.size());
  Line line;
  line.page = page;
  line.spans.push_back({words, 72, 172, 0, 10, {}});
  p.lines.push_back(line);
  return p;
}

std::string cells(const Region& r) {
  std::string out;
  int row = 0;
  for (const LayoutCell& c : r.cells) {
    if (!out.empty()) out += c.row == row ? "," : "/";
    row = c.row;
    out += (c.header ? "#" : "") + (c.lines.empty() ? std::string() : to_utf8(text_of(c.lines[0])));
  }
  return out;
}

TEST(JoinTables, RepeatedHeadIsOnce) {
  Region a = table(1, 500, U"#Land,#Year/Peru,1/Chile,2"), b = table(2, 60, U"#Land,#Year/Cuba,3");
  std::vector<Piece> pieces{piece(a), piece(b), text(2, U"After it")};
  Record record;
  join_tables(pieces, record);
  ASSERT_EQ(pieces.size(), 2u);
  EXPECT_EQ(cells(*pieces[0].block), "#Land,#Year/Peru,1/Chile,2/Cuba,3");
  ASSERT_EQ(pieces[0].continued.size(), 1u);
  EXPECT_EQ(pieces[0].continued[0].page, 2);
  ASSERT_EQ(record.repairs.size(), 1u);
  EXPECT_EQ(record.repairs[0].before, "Land / Year");
}

TEST(JoinTables, OverThreePagesAndWithoutAHead) {
  Region a = table(1, 500, U"#Land,#Year/Peru,1"), b = table(2, 60, U"Cuba,3/Haiti,4"), c = table(3, 60, U"Chile,5");
  std::vector<Piece> pieces{piece(a), piece(b), piece(c)};
  Record record;
  join_tables(pieces, record);
  ASSERT_EQ(pieces.size(), 1u);
  EXPECT_EQ(cells(*pieces[0].block), "#Land,#Year/Peru,1/Cuba,3/Haiti,4/Chile,5");
  EXPECT_TRUE(record.repairs.empty());
}

TEST(JoinTables, CaptionThatSaysItGoesOn) {
  Region a = table(1, 500, U"#Land,#Year/Peru,1"), b = table(2, 80, U"#Land,#Year/Cuba,3");
  std::vector<Piece> pieces{text(1, U"Table 3. Lands"), piece(a), text(2, U"Table 3 (continued)"), piece(b)};
  Record record;
  join_tables(pieces, record);
  ASSERT_EQ(pieces.size(), 2u);
  EXPECT_EQ(cells(*pieces[1].block), "#Land,#Year/Peru,1/Cuba,3");
  EXPECT_EQ(record.repairs.size(), 2u);
}

TEST(JoinTables, OverAColumnBreak) {
  Region a = table(1, 500, U"#Land,#Year/Peru,1", 40), b = table(1, 60, U"#Land,#Year/Cuba,3", 320);
  std::vector<Piece> pieces{piece(a), piece(b)};
  Record record;
  join_tables(pieces, record);
  EXPECT_EQ(pieces.size(), 1u);
}

TEST(JoinTables, WhatStaysApart) {
  const struct {
    const char* what;
    Region a, b;
    bool between;
  } rows[] = {
      {"text between", table(1, 500, U"#Land,#Year/Peru,1"), table(2, 60, U"#Land,#Year/Cuba,3"), true},
      {"another number of columns", table(1, 500, U"#Land,#Year/Peru,1"), table(2, 60, U"#Land,#Year,#Price/Cuba,3,4"),
       false},
      {"a page between", table(1, 500, U"#Land,#Year/Peru,1"), table(3, 60, U"#Land,#Year/Cuba,3"), false},
      {"one below the other", table(1, 300, U"#Land,#Year/Peru,1"), table(1, 500, U"#Land,#Year/Cuba,3"), false},
  };
  for (auto row : rows) {
    std::vector<Piece> pieces{piece(row.a)};
    if (row.between) pieces.push_back(text(2, U"Something else"));
    pieces.push_back(piece(row.b));
    const std::size_t before = pieces.size();
    Record record;
    join_tables(pieces, record);
    EXPECT_EQ(pieces.size(), before) << row.what;
    EXPECT_TRUE(record.repairs.empty()) << row.what;
  }
  Region a = table(1, 500, U"#Land,#Year/Peru,1"), b = table(2, 60, U"#River,#Length/Nile,3");
  for (LayoutCell& c : b.cells)
    if (c.row == 0) c.lines[0].spans[0].bold = true;
  std::vector<Piece> pieces{piece(a), piece(b)};
  Record record;
  join_tables(pieces, record);
  EXPECT_EQ(pieces.size(), 2u) << "a bold head of its own";
}

}  // namespace
}  // namespace lectern
