#include "stages/layout/columns.h"

#include <gtest/gtest.h>

#include "stages/layout/pages_from_text_test_support.h"

namespace lectern {
namespace {

using namespace test;

TEST(Columns, ReadingOrder) {
  const struct {
    const char *what, *page, *expected;
  } rows[] = {
      {"one column", "w400 fill3 | a\n+2 w400 fill2 | b\n", "text(a1 a2 a3 b1 b2)"},
      {"two columns, drawn line by line across",
       "w200 y100 | aa filler filler filler filler filler\nx300 y100 w200 | ca filler filler filler filler filler\n"
       "w200 y112 | ab filler filler filler filler filler\nx300 y112 w200 | cb filler filler filler filler filler\n"
       "w200 y124 | ac filler filler filler filler filler\nx300 y124 w200 | cc filler filler filler filler filler\n",
       "text(aa ab ac) text(ca cb cc)"},
      {"three columns", "y100 w130 fill6 | a\nx220 y100 w130 fill6 | b\nx368 y100 w130 fill6 | c\n",
       "text(a1 a2 a3 a4 a5 a6) text(b1 b2 b3 b4 b5 b6) text(c1 c2 c3 c4 c5 c6)"},
      {"a title over two columns",
       "s20 w428 | Spanning title of the page\ny140 w200 fill4 | a\nx300 y140 w200 fill4 | b\n",
       "text(Spanning) text(a1 a2 a3 a4) text(b1 b2 b3 b4)"},
      {"a pull quote over two columns parts them in bands",
       "y100 w200 fill4 | a\nx300 y100 w200 fill4 | b\ny172 s14 w428 | Spanning quotation of the page, in words enough "
       "to be wide\ny200 w200 fill4 | c\nx300 y200 w200 fill4 | d\n",
       "text(a1 a2 a3 a4) text(b1 b2 b3 b4) text(Spanning) text(c1 c2 c3 c4) text(d1 d2 d3 d4)"},
      {"two columns above three, under a clear gap",
       "y100 w200 fill3 | a\nx300 y100 w200 fill3 | b\ny172 w120 fill3 | c\nx226 y172 w120 fill3 | d\nx380 y172 w120 "
       "fill3 | e\n",
       "text(a1 a2 a3) text(b1 b2 b3) text(c1 c2 c3) text(d1 d2 d3) text(e1 e2 e3)"},
      {"a row that sticks out into the gutter, without a gap, parts nothing",
       "y100 w120 fill3 | a\nx226 y100 w120 fill6 | b\nx380 y100 w120 fill6 | c\ny136 w149 fill3 | d\n",
       "text(a1 a2 a3 d1 d2 d3) text(b1 b2 b3 b4 b5 b6) text(c1 c2 c3 c4 c5 c6)"},
      {"a centred title beside whose end a column's first line happens to end",
       "x180 y100 s14 | A title in the middle\ny140 b | Heading of aa\nx300 y140 w200 fill6 | b\ny152 w200 fill5 | a\n",
       "text(A) text(Heading a1 a2 a3 a4 a5) text(b1 b2 b3 b4 b5 b6)"},
      {"a box beside a column, and a line below it on a baseline of the column",
       "panel 300 94 500 150 fill=#eeeeee\nx310 y110 b | Inside\nx310 y122 w170 fill2 | b\ny100 w200 fill6 | a\nx300 "
       "y160 | Caption\n",
       "text(a1 a2 a3 a4 a5 a6) box(text(Inside b1 b2)) text(Caption)"},
      {"the second column stands higher than the heading of the first",
       "y60 s14 | Title of the page\nx300 y126 w200 fill6 | b\ny140 b s12 | Heading\ny154 w200 fill4 | a\n",
       "text(Title Heading a1 a2 a3 a4) text(b1 b2 b3 b4 b5 b6)"},
      {"two columns above three, the last of which stands higher than the first",
       "y100 w200 fill4 | a\nx300 y100 w200 fill4 | b\ny172 b | Heading\ny186 w120 fill4 | c\nx226 y180 w120 fill4 | "
       "d\nx380 y164 w120 fill5 | e\n",
       "text(a1 a2 a3 a4) text(b1 b2 b3 b4) text(Heading c1 c2 c3 c4) text(d1 d2 d3 d4) text(e1 e2 e3 e4 e5)"},
      {"a line with wide gaps inside a column",
       "y100 w200 fill6 | a\nx300 y100 w200 fill2 | b\nx300 y124 | wide\nx380 y124 | gaps\nx470 y124 | here\nx300 "
       "y136 w200 fill3 | c\n",
       "text(a1 a2 a3 a4 a5 a6) text(b1 b2 wide c1 c2 c3)"},
      {"columns of different length", "y100 w200 fill6 | a\nx300 y100 w200 fill3 | b\n",
       "text(a1 a2 a3 a4 a5 a6) text(b1 b2 b3)"},
      {"bullets are no column",
       "| \xE2\x80\xA2\tone filler filler filler filler\n| \xE2\x80\xA2\ttwo filler filler filler filler\n| "
       "\xE2\x80\xA2\tthree filler filler filler\n| \xE2\x80\xA2\tfour filler filler filler\n",
       "text(\xE2\x80\xA2 \xE2\x80\xA2 \xE2\x80\xA2 \xE2\x80\xA2)"},
      {"hanging numbers are no column",
       "y100 | 1.\nx100 y100 | one filler filler filler filler\nx100 y112 | more filler filler filler filler\ny124 | "
       "2.\nx100 y124 | two filler filler filler filler\nx100 y136 | more filler filler filler filler\n",
       "text(1. more 2. more)"},
  };
  for (const auto& row : rows) EXPECT_EQ(in_short(laid_out(row.page)), row.expected) << row.what;
}

TEST(Columns, SideNotesStandApart) {
  const std::string text = "y100 w300 fill12 | a\n";
  EXPECT_EQ(in_short(laid_out(text + "x400 y124 s7 w90 | beside the text in small type\n")),
            "text(a1 a2 a3 a4 a5 a6 a7 a8 a9 a10 a11 a12) margin(beside type)")
      << "on the right";
  EXPECT_EQ(in_short(laid_out("x200 y100 w300 fill12 | a\nx72 y124 s7 w90 | beside the text in small type\n")),
            "text(a1 a2 a3 a4 a5 a6 a7 a8 a9 a10 a11 a12) margin(beside type)")
      << "on the left";
  EXPECT_EQ(in_short(laid_out(text + "x400 y100 w110 fill12 | b\n")),
            "text(a1 a2 a3 a4 a5 a6 a7 a8 a9 a10 a11 a12) text(b1 b2 b3 b4 b5 b6 b7 b8 b9 b10 b11 b12)")
      << "a narrow column in the type of the text is text";
}

TEST(Columns, RightToLeftColumnsBeginAtTheRight) {
  const auto at = [](double x, double y, const char* text) {
    Element e;
    e.box = {x, y - 7.5, x + 200, y + 2.2};
    e.line.box = e.box, e.line.baseline = y, e.line.size = 10;
    Span s;
    s.text = to_utf32(std::string(text) + " filler filler filler filler filler filler"), s.x0 = x, s.x1 = x + 200,
    s.size = 10;
    e.line.spans.push_back(s);
    return e;
  };
  std::vector<Element> elements;
  for (double y : {100.0, 112.0, 124.0, 136.0})
    elements.push_back(at(72, y, "left")), elements.push_back(at(300, y, "right"));
  const std::vector<Column> from_left = order_columns(elements, BodyType{}, false),
                            from_right = order_columns(elements, BodyType{}, true);
  ASSERT_EQ(from_left.size(), 2u);
  ASSERT_EQ(from_right.size(), 2u);
  EXPECT_DOUBLE_EQ(from_left[0].box.x0, 72);
  EXPECT_DOUBLE_EQ(from_right[0].box.x0, 300);
}

TEST(Columns, BlocksKeepTheirPlaceInTheColumn) {
  Element line, block;
  line.box = {72, 92.5, 272, 102.2}, line.line.box = line.box, line.line.baseline = 100, line.line.size = 10;
  line.line.spans.push_back({U"text", 72, 272});
  block.box = {72, 110, 272, 200}, block.block = 7;
  Element below = line;
  below.box.y0 += 120, below.box.y1 += 120, below.line.box = below.box, below.line.baseline = 220;
  const std::vector<Column> columns = order_columns({below, block, line}, BodyType{}, false);
  ASSERT_EQ(columns.size(), 1u);
  ASSERT_EQ(columns[0].elements.size(), 3u);
  EXPECT_TRUE(columns[0].elements[0].is_line());
  EXPECT_EQ(columns[0].elements[1].block, 7);
  EXPECT_DOUBLE_EQ(columns[0].elements[2].line.baseline, 220);
}

TEST(Columns, NothingIsNothing) { EXPECT_TRUE(order_columns({}, BodyType{}, false).empty()); }

}  // namespace
}  // namespace lectern
