#include "stages/structure/doubts.h"

#include <gtest/gtest.h>

#include "stages/structure/layout_from_rows_test_support.h"
#include "stages/structure/structure.h"

namespace lectern {
namespace {

using namespace test;

/// "heading-by-one-sign(A heading) ...": what the record is told of.
std::string doubts_of(const std::string& fixture) {
  Record record;
  structure(layout_of(fixture), record);
  std::string out;
  for (const DoubtfulRegion& d : record.doubts)
    out += (out.empty() ? "" : " ") + std::string(rule_of(d.doubt).id) + "(" + without_filler(d.text) + ")";
  return out;
}

const std::string kTitle = "s20 | Title\n+3 s14 b | One\n+2 w250 fill9 | a\n";

TEST(Doubts, EachReasonAndWhatItLeavesAlone) {
  const struct {
    const char *what, *fixture, *expected;
  } rows[] = {
      {"nothing", "", ""},
      {"one sign, the only one of its type", "+2 i | A heading\n+2 w250 fill9 | b\n", ""},  // no heading at all
      {"a bold line", "+2 b | A heading\n+2 w250 fill9 | b\n", "heading-by-one-sign(A heading)"},
      {"two of a type", "+2 b | A heading\n+2 w250 fill9 | b\n+2 b | Another\n+2 w250 fill9 | c\n", ""},
      {"a number", "+2 b | 2 A heading\n+2 w250 fill9 | b\n", ""},
      {"the outline knows it", "outline 1 A heading\n+2 b | A heading\n+2 w250 fill9 | b\n", ""},
      {"two items", "+2 | 4.\tone\n| 5.\ttwo\n+2 w250 fill9 | b\n", ""},
      {"items with text between", "+2 | 4.\tone\n+2 w250 fill3 | b\n+2 | 5.\ttwo\n+2 w250 fill9 | c\n", ""},
      {"a bullet alone", "+2 | \xE2\x80\xA2\tone\n+2 w250 fill9 | b\n", ""},
      {"one in quotation marks", "+2 s14 | \xE2\x80\x9CSo it was in the end\xE2\x80\x9D\n+2 w250 fill9 | b\n", ""},
      {"a table of one column", "[table 72 300 322 340]\n| Peru\n| Chile\n[text]\n+2 w250 fill2 | Z\n", "thin-table()"},
      {"a table", "[table 72 300 322 340]\n| Peru\t1\n| Chile\t2\n[text]\n+2 w250 fill2 | Z\n", ""},
      {"a note without a mark", "[note]\ny500 s8 | {^ 1} See there.\n", "note-by-place-alone(1 See there.)"},
      {"a note of the page before", "+2 | Called.{^ 1}\n[page]\n[text]\nw250 fill9 | b\n[note]\ny500 s8 | {^ 1} See.\n",
       "note-on-another-page(1 See.)"},
      {"a note of its page", "+2 | Called.{^ 1}\n[note]\ny500 s8 | {^ 1} See.\n", ""},
      {"a head said once", "[header]\ny40 | Something else\n", "furniture-by-place-alone(Something else)"},
      {"a head that names a part", "[header]\ny40 | 1 One\n", ""},
      {"a page number", "[page-number]\ny580 | 7\n", ""},
  };
  for (const auto& row : rows) EXPECT_EQ(doubts_of(kTitle + row.fixture), row.expected) << row.what;
}

Piece piece_of(Role role, const std::string& text, Marker::Kind kind = Marker::Kind::none, int value = 0) {
  Piece p;
  p.role = role, p.page = 1, p.marker.kind = kind, p.marker.value = value;
  Span span;
  span.text = to_utf32(text);
  p.lines.emplace_back();
  p.lines[0].page = 1, p.lines[0].spans = {span};
  return p;
}

std::vector<Doubt> found_in(std::vector<Piece> pieces) {
  Layout layout;
  std::vector<PrintedNote> notes;
  find_doubts(pieces, notes, layout);
  std::vector<Doubt> out;
  for (const Piece& p : pieces) out.push_back(p.doubt);
  return out;
}

TEST(Doubts, AnItemThatNothingCountsTo) {
  const auto item = [](int value) { return piece_of(Role::item, "text", Marker::Kind::number, value); };
  const Piece text = piece_of(Role::paragraph, "text");
  EXPECT_EQ(found_in({item(4), text}), (std::vector{Doubt::item_alone, Doubt::none}));
  EXPECT_EQ(found_in({item(4), text, item(5)}), (std::vector{Doubt::none, Doubt::none, Doubt::none}));
  EXPECT_EQ(found_in({item(4), item(9)}), (std::vector{Doubt::item_alone, Doubt::item_alone}));
}

TEST(Doubts, APullQuoteWithoutASign) {
  const auto quote = [](const std::string& text) { return piece_of(Role::pull_quote, text); };
  EXPECT_EQ(found_in({quote("So it was")}), std::vector{Doubt::pull_quote_without_sign});
  EXPECT_EQ(found_in({quote("\xE2\x80\x9CSo it was\xE2\x80\x9D")}), std::vector{Doubt::none});
  EXPECT_EQ(
      found_in({quote("And so it was in the end"), piece_of(Role::paragraph, "They say: and so it was in the end.")}),
      (std::vector{Doubt::none, Doubt::none}));
}

TEST(Doubts, HeadsThatAreRepeatedAreSure) {
  const std::string page = "[page]\n[text]\nw250 fill9 | a\n[header]\ny40 | The same\n";
  EXPECT_EQ(doubts_of(page + page), "");
}

TEST(Doubts, JoinsThatOnlyTheShapeAsksFor) {
  const std::string second = "[text 204 322]\nx204 y100 w118 fill3 | ";
  const std::string first = "[text 72 190]\nw118 fill4 open | a\n";
  EXPECT_EQ(doubts_of(first + second + "b\n"), "") << "a word in small letters follows";
}

TEST(Doubts, ColumnsWithHardlyAGap) {
  const auto of = [](double gap, const std::string& text) {
    Layout layout =
        layout_of("[text 72 190]\nw118 fill6 | " + text + "\n[text 204 322]\nx204 y100 w118 fill6 | " + text + "\n");
    std::vector<Region>& regions = layout.pages[0].regions;
    const double shift = regions[0].box.x1 + gap - regions[1].box.x0;
    regions[1].box.x0 += shift, regions[1].box.x1 += shift;
    find_column_doubts(layout);
    return regions[1].doubt;
  };
  EXPECT_EQ(of(8, "elephants and kangaroos"), Doubt::narrow_gutter);
  EXPECT_EQ(of(14, "elephants and kangaroos"), Doubt::none);
  EXPECT_EQ(of(-5, "elephants and kangaroos"), Doubt::none) << "they overlap";
}

TEST(Doubts, ShortLinesSideBySideMayBeRows) {
  Layout layout =
      layout_of("[text 72 190]\ny100 | Peru\n| Chile\n| Spain\n[text 204 322]\nx204 y100 | 1\nx204 | 2\nx204 | 3\n");
  find_column_doubts(layout);
  EXPECT_EQ(layout.pages[0].regions[1].doubt, Doubt::rows_of_columns);
}

TEST(Doubts, ConfidenceFollowsIntoTheDocument) {
  Record record;
  const Document d = structure(layout_of(kTitle + "+2 b | A heading\n+2 w250 fill9 | b\n"), record);
  double least = 1;
  for (const Block& b : d.body) least = std::min(least, b.from.confidence);
  EXPECT_EQ(least, confidence_of(Doubt::heading_by_one_sign));
}

}  // namespace
}  // namespace lectern
