#include <gtest/gtest.h>

#include "stages/repair/read_pages_test_support.h"
#include "stages/repair/rules.h"

namespace lectern {
namespace {

Layout with_small(const std::string& text, std::size_t word, double em) {
  Layout layout = test::read_layout(text);
  Box& box = layout.pages[0].words[word].box;
  box.x1 = box.x0 + em * test::kSize, box.y0 = box.y1 - em * test::kSize;
  return layout;
}

std::string cleaned(Layout layout) {
  Record record;
  return test::after(specks, layout, record);
}

TEST(Specks, SmallDoubtedSignsGo) {
  EXPECT_EQ(cleaned(with_small("the .@0.3 house", 1, 0.1)), "the house");
  EXPECT_EQ(cleaned(with_small("the house ,@0.3", 2, 0.1)), "the house");
  EXPECT_EQ(test::after(specks, "school con- _@0.4\ntracts"), "school con- tracts");
  EXPECT_EQ(test::after(specks, "house\n|@0.4\nand"), "house and");
}

TEST(Specks, SureLargeAndMeaningfulSignsStay) {
  EXPECT_EQ(cleaned(with_small("the . house", 1, 0.1)), "the . house");
  EXPECT_EQ(test::after(specks, "the |@0.4 house"), "the | house");
  EXPECT_EQ(cleaned(with_small("the '@0.3 house", 1, 0.1)), "the ' house");
  EXPECT_EQ(cleaned(with_small("the 1@0.3 house", 1, 0.1)), "the 1 house");
  EXPECT_EQ(cleaned(with_small("campaign .@0.3 . .", 1, 0.1)), "campaign . . .");
}

}  // namespace
}  // namespace lectern
