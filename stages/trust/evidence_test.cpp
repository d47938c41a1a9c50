#include "stages/trust/evidence.h"

#include <gtest/gtest.h>

namespace lectern {
namespace {

Evidence of(std::initializer_list<const char32_t*> words) {
  Evidence e;
  for (const char32_t* w : words) e.add(PrintedWord{w, 0});
  return e;
}

TEST(Evidence, OddWords) {
  for (const char32_t* w : {U"bcdfg", U"xKcDm", U"bаnk" /* Cyrillic а */, U"qrstv"}) EXPECT_TRUE(is_odd_word(w));
  for (const char32_t* w : {U"word", U"rhythm", U"iPhone", U"McLean", U"déjà", U"żółw", U"ελλάδα", U"слово", U"שלום",
                            U"سلام", U"한국어", U"नमस्ते", U"kỳ"})
    EXPECT_FALSE(is_odd_word(w));
}

TEST(Evidence, BrokenCodes) {
  for (const char32_t c : {U'\xfffd', U'\x1', U'\x9f', U'\xffff', U'\x378'}) EXPECT_TRUE(is_broken(c));
  for (const char32_t c : {U'a', U'\t', U'é', U'€', U'字', U'ﬁ', U'∑', U'\xf0b7'}) EXPECT_FALSE(is_broken(c));
}

TEST(Evidence, ControlsBehindALineAreMarksOfLayoutPrograms) {
  EXPECT_EQ(of({U"PDF?\b", U"Titel\a", U"\b"}).broken, 0);
  const Evidence inside =
      of({U"o\x0e"
          U"ce",
          U"\x0crst", U"\x1\x2\x3", U"\x0dyxing"});
  EXPECT_EQ(inside.broken, 2);
  EXPECT_EQ(inside.leading, 2 + 1);
}

TEST(Evidence, Soup) {
  for (const char32_t* w : {U"\"7+%-", U"#$4&*"}) EXPECT_TRUE(is_soup(w));
  for (const char32_t* w : {U"1,234.56", U"(12.5%)", U"+49/30-12", U"....", U"2019–20", U"a+b=c", U"7%", U"→→1"})
    EXPECT_FALSE(is_soup(w));
}

TEST(Evidence, CountsWordsOfOneLetterAndAccents) {
  const Evidence e = of({U"AAAA", U"AAA", U"sees", U"Áèáëèîòåêà"});
  EXPECT_EQ(e.words, 4);
  EXPECT_EQ(e.repeats, 2);
  EXPECT_EQ(e.accented, 10);
  EXPECT_EQ(e.letters, 21);
}

TEST(Evidence, BarsBetweenLettersAreLigaturesOfOldTex) { EXPECT_EQ(of({U"waves|and", U"1{2"}).marks_inside, 1); }

TEST(Evidence, WordsOfOneFontAddUp) {
  Evidence a = of({U"one", U"three"});
  a.add(of({U"four", U"three"}));
  EXPECT_EQ(a.glyphs, 17);
  EXPECT_EQ(a.sample, (std::vector<std::u32string>{U"three", U"four"}));
}

}  // namespace
}  // namespace lectern
