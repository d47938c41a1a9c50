#include "input/ocr_page.h"

#include <gtest/gtest.h>

namespace lectern {
namespace {

constexpr double kEm = 10;  // points: 100 pixels at 720 dpi

SetWord word(const std::string& letters, int x) {
  SetWord out;
  for (char c : letters) out.word.symbols.push_back({std::string(1, c), {}, 1});
  out.word.box = {x, 0, x + 50 * static_cast<int>(letters.size()), 70};
  out.word.baseline = 70, out.em = kEm;
  return out;
}

/// What stays between the space glyph after the first word and the second word, in em.
double gap_after_space(double em_between) {
  PictureText text;
  text.dpi = 720, text.width = 2000, text.height = 200;
  text.lines.resize(1);
  text.lines[0].words = {word("ab", 0), word("cd", 100 + static_cast<int>(em_between * 100))};
  Page page;
  std::vector<Image> images;
  fill_page(text, 0, page, images);
  EXPECT_EQ(page.glyphs.size(), 5u);
  EXPECT_EQ(page.glyphs.at(2).code, U' ');
  return (page.glyphs.at(3).x - page.glyphs.at(2).x - page.glyphs.at(2).advance) / kEm;
}

TEST(OcrPage, SpacesAreAsWideAsTypeHasThemAndTheRestIsAGap) {
  EXPECT_NEAR(gap_after_space(0.25), 0, 0.01) << "words of a line";
  EXPECT_GT(gap_after_space(1.15), 0.8) << "a section's number and its heading";
}

}  // namespace
}  // namespace lectern
