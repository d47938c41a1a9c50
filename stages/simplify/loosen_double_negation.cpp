// "It is not impossible" -> "It is possible". Only pairs of opposites between which there is nothing: not "not
// unhappy". Tested by rules_test.cpp.
#include <algorithm>
#include <array>
#include <string_view>

#include "stages/simplify/rules.h"

namespace lectern {
namespace {

struct Opposite {
  std::string_view denied, plain;
};

/// A thing is one or the other.
constexpr std::array kOpposites = {Opposite{"impossible", "possible"},
                                   Opposite{"illegal", "legal"},
                                   Opposite{"unlawful", "lawful"},
                                   Opposite{"incorrect", "correct"},
                                   Opposite{"untrue", "true"},
                                   Opposite{"invalid", "valid"},
                                   Opposite{"incomplete", "complete"},
                                   Opposite{"ineligible", "eligible"},
                                   Opposite{"incompatible", "compatible"},
                                   Opposite{"unavailable", "available"},
                                   Opposite{"unaffected", "affected"},
                                   Opposite{"unknown", "known"},
                                   Opposite{"unaware", "aware"},
                                   Opposite{"unable", "able"},
                                   Opposite{"absent", "present"},
                                   Opposite{"unrelated", "related"},
                                   Opposite{"inaccessible", "accessible"}};

}  // namespace

std::optional<Rewriting> loosen_double_negation(const Sentence& s, Lexicon&) {
  const std::size_t end = before_stop(s);
  for (std::size_t i = 1; i + 1 < end; ++i) {
    if (s[i].lower != "not" || !s[i - 1].must_be(kBe) || !in_the_open(s, i)) continue;
    const auto row = std::find_if(kOpposites.begin(), kOpposites.end(),
                                  [&](const Opposite& o) { return o.denied == s[i + 1].lower; });
    if (row == kOpposites.end() || !s.marks(i - 1, i + 2).empty()) continue;
    // "not impossible but hard", "not unlawful or unfair": the negation has more to deny.
    const Word& next = s[i + 2];
    if (next.lower == "but" || next.lower == "or" || next.lower == "nor" || next.lower == "and" || next.text == "," ||
        next.lower == "per" || next.lower == "as" || (next.lower == "in" && s.is(i + 3, "itself")))
      continue;
    return Rewriting{{s.slice(0, i) + " " + std::string(row->plain) +
                      s.slice(i + 2, s.size()).insert(0, s[i + 2].punctuation() ? "" : " ")}};
  }
  return std::nullopt;
}

}  // namespace lectern
