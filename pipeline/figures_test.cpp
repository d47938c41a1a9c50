#include "pipeline/figures.h"

#include <gtest/gtest.h>

#include "stages/error.h"

namespace lectern {
namespace {

const std::string kPng = std::string("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\x01\x02\0\0\0\x05", 24);

Block figure(const char* image, Box box = {1, 2, 3, 4}) {
  Figure figure;
  figure.image = image;
  Block block;
  block.is = figure;
  block.from.boxes = {{7, box}};
  return block;
}

Image image(const char* name) {
  Image image;
  image.name = name;
  return image;
}

TEST(Figures, DrawsWhatHasNoPictureAndKeepsTheOrderOfUse) {
  Document document;
  for (const char* name : {"drawing-1.png", "unused.png", "b.png"}) document.images.push_back(image(name));
  Note note;
  note.content.push_back(figure(""));
  Aside aside;
  aside.content.push_back(figure(""));
  document.body.push_back(figure("b.png"));
  Paragraph paragraph;
  paragraph.content.emplace_back().is = note;
  document.body.emplace_back().is = aside;
  document.body.emplace_back().is = paragraph;
  document.body.push_back(figure("drawing-1.png"));
  document.body.push_back(figure("b.png"));
  document.body.push_back(figure("", {}));
  Record record;
  draw_figures(
      document,
      [](int page, const Box& part) {
        EXPECT_EQ(page, 7);
        EXPECT_EQ(part, (Box{1, 2, 3, 4}));
        return kPng;
      },
      record);
  std::string names;
  for (const Image& image : document.images) names += image.name + ' ';
  EXPECT_EQ(names, "b.png drawing-2.png drawing-3.png drawing-1.png ");
  EXPECT_EQ(document.images[1].width, 258);
  EXPECT_EQ(document.images[1].height, 5);
  EXPECT_TRUE(std::get<Figure>(document.body.back().is).image.empty());
  EXPECT_TRUE(record.warnings.empty());
}

TEST(Figures, WarnsOfWhatCannotBeDrawn) {
  Document document;
  document.body.push_back(figure(""));
  Record record;
  draw_figures(
      document, [](int, const Box&) -> std::string { throw Error(ErrorCode::damaged, "no"); }, record);
  ASSERT_EQ(record.warnings.size(), 1u);
  EXPECT_EQ(record.warnings[0].code, "figure-not-drawn");
}

}  // namespace
}  // namespace lectern
