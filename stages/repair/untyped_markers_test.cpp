#include <gtest/gtest.h>

#include "stages/repair/layout_from_text_test_support.h"

namespace lectern {
namespace {

std::string untyped(const char* lines, bool untyped = true) {
  Layout layout = test::layout_from(lines);
  layout.untyped = untyped;
  Record record;
  repair(layout, record, {});
  return test::text_from(layout);
}

struct Row {
  const char* name;
  const char* lines;
  const char* text;
};

std::ostream& operator<<(std::ostream& out, const Row& row) { return out << row.name; }

class UntypedMarkers : public testing::TestWithParam<Row> {};

TEST_P(UntypedMarkers, ReadsAsMeant) { EXPECT_EQ(untyped(GetParam().lines), GetParam().text); }

INSTANTIATE_TEST_SUITE_P(
    Rows, UntypedMarkers,
    testing::Values(
        Row{"behind capitals and short words", "SEA TRADE1 and the sea.2 More\n[note]\n1 A.\n2 B.",
            "SEA TRADE^{1} and the sea.^{2} More | 1 A. 2 B."},
        Row{"behind a space", "the rights. 1 More words\n[note]\n1 A.", "the rights. ^{1} More words | 1 A."},
        Row{"out of the order of the notes", "the sea.2 and the sky.1 and the\n[note]\n1 A.\n2 B.\n3 C.",
            "the sea.^{2} and the sky.1 and the | 1 A. 2 B. 3 C."},
        Row{"quantities", "all 1 of them, in 2 of\n[note]\n1 A.\n2 B.", "all 1 of them, in 2 of | 1 A. 2 B."},
        Row{"counting from 1 without notes", "a word.1 Then one,2 then a third3 and more.4 End",
            "a word.^{1} Then one,^{2} then a third^{3} and more.^{4} End"},
        Row{"groups with numbers", "a group 1 and a group 2 and a group 3 and a group 4 of them",
            "a group 1 and a group 2 and a group 3 and a group 4 of them"},
        Row{"too few to count", "a word.1 Then one,2 then", "a word.1 Then one,2 then"}));

TEST(UntypedMarkers, ADocumentWithTypeIsNotTouched) {
  const char* lines = "a word.1 Then one,2 then a third3 and more.4 End";
  EXPECT_EQ(untyped(lines, false), lines);
}

}  // namespace
}  // namespace lectern
