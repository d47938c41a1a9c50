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
  draw_figures(document,
               {.part =
                    [](int page, const Box& part) {
                      EXPECT_EQ(page, 7);
                      EXPECT_EQ(part, (Box{1, 2, 3, 4}));
                      return kPng;
                    },
                .page = {}},
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
  draw_figures(document,
               {.part = [](int, const Box&) -> std::string { throw Error(ErrorCode::damaged, "no"); }, .page = {}},
               record);
  ASSERT_EQ(record.warnings.size(), 1u);
  EXPECT_EQ(record.warnings[0].code, "figure-not-drawn");
}

/// Pages that could not be read, drawn as so many bytes each: their names, and the resolutions they were drawn at.
std::string drawn_pages(int count, std::size_t bytes, Record& record) {
  Document document;
  document.images.push_back(image("page-2.jpg"));
  for (int page = 1; page <= count; ++page) {
    Figure whole;
    whole.unread_page = page;
    document.body.push_back({whole});
  }
  document.body.push_back(figure("page-2.jpg"));
  std::string out;
  const auto page = [&](int, double dpi) {
    out += std::to_string(static_cast<int>(dpi)) + ' ';
    return Image{"", "image/jpeg", 5, 6, std::string(bytes, 'x')};
  };
  draw_figures(document, {.part = {}, .page = page}, record);
  for (const Image& i : document.images) out += i.name + ' ';
  return out;
}

TEST(Figures, PagesThatCouldNotBeReadAreDrawnWhole) {
  Record record;
  EXPECT_EQ(drawn_pages(3, 9, record), "150 150 150 page-1.jpg xpage-2.jpg page-3.jpg page-2.jpg ");
  EXPECT_TRUE(drawn_pages(60, 9, record).starts_with("100 100 "));
  EXPECT_TRUE(record.warnings.empty());
  drawn_pages(3, 60u << 20, record);
  ASSERT_EQ(record.warnings.size(), 1u);
  EXPECT_EQ(record.warnings[0].page, 3);
}

}  // namespace
}  // namespace lectern
