// Names: capitals in mid-sentence, acronyms, words with digits, and what opens a sentence and is no common word.
// Tested by guard_pairs_test.cpp.
#include <algorithm>

#include "stages/simplify/guard_checks.h"
#include "stages/simplify/guard_language.h"
#include "stages/simplify/word_frequency.h"
#include "stages/unicode.h"

namespace lectern {

namespace {

constexpr double kHeadline = 0.7;  // share of words with capitals from which capitals say nothing
constexpr std::size_t kAcronym = 2, kLongestAcronym = 8;

using Kind = GuardToken::Kind;

bool is_acronym(const GuardToken& t) {
  const std::u32string letters = to_utf32(t.text);
  if (letters.size() < kAcronym || letters.size() > kLongestAcronym + 4) return false;
  return std::count_if(letters.begin(), letters.end(), is_upper) >= 2 &&
         std::none_of(letters.begin(), letters.end(), is_lower);
}

bool has_digit(const GuardToken& t) {
  return std::any_of(t.text.begin(), t.text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

bool is_headline(const GuardText& text) {
  std::size_t words = 0, capitals = 0;
  for (const GuardToken& t : text.tokens)
    if (t.kind == Kind::word && t.content) ++words, capitals += t.capital;
  return words > 2 && static_cast<double>(capitals) > kHeadline * static_cast<double>(words);
}

bool is_common(const GuardText& text, const GuardToken& t) {
  const bool elided = t.word.ends_with("qu");  // "lorsqu'il"
  return frequency_rank(t.word, text.code) > 0 || frequency_rank(t.stem, text.code) > 0 ||
         (elided && frequency_rank(t.word + "e", text.code) > 0);
}

bool is_name(const GuardText& text, const GuardToken& t, bool headline) {
  if (t.kind != Kind::word || t.quoted || !t.capital) return false;
  if (is_acronym(t) || has_digit(t)) return true;
  if (to_utf32(t.text).size() < 2 || !t.content) return false;
  if (t.first || headline || text.language->nouns_capital) return has_word_list(text.code) && !is_common(text, t);
  return true;
}

std::vector<const GuardToken*> names(const GuardText& text) {
  const bool headline = is_headline(text);
  std::vector<const GuardToken*> out;
  for (const GuardToken& t : text.tokens)
    if (is_name(text, t, headline)) out.push_back(&t);
  return out;
}

bool stands(const GuardText& text, const GuardToken& name) {
  return std::any_of(text.tokens.begin(), text.tokens.end(), [&](const GuardToken& t) {
    return t.kind == Kind::word && (t.word == name.word || t.stem == name.stem);
  });
}

/// How many tokens from `at` begin with the letters of the acronym, small words left out where they do not fit; 0: they
/// do not.
std::size_t spelt_by(const GuardText& text, std::size_t at, std::u32string_view acronym) {
  std::size_t letter = 0, i = at;
  for (; i < text.tokens.size() && letter < acronym.size(); ++i) {
    const GuardToken& t = text.tokens[i];
    if (t.kind == Kind::sign && t.text == "-") continue;
    if (t.kind != Kind::word) return 0;
    const bool fits = lower(to_utf32(t.text).substr(0, 1)) == lower(acronym.substr(letter, 1));
    if (fits) ++letter;
    else if (t.content || letter == 0) return 0;
  }
  return letter == acronym.size() ? i - at : 0;
}

std::u32string letters_of(const GuardToken& acronym) {
  std::u32string out = to_utf32(acronym.text);
  std::erase_if(out, [](char32_t c) { return !is_letter(c); });
  return out;
}

bool spelt_out(const GuardText& text, const GuardToken& acronym) {
  const std::u32string letters = letters_of(acronym);
  for (std::size_t i = 0; letters.size() >= kAcronym && i < text.tokens.size(); ++i)
    if (spelt_by(text, i, letters) > 0) return true;
  return false;
}

/// The name is one of the words that an acronym of the other text is made of, and they are all gone.
bool in_acronym(const GuardText& text, const GuardToken& name, const GuardText& other) {
  for (const GuardToken& acronym : other.tokens) {
    if (!is_acronym(acronym)) continue;
    for (std::size_t i = 0; i < text.tokens.size(); ++i) {
      const std::size_t size = spelt_by(text, i, letters_of(acronym));
      if (size == 0 || &name < &text.tokens[i] || &name >= &text.tokens[i] + size) continue;
      const auto all = text.tokens.begin() + static_cast<std::ptrdiff_t>(i);
      if (std::none_of(all, all + static_cast<std::ptrdiff_t>(size),
                       [&](const GuardToken& t) { return t.content && stands(other, t); }))
        return true;
    }
  }
  return false;
}

const GuardToken* missing(const GuardText& here, const GuardText& there) {
  for (const GuardToken* name : names(here)) {
    if (stands(there, *name)) continue;
    if (is_acronym(*name) && spelt_out(there, *name)) continue;
    if (in_acronym(here, *name, there)) continue;
    return name;
  }
  return nullptr;
}

}  // namespace

void check_names(const GuardText& before, const GuardText& after, Objections& out) {
  if (const GuardToken* name = missing(before, after)) out.push_back({"name", "“" + name->text + "” is lost"});
  else if (const GuardToken* added = missing(after, before)) out.push_back({"name", "“" + added->text + "” is new"});
}

}  // namespace lectern
