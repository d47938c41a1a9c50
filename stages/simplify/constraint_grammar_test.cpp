#include "stages/simplify/constraint_grammar.h"

#include <gtest/gtest.h>

namespace lectern {
namespace {

using Readings = std::vector<std::vector<std::string>>;

TEST(ConstraintGrammar, IsThereForItsLanguagesOnly) {
  EXPECT_TRUE(ConstraintGrammar::of("en"));
  EXPECT_FALSE(ConstraintGrammar::of("zxx"));
}

TEST(ConstraintGrammar, TakesReadingsAway) {
  const auto grammar = ConstraintGrammar::of("en");
  std::vector<Cohort> words = {{"the", {{"det"}}}, {"target", {{"n", "sg"}, {"inf"}, {"pres"}}}};
  grammar->apply(words);
  EXPECT_EQ(words[0].readings, (Readings{{"det"}}));
  EXPECT_EQ(words[1].readings, (Readings{{"n", "sg"}}));
}

TEST(ConstraintGrammar, LeavesTheLastReading) {
  const auto grammar = ConstraintGrammar::of("en");
  std::vector<Cohort> words = {{"the", {{"det"}}}, {"targets", {{"pres-s"}}}};
  grammar->apply(words);
  EXPECT_EQ(words[1].readings, (Readings{{"pres-s"}}));
}

TEST(ConstraintGrammar, TellsTheSameEachTime) {
  const auto grammar = ConstraintGrammar::of("en");
  const std::vector<Cohort> words = {{"to", {{"pr"}, {"to"}}}, {"use", {{"n", "sg"}, {"inf"}, {"pres"}}}};
  for (int i = 0; i < 3; ++i) {
    std::vector<Cohort> again = words;
    grammar->apply(again);
    EXPECT_EQ(again[0].readings, (Readings{{"to"}}));
    EXPECT_EQ(again[1].readings, (Readings{{"inf"}}));
  }
}

TEST(ConstraintGrammar, ReadsNothingAndStrangeForms) {
  const auto grammar = ConstraintGrammar::of("en");
  std::vector<Cohort> none;
  grammar->apply(none);
  EXPECT_TRUE(none.empty());
  for (const std::string& form : {std::string(), std::string("\xC3"), std::string("a\0b", 3), std::string("\"<x>\""),
                                  std::string(100000, 'x'), std::string("é")}) {
    std::vector<Cohort> words = {{"the", {{"det"}}}, {form, {{"n", "sg"}, {"pres"}}}};
    grammar->apply(words);
    EXPECT_EQ(words[1].readings, (Readings{{"n", "sg"}})) << form.substr(0, 9);
  }
}

TEST(ConstraintGrammar, ReadsSentencesOfAnyLength) {
  const auto grammar = ConstraintGrammar::of("en");
  std::vector<Cohort> words;
  for (int i = 0; i < 5000; ++i) {
    words.push_back({"the", {{"det"}}});
    words.push_back({"use", {{"n", "sg"}, {"pres"}}});
  }
  grammar->apply(words);
  EXPECT_EQ(words.size(), 10000u);
  EXPECT_EQ(words.back().readings, (Readings{{"n", "sg"}}));
}

}  // namespace
}  // namespace lectern
