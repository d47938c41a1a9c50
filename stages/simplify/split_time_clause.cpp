// "After the board had met, the staff left." -> "The board had met. After that, the staff left." "When it met, they
// left"
// -> "It met. When this happened, they left." "Since A, B" -> "A. Since then, B.", "A after B" -> "A. This was after
// B." Only in the past: in the present, the time is a condition. Never after a denial, and never where a pronoun would
// come before its noun. Tested by rules_test.cpp.
#include <algorithm>
#include <array>
#include <string_view>

#include "stages/simplify/clauses.h"
#include "stages/simplify/rules.h"
#include "stages/simplify/statements.h"

namespace lectern {
namespace {

constexpr std::size_t kShortest = 3;  // words of each part

bool names_one(const Sentence& s, const NounPhrase& subject) {
  const Word& first = s[subject.from];
  return s[subject.head].must_be(kProper | kSubject) || first.lower == "the" || first.lower == "this" ||
         s[subject.head].lower == "it" || first.genitive;
}

/// Something happens: no state, as in "when she lived there", "when it was late".
bool happens(const Sentence& s, const Clause& clause, Lexicon& lexicon) {
  constexpr std::array<std::string_view, 26> kStates = {
      "know", "think",  "believe", "want",  "need", "like",  "live", "stay", "remain",
      "seem", "look",   "own",     "hold",  "lie",  "stand", "sit",  "work", "serve",
      "feel", "belong", "contain", "exist", "mean", "cost",  "run",  "wait"};
  const Word& verb = s[clause.verb];
  if (verb.must_be(kBe)) return s[clause.verb + 1].must_be(kParticiple) && !(s[clause.verb + 1].can & kAdjective);
  if (!verb.must_be(kPast)) return false;
  for (const Reading& reading : lexicon.readings(verb.lower))
    if (std::find(kStates.begin(), kStates.end(), reading.lemma) != kStates.end()) return false;
  return true;
}

bool in_the_past(const Sentence& s, const Clause& clause) { return tense_of(s, clause.verb) == Tense::past; }

/// "After A, B", "When A, B": both in the past. "Since A, B": B in the perfect. "But after A, B": but A.
std::optional<Rewriting> fronted(const Sentence& s, std::size_t end, Lexicon& lexicon) {
  const std::size_t at = s.is(0, "and") || s.is(0, "but") ? 1 : 0, from = at + 1;
  const bool after = s.is(at, "after"), when = s.is(at, "when"), since = s.is(at, "since");
  if (!after && !when && !since) return std::nullopt;
  for (std::size_t i = from + kShortest; i + kShortest < end; ++i) {
    if (s[i].text != "," || !in_the_open(s, i)) continue;
    const auto first = main_clause(s, from, i), second = main_clause(s, i + 1, end);
    if (!first || !second || first->subject.from != from || second->subject.from != i + 1) continue;
    const bool in_time = since ? s.is(second->verb, "has") || s.is(second->verb, "have") : in_the_past(s, *second);
    if (!in_the_past(s, *first) || !in_time || speaks_ahead(s, from, i, second->subject)) return std::nullopt;
    if (leaves_clause_open(s, i + 1, i + 2) || !affirms(s, from, i)) return std::nullopt;
    if (when && (says(s[first->verb], lexicon) || says(s[second->verb], lexicon) || s.is(first->verb, "asked")))
      return std::nullopt;  // "when I asked her, she said"
    // "When I spoke of it, I said": no two things.
    if (when && s[first->subject.head].must_be(kSubject) &&
        s[first->subject.head].lower == s[second->subject.head].lower)
      return std::nullopt;
    if (when && !(happens(s, *first, lexicon) && happens(s, *second, lexicon) && names_one(s, first->subject) &&
                  names_one(s, second->subject)))
      return std::nullopt;
    for (std::size_t k = from; k < i; ++k)  // it must be over at its comma
      if (s[k].text == "," || s[k].text == ";" || s[k].text == ":") return std::nullopt;
    const std::string opening = at > 0 ? s.slice(0, 1) + " " : std::string();
    return Rewriting{{as_sentence(s, from, i, opening, s.marks(at, from) + s.marks(i, i + 1)),
                      rest_as_sentence(s, i + 1,
                                       since   ? "since then, "
                                       : after ? "after that, "
                                               : "when this happened, ")}};
  }
  return std::nullopt;
}

/// "three days", "shortly", "only a week" before "after": where it begins.
std::size_t span_begin(const Sentence& s, std::size_t at) {
  std::size_t i = at;
  for (const std::string_view unit : {"minutes", "hours", "hour", "days", "day", "weeks", "week", "months", "month",
                                      "years", "year", "decades", "minute"})
    if (i > 2 && s.is(i - 1, unit) && s[i - 2].may_be(kNumber | kDeterminer)) return i - 2;
  for (const std::string_view how : {"shortly", "soon", "immediately", "long", "just", "right", "even"})
    if (i > 1 && s.is(i - 1, how)) return i - 1;
  return i;
}

}  // namespace

std::optional<Rewriting> split_time_clause(const Sentence& s, Lexicon& lexicon) {
  const std::size_t end = before_stop(s);
  if (const auto made = fronted(s, end, lexicon)) return made;
  const auto clause = main_clause(s, 0, end);
  if (!clause || !in_the_past(s, *clause) || leaves_clause_open(s, 0, 1)) return std::nullopt;
  for (std::size_t i = clause->verb + 1; i + kShortest < end; ++i) {
    if (!in_the_open(s, i)) continue;
    if (s[i].text == ";" || s[i].text == ":") return std::nullopt;
    if (!s.is(i, "after") && !s.is(i, "before")) continue;
    const auto time = main_clause(s, i + 1, end);
    if (!time || time->subject.from != i + 1 || !in_the_past(s, *time)) return std::nullopt;
    const std::size_t begin = span_begin(s, i);
    const std::size_t left_end = s[begin - 1].text == "," ? begin - 1 : begin;
    if (left_end <= clause->verb || count_words(s, 0, left_end) < kShortest) return std::nullopt;
    if (s[begin - 1].must_be(kAdverb | kCoordinator) || !is_plain(s, clause->verb + 1, left_end) ||
        !affirms(s, 0, left_end))
      return std::nullopt;
    if (says(s[clause->verb], lexicon)) return std::nullopt;
    for (std::size_t k = clause->verb + 1; k < left_end; ++k) {  // "the letter sent before": it may be of that alone
      const bool of_main = s[k - 1].must_be(kAuxiliary | kAdverb | kParticiple);
      if (is_finite(s, k) || (s[k].may_be(kParticiple) && !of_main) || s[k].must_be(kCoordinator)) return std::nullopt;
    }
    for (std::size_t k = i + 1; k < end; ++k)  // "after he left and told her": it may go on with the first part
      if ((s[k].must_be(kCoordinator) && s[k + 1].may_be(kFiniteVerb | kAuxiliary | kAdverb)) || s[k].text == "," ||
          s[k].text == ";" || s[k].text == ":")
        return std::nullopt;
    return Rewriting{
        {as_sentence(s, 0, left_end, {}, s.marks(left_end, begin)), rest_as_sentence(s, begin, "this was ")}};
  }
  return std::nullopt;
}

}  // namespace lectern
