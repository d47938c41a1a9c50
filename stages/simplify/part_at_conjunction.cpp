// "A, et B." -> "A. B.", "A, mais B." -> "A. Mais B.", where B has its own subject and verb. Never where something in A
// may govern both. Tested by cautious_rules_test.cpp.
#include "stages/simplify/cautious_rules.h"

namespace lectern {

std::optional<Rewriting> part_at_conjunction(const ClauseReading& s) {
  const Sentence& all = s.sentence();
  const std::size_t end = before_stop(all);
  if (!may_be_parted(s)) return std::nullopt;
  for (std::size_t i = 0; i < end; ++i)
    if (in_the_open(all, i) && (all[i].text == ":" || all[i].text == ";")) return std::nullopt;
  for (std::size_t comma = 2; comma + 3 < end; ++comma) {
    if (all[comma].text != "," || !in_the_open(all, comma)) continue;
    const std::size_t conjunction = s.token_of(comma + 1);
    const bool adds = s.is(conjunction, "and"), turns = s.is(conjunction, "but");
    if (!adds && !turns) continue;
    const std::size_t to = s.token_of(end), left = s.token_of(comma);
    if (!s.clause(conjunction + 1, to)) continue;
    if (!s.says_something(0, left) || s.reaches_on(0, left, true)) return std::nullopt;
    for (std::size_t i = 1; i < comma; ++i)  // "A, B, et C": a series
      if (all[i].text == "," && s.says_something(0, s.token_of(i)) && s.clause(s.token_of(i + 1), left))
        return std::nullopt;
    const std::size_t word = adds ? comma + 2 : comma + 1;
    const std::string marks = all.marks(comma, word);
    return Rewriting{{as_sentence(all, 0, comma, {}, marks), rest_as_sentence(all, word)}};
  }
  return std::nullopt;
}

}  // namespace lectern
