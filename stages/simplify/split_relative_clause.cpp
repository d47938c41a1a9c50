// "A, which does B." -> "A. This does B." A relative clause after a comma, at the end of the sentence. Never one
// without a comma: it says which thing is meant. Tested by rules_test.cpp.
#include <algorithm>
#include <array>
#include <string_view>

#include "stages/simplify/clauses.h"
#include "stages/simplify/flat_text.h"
#include "stages/simplify/rules.h"
#include "stages/simplify/statements.h"

namespace lectern {
namespace {

/// The noun right before the comma, with the nouns that describe it: "sex workers".
std::string noun_before(const Sentence& s, std::size_t comma, bool& plural) {
  std::size_t end = comma;
  if (end == 0 || !s[end - 1].may_be(kNoun) || s[end - 1].can & (kProper | kAdjective) || s[end - 1].genitive)
    return {};
  const std::size_t begin = noun_begin(s, end - 1, 0);
  const bool fixed = begin > 0 && s[begin - 1].must_be(kPreposition) && !s[end - 1].may_be(kPluralNoun);
  if (fixed || (end > 1 && s[end - 1].capital)) return {};  // "by default"; a name
  plural = s[end - 1].may_be(kPluralNoun);
  return unmarked_text(s.slice(begin, end));
}

/// "... to Rod Rosenstein, who": the name; "... to the President, who": the same words. Empty: it may be another one's,
/// or one of several.
std::string person_before(const Sentence& s, std::size_t comma) {
  std::size_t begin = comma;
  while (begin > 0 && s[begin - 1].may_be(kProper) && s[begin - 1].capital && !s[begin - 1].genitive) --begin;
  if (begin < comma && begin > 0 && s.is(begin - 1, "the")) --begin;
  if (begin == comma || begin == 0) return {};
  const Word& before = s[begin - 1];
  if (before.must_be(kCoordinator) || before.text == "," || before.lower == "of" || before.genitive) return {};
  return unmarked_text(s.slice(begin, comma));
}

/// "health and social care, which is": the noun before `comma` is the second of two.
bool is_joined(const Sentence& s, std::size_t comma) {
  std::size_t begin = comma - 1;
  while (begin > 0 && s[begin - 1].must_be(kNoun | kAdjective) && !s[begin - 1].genitive) --begin;
  return begin > 0 && s[begin - 1].must_be(kCoordinator);
}

/// No preposition between: the noun at the end is the one that is spoken of.
bool is_plain_object(const Sentence& s, std::size_t from, std::size_t to) {
  for (std::size_t i = from; i < to; ++i)
    if (s[i].must_be(kPreposition)) return false;
  return true;
}

/// "programs receiving money, which includes": it may be of what receives it.
bool has_bearer(const Sentence& s, std::size_t from, std::size_t to) {
  for (std::size_t i = from + 1; i < to; ++i)
    if (s[i].must_be(kGerund) && s[i - 1].must_be(kNoun | kPluralNoun)) return true;
  return false;
}

/// What a whole statement does as often as a thing: "..., which allows".
bool is_event(const Word& verb, Lexicon& lexicon) {
  constexpr std::array<std::string_view, 40> kEvents = {
      "allow",  "enable",   "make",      "mean",   "cause",   "lead",  "help",    "compromise", "suggest",  "result",
      "reduce", "increase", "introduce", "create", "prevent", "limit", "worsen",  "undermine",  "improve",  "require",
      "give",   "put",      "force",     "pose",   "ensure",  "leave", "affect",  "block",      "hinder",   "hamper",
      "raise",  "drive",    "cost",      "save",   "explain", "show",  "reflect", "free",       "simplify", "slow"};
  for (const Reading& reading : lexicon.readings(verb.lower))
    if (std::find(kEvents.begin(), kEvents.end(), reading.lemma) != kEvents.end()) return true;
  return false;
}

/// "their power to raise funds, which destroyed", "the power of the lords, which meant": it may be of the power.
bool may_be_earlier(const Sentence& s, std::size_t from, std::size_t to, const Word& verb, Lexicon& lexicon) {
  if (is_event(verb, lexicon)) return true;
  for (std::size_t i = from; i < to; ++i)
    if (s[i].must_be(kTo) || (i > from && s[i].must_be(kPreposition) && s[i - 1].may_be(kNoun))) return true;
  return false;
}

}  // namespace

std::optional<Rewriting> split_relative_clause(const Sentence& s, Lexicon& lexicon) {
  const std::size_t end = before_stop(s);
  const auto clause = main_clause(s, 0, end);
  if (!clause) return std::nullopt;
  for (std::size_t i = clause->verb + 2; i + 3 < end; ++i) {
    if (s[i].text != "," || !in_the_open(s, i)) continue;
    const bool again = s[i + 1].must_be(kNoun | kPluralNoun) && s.is(i + 2, "which");
    if (!again && !s.is(i + 1, "which") && !s.is(i + 1, "who")) continue;
    std::size_t verb = i + (again ? 3 : 2);
    while (verb < end && s[verb].must_be(kAdverb)) ++verb;
    const Word& v = s[verb];
    bool other_verb = false;
    for (std::size_t k = verb + 1; k < end; ++k) other_verb = other_verb || is_finite(s, k);
    const bool only_verb = s.is(i + 1, "which") && v.may_be(kPresentS) && !other_verb;  // "which forces them to"
    if (!(v.must_be(kAuxiliary | kFiniteVerb | kInfinitive) || only_verb) || verb + 1 >= end) return std::nullopt;
    if (leaves_clause_open(s, 0, i)) return std::nullopt;
    // "people who protest, go on strikes, who exercise": it may be of those of the clause before.
    for (std::size_t k = clause->verb + 1; s.is(i + 1, "who") && k < i; ++k)
      if (s.is(k, "who") && s[k].may_be(kRelative)) return std::nullopt;
    if (again) {  // "..., legislation which harms": this legislation harms
      const bool fits = s[i + 1].may_be(kPluralNoun) ? !v.must_be(kPresentS) : !v.must_be(kPresent | kInfinitive);
      if (!fits) return std::nullopt;
      // "a far greater, and lasting, violence which", "it is unions, laws which protect work, and aid": no remark.
      for (std::size_t k = clause->verb; k < i; ++k)
        if (s[k].text == ",") return std::nullopt;
      for (std::size_t k = i + 1; k < end; ++k)
        if (s[k].text == "," && only_noun_phrases(s, s[k + 1].must_be(kCoordinator) ? k + 2 : k + 1, end))
          return std::nullopt;
      if (s[i - 1].must_be(kAdjective)) return std::nullopt;
      const std::string opening = (s[i + 1].may_be(kPluralNoun) ? "these " : "this ") + s.slice(i + 1, i + 2) + " ";
      return Rewriting{
          {as_sentence(s, 0, i, {}, s.marks(i, i + 1)), rest_as_sentence(s, i + 3, opening + s.marks(i + 2, i + 3))}};
    }
    for (std::size_t k = 0; k + 1 < i; ++k)  // "it was the owners, not the unions, who"
      if (s.is(k, "it") && s[k + 1].must_be(kBe) && s[k + 2].may_be(kDeterminer | kProper)) return std::nullopt;
    // It must reach the end: a later comma may close it and take up the main clause again.
    std::size_t commas = 0;
    for (std::size_t k = i + 2; k < end; ++k) commas += s[k].text == "," ? 1 : 0;
    const bool things = commas > 1 && only_noun_phrases(s, verb + 1, end);  // "which forbids a, b, and c"
    for (std::size_t k = i + 2; !things && k < end; ++k)
      if (s[k].text == "," && in_the_open(s, k)) return std::nullopt;
    bool plural = false;
    const std::string noun = noun_before(s, i, plural);
    const bool for_many =
        v.lower == "are" || v.lower == "were" || v.lower == "have" || v.must_be(kPresent | kInfinitive);
    const bool for_one = v.lower == "is" || v.lower == "was" || v.lower == "has" || v.must_be(kPresentS) || only_verb;
    std::string opening;
    // "which is a pity" may be said of all before it, "which was moved" of the thing.
    const bool is = (v.lower == "is" || v.lower == "was") && !s[verb + 1].may_be(kParticiple | kAdverb | kGerund);
    const bool whole = plural || is_event(v, lexicon) || (is && !noun.empty());
    if (s.is(i + 1, "who") && !for_many && !v.must_be(kPresent | kInfinitive))
      if (const std::string person = person_before(s, i); !person.empty())
        return Rewriting{{as_sentence(s, 0, i, {}, s.marks(i, i + 2)), rest_as_sentence(s, i + 2, person + " ")}};
    // What was said does it, did it, or may do it: "..., which can block it".
    const bool modal = v.must_be(kModal) && is_event(s[verb + 1], lexicon) && affirms(s, clause->verb, i);
    const bool past = v.must_be(kPast) && !plural && is_event(v, lexicon);
    const bool event = s.is(i + 1, "which") && (modal || past || (for_one && is_event(v, lexicon)));
    if (s[i - 1].capital) return std::nullopt;
    const bool there = s.is(clause->subject.from, "there");  // "there are limits with the use of files, which"
    const std::string many = both_named(s, i, noun);
    // "teachers, nurses and farmers, who": of all three.
    if (many != noun && plural)
      for (std::size_t k = clause->verb; k < i; ++k)
        if (s[k].text == "," && only_noun_phrases(s, k + 1, i)) return std::nullopt;
    for (std::size_t k = verb + 1; k + 1 < end; ++k)  // "who have no car and yet who pay most"
      if (s[k].lower == s[i + 1].lower && s[k].may_be(kRelative) &&
          (s[k - 1].must_be(kCoordinator) || s.is(k - 1, "yet")))
        return std::nullopt;
    if (event || (s.is(i + 1, "which") && for_one && whole)) opening = "this ";
    else if (for_one && !plural && has_bearer(s, clause->verb + 1, i)) return std::nullopt;
    else if (noun.empty() || (there && !is_plain_object(s, clause->verb + 1, i))) return std::nullopt;
    else if (other_noun_agrees(s, clause->verb + 1, i - 1, v) && many == noun &&
             !is_plain_object(s, clause->verb + 1, i))
      return std::nullopt;
    else if (for_many && plural) opening = "these " + many + " ";
    else if (for_one && !plural && may_be_earlier(s, clause->verb + 1, i, v, lexicon)) return std::nullopt;
    else if (for_one && !plural && !is_joined(s, i)) opening = "this " + noun + " ";
    else if (s.is(i + 1, "which") && plural && !for_one && !for_many &&
             may_be_earlier(s, clause->verb + 1, i, v, lexicon))
      return std::nullopt;
    else if (!for_one && !for_many && plural) opening = "these " + many + " ";
    else return std::nullopt;
    return Rewriting{{as_sentence(s, 0, i, {}, s.marks(i, i + 2)), rest_as_sentence(s, i + 2, opening)}};
  }
  return std::nullopt;
}

}  // namespace lectern
