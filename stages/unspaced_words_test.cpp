#include "stages/unspaced_words.h"

#include <gtest/gtest.h>

namespace lectern {
namespace {

TEST(UnspacedWords, AreCutByTheDictionary) {
  EXPECT_EQ(unspaced_words(U"我们去学校。"), (std::vector<std::u32string>{U"我们", U"去", U"学校"}));
  EXPECT_EQ(unspaced_words(U"水、"), std::vector<std::u32string>{U"水"});
  EXPECT_TRUE(unspaced_words(U"").empty());
}

}  // namespace
}  // namespace lectern
