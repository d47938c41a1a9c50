#include "output/edition_plan.h"

#include <gtest/gtest.h>

#include "output/edition_navigation.h"
#include "output/edition_sample_test.h"

namespace lectern {
namespace {

TEST(EditionPlan, NumbersInReadingOrder) {
  const Document d = rich_document();
  const EditionPlan plan = plan_edition({{{}, pointers(d.front), {}}, {{}, pointers(d.body), {}}}, 2);
  std::string headings, notes, pages;
  for (const HeadingPlace& h : plan.headings)
    headings += h.text + ":" + std::to_string(h.rank) + (h.boxed ? "b " : " ");
  for (const NoteMark& n : plan.notes) notes += n.label + (n.in_note ? "(in note) " : " ");
  for (const PagePlace& p : plan.pages) pages += p.label + " ";
  EXPECT_EQ(headings,
            "1. What we saw:2 Who rides:3 A case: the North line:4b What it cost:5b What to do:2 Later:3 Sources:2 ");
  EXPECT_EQ(notes, "1 *(in note) 2 [1] ");
  EXPECT_EQ(pages, "1 2 3 iv 5 6 ");
  EXPECT_EQ(plan.figures, 3);
  EXPECT_EQ(plan.undescribed, 2);
}

TEST(EditionPlan, OneMarkerForEachPage) {
  Document d;
  d.body = {{PageStart{2, "", {}}}, {PageStart{2, "again", {}}}};
  const EditionPlan plan = plan_edition({{{}, pointers(d.body), {}}}, 2);
  ASSERT_EQ(plan.pages.size(), 1u);
  EXPECT_EQ(plan.pages[0].label, "2");
}

}  // namespace
}  // namespace lectern
