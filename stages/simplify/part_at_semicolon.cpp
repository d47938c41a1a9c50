// "A ; B." -> "A. B." where each part is a clause of its own. Never inside an enumeration, nor where a condition or a
// verb of saying may hold for all that follows. Tested by cautious_rules_test.cpp.
#include "stages/simplify/cautious_rules.h"

namespace lectern {

std::optional<Rewriting> part_at_semicolon(const ClauseReading& s) {
  const Sentence& all = s.sentence();
  const std::size_t end = before_stop(all);
  std::vector<std::size_t> signs;
  for (std::size_t i = 0; i < end; ++i) {
    if (all[i].text == ":" && in_the_open(all, i)) return std::nullopt;  // what follows is its list
    if (all[i].text == ";" && in_the_open(all, i)) signs.push_back(i);
  }
  if (signs.empty() || !may_be_parted(s)) return std::nullopt;
  signs.push_back(end);
  Rewriting out;
  std::size_t from = 0;
  for (const std::size_t sign : signs) {
    std::size_t begin = s.token_of(from);
    const std::size_t to = s.token_of(sign);
    if (from > 0 && s.is(begin, "and")) ++begin;
    const std::size_t clause = from > 0 && s.is(begin, "but") ? begin + 1 : begin;
    const bool said = from == 0 ? s.says_something(clause, to)
                                : s.clause(clause, to).has_value() || s.bare_clause(clause, to).has_value();
    if (!said || (sign != end && s.reaches_on(clause, to, false))) return std::nullopt;
    const std::size_t word = s[begin].word;
    const bool last = sign == end;
    out.sentences.push_back(last ? rest_as_sentence(all, word)
                                 : as_sentence(all, word, sign, {}, all.marks(sign, sign + 1)));
    from = sign + 1;
  }
  return out;
}

}  // namespace lectern
