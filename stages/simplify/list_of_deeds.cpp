// "It pays for building a, and repairing b." -> "It pays for:" and a list of two. Two -ing forms with what they are
// done to, at the end of a long sentence: the first after a preposition, the second after ", and". Never where another
// -ing form could be the one that goes on. Tested by rules_test.cpp.
#include "stages/simplify/clauses.h"
#include "stages/simplify/enumerations.h"
#include "stages/simplify/rules.h"

namespace lectern {
namespace {

constexpr std::size_t kLong = 24;     // words of a sentence that is worth it
constexpr std::size_t kShortest = 3;  // words of each deed

bool is_deed(const Sentence& s, std::size_t i) {
  return s[i].may_be(kGerund) && !s[i].may_be(kAdjective | kPreposition) &&
         s[i + 1].may_be(kDeterminer | kAdjective | kNoun | kProper | kObject) && !s[i + 1].must_be(kPreposition);
}

}  // namespace

std::optional<Rewriting> list_of_deeds(const Sentence& s, Lexicon&) {
  const std::size_t end = before_stop(s);
  if (count_words(s, 0, end) <= kLong || s[0].may_be(kGerund)) return std::nullopt;
  std::size_t first = 0, second = 0;
  bool verb = false;  // before the list
  for (std::size_t i = 1; i < end; ++i) {
    if (!in_the_open(s, i) || s[i].text == ";" || s[i].text == ":" || s[i].text == "–") return std::nullopt;
    verb = verb || (first == 0 && is_finite(s, i));
    if (first > 0 && (s[i].may_be(kRelative | kSubject) || is_finite(s, i) ||
                      (s[i].may_be(kSubordinator) && !s[i].may_be(kPreposition))))
      return std::nullopt;
    if (s[i].text == "," && !(first > 0 && second == 0 && (s.is(i + 1, "and") || s.is(i + 1, "or")))) {
      if (first > 0) return std::nullopt;
      continue;
    }
    if (!is_deed(s, i)) continue;
    if (second > 0) return std::nullopt;
    if (first == 0) {
      // "there are few, leading to delays in reading it, and reducing the chance": leading and reducing.
      for (std::size_t k = 1; k < i; ++k)
        if (s[k].may_be(kGerund) && s[k - 1].text == ",") return std::nullopt;
      if (!s[i - 1].must_be(kPreposition)) return std::nullopt;
      first = i;
    } else if (s[i - 1].must_be(kCoordinator) && s[i - 2].text == ",") {
      second = i;
    } else {
      return std::nullopt;
    }
  }
  if (!verb || second == 0) return std::nullopt;
  const std::vector<WordRange> parts = {{first, second - 2}, {second, end}};
  if (!each_has_words(s, parts, kShortest)) return std::nullopt;
  return as_list(s, s.slice(0, first) + ":", parts);
}

}  // namespace lectern
