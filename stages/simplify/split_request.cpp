// "We ask that A, and that B." -> "We ask that A. We ask that B." Never where the subject is not a pronoun: who asks
// must be plain. Tested by rules_test.cpp.
#include "stages/simplify/clauses.h"
#include "stages/simplify/rules.h"

namespace lectern {

std::optional<Rewriting> split_request(const Sentence& s, Lexicon&) {
  const std::size_t end = before_stop(s);
  if (s[0].may_be(kInfinitive | kPresent) && !s[0].may_be(kNoun) && s.is(1, "that")) {  // "Ensure that a, and that b"
    for (std::size_t i = 4; i + 3 < end; ++i) {
      if (!s.is(i, "and") || !s.is(i + 1, "that") || !in_the_open(s, i)) continue;
      if (!main_clause(s, 2, i) || !main_clause(s, i + 2, end)) return std::nullopt;
      const std::size_t left_end = s[i - 1].text == "," ? i - 1 : i;
      return Rewriting{
          {as_sentence(s, 0, left_end, {}, s.marks(left_end, i + 1)), rest_as_sentence(s, i + 1, s.slice(0, 1) + " ")}};
    }
    return std::nullopt;
  }
  const auto clause = main_clause(s, 0, end);
  if (!clause || clause->from != 0 || clause->subject.from != 0 || clause->subject.to != 1) return std::nullopt;
  std::size_t that = clause->verb + 1;
  while (that < end && s[that].must_be(kInfinitive | kAdverb)) ++that;
  if (!s.is(that, "that") || !s[0].may_be(kSubject)) return std::nullopt;
  const auto inner = main_clause(s, that + 1, end);
  for (std::size_t i = that + 3; i + 3 < end; ++i) {
    if (!s.is(i, "and") || !s.is(i + 1, "that") || !in_the_open(s, i)) continue;
    if (!inner && !noun_phrase(s, that + 1, i)) return std::nullopt;
    if (!noun_phrase(s, i + 2, end)) return std::nullopt;
    const std::size_t left_end = s[i - 1].text == "," ? i - 1 : i;
    const std::string opening = s.slice(0, that) + " ";
    return Rewriting{{as_sentence(s, 0, left_end, {}, s.marks(left_end, i + 1)), rest_as_sentence(s, i + 1, opening)}};
  }
  return std::nullopt;
}

}  // namespace lectern
