#include "output/hocr_writer.h"

#include <gtest/gtest.h>

#include "output/markup_scan_test.h"
#include "output/page_formats_sample_test.h"

namespace lectern {
namespace {

TEST(HocrWriter, PagesRegionsLinesAndWords) {
  PageSet set = page_set_sample();
  set.images[0].name = "a \"b\".tif";
  const std::string html = write_hocr(set);
  const auto marks = scan_markup(html);
  EXPECT_EQ(with(marks, "class", "ocr_page").at(0).attributes.at("title"),
            "image &quot;a b.tif&quot;; bbox 0 0 800 1200; ppageno 0");
  const auto sections = with(marks, "class", "ocr_section");
  ASSERT_EQ(sections.size(), 1u);
  EXPECT_EQ(sections[0].attributes.at("title"), "bbox 144 100 400 128");
  EXPECT_EQ(sections[0].attributes.at("data-kind"), "heading");
  EXPECT_EQ(with(marks, "class", "ocr_pageno").size(), 1u);
  EXPECT_EQ(with(marks, "class", "ocr_photo").size(), 1u);
  const auto words = with(marks, "class", "ocrx_word");
  ASSERT_EQ(words.size(), 6u);
  EXPECT_EQ(words[0].attributes.at("title"), "bbox 144 100 220 128; x_wconf 91");
  EXPECT_EQ(words[1].attributes.at("title"), "bbox 230 100 250 128");
  EXPECT_NE(html.find("; baseline 0 -4\""), std::string::npos) << "two points above the bottom of the line";
  EXPECT_NE(html.find("; textangle 90\""), std::string::npos) << "from below to above";
  EXPECT_NE(html.find(">&lt;two&gt;</span>"), std::string::npos);
}

}  // namespace
}  // namespace lectern
