// Tells characters apart and pairs brackets and quotation marks. Tested by sentences_test.cpp.
#include "stages/simplify/sentence_marks.h"

#include <algorithm>
#include <unordered_map>

#include "stages/unicode.h"

namespace lectern {

namespace {

// Code points between brackets or quotation marks: more, and one of the two was forgotten.
constexpr std::size_t kLongestAside = 600;

std::size_t straight_quote_end(std::u32string_view text, std::size_t i) {
  const bool single = text[i] == U'\'';
  if (i > 0 && !is_space(text[i - 1]) && !is_opening_mark(text[i - 1])) return i;
  if (is_space(char_at(text, i + 1))) return i;
  for (std::size_t k = i + 1; k < std::min(text.size(), i + kLongestAside); ++k) {
    if (text[k] != text[i] || is_space(text[k - 1]) || is_letter(char_at(text, k + 1)) ||
        is_digit(char_at(text, k + 1)))
      continue;
    if (!single || is_punctuation(text[k - 1])) return k;  // a single one may be an apostrophe
  }
  return i;
}

}  // namespace

bool is_full_stop(char32_t c) { return c == U'.' || c == U'．'; }

bool is_full_width_end(char32_t c) { return c == U'。' || c == U'！' || c == U'？' || c == U'｡' || c == U'．'; }

bool is_sentence_end(char32_t c) {
  static constexpr std::u32string_view kEnds = U".!?…‼⁇⁈⁉؟۔।॥։።፧၊။។；";
  return c != U'；' && c != U'၊' && (kEnds.find(c) != std::u32string_view::npos || is_full_width_end(c));
}

bool is_closing_mark(char32_t c) {
  static constexpr std::u32string_view kClosers = U"\"'”“’»«›‹)]}」』）】*_";
  return kClosers.find(c) != std::u32string_view::npos || is_private_use(c) || c == U'\uFFFC' ||
         (c == U'¹' || c == U'²' || c == U'³' || (c >= U'⁰' && c <= U'⁹'));
}

bool is_opening_mark(char32_t c) {
  static constexpr std::u32string_view kOpeners = U"\"'“‘„‚«‹([{「『（【¿¡–—-*_";
  return kOpeners.find(c) != std::u32string_view::npos || is_private_use(c);
}

bool is_bullet(char32_t c) {
  static constexpr std::u32string_view kBullets = U"•⁃‣▪●◦■";
  return kBullets.find(c) != std::u32string_view::npos;
}

char32_t char_at(std::u32string_view text, std::size_t i) { return i < text.size() ? text[i] : U'\0'; }

std::size_t first_of_next(std::u32string_view text, std::size_t i) {
  while (i < text.size() && (is_space(text[i]) || is_opening_mark(text[i]))) ++i;
  return i;
}

std::size_t pair_end(std::u32string_view text, std::size_t i, std::u32string_view closers) {
  int depth = 0;
  for (std::size_t k = i + 1; k < std::min(text.size(), i + kLongestAside); ++k) {
    const bool apostrophe = text[k] == U'’' && is_letter(char_at(text, k + 1));
    if (closers.find(text[k]) != std::u32string_view::npos && !apostrophe && depth-- == 0) return k;
    if (text[k] == text[i] && text[i] != U',') ++depth;
  }
  return i;
}

std::vector<bool> find_asides(std::u32string_view text) {
  std::vector<bool> aside(text.size() + 1, false);
  static const std::unordered_map<char32_t, std::u32string_view> kPairs = {
      {U'(', U")"}, {U'[', U"]"},  {U'“', U"”"},   {U'„', U"“”"},  {U'«', U"»"},  {U'»', U"«"},
      {U'‘', U"’"}, {U'`', U"'’"}, {U'（', U"）"}, {U'「', U"」"}, {U'『', U"』"}};
  for (std::size_t i = 0; i < text.size(); ++i) {
    std::size_t end = i;
    if (text[i] == U'"' || text[i] == U'\'') end = straight_quote_end(text, i);
    else if (text[i] == U',' && char_at(text, i + 1) == U',') end = pair_end(text, i, U"“”");  // typewriters' „
    else if (text[i] == U'”' && (i == 0 || is_space(text[i - 1])) && is_letter(char_at(text, i + 1)))
      end = pair_end(text, i, U"”");  // a right mark that stands for a left one
    else if (text[i] == U'»' && (i == 0 || !is_space(text[i - 1]))) continue;
    else if (const auto pair = kPairs.find(text[i]); pair != kPairs.end()) end = pair_end(text, i, pair->second);
    if (end == i) continue;
    std::fill(aside.begin() + static_cast<std::ptrdiff_t>(i) + 1, aside.begin() + static_cast<std::ptrdiff_t>(end) + 1,
              true);
    i = end;
  }
  return aside;
}

}  // namespace lectern
