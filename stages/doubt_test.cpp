#include "stages/doubt.h"

#include <gtest/gtest.h>

#include <set>

namespace lectern {
namespace {

TEST(Doubt, EveryReasonHasANameANumberAndASentence) {
  std::set<std::string_view> ids;
  for (const DoubtRule& rule : doubt_rules()) {
    EXPECT_TRUE(ids.insert(rule.id).second) << rule.id;
    EXPECT_EQ(&rule_of(rule.doubt), &rule);
    if (rule.doubt == Doubt::none) continue;
    EXPECT_LT(rule.confidence, 1) << rule.id;
    EXPECT_TRUE(rule.reason.ends_with('.')) << rule.id;
  }
  EXPECT_EQ(confidence_of(Doubt::none), 1);
}

TEST(Doubt, TheStrongerOneCounts) {
  EXPECT_EQ(stronger(Doubt::none, Doubt::narrow_gutter), Doubt::narrow_gutter);
  EXPECT_EQ(stronger(Doubt::note_by_place_alone, Doubt::none), Doubt::note_by_place_alone);
  EXPECT_EQ(stronger(Doubt::page_not_read, Doubt::narrow_gutter), Doubt::page_not_read);
}

}  // namespace
}  // namespace lectern
