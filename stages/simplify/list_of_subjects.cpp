// "Closing a, selling b, and moving c are ways to save." -> "Ways to save are:" and a list. Three -ing forms and more,
// said to be something with "are". Tested by rules_test.cpp.
#include <algorithm>

#include "stages/simplify/clauses.h"
#include "stages/simplify/enumerations.h"
#include "stages/simplify/rules.h"
#include "stages/simplify/statements.h"

namespace lectern {
namespace {

constexpr std::size_t kFewest = 3;    // subjects
constexpr std::size_t kLongList = 9;  // words of them; a shorter list is easier to read in its sentence

}  // namespace

std::optional<Rewriting> list_of_subjects(const Sentence& s, Lexicon&) {
  const std::size_t end = before_stop(s);
  std::size_t verb = 0;
  for (std::size_t i = 1; i < end && verb == 0; ++i)
    if (s.is(i, "are") && in_the_open(s, i)) verb = i;
  if (verb == 0 || verb + 2 >= end || count_words(s, 0, verb) < kLongList) return std::nullopt;
  const auto what = noun_phrase(s, verb + 1, end, false);
  if (!what || !what->plural || !s[what->head].may_be(kPluralNoun)) return std::nullopt;
  for (std::size_t i = verb + 1; i < end; ++i)
    if (s[i].punctuation() || is_finite(s, i) || s[i].may_be(kRelative)) return std::nullopt;
  std::vector<WordRange> parts = enumerated(s, 0, verb, ",");
  if (parts.size() < kFewest) return std::nullopt;
  const bool deeds = s[0].may_be(kGerund) && !s[0].may_be(kAdjective) && s[1].may_be(kDeterminer | kNoun | kAdjective);
  const auto alike = [&](const WordRange& p) { return p.from + 1 < p.to && s[p.from].may_be(kGerund); };
  if (!deeds || !std::all_of(parts.begin(), parts.end(), alike) || !s.marks(0, end).empty()) return std::nullopt;
  Rewriting out = as_list(s, with_capital(s.slice(verb + 1, end)) + " are:", parts);
  out.sentences[1] = without_capital(std::move(out.sentences[1]));
  return out;
}

}  // namespace lectern
