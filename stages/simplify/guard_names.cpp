// Names: capitals in mid-sentence, acronyms, words with digits, and what opens a sentence and is no common word.
// Tested by guard_pairs_test.cpp.
#include <algorithm>

#include "stages/simplify/guard_acronyms.h"
#include "stages/simplify/guard_checks.h"
#include "stages/simplify/guard_language.h"
#include "stages/simplify/guard_operators.h"
#include "stages/simplify/word_frequency.h"
#include "stages/unicode.h"

namespace lectern {

namespace {

constexpr std::size_t kShortestStem = 4;  // letters before an ending that names have not
constexpr std::size_t kShortestRoot = 5;  // letters of the word that another is made of: "Sanders" is a name
constexpr double kHeadline = 0.7;         // share of words with capitals from which capitals say nothing

using Kind = GuardToken::Kind;

bool has_digit(const GuardToken& t) {
  return std::any_of(t.text.begin(), t.text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

bool is_headline(const GuardText& text) {
  std::size_t words = 0, capitals = 0;
  for (const GuardToken& t : text.tokens)
    if (t.kind == Kind::word && t.content) ++words, capitals += t.capital;
  return words > 2 && static_cast<double>(capitals) > kHeadline * static_cast<double>(words);
}

/// No name, to judge by its form: English "obesity", and "claimants", made of "claim"; German "Inanspruchnahme".
bool is_formed(const GuardText& text, const GuardToken& t) {
  static constexpr std::string_view kNouns[] = {"ity", "ities", "ness", "ation", "ations", "ism", "aries", "ists"};
  static constexpr std::string_view kMadeOf[] = {"ant",   "ants", "or", "ors", "er",   "ers", "ment",
                                                 "ments", "ing",  "ed", "ly",  "able", "ous", "ive"};
  const auto ends = [&](std::string_view ending) {
    return t.word.ends_with(ending) && t.word.size() >= ending.size() + kShortestStem;
  };
  const auto made = [&](std::string_view ending) {
    if (!t.word.ends_with(ending) || t.word.size() < ending.size() + kShortestRoot) return false;
    const std::string root = t.word.substr(0, t.word.size() - ending.size());
    return frequency_rank(root, text.code) > 0 || frequency_rank(root + "e", text.code) > 0;
  };
  const auto& endings = text.language->endings;
  if (std::any_of(endings.begin(), endings.end(), ends)) return true;
  if (text.language->nouns_capital) return is_german_infinitive(t.word);
  return text.language->english && (std::any_of(std::begin(kNouns), std::end(kNouns), ends) ||
                                    std::any_of(std::begin(kMadeOf), std::end(kMadeOf), made));
}

bool is_common(const GuardText& text, const GuardToken& t) {
  const bool elided = t.word.ends_with("qu");  // "lorsqu'il"
  return frequency_rank(t.word, text.code) > 0 || frequency_rank(t.stem, text.code) > 0 ||
         (elided && frequency_rank(t.word + "e", text.code) > 0) || is_formed(text, t);
}

bool is_name(const GuardText& text, const GuardToken& t, bool headline) {
  if (t.kind != Kind::word || t.quoted || !t.capital) return false;
  if (text.language->units.contains(t.word)) return false;  // "EUR", "Std."
  if (is_acronym(t) || has_digit(t)) return true;
  if (t.first && (text.language->numbers.contains(t.word) || text.language->phrases.contains(t.word))) return false;
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

/// The name is one of the words that an acronym of the other text is made of, and they are all gone.
bool in_acronym(const GuardText& text, const GuardToken& name, const GuardText& other) {
  for (const GuardToken& acronym : other.tokens) {
    if (!is_acronym(acronym)) continue;
    for (std::size_t i = 0; i < text.tokens.size(); ++i) {
      const std::size_t size = spelt_by(text, i, acronym);
      if (size == 0 || &name < &text.tokens[i] || &name >= &text.tokens[i] + size) continue;
      const auto all = text.tokens.begin() + static_cast<std::ptrdiff_t>(i);
      if (std::none_of(all, all + static_cast<std::ptrdiff_t>(size),
                       [&](const GuardToken& t) { return t.content && stands(other, t); }))
        return true;
    }
  }
  return false;
}

/// "Hosp." for "Hospital": its letters begin a word of the other text.
bool abbreviates(const GuardText& text, const GuardToken& name, const GuardText& other) {
  const std::size_t next = static_cast<std::size_t>(&name - text.tokens.data()) + 1;
  if (next >= text.tokens.size() || text.tokens[next].text != "." || !text.tokens[next].glued) return false;
  return name.word.size() >= 2 && std::any_of(other.tokens.begin(), other.tokens.end(), [&](const GuardToken& t) {
           return t.capital && t.word.size() > name.word.size() && t.word.starts_with(name.word);
         });
}

/// The same the other way round.
bool abbreviated(const GuardText& text, const GuardToken& name, const GuardText& other) {
  return std::any_of(other.tokens.begin(), other.tokens.end(), [&](const GuardToken& t) {
    return t.capital && name.word.size() > t.word.size() && name.word.starts_with(t.word) &&
           abbreviates(other, t, text);
  });
}

const GuardToken* missing(const GuardText& here, const GuardText& there) {
  for (const GuardToken* name : names(here)) {
    if (stands(there, *name) || abbreviates(here, *name, there) || abbreviated(here, *name, there)) continue;
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
