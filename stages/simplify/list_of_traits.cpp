// "Help those who are alone, or need care." -> "Help those who:" and a list of two. Two verbs of one "who", "which" or
// "that" at the end of a long sentence, where the second cannot be the main clause's. Tested by rules_test.cpp.
#include <algorithm>
#include <array>
#include <string_view>

#include "stages/simplify/clauses.h"
#include "stages/simplify/enumerations.h"
#include "stages/simplify/rules.h"
#include "stages/simplify/statements.h"

namespace lectern {
namespace {

constexpr std::size_t kLong = 20;     // words of a sentence that is worth it
constexpr std::size_t kShortest = 3;  // words of each trait

/// Nobody is ordered to: a word that tells how somebody is.
bool is_state(const Word& w) {
  constexpr std::array<std::string_view, 11> kStates = {"are", "were", "have", "need", "want",  "lack",
                                                        "own", "know", "like", "live", "belong"};
  return std::find(kStates.begin(), kStates.end(), w.lower) != kStates.end();
}

/// The verb may be the main clause's too.
bool may_be_main(const Sentence& s, std::size_t verb, const std::optional<Clause>& clause) {
  if (!clause) return !is_state(s[verb]);  // an order
  const Tense main = tense_of(s, clause->verb), other = tense_of(s, verb);
  const bool same = main == Tense::other || other == Tense::other || main == other;
  return same && agrees_with(s[verb], clause->subject.plural);
}

}  // namespace

std::optional<Rewriting> list_of_traits(const Sentence& s, Lexicon&) {
  const std::size_t end = before_stop(s);
  if (count_words(s, 0, end) <= kLong || leaves_clause_open(s, 0, 1)) return std::nullopt;
  const bool order = begins_order(s, 0);
  const auto clause = order ? std::nullopt : main_clause(s, 0, end);
  if (!order && !clause) return std::nullopt;
  std::size_t pronoun = 0;  // the last one
  for (std::size_t i = clause ? clause->verb + 1 : 1; i < end; ++i)
    if (s[i].may_be(kRelative) && in_the_open(s, i)) pronoun = i;
  if (pronoun < 2 || !s[pronoun].must_be(kRelative) || s[pronoun - 1].punctuation()) return std::nullopt;
  const bool many = s[pronoun - 1].may_be(kPluralNoun) || s.is(pronoun - 1, "those");
  const bool first = is_finite(s, pronoun + 1) || s[pronoun + 1].must_be(kPresent | kInfinitive);
  if (!many || !first || !agrees_with(s[pronoun + 1], true)) return std::nullopt;
  for (std::size_t i = pronoun + 2; i + 1 < end; ++i) {
    if (s[i].text == ";" || s[i].text == ":" || s[i].may_be(kSubject | kTo) ||
        (s[i].may_be(kSubordinator) && !s[i].may_be(kPreposition)))
      return std::nullopt;
    if (!s.is(i, "and") && !s.is(i, "or")) continue;
    const std::size_t verb = i + 1, left_end = s[i - 1].text == "," ? i - 1 : i;
    const bool finite = s[verb].must_be(kAuxiliary | kPresent | kInfinitive) && !s[verb].must_be(kInfinitive);
    if (!finite || !in_the_open(s, i)) continue;
    if (!agrees_with(s[verb], true) || may_be_main(s, verb, clause)) return std::nullopt;
    if (s[pronoun + 1].must_be(kModal) && !s[verb].must_be(kModal)) return std::nullopt;  // "can help to a and do b"
    for (std::size_t k = verb + 1; k < end; ++k)
      if (s[k].text == "," || s[k].may_be(kSubject) || is_finite(s, k)) return std::nullopt;
    const std::vector<WordRange> parts = {{pronoun + 1, left_end}, {verb, end}};
    if (!each_has_words(s, parts, kShortest)) return std::nullopt;
    return as_list(s, s.slice(0, pronoun + 1) + ":", parts);
  }
  return std::nullopt;
}

}  // namespace lectern
