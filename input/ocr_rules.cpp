// Tells rules from letters by their place: the rule goes on above or below the line. Never drops a sign that is none of
// those that rules are taken for. Tested by ocr_rules_test.cpp.
#include "input/ocr_rules.h"

#include <algorithm>
#include <cmath>
#include <string_view>

namespace lectern {

namespace {

constexpr double kAside = 0.04;  // inches: the sign's middle stands no further from the rule's
constexpr double kWide = 0.1;    // inches: a sign is no wider
constexpr double kTaller = 1.3;  // a rule is so many times as high as the sign at least
constexpr std::string_view kLikeRules = "|¦Il1!i[](){}/\\:;";

bool is_rule(const std::vector<PixelBox>& rules, double dpi, const OcrSymbol& symbol) {
  if (symbol.text.empty() || kLikeRules.find(symbol.text) == kLikeRules.npos) return false;
  const PixelBox& s = symbol.box;
  if (s.width() > kWide * dpi) return false;
  return std::ranges::any_of(rules, [&](const PixelBox& r) {
    return r.height() > r.width() && r.height() > kTaller * s.height() &&
           std::abs(r.x0 + r.x1 - s.x0 - s.x1) < 2 * kAside * dpi && r.x0 < s.x1 && s.x0 < r.x1 &&
           2 * r.y0 < s.y0 + s.y1 && 2 * r.y1 > s.y0 + s.y1;
  });
}

}  // namespace

void drop_read_rules(const std::vector<PixelBox>& rules, double dpi, std::vector<SetLine>& lines) {
  for (SetLine& line : lines) {
    for (SetWord& word : line.words) {
      std::vector<OcrSymbol>& symbols = word.word.symbols;
      const std::size_t before = symbols.size();
      while (!symbols.empty() && is_rule(rules, dpi, symbols.back())) symbols.pop_back();
      while (!symbols.empty() && is_rule(rules, dpi, symbols.front())) symbols.erase(symbols.begin());
      if (symbols.size() == before || symbols.empty()) continue;
      word.word.others.clear();
      word.word.box = symbols.front().box;
      for (const OcrSymbol& s : symbols) word.word.box = united(word.word.box, s.box);
    }
    std::erase_if(line.words, [](const SetWord& w) { return w.word.symbols.empty() && !w.unread; });
  }
  std::erase_if(lines, [](const SetLine& line) { return line.words.empty(); });
}

}  // namespace lectern
