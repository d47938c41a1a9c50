// "The law harms workers, as well as landlords and drivers." -> "The law harms workers. The law also harms landlords
// and drivers." Only at the end, and where it is sure what the second part is joined to: the one object, or the same
// preposition. Tested by rules_test.cpp.
#include "stages/simplify/clauses.h"
#include "stages/simplify/rules.h"
#include "stages/simplify/statements.h"

namespace lectern {
namespace {

constexpr std::size_t kShortest = 2;  // words of the second part

/// Up to `to` stands one object, or several joined, without a preposition to which the second part could belong; a
/// clause on it ends in its verb: "workers who work together".
bool one_object(const Sentence& s, std::size_t from, std::size_t to) {
  for (std::size_t i = from; i < to; ++i) {
    if (s[i].may_be(kRelative) && i > from) return is_finite(s, i + 1) && !s[to - 1].may_be(kNominal);
    if (s[i].may_be(kPreposition | kTo) || s[i].may_be(kGerund)) return false;
  }
  return only_noun_phrases(s, from, to);
}

}  // namespace

std::optional<Rewriting> split_as_well_as(const Sentence& s, Lexicon&) {
  const std::size_t end = before_stop(s);
  const auto clause = main_clause(s, 0, end);
  if (!clause || leaves_clause_open(s, 0, 1) || !affirms(s, 0, end)) return std::nullopt;
  for (std::size_t i = clause->verb + 2; i + 3 + kShortest <= end; ++i) {
    if (s[i].text != "," || !in_the_open(s, i)) continue;
    if (!s.is(i + 1, "as") || !s.is(i + 2, "well") || !s.is(i + 3, "as")) continue;
    std::size_t verb = clause->verb;  // the auxiliaries, adverbs and the verb itself
    while (verb < i && s[verb].may_be(kAuxiliary | kAdverb | kParticiple | kInfinitive) &&
           s[verb + 1].may_be(kAuxiliary | kAdverb | kParticiple | kInfinitive) && !s[verb + 1].may_be(kDeterminer))
      ++verb;
    const std::size_t object = verb + 1, second = i + 4;
    const bool preposition = s[object].must_be(kPreposition) && s[second].lower == s[object].lower;
    if (preposition ? !is_plain(s, object, i) : !one_object(s, object, i)) return std::nullopt;
    if (!preposition && s[clause->verb].must_be(kBe)) return std::nullopt;
    const std::size_t things = preposition ? second + 1 : second;
    const std::string subject = refer_to(s, clause->subject);
    const bool phrases = things < end && noun_phrase(s, things, end) && !s[things].may_be(kGerund);
    if (!phrases || subject.empty() || !s.marks(clause->verb, object).empty()) return std::nullopt;
    for (std::size_t k = second; k < end; ++k)
      if (s[k].text == ";" || s[k].text == ":") return std::nullopt;
    const bool auxiliary = s[clause->verb].must_be(kAuxiliary) && object > clause->verb + 1;
    std::string opening = subject + " ";
    if (clause->verb > clause->subject.to) opening += s.slice(clause->subject.to, clause->verb) + " ";
    opening += auxiliary ? s.slice(clause->verb, clause->verb + 1) + " also " + s.slice(clause->verb + 1, object)
                         : "also " + s.slice(clause->verb, object);
    return Rewriting{{as_sentence(s, 0, i, {}, s.marks(i, second)), rest_as_sentence(s, second, opening + " ")}};
  }
  return std::nullopt;
}

}  // namespace lectern
