// "A: B." -> "A. B." where both are main clauses and A announces nothing that would be missing; "a pool: a group of
// staff" -> "This is a group of staff". Never where B is a list, a quotation or what somebody says. Tested by
// rules_test.cpp.
#include "stages/simplify/clauses.h"
#include "stages/simplify/rules.h"
#include "stages/simplify/statements.h"

namespace lectern {
namespace {

bool is_article(const Word& w) { return w.lower == "a" || w.lower == "an"; }

/// "... a relief pool: a small group of staff": one thing, and in other words the same.
std::optional<Rewriting> same_thing(const Sentence& s, std::size_t colon, std::size_t end) {
  if (!is_article(s[colon + 1]) || !s[colon - 1].must_be(kNoun) || s[colon - 1].may_be(kPluralNoun))
    return std::nullopt;
  std::size_t begin = colon - 1;
  while (begin > 0 && s[begin - 1].must_be(kNoun | kAdjective | kParticiple) && !s[begin - 1].genitive) --begin;
  if (begin < 2 || !is_article(s[begin - 1])) return std::nullopt;
  const auto left = main_clause(s, 0, colon);
  const auto again = noun_phrase(s, colon + 1, end, false);
  if (!left || leaves_clause_open(s, 0, colon) || !affirms(s, 0, colon) || !again || again->plural) return std::nullopt;
  if (again->to < end && !s[again->to].must_be(kRelative | kParticiple | kPreposition)) return std::nullopt;
  const std::string be = form_of_be(tense_of(s, left->verb), false);
  if (be.empty()) return std::nullopt;
  return Rewriting{
      {as_sentence(s, 0, colon, {}, s.marks(colon, colon + 1)), rest_as_sentence(s, colon + 1, "this " + be + " ")}};
}

}  // namespace

std::optional<Rewriting> split_at_colon(const Sentence& s, Lexicon&) {
  const std::size_t end = before_stop(s);
  for (std::size_t i = 1; i < end; ++i) {
    if (s[i].text != ":" || !in_the_open(s, i)) continue;
    if (s[i].end == s[i + 1].begin) return std::nullopt;  // ":name" is one word
    if (s.is(i + 1, "namely")) return std::nullopt;
    if (i > 1 && s[i - 1].capital && s[i + 1].capital) return std::nullopt;  // a title: "Looking Forward: Work for All"
    // A capital after the colon begins a sentence, whatever stands before.
    const bool order = s[0].must_be(kInfinitive | kPresent);
    const bool begins = (order || main_clause(s, 0, i)) && s[i + 1].capital &&
                        (s[i + 1].can & ~(kProper | kNoun | kPluralNoun | kNumber)) && i > 3;
    for (std::size_t k = i + 1; k < end; ++k)
      if ((s[k].text == ";" && !begins) || s[k].text == ":" || s[k].quoted) return std::nullopt;
    const Word& last = s[i - 1];  // "because:", "the following:", "that:" announce a list or words
    if (last.may_be(kSubordinator | kPreposition | kAuxiliary | kTo) || last.lower == "following") return std::nullopt;
    const bool right = main_clause(s, i + 1, end) || (begins && has_statement(s, i + 1, end));
    if (const auto same = same_thing(s, i, end)) return same;
    const bool left = begins || main_clause(s, 0, i);
    if (!left || !right || leaves_clause_open(s, i + 1, i + 2)) return std::nullopt;
    return Rewriting{{as_sentence(s, 0, i, {}, s.marks(i, i + 1)), rest_as_sentence(s, i + 1)}};
  }
  return std::nullopt;
}

}  // namespace lectern
