#include "stages/structure/join.h"

#include <gtest/gtest.h>

#include "stages/structure/layout_from_rows_test_support.h"

namespace lectern {
namespace {

using namespace test;

std::string joined(const std::string& fixture, Role role = Role::paragraph) {
  Layout layout = layout_of(fixture);
  std::vector<Piece> pieces = pieces_of(layout);
  for (Piece& p : pieces) {
    if (!p.block && p.role == Role::paragraph) p.role = role;
    if (p.size > 13) p.role = Role::pull_quote;
  }
  join_pieces(pieces, layout.body);
  return in_short(pieces);
}

TEST(Join, WhatRunsOnIsOne) {
  const struct {
    const char *what, *fixture, *expected;
  } rows[] = {
      {"over columns", "w250 fill3 open | a\n[text 340 590]\ny100 x340 w250 fill2 | b\n", "p(a1 a2 a3 b1 b2.)"},
      {"over pages", "w250 fill3 open | a\n[page]\nw250 fill2 | b\n", "p(a1 a2 a3 b1 b2.)"},
      {"over three pages", "w250 fill3 open | a\n[page]\nw250 fill3 open | b\n[page]\nw250 fill2 | c\n",
       "p(a1 a2 a3 b1 b2 b3 c1 c2.)"},
      {"a picture between comes behind", "w250 fill3 open | a\n[figure 72 150 322 200]\n[text]\ny220 w250 fill2 | b\n",
       "p(a1 a2 a3 b1 b2.) block(figure)"},
      {"a table between comes behind",
       "w250 fill3 open | a\n[page]\n[table 72 150 322 200]\n| a\tb\n[text]\ny220 w250 fill2 | b\n",
       "p(a1 a2 a3 b1 b2.) block(table)"},
      {"a pull quote between comes behind",
       "w250 fill3 open | a\n[text]\n+2 s14 | \xE2\x80\x9CSo it was\xE2\x80\x9D\n[text]\n+3 w250 fill2 | b\n",
       "p(a1 a2 a3 b1 b2.) pull(\xE2\x80\x9CSo it was\xE2\x80\x9D)"},
      {"a short last line before a lower-case word", "w250 fill3 open | a\n| and then\n[page]\nw250 fill2 | b\n",
       "p(a1 a2 a3 and then b1 b2.)"},
      {"a capital after a full line", "w250 fill3 open | a\n[page]\nw250 fill2 | Bee\n", "p(a1 a2 a3 Bee1 Bee2.)"},
      {"a word cut in two, whatever comes", "w250 fill3 open | a\nglued | some.-\n[page]\nw250 fill2 | Thing\n",
       "p(a1 a2 a3 some.- Thing1 Thing2.)"},
      {"an item",
       "| 1.\tone filler filler\nx92 w230 fill2 open | a\n| 2.\ttwo filler filler\nx92 w230 fill2 open | "
       "b\n[page]\nx92 w230 fill2 | c\n",
       "item:1(1. one a1 a2) item:2(2. two b1 b2 c1 c2.)"},
  };
  for (const auto& row : rows) EXPECT_EQ(joined(row.fixture), row.expected) << row.what;
}

TEST(Join, WhatEndsIsNot) {
  const struct {
    const char *what, *fixture, *expected;
  } rows[] = {
      {"a finished sentence", "w250 fill3 | a\n[page]\nw250 fill2 | Bee\n", "p(a1 a2 a3.) p(Bee1 Bee2.)"},
      {"a smaller type", "w250 fill3 open | a\n[page]\ns8 w250 fill2 | b\n", "p(a1 a2 a3) p(b1 b2.)"},
      {"a page between", "w250 fill3 open | a\n[page]\n[page]\nw250 fill2 | b\n", "p(a1 a2 a3) p(b1 b2.)"},
      {"an item that begins", "w250 fill3 open | a\n[page]\n| \xE2\x80\xA2\tone\n| \xE2\x80\xA2\ttwo\n",
       "p(a1 a2 a3) item(\xE2\x80\xA2 one) item(\xE2\x80\xA2 two)"},
      {"two paragraphs of one region", "w250 fill3 open | a\n+2 w250 fill2 | b\n", "p(a1 a2 a3) p(b1 b2.)"},
      {"a short line before a capital", "w250 fill3 open | a\n| Yours truly\n[page]\nw250 fill2 | Bee\n",
       "p(a1 a2 a3 Yours truly) p(Bee1 Bee2.)"},
  };
  for (const auto& row : rows) EXPECT_EQ(joined(row.fixture), row.expected) << row.what;
}

TEST(Join, HeadingsAreLeftAlone) {
  EXPECT_EQ(joined("w250 fill3 open | a\n[page]\nw250 fill2 | b\n", Role::heading), "h(a1 a2 a3) h(b1 b2.)");
}

TEST(Join, QuotationsRunOn) {
  EXPECT_EQ(joined("w250 fill3 open | a\n[page]\nw250 fill2 | b\n", Role::quote), "quote(a1 a2 a3 b1 b2.)");
}

TEST(Join, ASentenceThatEndsWithItsLineIsToldByIndents) {
  // Paragraphs open with an indent; the one after the page does not.
  const std::string indented = "x84 h-12 w238 fill3 | a\nx84 h-12 w238 fill3 | b\n";
  EXPECT_EQ(joined(indented + "x84 h-12 w238 fill2 open | c\nw250 open | filler filler filler filler filler filler "
                              "filler word.\n[page]\nw250 fill3 | Bee\n"),
            "p(a1 a2 a3.) p(b1 b2 b3.) p(c1 c2 word. Bee1 Bee2 Bee3.)");
}

}  // namespace
}  // namespace lectern
