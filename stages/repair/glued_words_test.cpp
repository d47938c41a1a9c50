#include <gtest/gtest.h>

#include "stages/repair/read_pages_test_support.h"
#include "stages/repair/rules.h"

namespace lectern {
namespace {

constexpr const char* kWords = "the report concept here there in into";
constexpr const char* kText = "the report of the concept of the report of the house of the ";

TEST(GluedWords, AKnownWordAndACommonOne) {
  EXPECT_EQ(test::after(glued_words, std::string(kText) + "ofthe@0.7 reportof,@0.5", kWords),
            std::string(kText) + "of the report of,");
}

TEST(GluedWords, KnownWordsNamesAndRarePartsStay) {
  for (const char* word : {"there", "ofthe", "Ofthe", "xofthe", "reporthere", "reportin", "of-the"})
    EXPECT_EQ(
        test::after(glued_words, kText + std::string(word) + (std::string(word) == "ofthe" ? "" : "@0.5"), kWords),
        kText + std::string(word))
        << word;
}

TEST(GluedWords, APassageInAnotherLanguageStays) {
  const std::string text = std::string(kText) + "\nund ofthe@0.5 anderswo vielleicht einmal";
  Layout layout = test::read_layout(text);
  const std::string before = test::text_from(layout);
  EXPECT_EQ(test::after(glued_words, text, kWords), before);
}

TEST(GluedWords, LanguagesOfCompoundsStay) {
  EXPECT_EQ(test::after(glued_words, "der der der der derhaus@0.5", "der haus", "de"), "der der der der derhaus");
}

}  // namespace
}  // namespace lectern
