// "Because the bus was late, nobody came." -> "The bus was late. Because of this, nobody came." At the beginning, or
// after "However,". Tested by rules_test.cpp.
#include "stages/simplify/clauses.h"
#include "stages/simplify/rules.h"
#include "stages/simplify/statements.h"

namespace lectern {

std::optional<Rewriting> split_fronted_reason(const Sentence& s, Lexicon&) {
  const std::size_t end = before_stop(s);
  std::size_t at = 0;
  if (s[0].must_be(kAdverb) && s[1].text == ",") at = 2;
  if (!s.is(at, "because") || s.is(at + 1, "of")) return std::nullopt;
  for (std::size_t i = at + 3; i + 3 < end; ++i) {
    if (s[i].text != "," || !in_the_open(s, i)) continue;
    const auto reason = main_clause(s, at + 1, i), result = main_clause(s, i + 1, end);
    if (!reason || !result || leaves_clause_open(s, i + 1, i + 2)) continue;
    if (!reason->subject.plural && s.is(i + 1, "and")) return std::nullopt;
    const std::string opening = s.slice(0, at) + (at > 0 ? " " : "");
    return Rewriting{{as_sentence(s, at + 1, i, opening, s.marks(at, at + 1) + s.marks(i, i + 1)),
                      rest_as_sentence(s, i + 1, "because of this, ")}};
  }
  return std::nullopt;
}

}  // namespace lectern
