// "The board says that A and that B." -> "The board says that A. The board says that B.": each with who says it. Never
// where it is not plain who that is. Tested by rules_test.cpp.
#include "stages/simplify/clauses.h"
#include "stages/simplify/rules.h"
#include "stages/simplify/statements.h"

namespace lectern {

std::optional<Rewriting> split_claims(const Sentence& s, Lexicon& lexicon) {
  const std::size_t end = before_stop(s);
  const auto clause = main_clause(s, 0, end);
  if (!clause || leaves_clause_open(s, 0, 1) || clause->verb != clause->subject.to) return std::nullopt;
  std::size_t verb = clause->verb;
  while (verb < end && s[verb].must_be(kHave | kAdverb)) ++verb;
  if (!says(s[verb], lexicon) || !affirms(s, clause->subject.from, verb + 1)) return std::nullopt;
  const bool that = s.is(verb + 1, "that");
  const std::size_t first = verb + (that ? 2 : 1);
  for (std::size_t i = first + 3; i + 3 < end; ++i) {
    if (!s.is(i, "and") || !s.is(i + 1, "that") || !in_the_open(s, i)) continue;
    const std::size_t left_end = s[i - 1].text == "," ? i - 1 : i;
    const bool left = main_clause(s, first, left_end) || (that && has_statement(s, first, left_end));
    const bool right = main_clause(s, i + 2, end) || has_statement(s, i + 2, end);
    if (!left || !right || s[i + 2].may_be(kFiniteVerb)) return std::nullopt;
    const std::string subject = refer_to(s, clause->subject);
    if (subject.empty() || !s.marks(clause->verb, verb + 1).empty()) return std::nullopt;
    const std::string opening = subject + " " + s.slice(clause->verb, verb + 1) + " ";
    return Rewriting{{as_sentence(s, 0, left_end, {}, s.marks(left_end, i + 1)), rest_as_sentence(s, i + 1, opening)}};
  }
  return std::nullopt;
}

}  // namespace lectern
