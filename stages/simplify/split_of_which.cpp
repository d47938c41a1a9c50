// "It runs three offices, all of which have fleets." -> "It runs three offices. All of these offices have fleets."
// And ", of which" after an amount -> "Of this". Only at the end. Tested by rules_test.cpp.
#include "stages/simplify/clauses.h"
#include "stages/simplify/flat_text.h"
#include "stages/simplify/rules.h"
#include "stages/simplify/statements.h"

namespace lectern {
namespace {

bool is_share(const Word& w) {
  return w.may_be(kNumber) || w.lower == "all" || w.lower == "most" || w.lower == "some" || w.lower == "many" ||
         w.lower == "each" || w.lower == "both" || w.lower == "one" || w.lower == "two" || w.lower == "none" ||
         w.lower == "few" || w.lower == "half" || w.lower == "several" || w.lower == "neither";
}

bool is_amount(const Word& w) { return w.text.find_first_of("£$€%") != std::string::npos || w.text.starts_with("€"); }

/// ", most of them on buses": most of them were.
std::optional<Rewriting> without_verb(const Sentence& s, std::size_t sign, std::size_t of, std::size_t end) {
  const auto left = main_clause(s, 0, sign);
  if (!left || leaves_clause_open(s, 0, sign) || !s[of + 2].must_be(kPreposition | kAdjective)) return std::nullopt;
  const std::string be = form_of_be(tense_of(s, left->verb), s[of - 1].lower != "one" && s[of - 1].lower != "each");
  if (be.empty()) return std::nullopt;
  for (std::size_t k = of + 2; k < end; ++k) {
    if (s[k].text == "," || s[k].text == ";") return std::nullopt;
    if (s[k].may_be(kRelative)) break;
    if (is_finite(s, k)) return std::nullopt;
  }
  const std::string opening = s[of - 1].lower + " of them " + be + " ";
  return Rewriting{{as_sentence(s, 0, sign, {}, s.marks(sign, of + 2)), rest_as_sentence(s, of + 2, opening)}};
}

}  // namespace

std::optional<Rewriting> split_of_which(const Sentence& s, Lexicon&) {
  const std::size_t end = before_stop(s);
  for (std::size_t i = 3; i + 4 < end; ++i) {
    if ((s[i].text != "," && s[i].text != "–" && s[i].text != "—") || !in_the_open(s, i)) continue;
    const bool share = is_share(s[i + 1]) && s.is(i + 2, "of");
    const std::size_t of = share ? i + 2 : i + 1;
    if (share && s.is(of + 1, "them"))
      if (const auto made = without_verb(s, i, of, end)) return made;
    if (!s.is(of, "of") || !(s.is(of + 1, "which") || s.is(of + 1, "whom"))) continue;
    if (!main_clause(s, 0, i) || leaves_clause_open(s, 0, i)) return std::nullopt;
    for (std::size_t k = of + 2; k < end; ++k)
      if (s[k].text == "," || s[k].text == ";" || s[k].text == s[i].text) return std::nullopt;
    const std::size_t rest = of + 2;
    const bool says =
        share ? s[rest].must_be(kFiniteVerb | kAuxiliary | kInfinitive) : main_clause(s, rest, end).has_value();
    if (!says) return std::nullopt;
    const std::string marks = s.marks(i, rest);
    const bool plural = s[i - 1].must_be(kNoun | kPluralNoun) && s[i - 1].may_be(kPluralNoun) && !s[i - 1].genitive;
    std::string again;
    bool several = false;  // "one plan, two drafts, and six points, all of which"
    for (std::size_t k = 1; k < i; ++k) several = several || (s[k].text == "," && s[k + 1].must_be(kCoordinator));
    if (plural && several && share) {
      again = "of these";
    } else if (plural) {
      again = "of these " + both_named(s, i, unmarked_text(s.slice(noun_begin(s, i - 1, 0), i)));
    } else if (!share && s.is(of + 1, "which")) {
      bool amount = false, other = false;
      for (std::size_t k = 0; k < i; ++k) {
        other = other || (is_amount(s[k]) && amount);
        amount = amount || is_amount(s[k]);
      }
      if (!amount || other || !is_amount(s[rest])) return std::nullopt;
      again = "of this";
    } else {
      return std::nullopt;
    }
    const std::string opening = share ? s[i + 1].lower + " " + again + " " : again + ", ";
    return Rewriting{{as_sentence(s, 0, i, {}, marks), rest_as_sentence(s, rest, opening)}};
  }
  return std::nullopt;
}

}  // namespace lectern
