#include "input/ocr_columns.h"

#include <gtest/gtest.h>

namespace lectern {
namespace {

/// Paper with letters drawn as black boxes.
struct Paper {
  PixPtr picture{pixCreate(1000, 600, 1)};

  /// A row of letters 10 wide and 16 high, standing on `bottom`.
  OcrLine row(int x, int bottom, int letters) {
    OcrLine out;
    OcrWord w;
    for (int i = 0; i < letters; ++i) {
      pixRasterop(picture.get(), x + 14 * i, bottom - 16, 10, 16, PIX_SET, nullptr, 0, 0);
      w.symbols.push_back({"n", {x + 14 * i, bottom - 16, x + 14 * i + 10, bottom}, 0.9, {}});
    }
    w.box = {x, bottom - 16, x + 14 * letters - 4, bottom}, w.baseline = bottom, w.confidence = 0.9;
    out.words.push_back(std::move(w));
    return out;
  }
};

OcrLine joined(OcrLine a, const OcrLine& b) {
  a.words.insert(a.words.end(), b.words.begin(), b.words.end());
  return a;
}

TEST(OcrColumns, ALineOverTwoBaselinesIsCutThroughTheWhite) {
  Paper paper;
  OcrText text;
  text.lines.push_back(paper.row(100, 80, 50));  // a title over both columns
  text.lines.push_back(joined(paper.row(100, 120, 20), paper.row(500, 130, 20)));
  text.lines.push_back(joined(paper.row(100, 150, 20), paper.row(500, 152, 20)));
  const auto cut = crossed_columns(Components(paper.picture.get()), text, 600);
  ASSERT_TRUE(cut.has_value());
  EXPECT_GT(cut->x, 376);
  EXPECT_LT(cut->x, 500);
  EXPECT_EQ(cut->y0, 80) << "never through the title";
  EXPECT_EQ(cut->y1, 600);
}

TEST(OcrColumns, ARowOfATableIsOneLine) {
  Paper paper;
  OcrText text;
  text.lines.push_back(joined(paper.row(100, 120, 20), paper.row(500, 120, 20)));
  text.lines.push_back(joined(paper.row(100, 150, 20), paper.row(500, 151, 20)));
  EXPECT_FALSE(crossed_columns(Components(paper.picture.get()), text, 600).has_value());
}

TEST(OcrColumns, AFewLettersTellNoBaseline) {
  Paper paper;
  OcrText text;
  text.lines.push_back(joined(paper.row(100, 120, 2), paper.row(500, 130, 20)));
  EXPECT_FALSE(crossed_columns(Components(paper.picture.get()), text, 600).has_value());
}

}  // namespace
}  // namespace lectern
