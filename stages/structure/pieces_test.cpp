#include "stages/structure/pieces.h"

#include <gtest/gtest.h>

#include "stages/structure/layout_from_rows_test_support.h"

namespace lectern {
namespace {

using namespace test;

std::string split(const std::string& fixture) {
  Layout layout = layout_of(fixture);
  return in_short(pieces_of(layout));
}

TEST(Pieces, ParagraphsPart) {
  const struct {
    const char *what, *fixture, *expected;
  } rows[] = {
      {"lines set evenly are one", "w250 fill3 | a\n", "p(a1 a2 a3.)"},
      {"at a gap", "w250 fill3 | a\n+1.5 w250 fill3 | b\n", "p(a1 a2 a3.) p(b1 b2 b3.)"},
      {"a little more leading is no gap", "w250 fill2 open | a\n+1.1 w250 fill3 | b\n", "p(a1 a2 b1 b2 b3.)"},
      {"at a first-line indent", "w250 fill3 | a\nx84 h-12 w250 fill3 | b\n", "p(a1 a2 a3.) p(b1 b2 b3.)"},
      {"an indent after an open sentence is none", "w250 fill3 open | a\nx84 w238 fill1 open | b\nw250 fill2 | c\n",
       "p(a1 a2 a3 b1 c1 c2.)"},
      {"at a hanging indent", "w250 h20 fill3 | a\nw250 h20 fill3 | b\n", "p(a1 a2 a3.) p(b1 b2 b3.)"},
      {"after a short line that ends a sentence", "w250 fill2 open | a\n| ends here.\nw250 fill2 | New\n",
       "p(a1 a2 ends here.) p(New1 New2.)"},
      {"a short line in the middle of a sentence parts nothing",
       "w250 fill2 open | a\nw250 fill1 open | b\n| and\nw250 fill2 | c\n", "p(a1 a2 b1 and c1 c2.)"},
      {"a mark behind the full stop is looked past", "w250 fill2 open | a\n| ends here.{^ 1}\nw250 fill2 | New\n",
       "p(a1 a2 ends here.1) p(New1 New2.)"},
      {"lines of an address", "| Mile End\n| Norwich\n| County of Norfolk in England\n",
       "p(Mile End) p(Norwich) p(County of Norfolk in England)"},
      {"at a change of size", "w250 fill2 open | a\ns8 +1 w250 fill2 | b\n", "p(a1 a2) p(b1 b2.)"},
      {"at a change of weight", "b | Bold words\nw250 fill2 | a\n", "p(Bold words) p(a1 a2.)"},
      {"bold words inside a line part nothing",
       "| {b Bold} words filler filler filler filler filler filler\nw250 fill2 | a\n", "p(Bold words a1 a2.)"},
      {"at a bold line that leaves room, over a run-in head",
       "b | Bold words\n| {b Aims.} filler filler filler filler filler\nw250 fill2 | a\n",
       "p(Bold words) p(Aims. a1 a2.)"},
      {"a bold start that runs over its line is one",
       "b | Bold words that run on over the whole of a line up\n| {b to here.} filler filler filler filler\nw250 fill2 "
       "| a\n",
       "p(Bold words that run on over the whole of a line up to here. a1 a2.)"},
      {"at a slanted line over upright ones", "i | Slanted words\nw250 fill2 | A\n", "p(Slanted words) p(A1 A2.)"},
      {"a short line over a long one", "| Words alone\nw250 fill2 | A\n", "p(Words alone) p(A1 A2.)"},
      {"but not where a sentence runs on", "| Words\nw250 fill2 | a\n", "p(Words a1 a2.)"},
      {"at a run-in head", "w250 fill2 | a\n| {b Aims.} filler filler filler filler\nw250 fill2 | b\n",
       "p(a1 a2.) p(Aims. b1 b2.)"},
      {"at a rule", "w250 fill2 open | a\nrule w250 fill2 | b\n", "p(a1 a2) p(b1 b2.)"},
      {"code keeps its lines", "m | let a be 1;\nm +2 | let b be 2;\n", "p(let a be 1; let b be 2;)"},
  };
  for (const auto& row : rows) EXPECT_EQ(split(row.fixture), row.expected) << row.what;
}

TEST(Pieces, ItemsBeginAtTheirMarkers) {
  const struct {
    const char *what, *fixture, *expected;
  } rows[] = {
      {"bullets", "| \xE2\x80\xA2\tone\n| \xE2\x80\xA2\ttwo\n", "item(\xE2\x80\xA2 one) item(\xE2\x80\xA2 two)"},
      {"bullets without a gap", "| \xE2\x80\xA2 one\n| \xE2\x80\xA2 two\n",
       "item(\xE2\x80\xA2 one) item(\xE2\x80\xA2 two)"},
      {"numbers in sequence", "| 1. one\n| 2. two\n", "item:1(1. one) item:2(2. two)"},
      {"letters", "| (a) one\n| (b) two\n", "item:a((a) one) item:b((b) two)"},
      {"an item of several lines", "| \xE2\x80\xA2\tone filler\nx92 | more\n| \xE2\x80\xA2\ttwo\n",
       "item(\xE2\x80\xA2 one more) item(\xE2\x80\xA2 two)"},
      {"dashes with a gap", "| \xE2\x80\x93\tone\n| \xE2\x80\x93\ttwo\n",
       "item(\xE2\x80\x93 one) item(\xE2\x80\x93 two)"},
      {"a dash in running text is none",
       "w250 fill2 open | a\n| \xE2\x80\x93 or so it seemed filler filler filler\nw250 fill2 | c\n",
       "p(a1 a2 \xE2\x80\x93 or so it seemed c1 c2.)"},
      {"a year that opens a line is none", "w250 fill2 open | a\nw250 fill1 open | 1974 was a\nw250 fill2 | c\n",
       "p(a1 a2 1974 was a1 c1 c2.)"},
      {"a statute that opens a line is none", "w250 fill2 open | a\nw250 fill1 open | 18 U.S.C. a\nw250 fill2 | c\n",
       "p(a1 a2 18 U.S.C. a1 c1 c2.)"},
      {"initials are none", "w250 fill2 open | a\nw250 fill1 open | J. Smith a\nw250 fill2 | c\n",
       "p(a1 a2 J. Smith a1 c1 c2.)"},
  };
  for (const auto& row : rows) EXPECT_EQ(split(row.fixture), row.expected) << row.what;
}

TEST(Pieces, Markers) {
  using Kind = Marker::Kind;
  const struct {
    const char* text;
    Kind kind;
    const char *label, *frame;
  } rows[] = {
      {"\xE2\x80\xA2 text", Kind::bullet, "", "\xE2\x80\xA2"},
      {"\xE2\x80\x93 text", Kind::bullet, "", "\xE2\x80\x93"},
      {"(a) text", Kind::letter, "a", "(#)"},
      {"a) text", Kind::letter, "a", "#)"},
      {"a. text", Kind::letter, "a", "#."},
      {"1. text", Kind::number, "1", "#."},
      {"(12) text", Kind::number, "12", "(#)"},
      {"1.\xC2\xBA text", Kind::number, "1.\xC2\xBA", "#"},
      {"1.2 text", Kind::number, "1.2", "#"},
      {"ii. text", Kind::roman, "ii", "#."},
      {"(iv) text", Kind::roman, "iv", "(#)"},
      {"{^ 1} text", Kind::number, "1", "^#"},
      {"{^ a} text", Kind::none, "", ""},
      {"(iii)text", Kind::roman, "iii", "(#)"},
      {"iii.Text", Kind::roman, "iii", "#."},
      {"12text", Kind::none, "", ""},
      {"e.g.text", Kind::none, "", ""},
      {"text", Kind::none, "", ""},
      {"1974 was", Kind::none, "", ""},
      {"a text", Kind::none, "", ""},
      {"e.g. this", Kind::none, "", ""},
      {"and. text", Kind::none, "", ""},
      {"1.", Kind::none, "", ""},
      {"\xE2\x80\xA2", Kind::none, "", ""},
  };
  for (const auto& row : rows) {
    const Marker m = find_marker(layout_of(std::string("| ") + row.text + "\n").pages[0].regions[0].lines[0]);
    EXPECT_EQ(m.kind, row.kind) << row.text;
    EXPECT_EQ(to_utf8(m.label), row.label) << row.text;
    EXPECT_EQ(to_utf8(m.frame), row.frame) << row.text;
  }
}

TEST(Pieces, MarkersHaveValues) {
  const auto value = [](const char* text) {
    return find_marker(layout_of(std::string("| ") + text + "\n").pages[0].regions[0].lines[0]).value;
  };
  EXPECT_EQ(value("12. text"), 12);
  EXPECT_EQ(value("c) text"), 3);
  EXPECT_EQ(value("iv. text"), 4);
  EXPECT_EQ(value("xii. text"), 12);
}

TEST(Pieces, AreMeasured) {
  Layout layout = layout_of(
      "b | All bold\n+2 i | All slanted\n+2 | ALL CAPITALS\n+2 x84 h-12 w250 fill3 | a\n+2 x167 | In the middle\n+2 | "
      "{b Bold} start\n+2 m | code\n+2 #ff0000 | Red\n");
  const std::vector<Piece> p = pieces_of(layout);
  ASSERT_EQ(p.size(), 8u) << in_short(p);
  EXPECT_TRUE(p[0].bold && !p[0].italic && !p[0].caps);
  EXPECT_TRUE(p[1].italic && !p[1].bold);
  EXPECT_TRUE(p[2].caps && !p[2].bold);
  EXPECT_DOUBLE_EQ(p[3].first_indent, 12);
  EXPECT_DOUBLE_EQ(p[3].indent, 0);
  EXPECT_TRUE(p[4].centred);
  EXPECT_FALSE(p[0].centred);
  EXPECT_TRUE(p[5].bold_start && !p[5].bold);
  EXPECT_TRUE(p[6].mono);
  EXPECT_EQ(p[7].color, (Color{255, 0, 0}));
  EXPECT_DOUBLE_EQ(p[1].gap_above, 2);
  EXPECT_TRUE(p[0].first_in_region && p[7].last_in_region && !p[3].last_in_region);
}

TEST(Pieces, SentencesEnd) {
  for (const char* text : {"Done.", "Done!", "Done?", "Done.\"", "Done.)", "such as:", "\xE5\xAE\x8C\xE3\x80\x82",
                           "\xD8\xAA\xD9\x85\xD8\x9F", "done. "})
    EXPECT_TRUE(ends_sentence(to_utf32(text))) << text;
  for (const char* text : {"and", "and,", "", "(so)", "1990"}) EXPECT_FALSE(ends_sentence(to_utf32(text))) << text;
}

}  // namespace
}  // namespace lectern
