#include <gtest/gtest.h>

#include "stages/repair/layout_from_text_test_support.h"

namespace lectern {
namespace {

struct Row {
  const char* name;
  const char* lines;
  const char* text;
};

std::ostream& operator<<(std::ostream& out, const Row& row) { return out << row.name; }

class SuperscriptCharacters : public testing::TestWithParam<Row> {};

TEST_P(SuperscriptCharacters, ReadsAsMeant) { EXPECT_EQ(test::repaired(GetParam().lines), GetParam().text); }

INSTANTIATE_TEST_SUITE_P(Rows, SuperscriptCharacters,
                         testing::Values(Row{"marker and note", "the policy\u00B2 of\n[note]\n\u00B2 See there.",
                                             "the policy^{2} of | ^{2} See there."},
                                         Row{"after a full stop", "the policy.\u00B9\u2070 Of\n[note]\n10 See there.",
                                             "the policy.^{10} Of | 10 See there."},
                                         Row{"two in one line", "first\u00B9 and second\u00B2\n[note]\n1 One.\n2 Two.",
                                             "first^{1} and second^{2} | 1 One. 2 Two."},
                                         Row{"on another page", "the policy\u00B9\n[page]\ntext\n[note]\n1 See.",
                                             "the policy^{1} text | 1 See."},
                                         Row{"a unit stays", "ten m\u00B2 and km\u00B2 of\n[note]\n2 See there.",
                                             "ten m\u00B2 and km\u00B2 of | 2 See there."},
                                         Row{"no such note", "the policy\u00B3 of\n[note]\n2 See there.",
                                             "the policy\u00B3 of | 2 See there."}));

}  // namespace
}  // namespace lectern
