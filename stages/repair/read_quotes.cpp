// Rule: apostrophes and quotation marks that were read as marks of a typewriter become those that the page has. A
// document is set in one kind: straight marks are changed only where the engine read enough of the curved ones. Pairs
// of commas, ticks and angle brackets that stand for one mark become it. Never turns curved marks straight, never
// decides which words are quoted. Tested by read_quotes_test.cpp.
#include <algorithm>
#include <array>

#include "stages/repair/rules.h"
#include "stages/unicode.h"

namespace lectern {

namespace {

constexpr int kLeastCurved = 3;             // marks: fewer may be misread straight ones
constexpr double kCurvedApostrophes = 0.2;  // of all: engines often read a curved one as straight, seldom the other way
constexpr double kCurvedQuotes = 0.5;
constexpr char32_t kApostrophe = 0x2019;

struct Marks {
  char32_t open = 0, close = 0;
};
constexpr Marks kMarks[] = {{0x201C, 0x201D}, {0x201E, 0x201C}, {0x201E, 0x201D}, {0xAB, 0xBB}, {0xBB, 0xAB}};

bool letter_at(std::u32string_view text, std::size_t i) {
  return i < text.size() && (is_letter(text[i]) || is_mark(text[i]));
}
bool tick(char32_t c) { return c == '\'' || c == '`' || c == 0xB4; }
bool curved(char32_t c) { return c == 0x201C || c == 0x201D || c == 0x201E || c == 0xAB || c == 0xBB; }

struct Counts {
  int apostrophes = 0, ticks = 0, straight = 0;
  std::array<int, 5> pairs{};  // openings and closings that each row of kMarks would explain
  int quotes = 0;

  void see(const Span& span) {
    const Core core = core_of(span.text);
    for (std::size_t i = 0; i < span.text.size(); ++i) {
      const char32_t c = span.text[i];
      const bool between = i > 0 && letter_at(span.text, i - 1) && letter_at(span.text, i + 1);
      apostrophes += between && c == kApostrophe, ticks += between && tick(c), straight += c == '"';
      if (!curved(c) || core.empty()) continue;
      ++quotes;
      for (std::size_t k = 0; k < pairs.size(); ++k)
        pairs[k] += (i < core.begin && c == kMarks[k].open) || (i >= core.end && c == kMarks[k].close);
    }
  }
  bool curved_apostrophes() const {
    return apostrophes >= kLeastCurved && apostrophes >= kCurvedApostrophes * (apostrophes + ticks);
  }
  Marks marks() const {  // none: the document has no kind of its own
    if (quotes < kLeastCurved || quotes < kCurvedQuotes * (quotes + straight)) return {};
    return kMarks[std::max_element(pairs.begin(), pairs.end()) - pairs.begin()];
  }
};

void replace_all(std::u32string& text, std::u32string_view from, char32_t to) {
  for (std::size_t at = text.find(from); at != text.npos; at = text.find(from, at + 1))
    text.replace(at, from.size(), 1, to);
}

/// Two marks that were read for one.
void pairs_to_marks(std::u32string& text, Marks marks) {
  replace_all(text, U"<<", 0xAB), replace_all(text, U">>", 0xBB);
  replace_all(text, U"``", 0x201C), replace_all(text, U"''", marks.close == 0 ? char32_t{0x201D} : marks.close);
  if (text.size() > 2 && text[0] == ',' && text[1] == ',' && is_letter(text[2]))
    text.replace(0, 2, 1, char32_t{0x201E});
}

void apostrophes(std::u32string& text) {
  for (std::size_t i = 1; i < text.size(); ++i)
    if (tick(text[i]) && letter_at(text, i - 1) &&
        (letter_at(text, i + 1) || (text[i] == '\'' && i + 1 == text.size())))
      text[i] = kApostrophe;
}

void quotes(std::u32string& text, Marks marks) {
  const Core core = core_of(text);
  if (core.empty()) return;
  for (std::size_t i = 0; i < text.size(); ++i)
    if (text[i] == '"' && (i < core.begin || i >= core.end)) text[i] = i < core.begin ? marks.open : marks.close;
}

}  // namespace

void read_quotes(RepairContext& context) {
  Counts counts;
  for_each_read_line(context.layout, [&](Line& line) {
    for (const Span& span : line.spans) counts.see(span);
  });
  const Marks marks = counts.marks();
  const bool curve = counts.curved_apostrophes();
  for_each_read_line(context.layout, [&](Line& line) {
    for (Span& span : line.spans) {
      if (!read_word(context.layout, line, span) || span.text.find_first_of(U"'`\"\xB4,<>") == span.text.npos) continue;
      const std::size_t end = span.text.find_last_not_of(U' ') + 1;
      std::u32string text = span.text.substr(0, end);
      pairs_to_marks(text, marks);
      if (curve) apostrophes(text);
      if (marks.open != 0) quotes(text, marks);
      if (text == span.text.substr(0, end)) continue;
      context.editor.edit({&line}, 0.95, "document", [&] { span.text.replace(0, end, text); });
    }
  });
}

}  // namespace lectern
