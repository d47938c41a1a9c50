#include "stages/simplify/words.h"

#include <gtest/gtest.h>

namespace lectern {
namespace {

class WordsTest : public testing::Test {
 protected:
  void SetUp() override {
    lexicon = Lexicon::of("en");
    ASSERT_TRUE(lexicon) << "the package " << lexicon_package("en") << " is not installed";
  }
  Sentence read(const char* text) { return read_sentence(text, *lexicon); }
  const Word& word(const Sentence& s, std::string_view lower) {
    for (const Word& w : s.words)
      if (w.lower == lower) return w;
    ADD_FAILURE() << "no word " << lower;
    return s.words.front();
  }
  std::unique_ptr<Lexicon> lexicon;
};

TEST_F(WordsTest, WordsNumbersAndSigns) {
  const Sentence s = read("It cost £61,400 (or 2.4%) at half-past five, didn’t it?");
  std::string all;
  for (const Word& w : s.words) all += w.text + "|";
  EXPECT_EQ(all, "It|cost|£61,400|(|or|2.4%|)|at|half-past|five|,|didn’t|it|?|");
  EXPECT_EQ(count_words(s, 0, s.size()), 10u);
  EXPECT_EQ(word(s, "2.4%").brackets, 1);
  EXPECT_EQ(word(s, "at").brackets, 0);
}

TEST_F(WordsTest, TheGenitiveIsNoQuotation) {
  const Sentence s = read("The workers’ rights and the board’s ‘new rules’ count.");
  EXPECT_TRUE(word(s, "workers").genitive || word(s, "workers’").genitive);
  EXPECT_TRUE(word(s, "board").genitive);
  EXPECT_FALSE(word(s, "rights").quoted);
  EXPECT_TRUE(word(s, "rules").quoted);
  EXPECT_FALSE(word(s, "count").quoted);
}

TEST_F(WordsTest, MarksGoWithTheirWords) {
  const Sentence s = read("Raids\uE000 harm \uE001the workers\uE002.\uE003");
  EXPECT_EQ(s.slice(0, 1), "Raids\uE000");
  EXPECT_EQ(s.slice(2, 4), "\uE001the workers\uE002");
  EXPECT_EQ(s.marks(0, s.size()), "\uE000\uE001\uE002\uE003");
  EXPECT_EQ(s.slice(0, s.size()), s.text);
  EXPECT_EQ(s[0].text, "Raids");
}

struct PlaceRow {
  const char* sentence;
  const char* word;
  std::uint32_t is;
};

TEST_F(WordsTest, PlacesTellWhatAWordIs) {
  const PlaceRow rows[] = {
      {"The measures often target migrants.", "target", kPresent},
      {"The target is new.", "target", kNoun},
      {"It compromises their access.", "compromises", kPresentS},
      {"They wanted to target migrants.", "target", kInfinitive},
      {"They have access to support.", "support", kNoun},
      {"The branch was closed by them.", "closed", kParticiple},
      {"The board closed the branch.", "closed", kPast},
      {"They have closed it.", "closed", kParticiple},
      {"The board runs three offices.", "runs", kPresentS},
      {"A new rule decriminalised it.", "decriminalised", kPast},
      {"The conflation of both is new.", "conflation", kNoun},
      // Each rule of grammars/en.cg3, and what it must leave alone.
      {"Other services on a given day last year are new.", "last", kAdjective},
      {"The talks last months.", "last", kPresent},
      {"Conflating the two is wrong.", "conflating", kGerund},
      {"It is in charge of the office.", "charge", kNoun},
      {"The loss was due to the board.", "to", kPreposition},
      {"They say no to the request.", "to", kPreposition},
      {"It has a response to use.", "use", kNoun},
      {"They tried to fully use it.", "to", kPreposition | kTo},
      {"It would not often help them.", "help", kInfinitive},
      {"It does not target migrants.", "target", kInfinitive},
      {"It was to be set.", "set", kNoun | kParticiple},
      {"They who work here closed it.", "work", kPresent},
      {"We have to go.", "have", kHave},
      {"They did and have.", "have", kHave | kInfinitive},
      {"Workers face raids.", "face", kPresent},
      {"Human rights abuses are known.", "abuses", kNoun},
      {"This means less is paid.", "means", kPresentS},
      {"The rule and compromises them.", "compromises", kPresentS},
      {"It increased by 12 percent.", "increased", kPast},
      {"Members reported the case.", "reported", kPast},
      {"The board wrote and informed him.", "informed", kPast},
      {"The board has written and informed him.", "informed", kPast | kParticiple},
      {"The closed branch reopened.", "closed", kParticiple},
      {"Some of this is new.", "some", kPronoun},
      {"Some rules are new.", "some", kDeterminer},
      {"It need not be so.", "need", kModal},
      {"That circumstance is new.", "that", kDeterminer},
      {"That rules may be broken is known.", "that", kDeterminer | kPronoun | kSubordinator | kRelative},
      {"Policies that limit access fail.", "that", kRelative},
      {"The measures include raids.", "measures", kNoun},
      {"He met a man named John Smith.", "named", kParticiple},
      {"This included the use of it.", "included", kPast},
      {"This helps improve access.", "helps", kNoun | kPresentS},
      {"An outside analyst came.", "outside", kAdjective},
      {"It is outside the town.", "outside", kPreposition},
      {"We saw the office and related tools.", "related", kParticiple},
      {"The board and staff related it.", "related", kPast},
      {"The board (the FRB) announced that it met.", "announced", kPast},
      {"The board has often announced that it met.", "announced", kParticiple},
      {"The rights‐based plan is new.", "rights-based", kAdjective},
      {"The delay happened then.", "happened", kPast},
      {"The delay has happened then.", "happened", kParticiple},
      {"The board later asked them.", "later", kAdverb},
      {"A later report asked them.", "later", kAdjective | kAdverb},
      {"This often closes it.", "this", kPronoun},
      {"Some often used rules are new.", "some", kDeterminer | kPronoun},
  };
  for (const PlaceRow& row : rows)
    EXPECT_EQ(word(read(row.sentence), row.word).is & ~kPluralNoun, row.is) << row.sentence;
}

}  // namespace
}  // namespace lectern
