// "A, ce qui B." -> "A. Cela B." where the clause speaks of all that was said. Never where something else follows it.
// Tested by cautious_rules_test.cpp.
#include "stages/simplify/cautious_rules.h"

namespace lectern {

std::optional<Rewriting> part_comment(const ClauseReading& s) {
  const Sentence& all = s.sentence();
  const std::size_t end = before_stop(all);
  if (!may_be_parted(s)) return std::nullopt;
  for (std::size_t comma = 3; comma + 3 < end; ++comma) {
    if (all[comma].text != "," || !in_the_open(all, comma)) continue;
    const std::size_t begin = s.token_of(comma + 1), to = s.token_of(end), left = s.token_of(comma);
    for (const auto& [phrase, word] : s.table().comments()) {
      const std::size_t length = s.matches(begin, phrase);
      if (length == 0 || !s.verb_follows(begin + length, to)) continue;
      for (std::size_t i = 0; i < to; ++i)
        if (i != begin && s.matches(i, phrase) > 0) return std::nullopt;  // one of several such clauses
      if (!s.says_something(0, left) || s.reaches_on(0, left, true)) return std::nullopt;
      for (std::size_t i = comma + 1; i < end; ++i)
        if (in_the_open(all, i) && (all[i].text == ";" || all[i].text == ":" || all[i].text == "–"))
          return std::nullopt;
      const std::size_t rest = s[begin + length].word;
      const std::string marks = all.marks(comma, rest);
      return Rewriting{{as_sentence(all, 0, comma, {}, marks), rest_as_sentence(all, rest, word + " ")}};
    }
  }
  return std::nullopt;
}

}  // namespace lectern
