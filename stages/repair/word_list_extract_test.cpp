#include "stages/repair/word_list_extract.h"

#include <gtest/gtest.h>

namespace lectern {
namespace {

constexpr const char* kAff =
    "SET UTF-8\nPFX U Y 1\nPFX U 0 un .\nSFX D Y 2\nSFX D y ied [^aeiou]y\nSFX D 0 ed [^y]\nSFX V Y 1\nSFX V ener uve "
    "ener\n";

std::string kept(const std::vector<std::u32string>& words, const std::string& dic, const std::string& aff = kAff) {
  WordListExtract extract(aff);
  EXPECT_TRUE(extract.possible());
  for (const auto& word : words) extract.want(word);
  return extract.extract(dic);
}

TEST(WordListExtract, KeepsWhatMayLeadToTheWords) {
  EXPECT_EQ(kept({U"tried"}, "3\ntry/D\nhouse\ntrip\n"), "2\ntry/D\ntrip\n");
  EXPECT_EQ(kept({U"undone"}, "2\ndone/U\nhouse\n"), "1\ndone/U\n");
  EXPECT_EQ(kept({U"tuve"}, "2\ntener/V\nhouse\n"), "1\ntener/V\n") << "all but the first letter may go";
  EXPECT_EQ(kept({U"PARIS"}, "2\nParis\nhouse\n"), "1\nParis\n");
  EXPECT_EQ(kept({U"well-known"}, "3\nknown\nwell\nhouse\n"), "2\nknown\nwell\n");
  EXPECT_EQ(kept({U"\u00C9tat"}, "2\n\u00E9tat\nhouse\n"), "1\n\u00E9tat\n");
}

TEST(WordListExtract, ApostrophesAreOne) { EXPECT_EQ(kept({U"o\u2019clock"}, "2\no'clock\nhouse\n"), "1\no'clock\n"); }

TEST(WordListExtract, CompoundsBeginAnywhere) {
  EXPECT_EQ(kept({U"bildungspolitik"}, "3\nPolitik/c\nBildung/c\nHaus/c\n", "SET UTF-8\nCOMPOUNDBEGIN c\n"),
            "2\nPolitik/c\nBildung/c\n");
}

TEST(WordListExtract, SaysWhatItCannotDo) {
  EXPECT_FALSE(WordListExtract("SET ISO8859-1\n").possible());
  EXPECT_FALSE(WordListExtract("SET UTF-8\nAF 2\nAF AB\nAF C\n").possible());
}

}  // namespace
}  // namespace lectern
