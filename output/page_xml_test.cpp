#include "output/page_xml.h"

#include <gtest/gtest.h>

#include "output/markup_scan_test.h"
#include "output/seen_sample_test.h"

namespace lectern {
namespace {

TEST(PageXml, RegionsLinesCellsAndOrder) {
  SourceInfo source;
  source.name = "brief.pdf", source.created = "2026-03-04T05:06:07+01:00";
  const std::string xml = write_page_xml(seen_sample(), source, drawn_image(seen_sample(), "brief", 1));
  const auto marks = scan_markup(xml);
  EXPECT_NE(xml.find("<Created>2026-03-04T04:06:07Z</Created>"), std::string::npos);
  EXPECT_EQ(named(marks, "Page").at(0).attributes.at("imageWidth"), "1667");
  EXPECT_EQ(named(marks, "RegionRefIndexed").size(), 6u) << "five regions and one in the box";
  EXPECT_EQ(named(marks, "OrderedGroupIndexed").at(0).attributes.at("regionRef"), "r3");
  EXPECT_EQ(with(marks, "id", "r1").at(0).attributes.at("type"), "heading");
  EXPECT_EQ(with(marks, "id", "r3").at(0).attributes.at("type"), "floating");
  EXPECT_EQ(with(marks, "id", "r6").at(0).attributes.at("type"), "footnote-continued");
  EXPECT_EQ(with(marks, "id", "r6").at(0).attributes.at("continuation"), "true");
  EXPECT_EQ(with(marks, "id", "f1").at(0).attributes.at("type"), "page-number");
  EXPECT_EQ(named(marks, "ImageRegion").size(), 1u);
  EXPECT_EQ(named(marks, "TableRegion").at(0).attributes.at("rows"), "2");
  EXPECT_EQ(named(marks, "TableCellRole").size(), 3u);
  EXPECT_EQ(named(marks, "TableCellRole").at(0).attributes.at("colSpan"), "2");
  EXPECT_NE(xml.find("<Coords points=\"300,208 833,208 833,267 300,267\" conf=\"0.80\"/>"), std::string::npos);
  EXPECT_NE(xml.find("<Unicode>One &amp; &lt;two&gt;</Unicode>"), std::string::npos);
  EXPECT_EQ(named(marks, "Word").size(), 6u);
  EXPECT_NE(xml.find("<TextEquiv conf=\"0.91\">"), std::string::npos);
  EXPECT_NE(xml.find("<Baseline points=\"1417,833 1417,417\"/>"), std::string::npos) << "from below to above";
}

TEST(PageXml, NothingLiesOutsideOfThePage) {
  SeenPage page = seen_sample();
  page.regions[0].box = {-5, -5, 4000, 1e9};
  const std::string xml = write_page_xml(page, {}, drawn_image(page, "x", 1));
  EXPECT_NE(xml.find("<Coords points=\"0,0 1667,0 1667,2500 0,2500\""), std::string::npos);
}

TEST(PageXml, AnEmptyPageHasNoOrder) {
  const std::string xml = write_page_xml({1, "1", 100, 100, {}, {}, {}}, {}, {"x.png", 100, 100});
  EXPECT_EQ(xml.find("ReadingOrder"), std::string::npos);
}

}  // namespace
}  // namespace lectern
