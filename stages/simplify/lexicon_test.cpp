#include "stages/simplify/lexicon.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

#include "stages/simplify/lexicon_table.h"

namespace lectern {
namespace {

class LexiconTest : public testing::Test {
 protected:
  void SetUp() override {
    lexicon = Lexicon::of("en-GB");
    ASSERT_TRUE(lexicon) << "the package " << lexicon_package("en") << " is not installed";
  }
  std::unique_ptr<Lexicon> lexicon;
};

TEST_F(LexiconTest, AWordHasAllItsReadings) {
  const auto& readings = lexicon->readings("measures");
  ASSERT_EQ(readings.size(), 2u);
  EXPECT_EQ(readings[0], (Reading{"measure", {"n", "pl"}}));
  EXPECT_EQ(readings[1], (Reading{"measure", {"vblex", "pres", "p3", "sg"}}));
}

TEST_F(LexiconTest, APartOfAWordIsNotTheWord) { EXPECT_TRUE(lexicon->readings("speci").empty()); }

TEST_F(LexiconTest, WordsThatTheDictionaryLacksHaveTheirForms) {
  const std::vector<Reading> superseded = {{"supersede", {"vblex", "past"}}, {"supersede", {"vblex", "pp"}}};
  EXPECT_TRUE(lexicon->readings("superseded") == superseded) << "the dictionary has it as \"supersed\"";
  const std::vector<Reading> stakeholders = {{"stakeholder", {"n", "pl"}}};
  EXPECT_TRUE(lexicon->readings("stakeholders") == stakeholders);
  EXPECT_EQ(lexicon->inflect("strive", "vblex.pp"), "striven");
  EXPECT_EQ(lexicon->inflect("homelessness", "n.pl"), "");
}

TEST(LexiconTable, EveryLineIsAWordThatTheDictionaryLacks) {
  const auto lexicon = Lexicon::of("en");
  ASSERT_TRUE(lexicon);
  for (const TableText& text : lexicon_table_texts())
    for (const std::string& line : split_filled(text.rows, '\n')) {
      if (line.starts_with('#')) continue;
      const std::vector<std::string> cells = split_filled(line, '\t');
      ASSERT_GE(cells.size(), 2u) << line;
      const auto tag = cells[1] == "v" ? "vblex" : cells[1];
      const auto& readings = lexicon->readings(cells[0]);
      const std::set<std::vector<std::string>> different = [&] {
        std::set<std::vector<std::string>> out;
        for (const Reading& one : readings) out.insert(one.tags);
        return out;
      }();
      EXPECT_EQ(different.size(), readings.size()) << "known twice: " << line;
      EXPECT_TRUE(std::ranges::any_of(readings, [&](const Reading& one) { return one.has(tag); })) << line;
      EXPECT_EQ(cells[1] == "v", split_filled(cells.back(), ' ').size() == 4) << line;
    }
}

TEST_F(LexiconTest, WordsAreInflected) {
  EXPECT_EQ(lexicon->inflect("child", "n.pl"), "children");
  EXPECT_EQ(lexicon->inflect("take", "vblex.pp"), "taken");
  EXPECT_EQ(lexicon->inflect("zzz", "n.pl"), "");
}

TEST(Lexicon, ALanguageWithoutOneHasNone) {
  EXPECT_FALSE(Lexicon::of("zh"));
  EXPECT_EQ(lexicon_package("zh"), "");
}

}  // namespace
}  // namespace lectern
