// "A: B." -> "A. B." where both are main clauses and A announces nothing that would be missing. Never where B is a
// list, a quotation or what somebody says. Tested by rules_test.cpp.
#include "stages/simplify/clauses.h"
#include "stages/simplify/rules.h"

namespace lectern {

std::optional<Rewriting> split_at_colon(const Sentence& s, Lexicon&) {
  const std::size_t end = before_stop(s);
  for (std::size_t i = 1; i < end; ++i) {
    if (s[i].text != ":" || !in_the_open(s, i)) continue;
    for (std::size_t k = i + 1; k < end; ++k)
      if (s[k].text == ";" || s[k].text == ":" || s[k].quoted) return std::nullopt;
    const Word& last = s[i - 1];  // "because:", "the following:", "that:" announce a list or words
    if (last.may_be(kSubordinator | kPreposition | kAuxiliary | kTo) || last.lower == "following") return std::nullopt;
    const auto right = main_clause(s, i + 1, end);
    // A capital after the colon begins a sentence, whatever stands before.
    const bool begins = s[i + 1].capital && !(s[i + 1].can & kProper && !(s[i + 1].can & ~(kProper | kNoun))) && i > 3;
    const bool left = begins || main_clause(s, 0, i);
    if (!left || !right || leaves_clause_open(s, i + 1, i + 2)) return std::nullopt;
    return Rewriting{{as_sentence(s, 0, i, {}, s.marks(i, i + 1)), rest_as_sentence(s, i + 1)}};
  }
  return std::nullopt;
}

}  // namespace lectern
