#include <gtest/gtest.h>

#include "stages/repair/read_pages_test_support.h"
#include "stages/repair/rules.h"

namespace lectern {
namespace {

TEST(ReadWords, TheCoreOfAToken) {
  EXPECT_EQ(core_of(U"(don’t), ").of(U"(don’t), "), U"don’t");
  EXPECT_TRUE(core_of(U"—").empty());
  EXPECT_EQ(core_of(U"— ").of(U"—"), U"");
}

TEST(ReadWords, SureWordsAreCounted) {
  Layout layout = test::read_layout("One one one@0.5 cut-\nting two.\nTwo");
  const SureWords words(layout);
  EXPECT_EQ(words.count(U"ONE"), 2);
  EXPECT_EQ(words.exact(U"one"), 1);
  EXPECT_EQ(words.count(U"cut"), 0);
  EXPECT_EQ(words.count(U"ting"), 0);
  EXPECT_EQ(words.count(U"two"), 2);
}

TEST(ReadWords, PagesThatWereNotReadHaveNone) {
  Layout layout = test::layout_from("one two");
  int lines = 0;
  for_each_read_line(layout, [&](Line&) { ++lines; });
  EXPECT_EQ(lines, 0);
  layout = test::read_layout("one two");
  layout.pages[0].regions[0].lines[0].spans[1].word = 7;  // hostile
  EXPECT_EQ(read_word(layout, layout.pages[0].regions[0].lines[0], layout.pages[0].regions[0].lines[0].spans[1]),
            nullptr);
}

}  // namespace
}  // namespace lectern
