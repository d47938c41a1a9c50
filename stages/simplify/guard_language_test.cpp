// The guard's tables can be read: every class that a row names exists, and no row hides another.
#include "stages/simplify/guard_language.h"

#include <gtest/gtest.h>

#include <set>

namespace lectern {
namespace {

constexpr const char* kCodes[] = {"ca", "de", "en", "es", "fr", "it", "pt", "ru"};

TEST(GuardLanguage, EveryRowNamesClassesThatThereAre) {
  for (const char* code : kCodes) {
    const GuardLanguage& language = guard_language(code);
    EXPECT_GT(language.phrases.size(), 100u) << code;
    for (const auto& [first, rows] : language.phrases)
      for (const GuardPhrase& row : rows) {
        EXPECT_FALSE(row.words.empty()) << first;
        for (const PhraseEffect& effect : row.effects)
          for (const int c : effect.classes) EXPECT_GE(c, 0) << code << " " << first;
      }
  }
}

TEST(GuardLanguage, NoPhraseStandsTwice) {
  for (const char* code : kCodes) {
    for (const auto& [first, rows] : guard_language(code).phrases) {
      std::set<std::vector<std::string>> seen;
      for (const GuardPhrase& row : rows) {
        std::string words;
        for (const std::string& word : row.words) words += word + " ";
        EXPECT_TRUE(seen.insert(row.words).second) << code << ": " << words;
      }
    }
  }
}

TEST(GuardLanguage, ALanguageWithoutARowIsEmpty) {
  EXPECT_TRUE(guard_language("xx").phrases.empty());
  EXPECT_FALSE(guard_language("pt-BR").phrases.empty());
}

}  // namespace
}  // namespace lectern
