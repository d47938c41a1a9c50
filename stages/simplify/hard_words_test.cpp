#include "stages/simplify/hard_words.h"

#include <gtest/gtest.h>

namespace lectern {
namespace {

std::vector<Sense> dictionary(const std::string& word) {
  if (word == "usufruct") return {{WordUse::noun, "a right to use", 0}};
  if (word == "fiacre") return {{WordUse::noun, "a carriage", 0}, {WordUse::noun, "a plant", 0}};
  if (word == "burgher") return {{WordUse::noun, "a citizen", 9}, {WordUse::noun, "a member of the middle class", 0}};
  if (word == "hansom cab") return {{WordUse::noun, "a carriage with two wheels", 1}};
  if (word == "warden") return {{WordUse::noun, "one who heads a jail", 9, SenseKind::person}};
  if (word == "fieldwork") return {{WordUse::noun, "a temporary fortification built by troops", 0}};
  if (word == "apprenticeship") return {{WordUse::noun, "the position of someone in a fortification", 3}};
  if (word == "quilt") return {{WordUse::noun, "bedding of cloth that is stitched together", 3, SenseKind::thing}};
  if (word == "java") return {{WordUse::noun, "a drink", 2}, {WordUse::noun, "an island", 3, SenseKind::name}};
  if (word == "blithely") return {{WordUse::adverb, "in a blithe manner", 2}};
  if (word == "people") return {{WordUse::noun, "known to all", 0}};
  return {};
}

TEST(HardWords, ThoseWithOneMeaning) {
  const auto lexicon = Lexicon::of("en");
  ASSERT_TRUE(lexicon);
  const Inlines none;
  const std::vector<RunningText> text = {
      {"The people have a usufruct. The burghers like usufructs, fiacres and hansom cabs. "
       "Wardens do fieldwork in an apprenticeship with a quilt and java, and blithely.",
       &none},
      {"Mr Usufruct is late.", &none}};
  std::string found;
  for (const GlossaryEntry& e : explain_hard_words(text, "en", *lexicon, dictionary, {})) {
    found += e.term + ": " + e.meaning;
    for (const std::string& form : e.forms) found += " [" + form + "]";
    found += "\n";
  }
  EXPECT_EQ(found,
            "apprenticeship: the position of someone in a fortification [apprenticeship]\n"
            "burgher: a citizen [burghers]\n"
            "hansom cab: a carriage with two wheels [hansom cabs]\n"
            "usufruct: a right to use [usufruct] [usufructs]\n");
  EXPECT_TRUE(explain_hard_words(text, "en", *lexicon, {}, {}).empty());
}

TEST(HardWords, OneOfSeveralMeaningsWhenTwoWitnessesAgree) {
  const auto lexicon = Lexicon::of("en");
  ASSERT_TRUE(lexicon);
  const Inlines none;
  const std::vector<RunningText> text = {
      {"The duke may usurp the throne. He sat on it unlawfully, and wore a crown.", &none}};
  const auto explained = [&](int first, int second, const char* other) {
    const Dictionary two = [&](const std::string& word) {
      if (word != "usurp") return std::vector<Sense>();
      return std::vector<Sense>{{WordUse::verb, "take a throne unlawfully", first}, {WordUse::verb, other, second}};
    };
    const auto found = explain_hard_words(text, "en", *lexicon, two, {});
    return found.empty() ? std::string() : found.front().meaning;
  };
  EXPECT_EQ(explained(2, 1, "replace"), "take a throne unlawfully");
  EXPECT_EQ(explained(1, 0, "replace"), "") << "met too seldom";
  EXPECT_EQ(explained(2, 2, "replace"), "") << "none was met most often";
  EXPECT_EQ(explained(1, 4, "replace"), "") << "the witnesses disagree";
  EXPECT_EQ(explained(2, 1, "put on a crown"), "") << "the document has words of both";
}

TEST(Senses, NoneIsGuessed) {
  const auto meaning = [](std::vector<int> counts) {
    std::vector<Sense> senses;
    for (const int count : counts) senses.push_back({WordUse::noun, std::to_string(count), count});
    return usual_sense(senses).value_or(Sense{WordUse::noun, "none"}).meaning;
  };
  EXPECT_EQ(meaning({}), "none");
  EXPECT_EQ(meaning({0}), "0");
  EXPECT_EQ(meaning({0, 0}), "none");
  EXPECT_EQ(meaning({4, 0}), "none") << "met too seldom";
  EXPECT_EQ(meaning({3, 40}), "40");
  EXPECT_EQ(meaning({30, 20}), "none");
}

}  // namespace
}  // namespace lectern
