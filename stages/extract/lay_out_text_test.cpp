#include <gtest/gtest.h>

#include "stages/extract/extract_in_short_test_support.h"

namespace lectern {
namespace {

const std::string kPage =
    "The path beside the river was closed in the spring, when the bank gave way after\n"
    "three weeks of rain. The council has since asked the owners of the land to say\n";

TEST(LayOutText, APagedExtractHasPagesWithoutPlaces) {
  Record record;
  const Document d = test::document_of("The River Path\n\n" + kPage + "\n7\n\f" + kPage + "the end.\n\n8\n", record);
  ASSERT_EQ(d.surfaces.size(), 2u);
  EXPECT_EQ(d.surfaces[0], Surface{});
  for (const Block& b : d.body) EXPECT_TRUE(b.from.boxes.empty());
  EXPECT_NE(test::in_short(d).find("=8="), std::string::npos) << test::in_short(d);
}

TEST(LayOutText, AnExtractWithoutPagesHasNone) {
  Record record;
  const Document d = test::document_of("The River Path\n\nThe end of the first part of the café.\n", record);
  EXPECT_TRUE(d.surfaces.empty());
  EXPECT_EQ(test::in_short(d).find("=1="), std::string::npos);
  for (const Repair& r : record.repairs) EXPECT_EQ(r.page, 0);
}

TEST(LayOutText, NoWordIsLostOrMadeUp) {
  Record record;
  const Document d = test::document_of("One\n\nTwo three\nfour\n\n\n• five\n\n6\n\n“seven”\n\n8. eight\n\n|\n", record);
  std::string shown = test::in_short(d);
  for (const char* word : {"One", "Two", "three", "four", "five", "6", "seven", "8", "eight", "|"})
    EXPECT_NE(shown.find(word), std::string::npos) << word << " in " << shown;
}

TEST(LayOutText, PicturesAreWarnedOf) {
  Record record;
  test::document_of("# A\n\n## B\n\n![a map](map.png)\n\nText.\n", record);
  ASSERT_FALSE(record.warnings.empty());
  EXPECT_EQ(record.warnings[0].code, "pictures-left-out");
}

TEST(LayOutText, AnEmptyExtractIsAnEmptyDocument) {
  for (const char* text : {"", "\n", "\f\f", " \n\f \n"}) EXPECT_EQ(test::extracted(text), "") << text;
}

}  // namespace
}  // namespace lectern
