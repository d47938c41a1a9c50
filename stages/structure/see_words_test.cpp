#include "stages/structure/see_words.h"

#include <gtest/gtest.h>

namespace lectern {
namespace {

Span span(const std::u32string& text, double x0, double x1, int word = -1, double confidence = 1) {
  Span s;
  s.text = text, s.x0 = x0, s.x1 = x1, s.word = word, s.confidence = confidence;
  return s;
}

Line line(std::vector<Span> spans) {
  Line l;
  l.page = 1, l.box = {10, 100, 110, 112}, l.baseline = 110, l.spans = std::move(spans);
  return l;
}

Layout layout_with(std::vector<ReadWord> words) {
  Layout layout;
  layout.pages.resize(1);
  layout.pages[0].words = std::move(words);
  return layout;
}

TEST(SeeWords, TheLengthOfTypeIsSharedOut) {
  const auto words = words_of(line({span(U"nnnn uuuu", 10, 95)}), layout_with({}));
  ASSERT_EQ(words.size(), 2u);
  EXPECT_EQ(words[0].text, "nnnn");
  EXPECT_NEAR(words[0].box.x0, 10, 0.01);
  EXPECT_NEAR(words[0].box.x1, 50, 0.01) << "eight letters and half a one for the space: 85 points";
  EXPECT_NEAR(words[1].box.x0, 55, 0.01);
  EXPECT_NEAR(words[1].box.x1, 95, 0.01);
  EXPECT_EQ(words[1].box.y0, 100);
  EXPECT_EQ(words[1].confidence, 1);
}

TEST(SeeWords, AWordOverSeveralSpansIsOne) {
  const auto words = words_of(line({span(U"un", 10, 20), span(U"cl", 20, 30), span(U"ear", 30, 45)}), layout_with({}));
  ASSERT_EQ(words.size(), 1u);
  EXPECT_EQ(words[0].text, "unclear");
  EXPECT_EQ(words[0].box, (Box{10, 100, 45, 112}));
}

TEST(SeeWords, WordsThatWereReadStandWhereTheEngineSawThem) {
  ReadWord tall, small;
  tall.box = {10, 99, 40, 113}, tall.confidence = 0.9, small.box = {45, 104, 60, 110}, small.confidence = 0.7;
  const auto words = words_of(line({span(U"Tall", 10, 40, 0), span(U" ", 40, 45), span(U"sma", 45, 60, 1, 0.4)}),
                              layout_with({tall, small}));
  ASSERT_EQ(words.size(), 2u);
  EXPECT_EQ(words[0].box, (Box{10, 99, 40, 113}));
  EXPECT_EQ(words[0].confidence, 0.9);
  EXPECT_EQ(words[1].box, (Box{45, 104, 60, 110}));
  EXPECT_EQ(words[1].confidence, 0.4) << "what a repair says is newer";
}

TEST(SeeWords, RightToLeftWordsBeginAtTheRight) {
  Line l = line({span(U"\u05D0\u05D1 \u05D2\u05D3", 10, 100)});
  l.rtl = true;
  const auto words = words_of(l, layout_with({}));
  ASSERT_EQ(words.size(), 2u);
  EXPECT_EQ(words[0].text, "\u05D0\u05D1");
  EXPECT_GT(words[0].box.x0, words[1].box.x1);
}

TEST(SeeWords, TurnedLinesRunAlongTheirBox) {
  Line l = line({span(U"ab cd", 0, 0)});
  l.box = {10, 100, 20, 190}, l.rotation = 270;
  const auto words = words_of(l, layout_with({}));
  ASSERT_EQ(words.size(), 2u);
  EXPECT_NEAR(words[0].box.y1, 190, 0.01) << "from below to above";
  EXPECT_NEAR(words[1].box.y0, 100, 0.01);
}

}  // namespace
}  // namespace lectern
