// "A taxi will do, provided the fare is the same." -> "A taxi will do. This is on condition that the fare is the
// same." And ", unless B" -> "This does not apply if B." Only conditions that follow after a comma: the others say of
// what the sentence speaks at all. Tested by rules_test.cpp.
#include "stages/simplify/clauses.h"
#include "stages/simplify/rules.h"
#include "stages/simplify/statements.h"

namespace lectern {

std::optional<Rewriting> split_condition(const Sentence& s, Lexicon&) {
  const std::size_t end = before_stop(s);
  for (std::size_t i = 3; i + 4 < end; ++i) {
    if (s[i].text != "," || !in_the_open(s, i)) continue;
    std::size_t words = 0;
    const char* opening = nullptr;
    if (s.is(i + 1, "provided") || s.is(i + 1, "providing")) {
      words = s.is(i + 2, "that") ? 2 : 1;
      const auto subject = noun_phrase(s, i + 1 + words, end);  // "providing patches to people who smoke" is a deed
      if (!subject || !is_finite(s, subject->to)) continue;
      opening = "this is on condition that ";
    } else if (s.is(i + 1, "unless")) {
      words = 1;
      opening = "this does not apply if ";
    } else if (s.is(i + 1, "except") && (s.is(i + 2, "if") || s.is(i + 2, "when") || s.is(i + 2, "where"))) {
      words = 2;
      opening = s.is(i + 2, "if")     ? "this does not apply if "
                : s.is(i + 2, "when") ? "this does not apply when "
                                      : "this does not apply where ";
    } else {
      continue;
    }
    const std::size_t condition = i + 1 + words;
    const bool left = main_clause(s, 0, i) && !leaves_clause_open(s, 0, i);
    if (!left || !main_clause(s, condition, end)) return std::nullopt;
    const bool denies = words > 0 && s.is(i + 1, "unless");
    if (denies && !affirms(s, condition, end)) return std::nullopt;
    for (std::size_t k = condition; k < end; ++k)  // a comma may end the condition
      if ((s[k].text == "," && in_the_open(s, k)) || s[k].text == ";") return std::nullopt;
    return Rewriting{{as_sentence(s, 0, i, {}, s.marks(i, condition)), rest_as_sentence(s, condition, opening)}};
  }
  return std::nullopt;
}

}  // namespace lectern
