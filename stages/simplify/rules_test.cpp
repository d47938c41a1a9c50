// Each sentence rule against the rows of rule_rows.tsv, and all rules together.
#include "stages/simplify/rules.h"

#include <gtest/gtest.h>

#include "stages/simplify/rewrite_sentence.h"
#include "stages/simplify/table_rows_test_support.h"

namespace lectern {
namespace {

struct RuleRow {
  std::string rule, before, after;  // `after` is empty where the sentence stays
};

std::string shown(const std::optional<Rewriting>& made) {
  std::string out;
  if (!made) return out;
  for (const std::string& sentence : made->sentences) out += (out.empty() ? "" : made->list ? " * " : " | ") + sentence;
  return out;
}

const std::vector<RuleRow>& rows() {
  static const std::vector<RuleRow> all = [] {
    std::vector<RuleRow> out;
    for (const auto& row : test::table_rows("rule_rows.tsv", 3))
      out.push_back({row[0], row[1], row[2] == "=" ? "" : row[2]});
    return out;
  }();
  return all;
}

TEST(SentenceRules, Rows) {
  const auto lexicon = Lexicon::of("en");
  ASSERT_TRUE(lexicon) << "the package " << lexicon_package("en") << " is not installed";
  for (const RuleRow& row : rows()) {
    bool known = false;
    for (const SentenceRule& rule : sentence_rules()) {
      if (rule.id != row.rule) continue;
      known = true;
      EXPECT_EQ(shown(rule.apply(read_sentence(row.before, *lexicon), *lexicon)), row.after) << row.rule;
    }
    EXPECT_TRUE(known) << row.rule;
  }
}

TEST(SentenceRules, EachRuleHasExamplesAndCounterExamples) {
  for (const SentenceRule& rule : sentence_rules()) {
    int acts = 0, leaves = 0;
    for (const RuleRow& row : rows())
      if (rule.id == row.rule) ++(row.after.empty() ? leaves : acts);
    EXPECT_GE(acts, 1) << rule.id;
    EXPECT_GE(leaves, 1) << rule.id;
    EXPECT_FALSE(rule.reason.empty()) << rule.id;
  }
}

TEST(SentenceRules, MarksStayInTheirPlaces) {
  const auto lexicon = Lexicon::of("en");
  ASSERT_TRUE(lexicon);
  const std::string before =
      "Raids lead workers into \uE000less safe\uE001 places,\uE002 which compromises their access\uE003.";
  std::vector<std::string> rules;
  std::vector<UndoneChange> undone;
  std::string after;
  for (const NewSentence& made : rewrite_sentence(before, "en", *lexicon, rules, undone)) after += made.text;
  EXPECT_EQ(rules.size(), 0u);  // a short one
  const auto made = split_relative_clause(read_sentence(before, *lexicon), *lexicon);
  EXPECT_EQ(shown(made),
            "Raids lead workers into \uE000less safe\uE001 places.\uE002 | This compromises their access\uE003.");
}

/// The sentences that all rules together make of one.
std::string rewritten(const char* text, Lexicon& lexicon) {
  std::vector<std::string> rules;
  std::vector<UndoneChange> undone;
  std::string out;
  for (const NewSentence& one : rewrite_sentence(text, "en", lexicon, rules, undone))
    out += (out.empty() ? "" : " | ") + one.text;
  return out;
}

TEST(SentenceRules, AnEventOfThePastIsToldOnce) {
  const auto lexicon = Lexicon::of("en");
  ASSERT_TRUE(lexicon);
  EXPECT_EQ(rewritten("When the board closed the hall, the town sold the building, and the staff moved to the north.",
                      *lexicon),
            "The board closed the hall. | When this happened, the town sold the building. | When this happened, the "
            "staff moved to the north.");
}

TEST(SentenceRules, ThisDoesNotMeanARemark) {
  const auto lexicon = Lexicon::of("en");
  ASSERT_TRUE(lexicon);
  EXPECT_EQ(rewritten("The board has opposed the closing of the hall, which stands in the north, because the town has "
                      "no other hall.",
                      *lexicon),
            "The board has opposed the closing of the hall, which stands in the north. | This is because the town has "
            "no other hall.");
  EXPECT_EQ(
      rewritten("Many groups have opposed the closing of the hall, including the board, the school and the "
                "drivers, because it harms the town.",
                *lexicon),
      "Many groups have opposed the closing of the hall, including the board, the school and the drivers. | These "
      "groups have done so because it harms the town.");
  const std::string sentence = "The town has bought the old hall, which stands in the north of the valley.";
  RewriteOptions options;
  std::vector<std::string> rules;
  std::vector<UndoneChange> undone;
  EXPECT_EQ(rewrite_sentence(sentence, "en", *lexicon, rules, undone, options).size(), 2u);
  options.next = "This is good news.";
  EXPECT_EQ(rewrite_sentence(sentence, "en", *lexicon, rules, undone, options).size(), 1u);
}

TEST(SentenceRules, AnItemThatGoesOnFromItsListStaysOne) {
  const auto lexicon = Lexicon::of("en");
  ASSERT_TRUE(lexicon);
  const char* item = "the screen is at least 25 cm wide and can be placed at the level of the eyes of the reader;";
  EXPECT_EQ(rewritten(item, *lexicon), item);
  EXPECT_EQ(rewritten("The screen is at least 25 cm wide and can be placed at the level of the eyes.", *lexicon),
            "The screen is at least 25 cm wide. | The screen can be placed at the level of the eyes.");
}

TEST(SentenceRules, WhatTwoDashesHoldStaysTogether) {
  const auto lexicon = Lexicon::of("en");
  ASSERT_TRUE(lexicon);
  const char* held =
      "Come early on the day - the hall has a gate, and there are queues - and bring the letter with you.";
  EXPECT_EQ(rewritten(held, *lexicon), held);
}

TEST(SentenceRules, WhoSaysSoSaysAllOfIt) {
  const auto lexicon = Lexicon::of("en");
  ASSERT_TRUE(lexicon);
  for (const char* said :
       {"The raids of the police may harm the workers and are of no use to the town, the clubs said today.",
        "The town makes much waste each day and only a part of it is burnt, according to a new paper."})
    EXPECT_EQ(rewritten(said, *lexicon), said);
}

TEST(SentenceRules, WhatStandsInBracketsAsAWhole) {
  const auto lexicon = Lexicon::of("en");
  ASSERT_TRUE(lexicon);
  const auto made = [&](const char* text) { return rewritten(text, *lexicon); };
  EXPECT_EQ(made("(In this case, the board may close the old hall in May; this is a change to the usual rule.)"),
            "(In this case, the board may close the old hall in May. | This is a change to the usual rule.)");
  const char* two = "(In this case, the board may close the hall) and (in that case, the board may keep it open).";
  EXPECT_EQ(made(two), two);
}

}  // namespace
}  // namespace lectern
