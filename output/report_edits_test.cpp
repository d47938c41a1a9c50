#include <gtest/gtest.h>

#include "output/edition_sample_test.h"
#include "output/markup_scan_test.h"
#include "output/report_writer.h"

namespace lectern {
namespace {

Document small() {
  Document d;
  d.language = "en";
  d.surfaces.resize(1);
  d.body = {{Heading{1, {{Text{"One \"two\""}}}}, {{{1, {1, 2, 3, 4}}}, 1}},
            {Figure{"", {}, "A map", false, {}}, {{{1, {5, 6, 70, 80}}}, 1}}};
  return d;
}

Record edited() {
  Record record;
  record.repairs = {{"join_split_words", 1, {10, 20, 30, 40}, "re-\nform", "reform", 0.9, "dictionary"},
                    {"repeated_table_head", 1, {10, 20, 30, 40}, "Head", "", 1, ""},
                    {kEditorRule, 1, {}, "tbe", "the", 1, "brief.edits, line 1"}};
  record.editor = {"brief.edits", "replace page 1 \"tbe\" to \"the\"\n<bad>\n", {}};
  record.editor.lines = {{EditFate::applied, 1, 1, {}, "replace page 1 \"tbe\" to \"the\"", ""},
                         {EditFate::misfit, 3, 1, {}, "heading 1 page 1 \"x\"", "the text does not stand on that page"},
                         {EditFate::mistake, 2, 0, {}, "<bad>", "no"}};
  return record;
}

TEST(ReportEdits, WhatDoesNotFitStandsFirst) {
  const std::string html = write_report(small(), edited(), {}, {});
  const auto at = [&](const char* what) { return html.find(what); };
  ASSERT_NE(at("These do not fit any more (1)"), std::string::npos);
  EXPECT_LT(at("Not understood (1)"), at("These do not fit any more (1)"));
  EXPECT_LT(at("These do not fit any more (1)"), at("Applied (1)"));
  EXPECT_LT(at("Applied (1)"), at("What to look at</h2>"));
  EXPECT_EQ(at("No longer needed"), std::string::npos);
}

TEST(ReportEdits, RowsCarryWhatAnEntryNeeds) {
  const auto page = scan_markup(write_report(small(), edited(), {}, {}));
  EXPECT_EQ(
      with(page, "data-edit", "page 1 at 10 20 30 40 &quot;re-\\nform&quot; to &quot;reform&quot; by join_split_words")
          .size(),
      1u);
  EXPECT_EQ(with(page, "data-edit", "page 1 at 1 2 3 4 &quot;One \\&quot;two\\&quot;&quot;").size(), 1u);
  EXPECT_EQ(with(page, "data-edit", "page 1 at 5 6 70 80").at(0).attributes.at("data-text"), "A map");
  std::size_t rows = 0;
  for (const auto& row : named(page, "tr")) rows += row.attributes.contains("data-edit");
  EXPECT_EQ(rows, 1u) << "a change that no rule of repair made cannot be rejected; the editor's own is no row";
}

TEST(ReportEdits, DoubtfulWordsHaveTheWordsAround) {
  Record record = edited();
  record.words = {
      {1, {1, 2, 3, 4}, "towu", "they met in the old hall of the towu and stayed there till morning", {}, 0.4}};
  const auto rows =
      with(scan_markup(write_report(small(), record, {}, {})), "data-word", "page 1 at 1 2 3 4 &quot;towu&quot;");
  ASSERT_EQ(rows.size(), 1u);
  EXPECT_EQ(rows[0].attributes.at("data-after"), "in the old hall of the");
  EXPECT_EQ(rows[0].attributes.at("data-before"), "and stayed there till");
}

TEST(ReportEdits, TheFileIsThereAndOnlyItsOwnScriptMayRun) {
  const auto page = scan_markup(write_report(small(), edited(), {}, {}));
  EXPECT_EQ(with(page, "id", "edits-file").at(0).text, "replace page 1 \"tbe\" to \"the\"\n&lt;bad&gt;\n");
  const std::string policy = with(page, "http-equiv", "Content-Security-Policy").at(0).attributes.at("content");
  EXPECT_NE(policy.find("connect-src 'none'"), std::string::npos) << policy;
  EXPECT_NE(policy.find("script-src 'sha256-"), std::string::npos) << policy;
  EXPECT_EQ(policy.find("unsafe"), std::string::npos) << policy;
  EXPECT_EQ(named(page, "script").size(), 1u);
  EXPECT_TRUE(named(page, "button").empty()) << "controls are the script's";
}

TEST(ReportEdits, WithoutAFileToSaveThereAreNoControls) {
  EXPECT_TRUE(named(scan_markup(write_report(small(), {}, {}, {})), "script").empty());
}

}  // namespace
}  // namespace lectern
