#include "input/ocr_digits.h"

#include <gtest/gtest.h>

namespace lectern {
namespace {

/// Figures of our own: seven strokes, as on a clock.
class Clock {
 public:
  Clock() { pixSetAll(grey_.get()); }

  PixelBox draw(char digit, int x, int y, int size) {
    static constexpr const char* kStrokes[] = {"abcdef", "bc",     "abged", "abgcd",   "fgbc",
                                               "afgcd",  "afgedc", "abc",   "abcdefg", "abcdfg"};
    const int w = size / 2, t = std::max(2, size / 8), half = size / 2;
    for (const char* s = kStrokes[digit - '0']; *s; ++s) switch (*s) {
        case 'a': fill(x, y, w, t); break;
        case 'b': fill(x + w - t, y, t, half + t / 2); break;
        case 'c': fill(x + w - t, y + half, t, half); break;
        case 'd': fill(x, y + size - t, w, t); break;
        case 'e': fill(x, y + half, t, half); break;
        case 'f': fill(x, y, t, half + t / 2); break;
        default: fill(x, y + half - t / 2, w, t);
      }
    return digit == '1' ? PixelBox{x + w - t, y, x + w, y + size} : PixelBox{x, y, x + w, y + size};
  }

  OcrLine number(const std::string& figures, int x, int y) {
    OcrLine out;
    OcrWord w;
    w.confidence = 0.95, w.box = {x - 2, y - 2, x + 30 * static_cast<int>(figures.size()), y + 42};
    for (const char c : figures) {
      w.symbols.push_back({std::string(1, c), draw(c, x, y, 40), 0.95, {}});
      x += 30;
    }
    out.words.push_back(w);
    return out;
  }

  Pix* grey() { return grey_.get(); }
  PixPtr binary() { return PixPtr(pixThresholdToBinary(grey_.get(), 128)); }

 private:
  PixPtr grey_{pixCreate(900, 300, 8)};
  void fill(int x, int y, int w, int h) { pixRasterop(grey_.get(), x, y, w, h, PIX_CLR, nullptr, 0, 0); }
};

TEST(OcrDigits, SmallFiguresAreToldByTheLargeOnesOfThePage) {
  Clock clock;
  OcrText text;
  text.lines.push_back(clock.number("0123456789", 20, 20));
  std::vector<PixelBox> marks;
  for (char c = '0'; c <= '9'; ++c) marks.push_back(clock.draw(c, 20 + 30 * (c - '0'), 150, 18));
  const PixPtr binary = clock.binary();
  DigitShapes shapes;
  shapes.learn(clock.grey(), Components(binary.get()), text);
  for (char c = '0'; c <= '9'; ++c)
    EXPECT_EQ(shapes.tell({digit_shape(clock.grey(), marks[static_cast<std::size_t>(c - '0')])}).text,
              std::string(1, c));
}

TEST(OcrDigits, AFigureThatThePageDoesNotShowIsNotTold) {
  Clock clock;
  OcrText text;
  text.lines.push_back(clock.number("11", 20, 20));
  const PixelBox mark = clock.draw('8', 20, 150, 18);
  const PixPtr binary = clock.binary();
  DigitShapes shapes;
  shapes.learn(clock.grey(), Components(binary.get()), text);
  EXPECT_EQ(shapes.tell({digit_shape(clock.grey(), mark)}).text, "");
}

TEST(OcrDigits, WhatWasReadWithDoubtTeachesNothing) {
  Clock clock;
  OcrText text;
  text.lines.push_back(clock.number("0123456789", 20, 20));
  text.lines[0].words[0].confidence = 0.5;
  const PixelBox mark = clock.draw('7', 20, 150, 18);
  const PixPtr binary = clock.binary();
  DigitShapes shapes;
  shapes.learn(clock.grey(), Components(binary.get()), text);
  EXPECT_EQ(shapes.tell({digit_shape(clock.grey(), mark)}).text, "");
}

}  // namespace
}  // namespace lectern
