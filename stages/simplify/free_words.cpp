// Tells names, quotations and what machines read by signs and capitals. Never asks a dictionary. Tested by
// plain_words_test.cpp.
#include "stages/simplify/free_words.h"

#include <algorithm>
#include <string>
#include <string_view>

#include "stages/unicode.h"

namespace lectern {
namespace {

/// "--verbose", "/usr/location": part of what a machine reads.
bool glued_to_sign(const Sentence& s, std::size_t i) {
  if (i == 0 || !s[i - 1].punctuation() || s[i - 1].end != s[i].begin) return false;
  constexpr std::string_view kSigns = "-/\\.@_=#<$~";
  return kSigns.find(s[i - 1].text.back()) != std::string_view::npos;
}

bool in_capitals(const Word& w) {
  const std::u32string text = to_utf32(w.text);
  return text.size() > 1 && std::all_of(text.begin(), text.end(), is_upper);
}

/// A capital that says nothing: it opens the sentence, or what follows a colon.
bool opens_sentence(const Sentence& s, std::size_t i) {
  for (std::size_t k = i; k > 0; --k) {
    if (!s[k - 1].punctuation()) return false;
    if (s[k - 1].text == ":") return true;
  }
  return true;
}

}  // namespace

bool free_to_change(const Sentence& s, std::size_t from, std::size_t to) {
  for (std::size_t i = from; i < to; ++i) {
    if (s[i].quoted || s[i].punctuation() || in_capitals(s[i]) || glued_to_sign(s, i)) return false;
    if (s[i].capital && !opens_sentence(s, i)) return false;
  }
  return true;
}

}  // namespace lectern
