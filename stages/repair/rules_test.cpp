#include "stages/repair/rules.h"

#include <gtest/gtest.h>

#include <set>

namespace lectern {
namespace {

TEST(Rules, EveryRowIsWhole) {
  std::set<std::string_view> ids;
  for (const RepairRule& rule : repair_rules()) {
    EXPECT_TRUE(ids.insert(rule.id).second) << rule.id;
    EXPECT_FALSE(rule.reason.empty());
    EXPECT_NE(rule.function, nullptr);
  }
}

TEST(Rules, CharactersFirstAndAddressesBeforeWords) {
  const auto rules = repair_rules();
  EXPECT_EQ(rules[0].id, "mojibake") << "before the control codes in it are dropped";
  EXPECT_EQ(rules[1].id, "normalise_characters");
  const auto place = [&](std::string_view id) {
    for (std::size_t i = 0; i < rules.size(); ++i)
      if (rules[i].id == id) return i;
    return rules.size();
  };
  EXPECT_LT(place("cut_urls"), place("join_split_words"));
}

}  // namespace
}  // namespace lectern
