#include "stages/simplify/word_frequency.h"

#include <gtest/gtest.h>

namespace lectern {
namespace {

TEST(WordFrequency, PutsEverydayWordsFirst) {
  const struct {
    const char *language, *frequent, *rare;
  } rows[] = {{"en", "people", "remuneration"}, {"en-GB", "house", "usufruct"},  {"de", "jahr", "unbeschadet"},
              {"fr", "ville", "nonobstant"},    {"es", "ciudad", "menoscabo"},   {"it", "città", "summenzionato"},
              {"pt", "cidade", "doravante"},    {"ru", "город", "вышеуказанный"}};
  for (const auto& row : rows) {
    EXPECT_GT(frequency_rank(row.frequent, row.language), 0) << row.frequent;
    EXPECT_LT(frequency_rank(row.frequent, row.language), 2000) << row.frequent;
    EXPECT_EQ(frequency_rank(row.rare, row.language), 0) << row.rare;
  }
  EXPECT_EQ(frequency_rank("the", "en"), 1);
}

TEST(WordFrequency, KnowsWhichLanguagesItKnows) {
  EXPECT_TRUE(has_word_list("pt-BR"));
  EXPECT_FALSE(has_word_list("xx"));
  EXPECT_EQ(frequency_rank("the", "xx"), 0);
  EXPECT_EQ(frequency_rank("", "en"), 0);
}

}  // namespace
}  // namespace lectern
