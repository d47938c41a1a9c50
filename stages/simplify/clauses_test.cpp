#include "stages/simplify/clauses.h"

#include <gtest/gtest.h>

namespace lectern {
namespace {

class ClausesTest : public testing::Test {
 protected:
  void SetUp() override {
    lexicon = Lexicon::of("en");
    ASSERT_TRUE(lexicon);
  }
  /// "subject // verb"; empty: no main clause.
  std::string clause(const char* text) {
    const Sentence s = read_sentence(text, *lexicon);
    const auto found = main_clause(s, 0, s.size() - 1);
    return found ? s.slice(found->subject.from, found->subject.to) + " // " + s[found->verb].text : "";
  }
  std::string again(const char* text) {
    const Sentence s = read_sentence(text, *lexicon);
    const auto found = main_clause(s, 0, s.size() - 1);
    return found ? refer_to(s, found->subject) : "no clause";
  }
  std::unique_ptr<Lexicon> lexicon;
};

TEST_F(ClausesTest, ASubjectAndItsVerb) {
  EXPECT_EQ(clause("The evidence of this report is clear."), "The evidence of this report // is");
  EXPECT_EQ(clause("By the 1970s, moralist policy lost the support."), "moralist policy // lost");
  EXPECT_EQ(clause("Feminist and abolitionist groups have taken it."), "Feminist and abolitionist groups // have");
  EXPECT_EQ(clause("Hours lost to sickness were few."), "Hours lost to sickness // were");
  EXPECT_EQ(clause("A passenger who cannot be certain does not go."), "A passenger who cannot be certain // does");
  EXPECT_EQ(clause("This ideology, in turn, informs the law."), "This ideology // informs");
  EXPECT_EQ(clause("Some attempts to remove the limits are new."), "Some attempts to remove the limits // are");
  EXPECT_EQ(clause("Contrary to its aims, this law has failed."), "this law // has");
  EXPECT_EQ(clause("Raids, bans, and fines harm workers."), "Raids, bans, and fines // harm");
  EXPECT_EQ(clause("Clerks responsible for the hall may leave."), "Clerks responsible for the hall // may");
  EXPECT_EQ(clause("The clerks themselves may leave."), "The clerks // may");
  EXPECT_EQ(clause("Errors which happen during the work must be mended."),
            "Errors which happen during the work // must");
  EXPECT_EQ(clause("Offices which use the form must send it."), "Offices which use the form // must");
  EXPECT_EQ(clause("The most helpful letters have been kept."), "The most helpful letters // have");
  EXPECT_EQ(clause("Papers in the other offices have been kept."), "Papers in the other offices // have");
  EXPECT_EQ(clause("About 60 percent of the branches have been kept."), "About 60 percent of the branches // have");
  EXPECT_EQ(clause("This fault, if not mended, may stop the lift."), "This fault // may");
}

TEST_F(ClausesTest, WhatStandsBeforeTheSubject) {
  EXPECT_EQ(clause("On January 26, 2017, the board met the council."), "the board // met");
  EXPECT_EQ(clause("In 1999 Sweden met the council."), "Sweden // met");
  EXPECT_EQ(clause("About 60 years later, the board met the council."), "the board // met");
  EXPECT_EQ(clause("Later that day, the board met the council."), "the board // met");
  EXPECT_EQ(clause("Two weeks later, the board met the council."), "the board // met");
  EXPECT_EQ(clause("After the election, the board met the council."), "the board // met");
  EXPECT_EQ(clause("To save the money, the board met the council."), "the board // met");
  EXPECT_EQ(clause("As part of its plan, the board met the council."), "the board // met");
  EXPECT_EQ(clause("In Kent, Surrey and Sussex, the board met the council."), "the board // met");
  EXPECT_EQ(clause("In addition, there may be other buses."), "there // may");
  EXPECT_EQ(clause("During the past six years, applications increased by 12 percent."), "applications // increased");
  EXPECT_EQ(clause("After the board met, and it rained."), "");
}

TEST_F(ClausesTest, WhatBelongsToTheSubject) {
  EXPECT_EQ(clause("Transport to shops, to hospitals and to offices is free."),
            "Transport to shops, to hospitals and to offices // is");
  EXPECT_EQ(clause("Tools such as scripts or files are used."), "Tools such as scripts or files // are");
  EXPECT_EQ(clause("The systems of the town [24] are new."), "The systems of the town [24] // are");
  EXPECT_EQ(clause("The board, which closed the branch in May, has moved."), "The board // has");
  EXPECT_EQ(clause("These measures, such as fines and bans, are new."), "These measures // are");
}

TEST_F(ClausesTest, NoClauseWithoutAVerb) {
  EXPECT_EQ(clause("The policies outlined by this brief."), "");
  EXPECT_EQ(clause("Higher pay for the drivers of the buses."), "");
  EXPECT_EQ(clause("Because of the rain in the valley."), "");
}

TEST_F(ClausesTest, HowASubjectIsNamedAgain) {
  EXPECT_EQ(again("The board is new."), "the board");
  EXPECT_EQ(again("One of our branch libraries is new."), "this branch library");
  EXPECT_EQ(again("One of our buses is new."), "");
  EXPECT_EQ(again("One of the men is new."), "");
  EXPECT_EQ(again("They are new."), "they");
  EXPECT_EQ(again("Early policies on trafficking are new."), "these policies");
  EXPECT_EQ(again("Migrant sex workers are new."), "migrant sex workers");
  EXPECT_EQ(again("Few members are new."), "");
  EXPECT_EQ(again("No member of the board is new."), "");
}

TEST(WithCapital, TheFirstLetterIsMadeBig) {
  EXPECT_EQ(with_capital("they"), "They");
  EXPECT_EQ(with_capital("“they"), "“They");
  EXPECT_EQ(with_capital("\uE000écoles"), "\uE000Écoles");
  EXPECT_EQ(with_capital("31 g"), "31 g");
}

}  // namespace
}  // namespace lectern
