// Tells acronyms and the words that they are made of. Tested by guard_pairs_test.cpp.
#include "stages/simplify/guard_acronyms.h"

#include <algorithm>
#include <set>

#include "stages/unicode.h"

namespace lectern {

namespace {

constexpr std::size_t kAcronym = 2, kLongestAcronym = 8;
constexpr std::size_t kTokensOfALetter = 3;  // at most: small words stand between those that have letters

using Kind = GuardToken::Kind;

/// Without the "s" of the plural.
std::u32string singular(const GuardToken& t) {
  std::u32string letters = to_utf32(t.text);
  if (letters.size() > kAcronym && letters.back() == U's') letters.pop_back();
  return letters;
}

/// In lower case.
std::u32string letters_of(const GuardToken& acronym) {
  std::u32string out = singular(acronym);
  std::erase_if(out, [](char32_t c) { return !is_letter(c); });
  return lower(out);
}

char32_t initial(const GuardToken& t) {
  if (t.word.empty()) return 0;
  const auto first = static_cast<unsigned char>(t.word[0]);
  return first < 0x80 ? first : to_utf32(t.word)[0];
}

/// `small`: small words may have letters too.
std::size_t spelt(const GuardText& text, std::size_t at, std::u32string_view acronym, bool small) {
  const std::size_t end = std::min(text.tokens.size(), at + kTokensOfALetter * acronym.size());
  std::size_t letter = 0, i = at;
  for (; i < end && letter < acronym.size(); ++i) {
    const GuardToken& t = text.tokens[i];
    if (t.kind == Kind::sign && t.text == "-") continue;
    if (t.kind != Kind::word) return 0;
    const bool fits = initial(t) == acronym[letter];
    if (fits && (small || t.content)) ++letter;
    else if (t.content || letter == 0) return 0;
  }
  return letter == acronym.size() ? i - at : 0;
}

std::size_t spelt(const GuardText& text, std::size_t at, std::u32string_view acronym) {
  const std::size_t all = spelt(text, at, acronym, true);
  return all > 0 ? all : spelt(text, at, acronym, false);
}

}  // namespace

bool is_acronym(const GuardToken& t) {
  const std::u32string letters = singular(t);
  if (letters.size() < kAcronym || letters.size() > kLongestAcronym + 4) return false;
  return std::count_if(letters.begin(), letters.end(), is_upper) >= 2 &&
         std::none_of(letters.begin(), letters.end(), is_lower);
}

std::size_t spelt_by(const GuardText& text, std::size_t at, const GuardToken& acronym) {
  return spelt(text, at, letters_of(acronym));
}

bool spelt_out(const GuardText& text, const GuardToken& acronym) {
  const std::u32string letters = letters_of(acronym);
  for (std::size_t i = 0; letters.size() >= kAcronym && i < text.tokens.size(); ++i)
    if (spelt(text, i, letters) > 0) return true;
  return false;
}

std::vector<bool> spelt_out(const GuardText& text, const GuardText& other) {
  std::vector<bool> out(text.tokens.size());
  std::set<std::u32string> acronyms;
  for (const GuardToken& t : other.tokens)
    if (t.kind == Kind::word && t.capital && is_acronym(t)) acronyms.insert(letters_of(t));
  for (const std::u32string& letters : acronyms)
    for (std::size_t i = 0; letters.size() >= kAcronym && i < text.tokens.size(); ++i)
      std::fill_n(out.begin() + static_cast<std::ptrdiff_t>(i), spelt(text, i, letters), true);
  return out;
}

}  // namespace lectern
