#include "output/regions_json.h"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "output/seen_sample_test.h"

namespace lectern {
namespace {

TEST(RegionsJson, TellsAllThatWasSeen) {
  SourceInfo source;
  source.name = "brief.pdf", source.sha256 = "00";
  const std::string text = write_regions_json(source, "en", 4, {seen_sample()});
  EXPECT_EQ(text.find('\n'), text.size() - 1);
  const auto all = nlohmann::json::parse(text);
  EXPECT_EQ(all["format"], "lectern-regions");
  EXPECT_EQ(all["page_count"], 4);
  const auto& page = all["pages"][0];
  EXPECT_EQ(page["label"], "i");
  EXPECT_EQ(page["furniture"][0]["id"], "p1f1");
  const auto& regions = page["regions"];
  EXPECT_EQ(regions[0]["kind"], "heading");
  EXPECT_EQ(regions[0]["level"], 2);
  EXPECT_EQ(regions[0]["doubt"]["id"], "heading-by-one-sign");
  EXPECT_LT(regions[0]["confidence"], 1);
  EXPECT_EQ(regions[0]["lines"][0]["baseline"], 62);
  EXPECT_EQ(regions[1]["confidence"], 1);
  EXPECT_EQ(regions[1]["cells"][0]["columns"], 2);
  EXPECT_EQ(regions[1]["cells"][2]["row"], 2);
  EXPECT_EQ(regions[2]["regions"][0]["id"], "p1r3.1");
  EXPECT_EQ(regions[2]["regions"][0]["index"], 1);
  EXPECT_EQ(regions[4]["lines"][0]["direction"], "rtl");
  EXPECT_EQ(regions[4]["lines"][0]["rotation"], 270);
  EXPECT_EQ(regions[5]["continues"], true);
  EXPECT_EQ(regions[5]["column"], (nlohmann::json{72, 50, 322, 510}));
  EXPECT_FALSE(regions[0].contains("continues"));
}

}  // namespace
}  // namespace lectern
