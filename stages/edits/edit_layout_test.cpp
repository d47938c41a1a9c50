#include "stages/edits/edit_layout.h"

#include <gtest/gtest.h>

#include "stages/edits/edits_format.h"
#include "stages/repair/layout_from_text_test_support.h"

namespace lectern {
namespace {

Record apply(Layout& layout, const std::string& entries) {
  const Edits edits = parse_edits(entries, "x.edits");
  EXPECT_TRUE(edits.mistakes.empty());
  Record record;
  edit_layout(layout, edits, record);
  EXPECT_EQ(record.editor.lines.size(), edits.all.size()) << "the fate of each is told";
  return record;
}

std::string text_of(const std::vector<Region>& regions) {
  std::string out;
  for (const Region& r : regions) {
    out += out.empty() ? "" : " | ";
    for (std::size_t i = 0; i < r.lines.size(); ++i) out += (i ? " / " : "") + to_utf8(lectern::text_of(r.lines[i]));
  }
  return out;
}

const std::string kPage = "Alpha one\n[text]\nBeta two\n[text]\nGamma three\n";

TEST(EditLayout, ABlockGoesBeforeOrAfterAnother) {
  Layout layout = test::layout_from(kPage);
  EXPECT_EQ(apply(layout, R"(order page 1 "Gamma three" before "Alpha…")").editor.lines[0].fate, EditFate::applied);
  EXPECT_EQ(text_of(layout.pages[0].regions), "Gamma three | Alpha one | Beta two");
  apply(layout, R"(order page 1 "Gamma three" after "Alpha one")");
  EXPECT_EQ(text_of(layout.pages[0].regions), "Alpha one | Gamma three | Beta two");
}

TEST(EditLayout, WhatIsInOrderStays) {
  Layout layout = test::layout_from(kPage);
  const Record record = apply(layout, R"(order page 1 "Alpha one" before "Gamma three")");
  EXPECT_EQ(record.editor.lines[0].fate, EditFate::not_needed);
  EXPECT_TRUE(record.warnings.empty());
  EXPECT_EQ(text_of(layout.pages[0].regions), "Alpha one | Beta two | Gamma three");
}

TEST(EditLayout, APartOfARegionIsCutOut) {
  Layout layout = test::layout_from("Alpha one\nBeta two\nGamma three\n[text]\nDelta four\nEpsilon five\n");
  apply(layout, R"(order page 1 "Epsilon five" before "Beta two")");
  EXPECT_EQ(text_of(layout.pages[0].regions), "Alpha one | Epsilon five | Beta two | Gamma three | Delta four");
  apply(layout, R"(order page 1 "Alpha one" after "Gamma three")");
  EXPECT_EQ(text_of(layout.pages[0].regions), "Epsilon five | Beta two | Gamma three | Alpha one | Delta four");
}

TEST(EditLayout, WhatCannotBeToldApartStays) {
  Layout layout = test::layout_from("Notes\n[text]\nAlpha one\n[text]\nNotes\n");
  for (const char* entry :
       {R"(order page 1 "Notes" after "Alpha one")", R"(order page 1 "Alpha one" before "Zeta")",
        R"(order page 9 "Notes" after "Alpha one")", R"(order page 1 "Alpha one" before "Alpha one")"}) {
    const Record record = apply(layout, entry);
    EXPECT_EQ(record.editor.lines[0].fate, EditFate::misfit) << entry;
    EXPECT_EQ(record.warnings.size(), 1u) << entry;
  }
  EXPECT_EQ(text_of(layout.pages[0].regions), "Notes | Alpha one | Notes");
}

TEST(EditLayout, LinesAreSetApartAndBroughtBack) {
  Layout layout = test::layout_from("Annual Report\nAlpha one\nBeta two\n[text]\n12\n");
  EXPECT_EQ(apply(layout, "furniture page 1 \"Annual  report\"\nfurniture page 1 \"12\"").warnings.size(), 0u);
  EXPECT_EQ(text_of(layout.pages[0].regions), "Alpha one / Beta two");
  EXPECT_EQ(text_of(layout.pages[0].furniture), "Annual Report | 12");
  EXPECT_EQ(layout.pages[0].furniture[0].kind, RegionKind::header);
  EXPECT_EQ(layout.pages[0].furniture[1].kind, RegionKind::page_number);
  EXPECT_EQ(apply(layout, "furniture page 1 \"12\"").editor.lines[0].fate, EditFate::not_needed);
  EXPECT_EQ(apply(layout, "text page 1 \"Alpha one\"").editor.lines[0].fate, EditFate::not_needed);
  apply(layout, "text page 1 \"Annual Report\"");
  EXPECT_EQ(text_of(layout.pages[0].regions), "Annual Report | Alpha one / Beta two");
  EXPECT_EQ(text_of(layout.pages[0].furniture), "12");
}

TEST(EditLayout, AnythingElseIsLeftAsItIs) {
  Layout layout = test::layout_from(kPage);
  const std::string before = write_layout(layout);
  apply(layout, "");
  EXPECT_EQ(write_layout(layout), before);
}

}  // namespace
}  // namespace lectern
