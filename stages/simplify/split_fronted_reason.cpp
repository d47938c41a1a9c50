// "Because the bus was late, nobody came." -> "The bus was late. Because of this, nobody came." At the beginning, or
// after "However,". "Since" and "as" where they can mean no time and no manner. Tested by rules_test.cpp.
#include "stages/simplify/clauses.h"
#include "stages/simplify/rules.h"
#include "stages/simplify/statements.h"

namespace lectern {
namespace {

/// "Since the rules must be kept,", "As the bus is late,": in the present, and no comment such as "As you know,".
bool gives_reason(const Sentence& s, std::size_t at, const Clause& clause, Lexicon& lexicon) {
  const Word& verb = s[clause.verb];
  if (s.is(at, "because")) return true;
  if (clause.subject.from != at + 1 || clause.verb != clause.subject.to) return false;
  for (std::size_t i = clause.verb; i < clause.verb + 4; ++i)
    if (says(s[i], lexicon)) return false;
  if (s.is(at, "since"))
    return verb.must_be(kModal) || (tense_of(s, clause.verb) == Tense::present && !verb.must_be(kHave));
  return s.is(at, "as") && (verb.lower == "is" || verb.lower == "are") &&
         (s[clause.verb + 1].may_be(kAdjective | kDeterminer) && !s[clause.verb + 1].may_be(kGerund | kParticiple));
}

}  // namespace

std::optional<Rewriting> split_fronted_reason(const Sentence& s, Lexicon& lexicon) {
  const std::size_t end = before_stop(s);
  std::size_t at = 0;
  if (s[0].must_be(kAdverb) && s[1].text == ",") at = 2;
  const bool may_be = s.is(at, "because") || s.is(at, "since") || s.is(at, "as");
  if (!may_be || s.is(at + 1, "of")) return std::nullopt;
  for (std::size_t i = at + 3; i + 3 < end; ++i) {
    if (s[i].text != "," || !in_the_open(s, i)) continue;
    const auto reason = main_clause(s, at + 1, i), result = main_clause(s, i + 1, end);
    if (!reason || !result || leaves_clause_open(s, i + 1, i + 2)) continue;
    if (!gives_reason(s, at, *reason, lexicon)) return std::nullopt;
    for (std::size_t k = at + 1; k < i; ++k)  // "as they seek gains, if it pays, they do it"
      if (s[k].text == "," && s[k + 1].must_be(kSubordinator)) return std::nullopt;
    if (!s.is(at, "because") && (result->subject.from != i + 1 || speaks_ahead(s, at, i, result->subject)))
      return std::nullopt;
    if (!reason->subject.plural && s.is(i + 1, "and")) return std::nullopt;
    const std::string opening = s.slice(0, at) + (at > 0 ? " " : "");
    return Rewriting{{as_sentence(s, at + 1, i, opening, s.marks(at, at + 1) + s.marks(i, i + 1)),
                      rest_as_sentence(s, i + 1, "because of this, ")}};
  }
  return std::nullopt;
}

}  // namespace lectern
