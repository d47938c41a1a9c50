#include "input/ocr_missed.h"

#include <gtest/gtest.h>

namespace lectern {
namespace {

void draw(Pix* paper, int x, int bottom, int letters, int width = 10) {
  for (int i = 0; i < letters; ++i)
    pixRasterop(paper, x + (width + 4) * i, bottom - 16, width, 16, PIX_SET, nullptr, 0, 0);
}

OcrLine read(int x, int bottom, int letters) {
  OcrLine out;
  OcrWord w;
  for (int i = 0; i < letters; ++i) w.symbols.push_back({"n", {}, 0.9, {}});
  w.box = {x, bottom - 16, x + 14 * letters - 4, bottom};
  out.words.push_back(w);
  return out;
}

TEST(OcrMissed, RowsThatNoWordTakesInAreFoundAndJoined) {
  const PixPtr paper(pixCreate(1000, 400, 1));
  OcrText text;
  draw(paper.get(), 100, 80, 30), text.lines.push_back(read(100, 80, 30));
  draw(paper.get(), 100, 110, 30);
  draw(paper.get(), 100, 140, 20);
  draw(paper.get(), 100, 300, 30), text.lines.push_back(read(100, 300, 30));
  const std::vector<PixelBox> found = missed_rows(Components(paper.get()), text);
  ASSERT_EQ(found.size(), 1u);
  EXPECT_EQ(found[0].x0, 100);
  EXPECT_EQ(found[0].y0, 94);
  EXPECT_EQ(found[0].y1, 140);
}

TEST(OcrMissed, SpecksAndFewSignsAreNoRow) {
  const PixPtr paper(pixCreate(1000, 400, 1));
  OcrText text;
  draw(paper.get(), 100, 80, 30), text.lines.push_back(read(100, 80, 30));
  draw(paper.get(), 100, 200, 5);
  for (int i = 0; i < 30; ++i) pixRasterop(paper.get(), 100 + 14 * i, 300, 3, 3, PIX_SET, nullptr, 0, 0);
  EXPECT_TRUE(missed_rows(Components(paper.get()), text).empty());
}

TEST(OcrMissed, NothingIsMissedOnAPageWithoutText) {
  const PixPtr paper(pixCreate(1000, 400, 1));
  draw(paper.get(), 100, 200, 30);
  EXPECT_TRUE(missed_rows(Components(paper.get()), {}).empty()) << "how high its letters are is not known";
}

}  // namespace
}  // namespace lectern
