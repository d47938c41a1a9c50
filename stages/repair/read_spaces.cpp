// Rule: French sets a space before ; : ? ! and inside guillemets; engines lose the narrow one. It comes back where the
// document has it elsewhere. Never in times, addresses or numbers, never in a document that sets none.
// Tested by read_spaces_test.cpp.
#include "stages/repair/languages.h"
#include "stages/repair/rules.h"
#include "stages/repair/url_syntax.h"
#include "stages/unicode.h"

namespace lectern {

namespace {

constexpr int kLeast = 3;       // signs with a space before them
constexpr double kShare = 0.5;  // of all such signs
constexpr double kConfidence = 0.95;

bool parted(char32_t c) { return c == ';' || c == ':' || c == '?' || c == '!' || c == 0xBB; }

/// Where a space is missing before a last sign or behind a first mark; npos: nowhere.
std::size_t missing_at(std::u32string_view token) {
  while (!token.empty() && is_space(token.back())) token.remove_suffix(1);
  if (token.size() < 2 || part_of_address(token) || begins_address(token)) return token.npos;
  if (token[0] == 0xAB && is_letter(token[1])) return 1;
  std::size_t end = token.size() - 1;
  if (end > 1 && token[end] == '.') --end;
  const char32_t before = token[end - 1];
  if (!parted(token[end]) || !(is_letter(before) || is_digit(before) || before == ')' || before == 0xBB))
    return token.npos;
  return end;
}

}  // namespace

void read_spaces(RepairContext& context) {
  if (base_language(context.language()) != "fr") return;
  int with = 0, without = 0;
  for_each_read_line(context.layout, [&](Line& line) {
    for (std::size_t i = 0; i < line.spans.size(); ++i) {
      const std::u32string& text = line.spans[i].text;
      with += i > 0 && parted(text.front()) && core_of(text).empty();
      without += missing_at(text) != text.npos;
    }
  });
  if (with < kLeast || with < kShare * (with + without)) return;
  for_each_read_line(context.layout, [&](Line& line) {
    for (Span& span : line.spans) {
      const std::size_t at = missing_at(span.text);
      if (at == span.text.npos || !read_word(context.layout, line, span) || !context.in_own_language(line)) continue;
      context.editor.edit({&line}, kConfidence, "document", [&] { span.text.insert(at, 1, U' '); });
    }
  });
}

}  // namespace lectern
