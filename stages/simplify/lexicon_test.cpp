#include "stages/simplify/lexicon.h"

#include <gtest/gtest.h>

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

TEST_F(LexiconTest, APartOfAWordIsNotTheWord) { EXPECT_TRUE(lexicon->readings("conflation").empty()); }

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
