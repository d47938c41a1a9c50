#include "input/ocr.h"

#include <gtest/gtest.h>

#include "input/ocr_engine.h"
#include "stages/error.h"
#include "stages/pages_text.h"

namespace lectern {
namespace {

/// Draws blank pages, and notes which.
std::function<DrawPage()> blank(std::vector<int>& drawn) {
  return [&drawn]() -> DrawPage {
    return {.grey =
                [&drawn](int page) {
                  drawn.push_back(page);
                  return PagePicture{400, 400, 200, std::vector<std::uint8_t>(400 * 400, 255)};
                },
            .colour = {}};
  };
}

TEST(PageReader, WhatWasReadToBeComparedIsNotReadAgain) {
  if (installed_packs().empty()) GTEST_SKIP() << "no OCR data is installed";
  Pages pages = read_pages("pages 1\npage 1 144 144\npage 2 144 144\npage 3 144 144\n");
  std::vector<int> drawn;
  PageReader reader(blank(drawn), {});
  const std::vector<Page> copies = reader.copies(pages, {2});
  ASSERT_EQ(copies.size(), 1u);
  EXPECT_TRUE(copies[0].recognised);
  EXPECT_EQ(copies[0].sheet.number, 2);
  EXPECT_FALSE(pages.pages[1].recognised);
  EXPECT_EQ(drawn, (std::vector<int>{2}));
  Record record;
  reader.read(pages, {1, 2, 3}, record);
  EXPECT_EQ(drawn, (std::vector<int>{2, 1, 3}));
  for (const Page& page : pages.pages) EXPECT_TRUE(page.recognised && page.sheet.number == page.number);
}

TEST(PageReader, APageThatCannotBeDrawnStopsNoOther) {
  if (installed_packs().empty()) GTEST_SKIP() << "no OCR data is installed";
  Pages pages = read_pages("pages 1\npage 1 144 144\npage 2 144 144\n");
  std::vector<int> drawn;
  const auto drawers = [&]() -> DrawPage {
    DrawPage draw = blank(drawn)();
    draw.grey = [draw](int page) {
      if (page == 1) throw Error(ErrorCode::damaged, "it is torn");
      return draw.grey(page);
    };
    return draw;
  };
  Record record;
  PageReader(drawers, {}).read(pages, {1, 2}, record);
  EXPECT_FALSE(pages.pages[0].recognised);
  EXPECT_TRUE(pages.pages[1].recognised);
  ASSERT_EQ(record.warnings.size(), 1u);
  EXPECT_EQ(record.warnings[0].code, "ocr-failed");
  EXPECT_EQ(record.warnings[0].page, 1);
  EXPECT_NE(record.warnings[0].message.find("it is torn"), std::string::npos);
}

}  // namespace
}  // namespace lectern
