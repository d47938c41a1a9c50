// "The bus is late – nobody knows why." -> "The bus is late. Nobody knows why." One dash between two statements, or
// between two orders. Never a pair of dashes, and never after what depends on another clause. Tested by rules_test.cpp.
#include <optional>

#include "stages/simplify/clauses.h"
#include "stages/simplify/rules.h"
#include "stages/simplify/statements.h"

namespace lectern {
namespace {

constexpr std::size_t kShortest = 3;  // words on each side

bool is_dash(const Word& w) { return w.text == "–" || w.text == "—" || w.text == "--"; }

bool is_quote(const Word& w) { return w.text == "”" || w.text == "“" || w.text == "\"" || w.text == "‘"; }

/// What is to be done to: "Review the plans". No order for sure: nothing.
std::optional<NounPhrase> object_of_order(const Sentence& s, std::size_t verb, std::size_t end) {
  if (!s[verb].may_be(kInfinitive) || (s[verb].may_be(kNoun) && !s[verb + 1].must_be(kDeterminer))) return std::nullopt;
  return noun_phrase(s, verb + 1, end, false);
}

/// No word between can be the verb of a statement that the word at `from` would be the subject of.
bool has_no_verb(const Sentence& s, std::size_t from, std::size_t to) {
  for (std::size_t i = from + 1; i < to; ++i)
    if (s[i].may_be(kPresentS | kPast) || (i > from + 1 && s[i].may_be(kFiniteVerb))) return false;
  return true;
}

/// "Review the plans – request proof that these plans help": the word at `from` may be a noun, but a noun that gives a
/// thing another name cannot speak of that thing as "these".
bool orders_about_the_same(const Sentence& s, std::size_t dash, std::size_t from, std::size_t end) {
  const auto object = object_of_order(s, 0, dash), asked = noun_phrase(s, from + 1, end, false);
  if (!object || !asked || !s[from].may_be(kInfinitive) || !has_no_verb(s, from, asked->core)) return false;
  if (!s[asked->core].must_be(kPreposition | kSubordinator)) return false;
  for (std::size_t i = asked->core; i + 1 < end; ++i)
    if ((s.is(i, "these") || s.is(i, "this")) && s[i + 1].lower == s[object->head].lower) return true;
  return false;
}

}  // namespace

std::optional<Rewriting> split_at_dash(const Sentence& s, Lexicon&) {
  const std::size_t end = before_stop(s);
  std::size_t dash = 0;
  for (std::size_t i = 1; i < end; ++i) {
    if (s[i].text == ";" || s[i].text == ":" || (is_quote(s[i]) && !s[i].quoted)) return std::nullopt;
    if (!is_dash(s[i]) || !in_the_open(s, i)) continue;
    if (dash > 0) return std::nullopt;
    dash = i;
  }
  if (dash < kShortest || dash + kShortest >= end) return std::nullopt;
  const std::size_t begin = dash + 1;
  const bool orders = (begins_order(s, 0) && begins_order(s, begin)) || orders_about_the_same(s, dash, begin, end);
  const auto left = main_clause(s, 0, dash), right = main_clause(s, begin, end);
  if (!orders && !(left && right && right->subject.from == begin && right->verb == right->subject.to))
    return std::nullopt;
  // "the bus – it is said – ", "a rule that a town – and it is poor – keeps": what follows may be of a part.
  if (!orders && (leaves_clause_open(s, 0, dash) || leaves_clause_open(s, begin, begin + 1))) return std::nullopt;
  if (s[begin].must_be(kRelative) || (!orders && s[begin].may_be(kGerund)) ||
      s[dash - 1].must_be(kPreposition | kDeterminer | kAuxiliary | kCoordinator))
    return std::nullopt;
  return Rewriting{{as_sentence(s, 0, dash, {}, s.marks(dash, begin)), rest_as_sentence(s, begin)}};
}

}  // namespace lectern
