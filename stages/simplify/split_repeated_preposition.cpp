// "The risks are created by harsh laws and by the unequal power of clients." -> "The risks are created by harsh laws.
// The risks are also created by the unequal power of clients.": the preposition that is said again shows what is
// joined. Right after the verb, and only where both parts are long. Tested by rules_test.cpp.
#include "stages/simplify/clauses.h"
#include "stages/simplify/rules.h"
#include "stages/simplify/statements.h"

namespace lectern {
namespace {

constexpr std::size_t kLong = 18;     // words of a sentence that is worth it
constexpr std::size_t kShortest = 3;  // words of each part

}  // namespace

std::optional<Rewriting> split_repeated_preposition(const Sentence& s, Lexicon&) {
  const std::size_t end = before_stop(s);
  const auto clause = main_clause(s, 0, end);
  if (!clause || count_words(s, 0, end) <= kLong || leaves_clause_open(s, 0, 1) || !affirms(s, 0, end))
    return std::nullopt;
  std::size_t at = clause->verb;  // over auxiliaries, adverbs and the verb
  while (at < end && s[at].may_be(kAuxiliary | kAdverb | kParticiple | kFiniteVerb | kInfinitive) &&
         !s[at].may_be(kPreposition))
    ++at;
  if (at >= end || !s[at].must_be(kPreposition) || s[at].lower == "between") return std::nullopt;
  for (std::size_t i = at + 1; i + 1 + kShortest < end; ++i) {
    const Word& w = s[i];
    if (!in_the_open(s, i)) continue;
    if (w.text == ";" || w.text == ":" || w.may_be(kRelative) || is_finite(s, i) || w.must_be(kTo)) return std::nullopt;
    if (w.text == "," && s[i + 1].lower == s[at].lower) return std::nullopt;  // "by the state, by and for the few"
    if (w.lower == s[at].lower || w.lower == "both" || w.lower == "either") return std::nullopt;
    if (!s.is(i, "and") || s[i + 1].lower != s[at].lower) continue;
    if (s[i - 1].must_be(kPreposition)) return std::nullopt;  // "by and on behalf of"
    if (count_words(s, at + 1, i) < kShortest || !noun_phrase(s, i + 2, end)) return std::nullopt;
    for (std::size_t k = i + 2; k < end; ++k)  // a third one, or a part that goes with both
      if ((s[k].text == "," && s[k + 1].lower == s[at].lower) || s[k].text == ";" || s[k].text == ":")
        return std::nullopt;
    const std::string subject = refer_to(s, clause->subject);
    if (subject.empty() || clause->verb < clause->subject.to || !s.marks(clause->verb, at).empty()) return std::nullopt;
    const bool auxiliary = s[clause->verb].must_be(kAuxiliary);
    const std::string verb = auxiliary
                                 ? s.slice(clause->verb, clause->verb + 1) + " also " + s.slice(clause->verb + 1, at)
                                 : "also " + s.slice(clause->verb, at);
    const std::size_t left_end = s[i - 1].text == "," ? i - 1 : i;
    return Rewriting{{as_sentence(s, 0, left_end, {}, s.marks(left_end, i + 1)),
                      rest_as_sentence(s, i + 1, subject + " " + verb + (verb.back() == ' ' ? "" : " "))}};
  }
  return std::nullopt;
}

}  // namespace lectern
