#include "input/source_marks.h"

#include <gtest/gtest.h>

namespace lectern {
namespace {

TEST(SourceMarks, StandInsideTheWhiteSpaceAndComeOutAgain) {
  LanguageMarks marks;
  const std::string marked = marks.marked(" bon jour\n", "fr");
  EXPECT_EQ(marked,
            " \xEF\xB7\x90"
            "bon jour\xEF\xB7\xAF\n");
  EXPECT_EQ(without_marks(marked), " bon jour\n");
  EXPECT_EQ(marks.languages(), std::vector<std::string>{"fr"});
}

TEST(SourceMarks, NotRoundWhatHasNoLanguage) {
  LanguageMarks marks;
  for (const char* text : {"", " ", "12, 13"}) EXPECT_EQ(marks.marked(text, "fr"), text);
  EXPECT_EQ(marks.marked("word", "not a tag"), "word");
  for (std::size_t i = 0; i < kMostLanguages; ++i) marks.marked("word", "x-" + std::to_string(i));
  EXPECT_EQ(marks.marked("word", "fr"), "word");
}

TEST(SourceMarks, TidyTags) {
  const std::pair<const char*, const char*> rows[] = {{"EN_gb", "en-GB"}, {"zh-hans-cn", "zh-Hans-CN"},
                                                      {"fr", "fr"},       {"x-none", ""},
                                                      {"zxx", ""},        {"en-", ""},
                                                      {"und", ""},        {"a language", ""}};
  for (const auto& [told, tidy] : rows) EXPECT_EQ(tidy_tag(told), tidy) << told;
  EXPECT_EQ(primary_language("EN-gb"), "en");
}

}  // namespace
}  // namespace lectern
