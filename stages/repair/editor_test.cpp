#include "stages/repair/editor.h"

#include <gtest/gtest.h>

#include "stages/repair/layout_from_text_test_support.h"

namespace lectern {
namespace {

TEST(Editor, RecordsWhatChangedWithTheWordsAround) {
  Record record;
  Editor editor(record);
  editor.begin("a_rule");
  Line line = test::line_from("one two three", 3, 10, 20);
  editor.edit({&line}, 0.5, "test", [&] { line.spans[0].text = U"one tWo three"; });
  ASSERT_EQ(record.repairs.size(), 1u);
  EXPECT_EQ(record.repairs[0].before, "two");
  EXPECT_EQ(record.repairs[0].after, "tWo");
  EXPECT_EQ(record.repairs[0].page, 3);
  EXPECT_EQ(record.repairs[0].rule, "a_rule");
  EXPECT_TRUE(editor.pages().contains(3));
}

TEST(Editor, NothingChangedNothingRecorded) {
  Record record;
  Editor editor(record);
  editor.begin("a_rule");
  Line line = test::line_from("one", 1, 10, 20);
  editor.edit({&line}, 1, "test", [] {});
  EXPECT_TRUE(record.repairs.empty());
  EXPECT_TRUE(editor.pages().empty());
}

TEST(Editor, TwoLines) {
  Record record;
  Editor editor(record);
  Line a = test::line_from("see traf-", 1, 10, 20), b = test::line_from("ficking now", 1, 10, 32);
  editor.edit({&a, &b}, 1, "test", [&] { a.spans[0].text.pop_back(), a.ending = Ending::glued; });
  EXPECT_EQ(record.repairs[0].before, "traf-\nficking");
  EXPECT_EQ(record.repairs[0].after, "trafficking");
}

}  // namespace
}  // namespace lectern
