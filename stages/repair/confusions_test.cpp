#include "stages/repair/confusions.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "stages/unicode.h"

namespace lectern {
namespace {

bool may_be(std::u32string_view read, std::u32string_view printed) {
  const auto all = other_readings(read);
  return std::find(all.begin(), all.end(), printed) != all.end();
}

TEST(Confusions, ShapesThatLookAlike) {
  EXPECT_TRUE(may_be(U"modem", U"modern"));
  EXPECT_TRUE(may_be(U"modern", U"modem"));
  EXPECT_TRUE(may_be(U"tbe", U"the"));
  EXPECT_TRUE(may_be(U"lan", U"Ian"));
  EXPECT_TRUE(may_be(U"lll", U"III"));
  EXPECT_FALSE(may_be(U"cat", U"dog"));
}

TEST(Confusions, NeverADigitNeverTheWordItselfEachOnce) {
  for (const std::u32string_view word : {U"Olson", U"B1lIS", U"illicit", U"|l!"}) {
    auto all = other_readings(word);
    for (const std::u32string& other : all) {
      EXPECT_NE(other, word);
      EXPECT_EQ(std::count_if(other.begin(), other.end(), is_digit), std::count_if(word.begin(), word.end(), is_digit));
    }
    std::sort(all.begin(), all.end());
    EXPECT_EQ(std::adjacent_find(all.begin(), all.end()), all.end());
  }
  EXPECT_TRUE(other_readings(std::u32string(100, U'l')).empty());
}

TEST(Confusions, Strokes) {
  EXPECT_TRUE(same_strokes(U"lan", U"Ian"));
  EXPECT_FALSE(same_strokes(U"lan", U"Jan"));
  EXPECT_FALSE(same_strokes(U"lan", U"Iann"));
}

TEST(Confusions, OneAlphabet) {
  EXPECT_EQ(in_one_alphabet(U"текcт"), U"текст");
  EXPECT_EQ(in_one_alphabet(U"текст"), U"");
  EXPECT_EQ(in_one_alphabet(U"текzт"), U"");
}

}  // namespace
}  // namespace lectern
