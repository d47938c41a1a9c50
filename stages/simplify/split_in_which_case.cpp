// "The bus may be late, in which case a taxi comes." -> "The bus may be late. In this case, a taxi comes." The same for
// "after which", "at which point" and the like, which all take up what was said before. After a comma, up to the end.
// Tested by rules_test.cpp.
#include <array>
#include <string_view>

#include "stages/simplify/clauses.h"
#include "stages/simplify/rules.h"

namespace lectern {
namespace {

/// What joins, and what opens the new sentence.
struct Joint {
  std::array<std::string_view, 5> words;
  std::string_view opening;
};

constexpr std::array kJoints = {Joint{{"in", "which", "case"}, "in this case, "},
                                Joint{{"at", "which", "point"}, "at this point, "},
                                Joint{{"at", "which", "time"}, "at this time, "},
                                Joint{{"by", "which", "time"}, "by this time, "},
                                Joint{{"during", "which", "time"}, "during this time, "},
                                Joint{{"for", "which", "reason"}, "for this reason, "},
                                Joint{{"as", "a", "result", "of", "which"}, "as a result, "},
                                Joint{{"after", "which"}, "after that, "}};

std::size_t length(const Joint& joint) {
  std::size_t n = 0;
  while (n < joint.words.size() && !joint.words[n].empty()) ++n;
  return n;
}

}  // namespace

std::optional<Rewriting> split_in_which_case(const Sentence& s, Lexicon&) {
  const std::size_t end = before_stop(s);
  for (std::size_t i = 3; i + 4 < end; ++i) {
    if (s.is(i, "either")) return std::nullopt;  // what comes of one of two
    if (s[i].text != "," || !in_the_open(s, i)) continue;
    for (const Joint& joint : kJoints) {
      const std::size_t words = length(joint), rest = i + 1 + words;
      bool here = true;
      for (std::size_t k = 0; k < words; ++k) here = here && s.is(i + 1 + k, joint.words[k]);
      if (!here) continue;
      const auto clause = main_clause(s, rest, end);
      if (!clause || clause->subject.from != rest || !main_clause(s, 0, i) || leaves_clause_open(s, 0, i))
        return std::nullopt;
      return Rewriting{
          {as_sentence(s, 0, i, {}, s.marks(i, rest)), rest_as_sentence(s, rest, std::string(joint.opening))}};
    }
  }
  return std::nullopt;
}

}  // namespace lectern
