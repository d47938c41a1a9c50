// Finds rows of the word table in a sentence. Sure or not at all: a word that can be two parts of speech in its place
// is left alone. Tested by plain_words_test.cpp.
#include "stages/simplify/plain_words.h"

#include <algorithm>
#include <array>
#include <optional>

#include "stages/repair/languages.h"
#include "stages/simplify/clauses.h"
#include "stages/simplify/flat_text.h"
#include "stages/simplify/free_words.h"
#include "stages/simplify/inflection_table.h"
#include "stages/simplify/plain_pieces.h"
#include "stages/simplify/protected_words.h"
#include "stages/unicode.h"

namespace lectern {
namespace {

/// "a unit", "an hour": the sound decides, not the letter.
constexpr std::array<std::string_view, 9> kSoundsLikeY = {"uni",  "use", "usu", "eu", "one",
                                                          "once", "ute", "ubi", "ura"};
constexpr std::array<std::string_view, 4> kSilentH = {"hour", "honest", "honour", "heir"};

bool takes_an(std::string_view word) {
  const auto begins = [&](std::string_view start) { return word.starts_with(start); };
  if (std::any_of(kSoundsLikeY.begin(), kSoundsLikeY.end(), begins)) return false;
  if (std::any_of(kSilentH.begin(), kSilentH.end(), begins)) return true;
  return !word.empty() && std::string_view("aeiou").find(word.front()) != std::string_view::npos;
}

struct Form {
  const char* tags;    // for the generator
  std::uint32_t part;  // of the word in its place
};
constexpr std::array kVerbForms = {Form{"vblex.inf", kInfinitive},      Form{"vblex.pres", kPresent},
                                   Form{"vblex.pres.p3.sg", kPresentS}, Form{"vblex.past", kPast},
                                   Form{"vblex.pp", kParticiple},       Form{"vblex.ger", kGerund}};
constexpr std::uint32_t kVerbParts = kInfinitive | kFiniteVerb | kParticiple | kGerund;

/// The lemma in the spelling of the table: "utilize" is "utilise".
std::string table_spelling(std::string lemma) {
  if (lemma.size() > 5 && lemma.ends_with("ize")) lemma[lemma.size() - 2] = 's';
  return lemma;
}

std::set<std::string> lemmas(const Word& w, WordUse use, Lexicon& lexicon) {
  std::set<std::string> out;
  if (use != WordUse::verb && use != WordUse::noun) return {w.lower};
  if (use == WordUse::noun && lexicon.readings(w.lower).empty()) return {w.lower};  // unknown, and so in the singular
  for (const Reading& reading : lexicon.readings(w.lower)) {
    const bool fits = use == WordUse::noun ? reading.has("n")
                                           : reading.has("vblex") || reading.has("vbser") || reading.has("vbhaver") ||
                                                 reading.has("vbdo");
    if (fits) out.insert(table_spelling(reading.lemma));
  }
  return out;
}

/// `plain` in the form of `w`: its first word for a verb, its last for a noun; nothing: it cannot be told.
std::optional<std::string> inflected(const std::string& plain, const Word& w, WordUse use, Lexicon& lexicon) {
  if (use == WordUse::verb) {
    const std::size_t end = std::min(plain.find(' '), plain.size());
    const std::string lemma = plain.substr(0, end);
    std::set<std::string> forms;
    const std::uint32_t be = w.lower == "is"                         ? kPresentS
                             : w.lower == "are"                      ? kPresent
                             : w.lower == "was" || w.lower == "were" ? kPast
                                                                     : 0u;
    for (const Form& form : kVerbForms) {
      if (!w.may_be(form.part) && !(be & form.part)) continue;
      std::string made = lexicon.inflect(lemma, form.tags);
      if (made.empty() && (form.part & (kInfinitive | kPresent))) made = lemma;
      forms.insert(made);
    }
    if (forms.size() != 1 || forms.begin()->empty()) return std::nullopt;
    return *forms.begin() + plain.substr(end);
  }
  if (use == WordUse::noun) {
    if (!w.may_be(kPluralNoun)) return plain;
    const std::size_t at = plain.rfind(' ') == std::string::npos ? 0 : plain.rfind(' ') + 1;
    const std::string made = lexicon.inflect(plain.substr(at), "n.pl");
    return made.empty() ? std::nullopt : std::optional<std::string>(plain.substr(0, at) + made);
  }
  return plain;
}

/// "was taken", "has been taken": no word that describes a noun.
bool after_auxiliary(const Sentence& s, std::size_t i) {
  while (i > 0 && s[i - 1].must_be(kAdverb | kNot)) --i;
  return i > 0 && (s[i - 1].must_be(kBe | kHave) || s[i - 1].lower == "be" || s[i - 1].lower == "been");
}

/// "the amend", "a security mitigating technology": no verb stands behind a word that opens or describes a noun.
bool inside_noun_phrase(const Sentence& s, std::size_t i) {
  if (i == 0 || s[i - 1].punctuation()) return false;
  if (s[i - 1].must_be(kDeterminer) && !s[i - 1].may_be(kPronoun)) return true;
  const bool describes_next = s[i].may_be(kGerund | kParticiple) && s[i + 1].may_be(kNoun) && !s[i].may_be(kFiniteVerb);
  return describes_next && s[i - 1].must_be(kNoun | kAdjective | kDeterminer);
}

/// "reading comprehension", "modification time": words of one term, which its writer chose.
bool part_of_compound(const Sentence& s, std::size_t i) {
  const bool follows = i > 0 && !s[i - 1].punctuation() && !s[i - 1].genitive &&
                       s[i - 1].must_be(kNoun | kPluralNoun | kProper | kGerund) && s[i - 1].is != 0;
  const Word& next = s[i + 1];
  const bool leads = next.may_be(kNoun | kPluralNoun | kProper) && !next.punctuation();
  return follows || leads;
}

bool part_fits(const Sentence& s, std::size_t i, WordUse use) {
  const Word& w = s[i];
  if (w.genitive) return false;
  switch (use) {
    case WordUse::verb:
      if (inside_noun_phrase(s, i)) return false;
      if (w.must_be(kBe)) return w.lower != "am";
      if (w.may_be(kParticiple) && !after_auxiliary(s, i)) return false;
      return w.must_be(kVerbParts);
    case WordUse::noun: return w.must_be(kNoun | kPluralNoun) && !part_of_compound(s, i);
    case WordUse::adjective:  // "more rigorous" is not "more strict"
      return w.must_be(kAdjective) &&
             !(i > 0 && (s[i - 1].lower == "more" || s[i - 1].lower == "most" || s[i - 1].lower == "less"));
    case WordUse::adverb: return w.must_be(kAdverb);
    case WordUse::fixed: return true;
  }
  return false;
}

/// "speed up it" is no English: what ends in a particle wants its pronoun before it.
bool particle_before_pronoun(const Sentence& s, const std::string& plain, std::size_t next) {
  const std::size_t at = plain.rfind(' ');
  if (at == std::string::npos || next >= s.size()) return false;
  const std::string last = plain.substr(at + 1);
  constexpr std::array<std::string_view, 11> kParticles = {"up", "out",   "down", "back",  "off",  "away",
                                                           "on", "clear", "over", "right", "short"};
  const bool particle = std::find(kParticles.begin(), kParticles.end(), last) != kParticles.end();
  return particle &&
         (s[next].may_be(kObject) || s[next].lower == "it" || s[next].lower == "this" || s[next].lower == "that");
}

/// "participating areas": it may describe the noun behind it, where several words cannot stand.
bool several_before_noun(const Sentence& s, const Word& w, const std::string& plain, std::size_t next) {
  return plain.find(' ') != std::string::npos && w.may_be(kGerund) && next < s.size() &&
         s[next].may_be(kNoun | kPluralNoun);
}

/// "help and assistance" are not "help and help": the plain noun stands there already, and means something else.
bool said_already(const Sentence& s, std::size_t from, std::size_t to, const WordRow& row, Lexicon& lexicon) {
  if (row.use != WordUse::noun) return false;
  for (std::size_t i = 0; i < s.size(); ++i)
    if ((i < from || i >= to) && lemmas(s[i], WordUse::noun, lexicon).contains(row.plain)) return true;
  return false;
}

std::optional<std::string> fitting(const Sentence& s, std::size_t i, const WordRow& row, Lexicon& lexicon) {
  const std::size_t count = row.words.size();
  const std::size_t words = count - (row.words.back() == "," ? 1 : 0);  // a comma goes with its phrase
  if (i + count > s.size() || !free_to_change(s, i, i + words)) return std::nullopt;
  const std::size_t key = row.use == WordUse::noun ? count - 1 : 0;  // the inflected word
  for (std::size_t k = 0; k < count; ++k) {
    if (k == key) continue;
    if (s[i + k].lower != row.words[k] || s[i + k].genitive) return std::nullopt;
  }
  const Word& w = s[i + key];
  if (!lemmas(w, row.use, lexicon).contains(row.words[key]) || !part_fits(s, i + key, row.use)) return std::nullopt;
  if (row.use != WordUse::verb && s[i + count - 1].genitive) return std::nullopt;
  if (particle_before_pronoun(s, row.plain, i + count)) return std::nullopt;
  if (row.use == WordUse::verb && several_before_noun(s, w, row.plain, i + count)) return std::nullopt;
  if (!conditions_hold(s, i, i + count, row.where, lexicon)) return std::nullopt;
  if (said_already(s, i, i + count, row, lexicon)) return std::nullopt;
  return inflected(row.plain, w, row.use, lexicon);
}

/// Replaces the word "a" or "an" at `i` as `next` wants it.
void mend_article(std::string& text, const Sentence& s, std::size_t i, const std::string& next) {
  const Word& w = s[i];
  if (w.lower != "a" && w.lower != "an") return;
  const std::string right = takes_an(next) ? "an" : "a";
  if (w.lower == right) return;
  const std::size_t at = text.find(w.text, w.begin);
  text.replace(at, w.text.size(), w.capital ? with_capital(right) : right);
}

std::ptrdiff_t at(std::size_t i) { return static_cast<std::ptrdiff_t>(i); }

}  // namespace

bool replace_next_word(Sentence& sentence, const WordTable& table, const KeptWords& kept, Lexicon& lexicon,
                       std::size_t& from, WordChange& change) {
  if (!InflectionTable::of(kept.language).empty())
    return replace_next_piece(sentence, table, kept, lexicon, from, change);
  const Sentence& s = sentence;
  const std::vector<bool> as_it_is = protected_words(s, kept.language, kept.terms, kept.titles);
  for (; from < s.size(); ++from) {
    const std::size_t i = from;
    if (s[i].punctuation()) continue;
    std::set<std::string> keys = lemmas(s[i], WordUse::verb, lexicon);
    keys.merge(lemmas(s[i], WordUse::noun, lexicon));
    keys.insert(s[i].lower);
    for (const std::string& key : keys) {
      for (const WordRow& row : table.beginning_with(key)) {
        const auto plain = fitting(s, i, row, lexicon);
        const std::size_t end = i + row.words.size();
        if (!plain ||
            std::find(as_it_is.begin() + at(i), as_it_is.begin() + at(end), true) != as_it_is.begin() + at(end))
          continue;
        const std::string before = unmarked_text(s.slice(i, end));
        const std::string after = s[i].capital ? with_capital(*plain) : *plain;
        std::string text = s.text;
        // Marks keep their sides: those before the first word, and all others after the last.
        const std::string old = s.slice(i, end);
        std::size_t lead = 0;
        while (mark_length(old, lead) > 0) lead += mark_length(old, lead);
        const std::string marks = s.marks(i, end);
        text.replace(s[i].begin, old.size(), old.substr(0, lead) + after + marks.substr(lead));
        if (i > 0 && base_language(kept.language) == "en") mend_article(text, s, i - 1, after);  // English has one
        change = {before, after};
        sentence = read_sentence(std::move(text), lexicon);
        from = i + 1;
        return true;
      }
    }
  }
  return false;
}

}  // namespace lectern
