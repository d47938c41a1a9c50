#include "stages/extract/extract.h"

#include <gtest/gtest.h>

#include "stages/unicode.h"

namespace lectern {
namespace {

Extract read(const std::string& text) { return extract_of(to_utf32(text)); }

std::string filler(int lines) {
  std::string out;
  for (int i = 0; i < lines; ++i) out += "Text of a page.\n";
  return out;
}

TEST(Extract, FormFeedsEndPages) {
  const Extract e = read("one\n\ftwo\r\nthree\f");
  ASSERT_EQ(e.pages.size(), 2u);
  EXPECT_TRUE(e.paged);
  EXPECT_EQ(e.pages[1].lines, (std::vector<std::u32string>{U"two", U"three"}));
}

TEST(Extract, NumbersThatCountOnEndPagesWhereNoFormFeedDoes) {
  const std::string page = filler(12);
  EXPECT_EQ(read(page + "\n4\n\n" + page + "\n5\n\n" + page + "\n6\n\n" + page).pages.size(), 4u);
  EXPECT_EQ(read(page + "\n4\n\n" + page + "\n7\n\n" + page + "\n9\n\n" + page).pages.size(), 1u) << "no count";
  EXPECT_FALSE(read("1\n\n2\n\n3\n\n4\n").paged) << "a column of cells";
}

TEST(Extract, ASpaceMayStandForAFormFeed) {
  EXPECT_EQ(read(filler(12) + " Next page begins.\n" + filler(12)).pages.size(), 2u);
  EXPECT_EQ(read(" A\n text\n that is\n indented\n").pages.size(), 1u);
}

TEST(Extract, MarkdownIsToldByItsMarks) {
  EXPECT_TRUE(read("# Heading\n\nText.\n\n## More\n").markdown);
  EXPECT_TRUE(read("**Bold** line\n\nand *slanted* words\n").markdown);
  EXPECT_FALSE(read("2 * 3 * 4 = 24\nfunds.* And more\n* The authors.\nsnake_case_name and _x\n").markdown);
  EXPECT_FALSE(read("#1 of all\n").markdown);
}

TEST(Extract, MarksWithoutAPartnerTakeNoLongerThanTheirLength) {
  std::string text = "# A\n\n# B\n\n";
  for (int i = 0; i < 20000; ++i) text += "*a [b <c `d ";
  EXPECT_TRUE(read(text).markdown);
}

}  // namespace
}  // namespace lectern
