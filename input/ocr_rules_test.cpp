#include "input/ocr_rules.h"

#include <gtest/gtest.h>

namespace lectern {
namespace {

/// A word of letters that are 10 pixels wide and 20 high, on a page of 200 dpi; "|" and "l" have 4 pixels.
SetWord word(const std::string& text, int x) {
  SetWord out;
  out.word.box = {x, 100, x, 120};
  for (const char c : text) {
    const int width = c == '|' || c == 'l' ? 4 : 10;
    OcrSymbol symbol;
    symbol.text = std::string(1, c), symbol.box = {x, 100, x + width, 120};
    out.word.symbols.push_back(symbol);
    x += width;
  }
  out.word.box.x1 = x;
  return out;
}

/// What is left of words at these places, when a rule stands at 200 to 202.
std::string left(const std::vector<std::pair<std::string, int>>& words, int y0 = 50, int y1 = 300) {
  std::vector<SetLine> lines(1);
  for (const auto& [text, x] : words) lines[0].words.push_back(word(text, x));
  drop_read_rules({{200, y0, 202, y1}, {0, 130, 400, 132}}, 200, lines);
  std::string out;
  for (const SetLine& line : lines)
    for (const SetWord& w : line.words) out += (out.empty() ? "" : " ") + text_of(w.word);
  return out;
}

TEST(OcrRules, ASignOnARuleIsTheRule) {
  EXPECT_EQ(left({{"Harbour", 110}, {"|", 199}, {"Friday", 220}}), "Harbour Friday");
  EXPECT_EQ(left({{"|Friday", 199}}), "Friday");
  EXPECT_EQ(left({{"all|", 181}}), "all");
  EXPECT_EQ(left({{"|", 199}}), "");
}

TEST(OcrRules, LettersStay) {
  EXPECT_EQ(left({{"a", 180}, {"|", 230}, {"b", 250}}), "a | b") << "away from the rule";
  EXPECT_EQ(left({{"|", 199}}, 98, 122), "|") << "no higher than a letter: a sign";
  EXPECT_EQ(left({{"|", 199}}, 150, 300), "|") << "the rule begins below";
  EXPECT_EQ(left({{"x", 196}}), "x") << "no sign that a rule is taken for";
  EXPECT_EQ(left({{"xlx", 189}}), "xlx") << "amid a word";
}

TEST(OcrRules, AWordIsAsWideAsWhatIsLeftOfIt) {
  std::vector<SetLine> lines(1);
  lines[0].words.push_back(word("|Friday", 199));
  drop_read_rules({{200, 50, 202, 300}}, 200, lines);
  EXPECT_EQ(lines[0].words[0].word.box.x0, 203);
}

}  // namespace
}  // namespace lectern
