#include <gtest/gtest.h>

#include "stages/repair/layout_from_text_test_support.h"

namespace lectern {
namespace {

/// Lines of so many letters, words cut wherever they fall.
std::string cut(const std::string& text, std::size_t width) {
  const std::u32string all = to_utf32(text);
  std::string out;
  for (std::size_t i = 0; i < all.size();) {
    while (i < all.size() && all[i] == ' ') ++i;
    std::u32string line = all.substr(i, width);
    i += line.size();
    while (!line.empty() && line.back() == ' ') line.pop_back();
    out += (out.empty() ? "" : "\n") + to_utf8(line);
  }
  return out;
}

const std::string kText =
    "도서관은 마을 사람들의 방이다 그 도서관은 저녁에 문을 연다 사람들의 이야기는 마을 도서관에 남는다 저녁에 마을 "
    "사람들이 "
    "도서관에 모인다 도서관은 마을 사람들의 기록이다 그 기록은 마을의 이야기다 사람들은 저녁에 도서관의 문을 연다 마을 "
    "도서관은 "
    "사람들의 방이고 이야기다";

TEST(HangulLineEnds, WordsCutWithoutAHyphenAreWhole) {
  EXPECT_EQ(test::repaired(cut(kText, 15), "ko"), kText);
}

TEST(HangulLineEnds, LinesThatEndBetweenWordsStay) {
  const std::string lines =
      "그 도서관은 마을 사람들의 방이다\n도서관은 저녁에 문을 연다\n마을 사람들의 이야기는 마을\n도서관은 마을 "
      "사람들의 "
      "방이다 저녁에\n문을 연다 그 도서관은 저녁에\n마을 사람들의 문을 연다";
  std::string expected = lines;
  for (char& c : expected)
    if (c == '\n') c = ' ';
  EXPECT_EQ(test::repaired(lines, "ko"), expected);
}

TEST(HangulLineEnds, OtherScriptsStay) {
  EXPECT_EQ(test::repaired("the house of the vil\nlage and the house", "en"),
            "the house of the vil lage and the house");
}

}  // namespace
}  // namespace lectern
