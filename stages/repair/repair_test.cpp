#include "stages/repair/repair.h"

#include <gtest/gtest.h>

#include "stages/repair/layout_from_text_test_support.h"

namespace lectern {
namespace {

TEST(Repair, PlainTextStaysAndNothingIsRecorded) {
  Record record;
  EXPECT_EQ(test::repaired("Nothing is wrong with this text,\nand so nothing happens to it.", "en", {}, &record),
            "Nothing is wrong with this text, and so nothing happens to it.");
  EXPECT_TRUE(record.repairs.empty());
  EXPECT_TRUE(record.warnings.empty());
}

TEST(Repair, ASecondRunChangesNothing) {
  Layout layout = test::layout_from(
      "the o\uFB03ce of traf\u00AD\nficking at https://a.org/\nreport.pdf and policy.1\n[note]\n\u00B9 See.");
  Record first, second;
  RepairOptions options;
  options.dictionary_folders.clear(), options.language = "en";
  repair(layout, first, options);
  const std::string text = test::text_from(layout);
  repair(layout, second, options);
  EXPECT_EQ(test::text_from(layout), text);
  EXPECT_TRUE(second.repairs.empty());
  EXPECT_GE(first.repairs.size(), 4u);
}

TEST(Repair, EmptyAndHostileLayouts) {
  Layout empty;
  Record record;
  repair(empty, record);
  Layout odd = test::layout_from("-\n\u00AD\n- -\n-a-\n^{-}\n\u0001");
  odd.pages[0].regions[0].lines[0].spans.clear();
  odd.pages[0].regions[0].lines[1].spans[0].font = 99;
  odd.pages[0].regions[0].lines[3].spans[0].link = 7;
  repair(odd, record);
  SUCCEED();
}

}  // namespace
}  // namespace lectern
