// "When A, B, and C." -> "When A, B. When A, C.": what follows from a condition in two parts, each with the condition.
// Only where B and C have subjects of their own and the condition is short. Tested by rules_test.cpp.
#include "stages/simplify/clauses.h"
#include "stages/simplify/rules.h"

namespace lectern {
namespace {

constexpr std::size_t kLongest = 7;   // words of a condition that can be said twice
constexpr std::size_t kShortest = 3;  // words of what follows

}  // namespace

std::optional<Rewriting> split_after_condition(const Sentence& s, Lexicon&) {
  const std::size_t end = before_stop(s);
  if (!s.is(0, "if") && !s.is(0, "when")) return std::nullopt;
  std::size_t comma = 1;
  while (comma < end && !(s[comma].text == "," && in_the_open(s, comma))) ++comma;
  if (comma + 2 * kShortest >= end || count_words(s, 0, comma) > kLongest || !main_clause(s, 1, comma))
    return std::nullopt;
  if (!s.marks(0, comma + 1).empty()) return std::nullopt;
  for (std::size_t i = comma + 1; i < end; ++i) {
    if (!in_the_open(s, i)) continue;
    if (s[i].text == ";" || s[i].text == ":" || s[i].may_be(kRelative)) return std::nullopt;
    if (!s.is(i, "and")) continue;
    const std::size_t left_end = s[i - 1].text == "," ? i - 1 : i;
    const auto left = main_clause(s, comma + 1, left_end), right = main_clause(s, i + 1, end);
    if (!left || !right || left->subject.from != comma + 1 || right->subject.from != i + 1) continue;
    if (right->verb != right->subject.to || leaves_clause_open(s, comma + 1, left_end)) continue;
    const Word& subject = s[right->subject.head];
    const bool pronoun = subject.must_be(kSubject) || (subject.lower == "it" && right->subject.core == i + 2);
    if (left_end == i && !pronoun) continue;  // "and" without a comma may join two nouns
    return Rewriting{{as_sentence(s, 0, left_end, {}, s.marks(left_end, i + 1)),
                      rest_as_sentence(s, i + 1, s.slice(0, comma + 1) + " ")}};
  }
  return std::nullopt;
}

}  // namespace lectern
