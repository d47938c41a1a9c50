#include "stages/repair/flows.h"

#include <gtest/gtest.h>

#include "stages/repair/layout_from_text_test_support.h"

namespace lectern {
namespace {

TEST(Flows, TextAndNotesRunOnOverPages) {
  Layout layout = test::layout_from("a\n[note]\nn1\n[page]\nb\n[margin]\nm\n[note]\nn2");
  EXPECT_EQ(test::text_from(layout), "m | a b | n1 n2");
}

TEST(Flows, BoxesAndCellsByThemselves) {
  Layout layout = test::layout_from("a\n[text]\nb");
  Region box;
  box.kind = RegionKind::box, box.page = 1;
  box.inside = test::layout_from("in\nside").pages[0].regions;
  Region table;
  table.kind = RegionKind::table, table.page = 1;
  for (const char* text : {"x", "y"}) {
    LayoutCell cell;
    cell.lines.push_back(test::line_from(text, 1, 50, 100));
    table.cells.push_back(cell);
  }
  auto& regions = layout.pages[0].regions;
  regions.insert(regions.begin() + 1, {box, table});
  EXPECT_EQ(test::text_from(layout), "in side | x | y | a b");
}

TEST(Flows, FirstLineOfALaterRegionIsAJump) {
  Layout layout = test::layout_from("a\nb\n[text]\nc");
  for_each_flow(layout, [](Flow& flow) {
    ASSERT_EQ(flow.size(), 3u);
    EXPECT_FALSE(flow[0].jump || flow[1].jump);
    EXPECT_TRUE(flow[2].jump);
  });
}

}  // namespace
}  // namespace lectern
