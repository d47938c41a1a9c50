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

class MarkerDigits : public testing::TestWithParam<Row> {};

TEST_P(MarkerDigits, ReadsAsMeant) { EXPECT_EQ(test::repaired(GetParam().lines), GetParam().text); }

INSTANTIATE_TEST_SUITE_P(
    Rows, MarkerDigits,
    testing::Values(
        Row{"behind a full stop", "of the policy.12 And\n[note]\n12 See there.",
            "of the policy.^{12} And | 12 See there."},
        Row{"behind an apostrophe", "the workers\u20193 rights\n[note]\n3 See.",
            "the workers\u2019^{3} rights | 3 See."},
        Row{"behind a word", "the policy3\n[note]\n3 See.", "the policy^{3} | 3 See."},
        Row{"several in one line", "the policy3 and others.4 More words2.\n[note]\n2 A.\n3 B.\n4 C.",
            "the policy^{3} and others.^{4} More words^{2}. | 2 A. 3 B. 4 C."},
        Row{"marked already", "the policy3 and^{3}\n[note]\n3 See.", "the policy3 and^{3} | 3 See."},
        Row{"two places fit", "the policy3 and others3\n[note]\n3 See.", "the policy3 and others3 | 3 See."},
        Row{"no such note", "the policy4\n[note]\n3 See.", "the policy4 | 3 See."},
        Row{"formulas and units", "CO2 m2 A2 H2O\n[note]\n2 See.", "CO2 m2 A2 H2O | 2 See."},
        Row{"decimals and abbreviations", "12.2 p.2 no.2 2.2\n[note]\n2 See.", "12.2 p.2 no.2 2.2 | 2 See."},
        Row{"ordinals", "street1st\n[note]\n1 See.", "street1st | 1 See."}));

/// A layout of two pages, the first with `text` whose last span is a link to (page, y).
Layout linked(const std::string& text, const std::string& label, int page, double y) {
  Layout layout = test::layout_from(text + "\n[note]\n1. See.");
  Line& line = layout.pages[0].regions[0].lines[0];
  Span mark = line.spans[0];
  mark.text = to_utf32(label), mark.link = 0;
  line.spans.push_back(mark);
  layout.pages[0].links.push_back({line.box, "", page, {50, y}});
  return layout;
}

TEST(MarkerDigitsLinked, ALinkToTheNoteIsAMarkerWhereverItStands) {
  const auto text = [](Layout layout) {
    Record record;
    repair(layout, record, {});
    return test::text_from(layout);
  };
  EXPECT_EQ(text(linked("half of the developers ", "1", 1, 15)), "half of the developers ^{1} | 1. See.");
  EXPECT_EQ(text(linked("half of the developers ", "1", 1, 300)), "half of the developers 1 | 1. See.")
      << "a link to another place of the page";
  EXPECT_EQ(text(linked("half of the developers ", "2", 1, 15)), "half of the developers 2 | 1. See.")
      << "another number";
  EXPECT_EQ(text(linked("half of the developers ", "1", 2, 15)), "half of the developers 1 | 1. See.")
      << "another page";
}

}  // namespace
}  // namespace lectern
