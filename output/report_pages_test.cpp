#include <gtest/gtest.h>

#include "output/edition_sample_test.h"
#include "output/markup_scan_test.h"
#include "output/report_parts.h"
#include "output/report_writer.h"
#include "output/seen_sample_test.h"

namespace lectern {
namespace {

std::string report(const std::vector<std::string>& pngs, const std::vector<SeenPage>& seen, const Record& record = {}) {
  return write_report(rich_document(), record, pngs, seen);
}

TEST(ReportPages, DrawingAndListSayTheSame) {
  const std::string html = report({"png"}, {seen_sample()});
  const auto marks = scan_markup(html);
  EXPECT_EQ(named(marks, "img").size(), 1u);
  for (const char* id : {"p1r1", "p1r2", "p1r3", "p1r3.1", "p1r4", "p1r5", "p1r6"}) {
    EXPECT_EQ(with(marks, "id", id).size(), 1u) << id;
    EXPECT_EQ(with(marks, "href", std::string("#") + id).size(), 1u) << id;
  }
  EXPECT_EQ(with(marks, "class", "cell").size(), 1u) << "a cell without a box has no frame";
  EXPECT_EQ(with(marks, "class", "cell header").size(), 1u);
  EXPECT_NE(html.find(">1 H2 ?</text>"), std::string::npos);
  EXPECT_NE(html.find("80 % sure. "), std::string::npos);
  EXPECT_NE(html.find("<strong>footnote 3, going on</strong>"), std::string::npos);
  EXPECT_NE(html.find("described: A map"), std::string::npos);
}

TEST(ReportPages, EveryKindHasAWordACodeAndAFamily) {
  for (int k = 0; k <= static_cast<int>(SeenKind::unread); ++k) {
    const ShownKind& shown = shown_kind(static_cast<SeenKind>(k));
    EXPECT_EQ(shown.kind, static_cast<SeenKind>(k));
    EXPECT_FALSE(shown.word.empty() || shown.code.empty() || shown.family.empty());
  }
}

TEST(ReportPages, WarningsOfAPlaceAreDrawnThere) {
  Record record;
  record.warn("text-in-drawing", 1, "Words <here>.", {10, 10, 50, 50});
  record.warn("odd", 0, "The whole is odd.");
  const std::string html = report({"png"}, {seen_sample()}, record);
  EXPECT_NE(html.find(">!1</text>"), std::string::npos);
  EXPECT_NE(html.find("1 warning, 1 doubt"), std::string::npos);
}

TEST(ReportPages, WithoutPicturesThereAreNoPages) {
  EXPECT_EQ(report({}, {seen_sample()}).find("id=\"pages\""), std::string::npos);
  EXPECT_EQ(report({"png"}, {}).find("id=\"pages\""), std::string::npos);
  EXPECT_EQ(named(scan_markup(report({"", "png"}, {seen_sample(), {2, "ii", 10, 10, {}, {}}})), "img").size(), 1u);
}

}  // namespace
}  // namespace lectern
