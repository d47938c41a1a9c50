// What the finders of an extract ask of lines. Never changes one. Tested by text_blocks_test.cpp.
#include "stages/extract/text_line.h"

#include <algorithm>

#include "stages/structure/pieces.h"
#include "stages/unicode.h"

namespace lectern {

namespace {

constexpr std::size_t kLongestMark = 3;  // digits of a note's mark

constexpr bool among(char32_t c, std::u32string_view set) { return set.find(c) != set.npos; }

/// Points in type of 10 points, as in the common faces.
double advance(char32_t c) {
  if (is_cjk(c)) return 10;
  if (is_mark(c)) return 0;
  if (among(c, U"iljtfrI.,;:'’‘!|()[]- ")) return 3.2;
  if (among(c, U"mwMW%@—…")) return 8.6;
  return is_upper(c) ? 6.7 : 5;
}

}  // namespace

std::u32string text_of(const TextLine& line) { return text_of(line.line); }

std::u32string text_of(const TextBlock& block) {
  std::u32string out;
  for (const TextLine& line : block.lines) out += (out.empty() ? U"" : U" ") + text_of(line);
  return out;
}

double set_width(std::u32string_view text) {
  double width = 0;
  for (char32_t c : text) width += advance(c);
  return width;
}

bool superscript(char32_t c) {
  return c == 0xB9 || c == 0xB2 || c == 0xB3 || c == 0x2070 || (c >= 0x2074 && c <= 0x2079);
}

bool closed(const std::u32string& text) {
  std::size_t end = text.size();
  while (end > 0 && (is_space(text[end - 1]) || superscript(text[end - 1]) || text[end - 1] == '*')) --end;
  std::size_t digits = end;
  while (digits > 0 && is_digit(text[digits - 1])) --digits;
  std::size_t before = digits;
  while (before > 0 && is_space(text[before - 1])) --before;
  if (digits < end && end - digits <= kLongestMark && before > 0 && ends_sentence(text.substr(0, before)) &&
      !(before > 1 && text[before - 1] == '.' && is_digit(text[before - 2])))
    end = before;
  return ends_sentence(text.substr(0, end));
}

}  // namespace lectern
