// "The board says that A and that B." -> "The board says that A. The board says that B.": each with who says it. And
// "said that the law harms workers and helps nobody", where the times differ. Never where it is not plain who says it.
// Tested by rules_test.cpp.
#include "stages/simplify/clauses.h"
#include "stages/simplify/rules.h"
#include "stages/simplify/statements.h"

namespace lectern {
namespace {

/// What is said has two verbs of one subject: they are parted as if it stood alone. In the same tense as "said", the
/// second verb may be of who says it.
std::optional<Rewriting> two_verbs(const Sentence& s, std::size_t first, const std::string& opening, Lexicon& lexicon) {
  const std::size_t end = before_stop(s);
  const auto inner = main_clause(s, first, end);
  if (!inner || inner->from != inner->subject.from || !s.marks(first, s.size()).empty()) return std::nullopt;
  for (std::size_t i = first; i < end; ++i)
    if (s[i].text == ",") return std::nullopt;
  const Sentence alone = read_sentence(with_capital(s.slice(first, s.size())), lexicon);
  const auto parts = split_shared_subject(alone, lexicon);
  if (!parts || parts->sentences.size() != 2) return std::nullopt;
  std::string second = parts->sentences[1];
  const auto again = refer_to(s, inner->subject);
  if (!second.starts_with(with_capital(again))) return std::nullopt;
  const Sentence other = read_sentence(second, lexicon);
  const auto clause = main_clause(other, 0, before_stop(other));
  if (!clause || tense_of(other, clause->verb) != Tense::present) return std::nullopt;
  second = again + second.substr(again.size());
  const std::string left = parts->sentences[0].substr(s.slice(first, first + 1).size());
  return Rewriting{{s.slice(0, first + 1) + left, with_capital(opening + "that " + second)}};
}

/// After "the board", "him": somebody who is told, in few words and already known. `at`: there is none.
std::size_t over_hearer(const Sentence& s, std::size_t at, std::size_t end) {
  constexpr std::size_t kFew = 4;  // words that can be said twice
  if (s.is(at, "that") || s[at].lower == "a" || s[at].lower == "an") return at;
  const auto np = noun_phrase(s, at, end, false);
  const bool told = np && s.is(np->to, "that") && np->to <= at + kFew && !s[np->head].may_be(kPluralNoun);
  return told ? np->to : at;
}

}  // namespace

std::optional<Rewriting> split_claims(const Sentence& s, Lexicon& lexicon) {
  const std::size_t end = before_stop(s);
  const auto clause = main_clause(s, 0, end);
  if (!clause || leaves_clause_open(s, 0, 1) || clause->verb != clause->subject.to) return std::nullopt;
  std::size_t verb = clause->verb;
  while (verb < end && s[verb].must_be(kHave | kAdverb)) ++verb;
  const std::size_t hearer = over_hearer(s, verb + 1, end);  // "told the board that"
  const bool that = s.is(hearer, "that");
  const bool is = that && (s.is(verb, "is") || s.is(verb, "was")) && !clause->subject.plural;  // "the evidence is that"
  if (!(says(s[verb], lexicon) || is) || !affirms(s, clause->subject.from, verb + 1)) return std::nullopt;
  const std::size_t first = that ? hearer + 1 : verb + 1;
  if (s.is(clause->subject.from, "other") || s.is(clause->subject.from, "another"))
    return std::nullopt;  // "other studies" a second time would be others again
  const std::string subject = refer_to(s, clause->subject);
  if (subject.empty() || !s.marks(clause->verb, hearer).empty()) return std::nullopt;
  const std::string opening = subject + " " + s.slice(clause->verb, that ? hearer : verb + 1) + " ";
  for (std::size_t i = first + 3; i + 3 < end; ++i) {
    if (!s.is(i, "and") || !s.is(i + 1, "that") || !in_the_open(s, i)) continue;
    const std::size_t left_end = s[i - 1].text == "," ? i - 1 : i;
    for (std::size_t k = first; k < i; ++k)  // "told him that A and that B": B may be part of that
      if (says(s[k], lexicon) || (s[k].lower == "that" && !s[k].must_be(kDeterminer | kRelative | kPronoun)))
        return std::nullopt;
    const bool left = main_clause(s, first, left_end) || (that && has_statement(s, first, left_end));
    bool right = main_clause(s, i + 2, end) || has_statement(s, i + 2, end);
    const bool depends = s.is(i + 2, "where") || s.is(i + 2, "when") || s.is(i + 2, "if");
    for (std::size_t k = i + 3; depends && k + 2 < end; ++k)
      right = right || (s[k].text == "," && main_clause(s, k + 1, end));
    if (!left || !right || s[i + 2].may_be(kFiniteVerb)) return std::nullopt;
    return Rewriting{{as_sentence(s, 0, left_end, {}, s.marks(left_end, i + 1)), rest_as_sentence(s, i + 1, opening)}};
  }
  return that && s[verb].must_be(kPast) ? two_verbs(s, first, opening, lexicon) : std::nullopt;
}

}  // namespace lectern
