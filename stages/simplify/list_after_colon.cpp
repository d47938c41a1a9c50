// "They have: a; b; and c." -> an introduction and a list. With commas only where every part is alike and none is a
// clause. Tested by rules_test.cpp.
#include <algorithm>

#include "stages/simplify/clauses.h"
#include "stages/simplify/enumerations.h"
#include "stages/simplify/rules.h"
#include "stages/simplify/statements.h"

namespace lectern {
namespace {

/// "They oppose it, because it:" -> "They oppose it. This is because it:"
std::string introduction(const Sentence& s, std::size_t colon) {
  const bool because =
      colon > 4 && s.is(colon - 2, "because") && s[colon - 3].text == "," && s[colon - 1].may_be(kSubject | kPronoun);
  const auto left = because ? main_clause(s, 0, colon - 3) : std::nullopt;
  if (!left || leaves_clause_open(s, 0, colon - 3)) return s.slice(0, colon + 1);
  const std::string be = form_of_be(tense_of(s, left->verb), false);
  if (be.empty()) return s.slice(0, colon + 1);
  return as_sentence(s, 0, colon - 3, {}, s.marks(colon - 3, colon - 2)) + " This " + be + " " +
         s.slice(colon - 2, colon + 1);
}

/// "contains two sets of files:".
bool announces_two(const Sentence& s, std::size_t colon) {
  for (std::size_t i = colon; i-- > 0 && !s[i].punctuation() && !is_finite(s, i);)
    if (s.is(i, "two") || s.is(i, "2")) return true;
  return false;
}

}  // namespace

std::optional<Rewriting> list_after_colon(const Sentence& s, Lexicon& lexicon) {
  const std::size_t end = before_stop(s);
  std::size_t colon = 0;
  for (std::size_t i = 1; i < end && colon == 0; ++i)
    if (s[i].text == ":" && in_the_open(s, i)) colon = i;
  if (colon == 0 || colon + 3 >= end || s[colon].end == s[colon + 1].begin) return std::nullopt;  // "Assets:Bank"
  if (colon > 1 && s[colon - 1].capital && s[colon + 1].capital) return std::nullopt;             // a title
  if (s[colon + 1].quoted && says(s[colon - 1], lexicon)) return std::nullopt;  // what follows may be the writer's
  std::vector<WordRange> parts = enumerated(s, colon + 1, end, ";");
  const auto clause = [&](const WordRange& part) { return main_clause(s, part.from, part.to).has_value(); };
  // "Open questions: several remain, including a; b; and c": the list begins inside of its first part.
  const auto goes_on = [&](const WordRange& part) {
    for (std::size_t i = part.from; i < part.to; ++i)
      if (s[i].text == "," && s.is(i + 1, "including")) return main_clause(s, part.from, i).has_value();
    return false;
  };
  if (parts.size() > 2 && goes_on(parts[0])) return std::nullopt;
  if (parts.size() == 2 && std::any_of(parts.begin(), parts.end(), clause)) return std::nullopt;
  if (parts.empty()) {
    parts = enumerated(s, colon + 1, end, ",");
    if (parts.size() < (announces_two(s, colon) ? 2 : 3)) return std::nullopt;
    const auto phrase = [&](const WordRange& part) {
      const auto np = noun_phrase(s, part.from, part.to);
      if (!np || is_finite(s, np->to)) return false;
      return np->to == part.to || s[np->to].must_be(kRelative) ||
             (parts.size() == 2 && s[np->to].may_be(kTo | kRelative)) ||
             (s[np->to].must_be(kPreposition) && !main_clause(s, part.from, part.to));
    };
    if (!std::all_of(parts.begin(), parts.end(), phrase)) return std::nullopt;
  }
  for (std::size_t i = colon + 1; i < end; ++i)
    if (s[i].text == ":" && in_the_open(s, i)) return std::nullopt;
  return as_list(s, introduction(s, colon), parts);
}

}  // namespace lectern
