// "It is the conditions that are harmful." -> "The conditions are harmful." and "It was in May that the board met." ->
// "In May the board met." Only where "it" can stand for nothing: before a plural, a name with "who", a time or a
// reason. Never "it is the board that ...": "it" may be somebody. Tested by rules_test.cpp.
#include "stages/simplify/clauses.h"
#include "stages/simplify/rules.h"
#include "stages/simplify/statements.h"

namespace lectern {
namespace {

/// Over a thing between two dashes: "– not the work itself –".
std::size_t over_dashes(const Sentence& s, std::size_t at, std::size_t end) {
  if (s[at].text != "–" && s[at].text != "—") return at;
  for (std::size_t i = at + 1; i < end; ++i)
    if (s[i].text == s[at].text) return i + 1;
  return at;
}

}  // namespace

std::optional<Rewriting> loosen_cleft(const Sentence& s, Lexicon&) {
  const std::size_t end = before_stop(s);
  if (!s.is(0, "it") || !(s.is(1, "is") || s.is(1, "was")) || s[2].may_be(kNot) || s[2].must_be(kAdverb))
    return std::nullopt;
  std::size_t that = 2;
  while (that < end && !((s.is(that, "that") || s.is(that, "who")) && in_the_open(s, that))) ++that;
  if (that + 2 >= end || that < 3) return std::nullopt;
  for (std::size_t i = that; i < end; ++i)  // "it is the staff who decide, not the board"
    if (s[i].text == "," && s.is(i + 1, "not")) return std::nullopt;
  if (s.is(2, "of")) return std::nullopt;                  // "it is of concern that"
  if (s[2].must_be(kPreposition) || s.is(2, "because")) {  // a time, a place or a reason: then a whole clause
    const auto when = noun_phrase(s, s.is(3, "of") ? 4 : 3, that);
    const auto clause = main_clause(s, that + 1, end);
    if (!s.is(that, "that") || !when || when->to != that || !clause || clause->subject.from != that + 1 ||
        !s.marks(0, that + 1).empty())
      return std::nullopt;
    return Rewriting{{rest_as_sentence(s, that + 1, s.slice(2, that) + " ")}};
  }
  std::size_t verb = that + 1;
  while (verb < end && s[verb].must_be(kAdverb)) ++verb;
  const auto thing = noun_phrase(s, 2, that);
  if (!thing || !is_finite(s, verb) || thing->counted) return std::nullopt;
  std::size_t to = thing->to;  // a participle or an -ing form may say more of it
  if (s[to].must_be(kParticiple | kGerund | kAdjective))
    while (to < that && (in_the_open(s, to) && !s[to].punctuation())) ++to;
  if (over_dashes(s, to, that) != that) return std::nullopt;
  const bool many = thing->plural && s[thing->head].may_be(kPluralNoun) && s[2].lower == "the";
  const bool name = s[thing->head].must_be(kProper) && s.is(that, "who");
  if (!(many || name) || !agrees_with(s[verb], many)) return std::nullopt;
  if (s[verb].must_be(kBe) && many && !(s.is(verb, "are") || s.is(verb, "were"))) return std::nullopt;
  return Rewriting{
      {with_capital(s.marks(0, 2) + s.slice(2, that) + s.marks(that, that + 1) + " " + s.slice(that + 1, s.size()))}};
}

}  // namespace lectern
