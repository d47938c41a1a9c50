// "It treats this as a crime, the focus being on the police." -> "It treats this as a crime. The focus is on the
// police." At the end of a sentence whose tense is plain. Tested by rules_test.cpp.
#include "stages/simplify/clauses.h"
#include "stages/simplify/rules.h"
#include "stages/simplify/statements.h"

namespace lectern {

std::optional<Rewriting> split_absolute(const Sentence& s, Lexicon&) {
  const std::size_t end = before_stop(s);
  const auto clause = main_clause(s, 0, end);
  if (!clause || leaves_clause_open(s, 0, 1)) return std::nullopt;
  for (std::size_t i = clause->verb + 2; i + 4 < end; ++i) {
    if (s[i].text != "," || !in_the_open(s, i) || !s[i + 1].may_be(kDeterminer)) continue;
    const auto subject = noun_phrase(s, i + 1, end, false);
    if (!subject || !s.is(subject->to, "being") || s[subject->head].may_be(kPronoun)) continue;
    if (s.is(i + 1, "a") || s.is(i + 1, "an")) return std::nullopt;  // "it was a chance, a chance being lost"
    const std::string be = form_of_be(tense_of(s, clause->verb), subject->plural);
    if (be.empty() || !is_plain(s, clause->verb + 1, i)) return std::nullopt;
    for (std::size_t k = subject->to; k < end; ++k)
      if (s[k].text == ";" || s[k].text == ":") return std::nullopt;
    const std::string opening = s.slice(i + 1, subject->to) + " " + be + s.marks(subject->to, subject->to + 1) + " ";
    return Rewriting{{as_sentence(s, 0, i, {}, s.marks(i, i + 1)), rest_as_sentence(s, subject->to + 1, opening)}};
  }
  return std::nullopt;
}

}  // namespace lectern
