#include "stages/structure/see.h"

#include <gtest/gtest.h>

#include "stages/structure/layout_from_rows_test_support.h"
#include "stages/structure/structure.h"

namespace lectern {
namespace {

using namespace test;

std::string short_of(const std::vector<SeenRegion>& regions) {
  std::string out;
  for (const SeenRegion& r : regions) {
    out += (out.empty() ? "" : " ") + std::string(r.continues ? "+" : "") + std::string(seen_kind_name(r.kind));
    if (r.level > 0) out += std::to_string(r.level);
    if (!r.label.empty()) out += ":" + r.label;
    out += "(" + without_filler(text_of(r.lines)) + ")";
    for (const SeenCell& c : r.cells)
      out +=
          (c.header ? "#" : "") + std::to_string(c.row) + "," + std::to_string(c.column) + "=" + text_of(c.lines) + ";";
    if (!r.inside.empty()) out += "[" + short_of(r.inside) + "]";
  }
  return out;
}

std::vector<SeenPage> seen_of(const std::string& fixture, Record* record = nullptr) {
  Record own;
  std::vector<SeenPage> seen;
  structure(layout_of(fixture), record ? *record : own, {}, &seen);
  return seen;
}

TEST(See, KindsAreThoseOfTheDocument) {
  const auto pages = seen_of(
      "s20 | Title\n+3 b | One\n+2 w250 fill3 | a\n+2 | \xE2\x80\xA2\tone\n| \xE2\x80\xA2\ttwo\n"
      "+2 | Table 1. Shares\n[table 72 254 322 290]\n| {b Land}\t{b Share}\n| Peru\t1\n"
      "[box]\nb y400 | In short\n+1.5 w250 fill2 | b\n[text]\n+3 w250 fill2 | Z\n"
      "[header]\ny40 | Head\n[page-number]\ny580 | 7\n");
  ASSERT_EQ(pages.size(), 1u);
  EXPECT_EQ(short_of(pages[0].regions),
            "title(Title) heading1(One) paragraph(a1 a2 a3.) list-item1(\xE2\x80\xA2 one) list-item1(\xE2\x80\xA2 two) "
            "caption(Table 1. Shares) table()#0,0=Land;#0,1=Share;1,0=Peru;1,1=1; "
            "box()[heading1(In short) paragraph(b1 b2.)] paragraph(Z1 Z2.)");
  EXPECT_EQ(short_of(pages[0].furniture), "header(Head) page-number(7)");
}

TEST(See, AParagraphOverColumnsAndPagesIsARegionInEach) {
  const auto pages = seen_of(
      "[text 72 190]\nw118 fill4 open | a\n[text 204 322]\nx204 y100 w118 fill3 open | b\n[page]\n[text]\nw250 fill2 | "
      "c\n");
  ASSERT_EQ(pages.size(), 2u);
  EXPECT_EQ(short_of(pages[0].regions), "paragraph(a1 a2 a3 a4) +paragraph(b1 b2 b3)");
  EXPECT_EQ(short_of(pages[1].regions), "+paragraph(c1 c2.)");
  EXPECT_LT(pages[0].regions[0].box.x1, pages[0].regions[1].box.x0);
  EXPECT_EQ(pages[0].regions[1].column.x0, 204) << "the column of the later part is its own";
}

TEST(See, NotesStandAfterTheTextOfTheirPage) {
  const auto pages = seen_of(
      "w250 | Text that a note explains.{^ 1} And more of it.\n[note]\ny500 s8 | {^ 1} See there.\n"
      "[text]\ny300 w250 fill2 | Z\n");
  EXPECT_EQ(short_of(pages[0].regions),
            "paragraph(Text that a note explains.1 And more of it.) paragraph(Z1 Z2.) footnote:1(1 See there.)");
}

TEST(See, GluedLinesRunOnWithoutASpace) {
  const auto pages = seen_of("glued w250 | opti\nw250 | mal words\n");
  EXPECT_EQ(short_of(pages[0].regions), "paragraph(optimal words)");
}

TEST(See, AnOrderThatGoesToAndFroIsWarnedOf) {
  const auto warnings = [](double right,
                           SeenKind left =
                               SeenKind::paragraph) {  // rows of two regions, the second one beginning at `right`
    SeenPage page{1, "1", 400, 600, {}, {}};
    for (int i = 0; i < 8; ++i) {
      const double x = i % 2 ? right : 72, y = 100 + 20 * (i / 2);
      SeenRegion r;
      r.kind = i % 2 ? SeenKind::paragraph : left;
      r.box = {x, y, x + 100, y + 10}, r.lines.push_back({r.box, y + 8, 0, false, false, "text"});
      page.regions.push_back(r);
    }
    Record record;
    record_doubts({page}, record);
    return record.warnings.size();
  };
  EXPECT_EQ(warnings(200), 1u);
  EXPECT_EQ(warnings(200, SeenKind::term), 0u) << "terms and their explanations";
  EXPECT_EQ(warnings(100), 0u) << "one above the other";
}

TEST(See, PartsEndWhereAColumnOrPageEnds) {
  const auto line = [](int page, double y) {
    Line l;
    l.page = page, l.box = {0, y, 10, y + 9};
    return l;
  };
  EXPECT_EQ(part_ends({line(1, 100), line(1, 112), line(1, 50), line(2, 60)}), (std::vector<std::size_t>{2, 3, 4}));
  EXPECT_EQ(part_ends({line(1, 100), line(1, 99.5)}), std::vector<std::size_t>{2}) << "a raised line is no column";
  EXPECT_TRUE(part_ends({}).empty());
}

}  // namespace
}  // namespace lectern
