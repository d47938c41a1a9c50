// "They are either a and b, or c and d." -> "They are either:" and a list of two. After a comma before "or", at the end
// of a long sentence. Never where something may be said of both after the second one. Tested by rules_test.cpp.
#include "stages/simplify/clauses.h"
#include "stages/simplify/enumerations.h"
#include "stages/simplify/rules.h"

namespace lectern {
namespace {

constexpr std::size_t kLong = 20;     // words of a sentence that is worth it
constexpr std::size_t kShortest = 4;  // words of each alternative

/// ", unless it rains", ", which is late": more than the second alternative.
bool may_speak_of_both(const Sentence& s, std::size_t from, std::size_t end) {
  for (std::size_t i = from; i < end; ++i) {
    if (!in_the_open(s, i)) continue;
    if (s[i].text == ";" || s[i].text == ":" || s[i].text == "–" || s[i].may_be(kRelative)) return true;
    for (std::size_t k = i + 1; s[i].may_be(kSubordinator) && k < end; ++k)
      if (is_finite(s, k)) return true;
    if (s[i].text == "," && (s[i + 1].must_be(kPreposition | kGerund | kSubject) || is_finite(s, i + 2))) return true;
  }
  return false;
}

}  // namespace

std::optional<Rewriting> list_of_alternatives(const Sentence& s, Lexicon&) {
  const std::size_t end = before_stop(s);
  if (count_words(s, 0, end) <= kLong) return std::nullopt;
  std::size_t either = 1;
  while (either < end && !(s.is(either, "either") && in_the_open(s, either))) ++either;
  if (either + 2 * kShortest >= end || s.is(either + 1, "of")) return std::nullopt;
  const bool after_verb =
      is_finite(s, either - 1) || s[either - 1].must_be(kInfinitive | kParticiple | kPreposition | kTo);
  if (!after_verb) return std::nullopt;
  for (std::size_t i = either + 1; i < end; ++i) {
    if (!s.is(i, "or")) continue;
    if (s[i - 1].text != "," || !in_the_open(s, i)) return std::nullopt;
    const std::vector<WordRange> parts = {{either + 1, i - 1}, {i + 1, end}};
    if (!each_has_words(s, parts, kShortest)) return std::nullopt;
    if (may_speak_of_both(s, i + 1, end)) return std::nullopt;
    return as_list(s, s.slice(0, either + 1) + ":", parts);
  }
  return std::nullopt;
}

}  // namespace lectern
