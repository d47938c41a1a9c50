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

class CutUrls : public testing::TestWithParam<Row> {};

TEST_P(CutUrls, ReadsAsMeant) { EXPECT_EQ(test::repaired(GetParam().lines), GetParam().text); }

INSTANTIATE_TEST_SUITE_P(
    Rows, CutUrls,
    testing::Values(
        Row{"after a slash", "see https://www.example.org/\nreports/2020.pdf.",
            "see https://www.example.org/reports/2020.pdf."},
        Row{"its own hyphen stays", "https://www.example.org/a-\nlong-name and",
            "https://www.example.org/a-long-name and"},
        Row{"over three lines", "https://www.example.org/one/\ntwo/three-four-five-\nsix.html ends",
            "https://www.example.org/one/two/three-four-five-six.html ends"},
        Row{"finished", "see the whole at www.example.org\nThe next", "see the whole at www.example.org The next"},
        Row{"finished with a full stop", "see the whole at www.example.org.\nsome text",
            "see the whole at www.example.org. some text"},
        Row{"finished with a slash", "see https://www.example.org/\nand more", "see https://www.example.org/ and more"},
        Row{"amid Chinese", "\u89C1https://www.example-\nlab.org/a.html\u3002",
            "\u89C1https://www.example-lab.org/a.html\u3002"},
        Row{"mail", "write to a.name@\nexample.org now", "write to a.name@example.org now"},
        Row{"a word with a hyphen after an address", "well-known https://www.example.org/page well-\nknown",
            "well-known https://www.example.org/page well-known"}));

/// The lines as one link each, all with the same target.
std::string linked(const std::string& lines, const std::string& uri) {
  Layout layout = test::layout_from(lines);
  for (Line& line : layout.pages[0].regions[0].lines) {
    layout.pages[0].links.push_back({line.box, uri, 0, {}});
    for (Span& s : line.spans) s.link = static_cast<int>(layout.pages[0].links.size()) - 1;
  }
  Record record;
  RepairOptions options;
  options.dictionary_folders.clear(), options.language = "en";
  repair(layout, record, options);
  return test::text_from(layout);
}

TEST(CutUrlsByLink, TheTargetDecides) {
  EXPECT_EQ(linked("https://example.org/policy\nreport", "https://example.org/policyreport"),
            "https://example.org/policyreport");
  EXPECT_EQ(linked("https://example.org/policy\nreport", "https://example.org/policy"),
            "https://example.org/policy report");
  EXPECT_EQ(linked("https://example.org/poli-\ncy", "https://example.org/policy"), "https://example.org/policy");
  EXPECT_EQ(linked("https://example.org/poli-\ncy", "https://example.org/poli-cy"), "https://example.org/poli-cy");
  EXPECT_EQ(linked("the report\nof the year", "https://example.org/thereport"), "the report of the year");
  EXPECT_EQ(linked("https://exam ple.org/a b", "https://example.org/ab"), "https://example.org/ab");
  EXPECT_EQ(linked("www.example.org and more", "https://www.example.org/"), "www.example.org and more");
}

}  // namespace
}  // namespace lectern
