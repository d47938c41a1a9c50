// Each condition where it holds and where it does not. A row: the condition, the phrase, sentences of both kinds.
#include "stages/simplify/word_conditions.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "stages/simplify/condition_rows_test_support.h"

namespace lectern {
namespace {

const std::vector<test::ConditionRow> kRows = {
    {"start", "at present", {"At present it is closed."}, {"It is closed at present."}},
    {"inside",
     "due to the fact that",
     {"It fell due to the fact that it rained."},
     {"Due to the fact that it rained, it fell."}},
    {"adverbial",
     "at present",
     {"At present, it is closed.", "It is at present closed to buses.", "At present they are few.",
      "It is open at present in the town."},
     {"The gauge at present site was new.", "The cost at present prices is high.",
      "It is sold at present and old rates."}},
    {"alone",
     "made a payment",
     {"They made a payment.", "They made a payment and left."},
     {"They made a payment of ten pounds."}},
    {"not of where",
     "in some cases",
     {"In some cases the road is closed."},
     {"In some cases of fraud it is closed.", "In some cases where it rains, it is closed."}},
    {"not-after up", "to date", {"It is the best to date."}, {"It is kept up to date."}},
    {"before-noun", "modern day", {"It is a modern day city."}, {"It is of the modern day."}},
    {"before-number", "the year of", {"It was built in the year of 1998."}, {"It was the year of his death."}},
    {"before-quality", "extremely", {"It is extremely important."}, {"He extremely enjoyed it."}},
    {"not-before-quality",
     "significantly",
     {"It has significantly reduced the cost."},
     {"It was significantly cheaper."}},
    {"not-before-verb", "jointly", {"They own it jointly."}, {"They jointly own it.", "The two are jointly trained."}},
    {"not-before-gerund",
     "in conjunction with",
     {"It was read in conjunction with the plan."},
     {"It was done in conjunction with adopting the plan."}},
    {"before-bare-noun",
     "the majority of",
     {"It was the choice of the majority of voters."},
     {"It was the choice of the majority of the voters.", "It was the choice of the majority of them."}},
    {"after-number",
     "per year",
     {"It costs $10 billion per year.", "They sold 40 tickets or passes per year."},
     {"The cost per year is high.", "Of the 40 shops the cost per year is high."}},
    {"plural",
     "a wide variety of",
     {"It sells a wide variety of old books."},
     {"It covers a wide variety of conduct."}},
    {"singular",
     "in the event of",
     {"Ring in the event of a fire."},
     {"Ring in the event of floods.", "Ring in the event of a fire or an alarm."}},
    {"no-from", "restrict", {"They restrict the trade from the north."}, {"They restrict the trader from selling it."}},
    {"object plan policy",
     "implement",
     {"They implement the new plans.", "They implement a bold policy."},
     {"They implement the software."}},
    {"no-comment",
     "However ,",
     {"However, it is closed.", "However, if it rains, it is closed.", "However, in the end, it is closed."},
     {"However, it is said, the town grows.", "However, argue the owners, the town grows."}},
    {"next to for", "opportunity", {"It is an opportunity to learn."}, {"It is an opportunity that we like."}},
    {"after question rule",
     "regarding",
     {"They had questions regarding the rent."},
     {"They acted regarding the rent."}},
    {"after-noun", "located in", {"The shops located in towns are shut."}, {"It was located in towns."}},
    {"after-be",
     "similar to",
     {"It is similar to the old one.", "It is not similar to it."},
     {"A house similar to it."}},
    {"subject result figure",
     "indicate",
     {"The results clearly indicate that it works.", "The figures may indicate that it works."},
     {"The owners indicate that it works."}},
    {"no-participle", "examined", {"They examined it."}, {"The permit was examined.", "They have examined it."}},
    {"before-gerund",
     "is in the process of",
     {"It is in the process of closing the branch."},
     {"It is in the process of change."}},
    {"not-object counsel",
     "retain",
     {"They retain the records."},
     {"They retain counsel.", "They retain a good counsel."}},
    {"then to",
     "enables",
     {"It enables people to leave.", "It enables the town to grow."},
     {"It enables access to the park.", "It enables the service."}},
    {"no-singular-verb",
     "a range of",
     {"The town offers a range of shops.", "A range of shops in the town are open."},
     {"There is a range of shops.", "A range of shops in the town is open."}},
    {"affirmed",
     "as a result of",
     {"It fell as a result of the storm."},
     {"It did not fall as a result of the storm."}},
    {"outside-brackets", "inter alia", {"It names, inter alia, the town."}, {"It is new (see Smith, inter alia)."}},
};

/// Whether the condition holds for the phrase in the sentence.
bool holds(const test::ConditionRow& row, const char* text, Lexicon& lexicon) {
  const Sentence s = read_sentence(text, lexicon);
  const Sentence phrase = read_sentence(row.phrase, lexicon);
  const auto found = std::search(s.words.begin(), s.words.end(), phrase.words.begin(), phrase.words.end(),
                                 [](const Word& a, const Word& b) { return a.lower == b.lower; });
  const auto at = static_cast<std::size_t>(found - s.words.begin());
  if (at == s.size()) ADD_FAILURE() << row.phrase << " does not stand in: " << text;
  return at < s.size() && conditions_hold(s, at, at + phrase.size(), *read_conditions(row.condition), lexicon);
}

TEST(WordConditions, HoldWhereTheyShould) {
  const auto lexicon = Lexicon::of("en");
  ASSERT_TRUE(lexicon);
  for (const auto& row : kRows) ASSERT_TRUE(read_conditions(row.condition)) << row.condition;
  test::expect_conditions(kRows, [&](const auto& row, const char* text) { return holds(row, text, *lexicon); });
}

TEST(WordConditions, OnlyKnownOnesAreRead) {
  EXPECT_EQ(read_conditions("plural; not of where")->size(), 2u);
  EXPECT_EQ(read_conditions("")->size(), 0u);
  EXPECT_FALSE(read_conditions("plurals"));
  EXPECT_FALSE(read_conditions("not"));
  EXPECT_FALSE(read_conditions("plural of"));
}

}  // namespace
}  // namespace lectern
