#include "output/alto_writer.h"

#include <gtest/gtest.h>

#include "output/markup_scan_test.h"
#include "output/page_formats_sample_test.h"

namespace lectern {
namespace {

TEST(AltoWriter, BlocksLinesWordsAndOrder) {
  const std::string xml = write_alto(page_set_sample());
  const auto marks = scan_markup(xml);
  EXPECT_EQ(named(marks, "Page").at(0).attributes.at("WIDTH"), "800");
  EXPECT_EQ(named(marks, "Page").at(0).attributes.at("PRINTED_IMG_NR"), "i");
  EXPECT_EQ(named(marks, "ElementRef").size(), 6u);
  EXPECT_EQ(with(marks, "ID", "p1_r1").at(0).attributes.at("TAGREFS"), "heading-2");
  EXPECT_EQ(with(marks, "ID", "heading-2").at(0).attributes.at("LABEL"), "heading");
  EXPECT_EQ(named(marks, "BottomMargin").size(), 1u);
  EXPECT_EQ(named(marks, "TopMargin").size(), 0u);
  EXPECT_EQ(named(marks, "ComposedBlock").size(), 2u) << "a table and a box";
  EXPECT_EQ(named(marks, "Illustration").size(), 1u);
  const auto words = named(marks, "String");
  ASSERT_EQ(words.size(), 6u);
  EXPECT_EQ(words[0].attributes.at("WC"), "0.91");
  EXPECT_EQ(words[0].attributes.at("HPOS"), "144");
  EXPECT_EQ(words[0].attributes.at("VPOS"), "100");
  EXPECT_EQ(words[1].attributes.count("WC"), 0u) << "it was not read from a picture";
  EXPECT_EQ(words[2].attributes.at("CONTENT"), "&lt;two&gt;");
}

TEST(AltoWriter, AWordOverTwoLinesIsNamedInBoth) {
  const auto words = named(scan_markup(write_alto(page_set_sample())), "String");
  EXPECT_EQ(words[4].attributes.at("SUBS_TYPE"), "HypPart1");
  EXPECT_EQ(words[4].attributes.at("SUBS_CONTENT"), "a-box");
  EXPECT_EQ(words[5].attributes.at("SUBS_TYPE"), "HypPart2");
}

TEST(AltoWriter, AnEmptyPageHasNoOrder) {
  PageSet set = page_set_sample();
  set.sheets[0].regions.clear();
  const std::string xml = write_alto(set);
  EXPECT_EQ(xml.find("ReadingOrder"), std::string::npos);
  EXPECT_NE(xml.find("<PrintSpace"), std::string::npos);
}

}  // namespace
}  // namespace lectern
