#include "output/report_writer.h"

#include <gtest/gtest.h>

#include "output/edition_sample_test.h"
#include "output/markup_scan_test.h"

namespace lectern {
namespace {

TEST(Report, LeadsToTheReportOnThePlainEdition) {
  EXPECT_NE(write_report({}, {}, {}, {}, "a b#1.plain-report.html").find("href=\"a%20b%231.plain-report.html\""),
            std::string::npos);
  EXPECT_EQ(write_report({}, {}, {}, {}).find("plain-report"), std::string::npos);
}

Record some() {
  Record record;
  record.repairs = {
      {"join_split_words", 2, {10, 20, 30, 40}, "the opti- mal way", "the optimal way", 0.9, "dictionary"},
      {"cut_urls", 3, {}, "<b>", "é", 0.5, "link annotation"},
      {"join_split_words", 4, {}, "", "", 1, ""}};
  record.warn("page-without-text", 3, "This page has no <text>.");
  record.warn("odd", 0, "The whole is odd.");
  return record;
}

TEST(ReportWriter, RepairsStandByRuleWithWhatChangedMarked) {
  const auto page = scan_markup(write_report(rich_document(), some(), {}, {}));
  EXPECT_EQ(with(page, "aria-label", "Repairs by the rule join_split_words").size(), 1u);
  EXPECT_EQ(named(page, "mark").at(0).text, "- ");
  EXPECT_EQ(named(page, "mark").at(1).text, "&lt;b&gt;");
  EXPECT_EQ(named(page, "mark").at(2).text, "é");
}

TEST(ReportWriter, MarksThatNobodySeesAreGivenAsCodePoints) {
  Record record;
  record.repairs = {{"r", 1, {}, "a\u0301b", "áb", 1, ""}, {"r", 1, {}, "x\u0651\u064Ey", "x\u064E\u0651y", 1, ""}};
  const auto marks = named(scan_markup(write_report(rich_document(), record, {}, {})), "mark");
  ASSERT_EQ(marks.size(), 4u);
  EXPECT_EQ(marks[0].text, "U+0061 U+0301");
  EXPECT_EQ(marks[1].text, "á");
  EXPECT_EQ(marks[2].text, "U+0651 U+064E");
}

TEST(ReportWriter, WarningsNameTheirPage) {
  const std::string html = write_report(rich_document(), some(), {}, {});
  EXPECT_NE(html.find("<h3>Page without text (1)</h3>"), std::string::npos);
  EXPECT_NE(html.find("<li>page 3: This page has no &lt;text&gt;.</li>"), std::string::npos);
  EXPECT_NE(html.find("<li>whole document: The whole is odd.</li>"), std::string::npos);
}

TEST(ReportWriter, DoubtsStandByTheirReason) {
  Record record;
  record.doubts = {{Doubt::narrow_gutter, 3, {}, SeenKind::paragraph, "Beside <it>"}};
  const std::string html = write_report(rich_document(), record, {}, {});
  EXPECT_NE(html.find("<h4>Narrow gutter (1)</h4>"), std::string::npos);
  EXPECT_NE(html.find("page 3, paragraph: "), std::string::npos);
  EXPECT_NE(html.find("Beside &lt;it&gt;"), std::string::npos);
}

TEST(ReportWriter, WordsToCheckAreListedTheLeastSureFirstOnAPage) {
  Record record;
  record.words = {{2, {}, "tlie", "into tlie house", {"the", "tie"}, 0.412}, {2, {}, "<h>", "an <h> here", {}, 0.1}};
  const std::string html = write_report(rich_document(), record, {}, {});
  EXPECT_NE(html.find("Words to check (2)"), std::string::npos);
  EXPECT_NE(html.find("the, tie"), std::string::npos);
  EXPECT_NE(html.find("into tlie house"), std::string::npos);
  EXPECT_NE(html.find("41 %"), std::string::npos);
  const std::size_t first = html.find("&lt;h&gt;</mark>"), second = html.find("tlie</mark>");
  ASSERT_NE(second, std::string::npos);
  EXPECT_LT(first, second);
  record.words.assign(500, record.words[0]);
  EXPECT_NE(write_report(rich_document(), record, {}, {}).find("The 400 least sure of 500 are shown."),
            std::string::npos);
}

TEST(ReportWriter, SaysWhenThereIsNothing) {
  const std::string html = write_report(Document{}, {}, {}, {});
  EXPECT_NE(html.find("Nothing: "), std::string::npos);
  EXPECT_NE(html.find("No text was changed."), std::string::npos);
}

TEST(ReportWriter, TakesAnything) {
  EXPECT_NO_THROW(scan_markup(write_report(nasty_document(), some(), {"x"}, {})));
  for (unsigned seed = 0; seed < 20; ++seed)
    EXPECT_NO_THROW(scan_markup(write_report(random_document(seed), some(), {}, {})));
}

TEST(ReportWriter, ManyRowsAreCutAndCounted) {
  Record record;
  record.repairs.assign(500, {"r", 1, {}, "a", "b", 1, ""});
  const std::string html = write_report(rich_document(), record, {}, {});
  EXPECT_NE(html.find("The first 400 of 500 are shown."), std::string::npos);
}

}  // namespace
}  // namespace lectern
