// "The law is a rule that costs much and helps few." -> "The law is a rule that costs much. The law helps few.": what a
// thing is is also what it does, whether the second verb is the relative clause's or the main one's. Never after a
// denial, or where the clause that tells it may be another one. Tested by rules_test.cpp.
#include "stages/simplify/clauses.h"
#include "stages/simplify/rules.h"
#include "stages/simplify/statements.h"

namespace lectern {
namespace {

constexpr std::size_t kShortest = 3;  // words of what a thing does

/// The complement, and nothing else, stands between the verb and the relative pronoun: "a rule", "examples of laws".
bool only_complement(const Sentence& s, std::size_t from, std::size_t to) {
  const auto np = noun_phrase(s, from, to, false);
  if (!np || np->to != to || np->counted || np->plural != (s[to - 1].may_be(kPluralNoun) != 0)) return false;
  for (std::size_t i = from; i < to; ++i)
    if (s[i].lower == "one" || s[i].lower == "first" || s[i].lower == "only" || s[i].lower == "last") return false;
  return true;
}

}  // namespace

std::optional<Rewriting> split_predicate(const Sentence& s, Lexicon&) {
  const std::size_t end = before_stop(s);
  const auto clause = main_clause(s, 0, end);
  if (!clause || !s[clause->verb].must_be(kBe) || clause->verb != clause->subject.to || leaves_clause_open(s, 0, 1) ||
      !affirms(s, clause->subject.from, end))
    return std::nullopt;
  // "A refugee is a person who left and": what makes one stays together.
  if (s.is(clause->subject.from, "a") || s.is(clause->subject.from, "an")) return std::nullopt;
  std::size_t pronoun = clause->verb + 1;
  while (pronoun < end && !s[pronoun].may_be(kRelative) && !s[pronoun].punctuation()) ++pronoun;
  if (pronoun + 2 * kShortest >= end || !only_complement(s, clause->verb + 1, pronoun)) return std::nullopt;
  const bool plural = clause->subject.plural;
  const Word& first = s[pronoun + 1];
  const bool of_kind = s[pronoun - 1].may_be(kPluralNoun) ? plural : !plural;
  const bool verb_first = first.must_be(kAuxiliary | kFiniteVerb | kInfinitive) ||
                          (first.may_be(plural ? kPresent : kPresentS) && s[pronoun + 2].quoted);
  if (!of_kind || !verb_first || !agrees_with(first, plural)) return std::nullopt;
  for (std::size_t i = pronoun + 2; i + kShortest < end; ++i) {
    const Word& w = s[i];
    if (w.quoted) continue;
    if (w.may_be(kRelative | kSubject | kTo) || (w.may_be(kSubordinator) && !w.may_be(kPreposition)) ||
        (w.punctuation() && w.text != "," && w.text != "(" && w.text != ")"))
      return std::nullopt;
    if (!s.is(i, "and") && !s.is(i, "but")) continue;
    const std::size_t verb = i + 1, left_end = s[i - 1].text == "," ? i - 1 : i;
    const bool surely = s[verb].must_be(kModal | kBe | kHave | kDo | kPresentS) ||
                        (s[verb].must_be(kPresent | kInfinitive) && !(s[verb].can & (kNoun | kAdjective)));
    if (!surely) continue;
    const std::string again = refer_to(s, clause->subject);
    const std::string subject = again.empty() && plural ? "they" : again;
    if (subject.empty() || !agrees_with(s[verb], plural) || tense_of(s, verb) != tense_of(s, clause->verb))
      return std::nullopt;
    if (left_end < pronoun + kShortest || s[left_end - 1].may_be(kPreposition)) return std::nullopt;  // "work on and"
    return Rewriting{{as_sentence(s, 0, left_end, {}, s.marks(left_end, verb)),
                      rest_as_sentence(s, verb, (s.is(i, "but") ? "but " : "") + subject + " ")}};
  }
  return std::nullopt;
}

}  // namespace lectern
