// "This has led to the misuse of records about tenants to shape policies." -> "This has led to the misuse of records
// about tenants. These records are misused to shape policies." Of several things, and only where the use is a fact: not
// where it is wanted, feared or forbidden. Tested by rules_test.cpp.
#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

#include "stages/simplify/clauses.h"
#include "stages/simplify/flat_text.h"
#include "stages/simplify/rules.h"
#include "stages/simplify/statements.h"

namespace lectern {
namespace {

constexpr std::size_t kShortest = 3;  // words of what it is used for

constexpr std::array<std::pair<std::string_view, std::string_view>, 3> kUses = {
    {{"use", "used"}, {"misuse", "misused"}, {"abuse", "abused"}}};

/// "has also led to": from the finite verb to `end` there is nothing but one verb of what happens and what helps it.
bool brings_about(const Sentence& s, std::size_t verb, std::size_t end, Lexicon& lexicon) {
  constexpr std::array<std::string_view, 5> kCauses = {"lead", "result", "include", "involve", "rely"};
  if (end > verb + 1 && (s.is(end - 1, "to") || s.is(end - 1, "in") || s.is(end - 1, "on"))) --end;
  for (std::size_t i = verb; i + 1 < end; ++i)
    if (!s[i].must_be(kAuxiliary | kAdverb)) return false;
  return is_form_of(s[end - 1], kCauses, lexicon);
}

/// Where the phrase begins that ends with the noun at `i`: "the frequent use".
std::size_t phrase_begin(const Sentence& s, std::size_t i) {
  while (i > 0 && s[i - 1].may_be(kAdjective) && !s[i - 1].may_be(kFiniteVerb)) --i;
  return i > 0 && s.is(i - 1, "the") ? i - 1 : i;
}

/// The only infinitive of words [from, to); `to`: there is none, or another clause stands between.
std::size_t purpose(const Sentence& s, std::size_t from, std::size_t to) {
  std::size_t out = to;
  for (std::size_t i = from; i < to; ++i) {
    if (s[i].text == ";" || s[i].text == ":" || s[i].may_be(kRelative | kSubject) || is_finite(s, i)) return to;
    if (!s[i].must_be(kTo)) continue;
    if (out != to || !in_the_open(s, i) || !s[i + 1].must_be(kInfinitive) || s[i - 1].text == ",") return to;
    out = i;
  }
  return out;
}

}  // namespace

std::optional<Rewriting> split_use(const Sentence& s, Lexicon& lexicon) {
  const std::size_t end = before_stop(s);
  const auto clause = main_clause(s, 0, end);
  if (!clause || leaves_clause_open(s, 0, 1) || !affirms(s, 0, end)) return std::nullopt;
  const std::string be = form_of_be(tense_of(s, clause->verb), true);
  if (be.empty()) return std::nullopt;
  for (std::size_t i = clause->verb + 1; i + 1 < end; ++i) {
    const auto use = std::ranges::find(kUses, s[i].lower, &std::pair<std::string_view, std::string_view>::first);
    if (use == kUses.end() || !s.is(i + 1, "of")) continue;
    if (!brings_about(s, clause->verb, phrase_begin(s, i), lexicon)) return std::nullopt;
    const auto things = noun_phrase(s, i + 2, end, false);
    if (!things || !things->plural || things->counted || s[things->head].may_be(kPronoun | kObject))
      return std::nullopt;
    const std::size_t core = things->core, aim = purpose(s, core, end);
    if (aim == end || aim + 1 + kShortest > end || !(aim == core || s[core].may_be(kPreposition))) return std::nullopt;
    const std::string again = s.slice(noun_begin(s, things->head, things->from), core);
    return Rewriting{{as_sentence(s, 0, aim),
                      "These " + again + " " + be + " " + std::string(use->second) + " " + s.slice(aim, s.size())}};
  }
  return std::nullopt;
}

}  // namespace lectern
