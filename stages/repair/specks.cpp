// Rule: specks of dirt that were read as a sign of their own go. Only signs that no text has alone, and of them only
// those that the engine doubts and that are smaller than letters or stand alone on their line. Never a letter, a digit,
// a bullet, a dash, an apostrophe (it may be a note's 1), or a dot near other dots. Tested by specks_test.cpp.
#include <algorithm>

#include "stages/repair/flows.h"
#include "stages/repair/rules.h"
#include "stages/unicode.h"

namespace lectern {

namespace {

constexpr double kDoubted = 0.6;     // the engine's confidence
constexpr double kSmall = 0.35;      // em: letters without ascenders are higher
constexpr std::size_t kLongest = 2;  // signs
constexpr double kConfidence = 0.85;

bool dirt(char32_t c) {
  return c == '.' || c == ',' || c == '|' || c == '~' || c == '_' || c == '`' || c == '^' || c == ':' || c == ';' ||
         c == 0xB7 || c == 0xA8 || c == 0xAF;
}

bool only_dirt(std::u32string_view token) {
  while (!token.empty() && is_space(token.back())) token.remove_suffix(1);
  return !token.empty() && token.size() <= kLongest && std::all_of(token.begin(), token.end(), dirt);
}

bool dots(const Span& s) { return s.text.find(U'.') != s.text.npos; }

bool is_speck(const RepairContext& context, const Line& line, std::size_t at) {
  const Span& span = line.spans[at];
  const ReadWord* word = read_word(context.layout, line, span);
  if (!word || word->confidence >= kDoubted || !only_dirt(span.text) || !stands_alone(line, at)) return false;
  if (dots(span) && ((at > 0 && dots(line.spans[at - 1])) || (at + 1 < line.spans.size() && dots(line.spans[at + 1]))))
    return false;  // "campaign. . ."
  const bool alone = std::all_of(line.spans.begin(), line.spans.end(), [](const Span& s) { return only_dirt(s.text); });
  const bool sign = span.text[0] == '_' || span.text[0] == '~' || span.text[0] == '^';  // that prose does not have
  return alone || sign || std::max(word->box.width(), word->box.height()) < kSmall * line.size;
}

}  // namespace

void specks(RepairContext& context) {
  for_each_read_line(context.layout, [&](Line& line) {
    for (std::size_t i = line.spans.size(); i-- > 0;) {
      if (!is_speck(context, line, i)) continue;
      context.editor.edit({&line}, kConfidence, "size and confidence", [&] {
        line.spans.erase(line.spans.begin() + static_cast<std::ptrdiff_t>(i));
        if (i > 0 && i == line.spans.size() && line.spans.back().text.back() == U' ') line.spans.back().text.pop_back();
      });
    }
  });
  drop_empty_lines(context.layout);
}

}  // namespace lectern
