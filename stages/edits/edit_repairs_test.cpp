#include "stages/edits/edit_repairs.h"

#include <gtest/gtest.h>

#include "stages/edits/edits_format.h"
#include "stages/repair/layout_from_text_test_support.h"

namespace lectern {
namespace {

struct Result {
  std::string text;
  Record record;
};

Result repaired_with(const std::string& text, const std::string& entries) {
  Layout layout = test::layout_from(text);
  const Edits edits = parse_edits(entries, "x.edits");
  EXPECT_TRUE(edits.mistakes.empty());
  Result out;
  RepairOptions options;
  options.language = "en", options.dictionary_folders = {};
  options.rejected = rejected_repairs(layout, options, edits, out.record);
  repair(layout, out.record, options);
  accept_repairs(layout, edits, out.record);
  out.text = test::text_from(layout);
  return out;
}

EditFate fate(const Result& r) {
  EXPECT_EQ(r.record.editor.lines.size(), 1u);
  return r.record.editor.lines.empty() ? EditFate::mistake : r.record.editor.lines[0].fate;
}

const std::string kText = "of trafficking and re-\ngional laws; the regional traf-\nficking of birds\n";

TEST(EditRepairs, WithoutEntriesBothWordsAreJoined) {
  EXPECT_EQ(repaired_with(kText, "").text, "of trafficking and regional laws; the regional trafficking of birds");
}

TEST(EditRepairs, WhatIsRejectedIsNeverJoined) {
  const Result r = repaired_with(kText, R"(reject page 1 "re-\ngional" to "regional" by another_rule)");
  EXPECT_EQ(r.text, "of trafficking and re- gional laws; the regional trafficking of birds");
  EXPECT_EQ(fate(r), EditFate::applied);
  for (const Repair& repair : r.record.repairs)
    EXPECT_TRUE(repair.rule == kEditorRule || repair.before != "re-\ngional");
  EXPECT_TRUE(r.record.warnings.empty());
}

TEST(EditRepairs, OfTwoAlikeThePlaceDecides) {
  const std::string twice = "of regional and re-\ngional laws; the national re-\ngional laws\n";
  const Result r = repaired_with(twice, R"(reject page 1 at 52 18 195 28 "re-\ngional" to "regional")");
  EXPECT_EQ(r.text, "of regional and regional laws; the national re- gional laws");
  const Result unsure = repaired_with(twice, R"(reject page 1 "re-\ngional" to "regional")");
  EXPECT_EQ(unsure.text, "of regional and regional laws; the national regional laws");
  EXPECT_EQ(fate(unsure), EditFate::misfit);
  EXPECT_EQ(unsure.record.warnings.at(0).code, "edit-does-not-fit");
}

TEST(EditRepairs, WhatNoRuleDoesAnyMoreIsNotNeeded) {
  EXPECT_EQ(fate(repaired_with("of self help and so on\n", R"(reject page 1 "self help" to "selfhelp")")),
            EditFate::not_needed);
  EXPECT_EQ(fate(repaired_with("of self-\nhelp\n", R"(reject page 1 "cat-\nfish" to "catfish")")), EditFate::misfit);
  EXPECT_EQ(fate(repaired_with(kText, R"(reject page 2 "re-\ngional" to "regional")")), EditFate::misfit);
}

TEST(EditRepairs, WhatIsAcceptedIsSure) {
  const Result r = repaired_with("of mar-\nket stalls\n", R"(accept page 1 "mar-\nket" to "market")");
  ASSERT_EQ(r.record.repairs.size(), 2u) << r.text;
  EXPECT_EQ(r.record.repairs[0].confidence, 1);
  EXPECT_EQ(r.record.repairs[1].rule, kEditorRule);
  EXPECT_EQ(r.record.repairs[1].witness, "x.edits, line 1");
  EXPECT_EQ(fate(repaired_with("of the market\n", R"(accept page 1 "mar-\nket" to "market")")), EditFate::not_needed);
  EXPECT_EQ(fate(repaired_with("of the town\n", R"(accept page 1 "mar-\nket" to "market")")), EditFate::misfit);
}

TEST(EditRepairs, EveryRuleCopesWithRejection) {
  // Letters with spaces between, a raised digit: the rule goes on behind what was rejected.
  const std::string spaced = "the report and R E P O R T of a report\n";
  Record made;
  const std::string all = test::repaired(spaced, "en", {}, &made);
  ASSERT_EQ(made.repairs.size(), 1u) << all;
  Edit edit;
  edit.kind = EditKind::reject, edit.page = 1, edit.text = made.repairs[0].before, edit.to = made.repairs[0].after;
  EXPECT_EQ(repaired_with(spaced, write_edit(edit)).text, "the report and R E P O R T of a report");
}

}  // namespace
}  // namespace lectern
