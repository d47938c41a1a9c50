// "They changed the form so that patients are heard." -> "They changed the form. This is so that patients are heard."
// And "in order to", ", to" -> "The aim is to". Never after a denial, in another clause, or where a result may be
// meant. Tested by rules_test.cpp.
#include "stages/simplify/clauses.h"
#include "stages/simplify/rules.h"
#include "stages/simplify/statements.h"

namespace lectern {

std::optional<Rewriting> split_purpose(const Sentence& s, Lexicon& lexicon) {
  const std::size_t end = before_stop(s);
  const auto clause = main_clause(s, 0, end);
  if (!clause || leaves_clause_open(s, 0, 1)) return std::nullopt;
  const Tense tense = tense_of(s, clause->verb);
  for (std::size_t i = clause->verb + 3; i + 4 < end; ++i) {
    if (!in_the_open(s, i)) continue;
    const bool so_that = s.is(i, "so") && s.is(i + 1, "that") && !s[i - 1].may_be(kAdverb | kAuxiliary);
    const bool to = (s.is(i, "in") && s.is(i + 1, "order") && s[i + 2].must_be(kTo)) ||
                    (s.is(i, "so") && s.is(i + 1, "as") && s[i + 2].must_be(kTo));
    bool comma_to = s[i].must_be(kTo) && s[i + 1].must_be(kInfinitive) && s[i - 1].text == ",";
    if (comma_to && s.is(i + 1, "include")) continue;
    for (std::size_t k = clause->verb; k + 1 < i; ++k)
      comma_to = comma_to && s[k].text != ",";  // "ask them, in May, to"
    if (!so_that && !to && !comma_to) continue;
    for (std::size_t k = i + 1; comma_to && k < end; ++k)  // one of several
      if (s[k].text == "," || (s[k].must_be(kCoordinator) && s[k + 1].must_be(kTo))) return std::nullopt;
    const std::size_t left_end = s[i - 1].text == "," ? i - 1 : i;
    // "It is one of the tasks, to ensure it", "It is vital in order to live": what is so has no aim.
    if (!so_that && s[clause->verb].must_be(kBe) && !s[clause->verb + 1].may_be(kParticiple | kGerund | kAdverb))
      return std::nullopt;
    if (!so_that && s[clause->verb].must_be(kHave) && s.is(clause->verb + 1, "to")) return std::nullopt;
    const std::size_t to_do = to ? i + 3 : i + 1;  // "needs all in order to be built"
    if (!so_that && s.is(to_do, "be") && s[to_do + 1].may_be(kParticiple)) return std::nullopt;
    for (std::size_t k = clause->verb; !so_that && k < i; ++k)
      for (const std::string_view need :
           {"needed", "required", "necessary", "essential", "necessity", "vital", "because"})
        if (s[k].lower == need) return std::nullopt;
    if (s[left_end - 1].must_be(kCoordinator | kPreposition) || s.is(left_end - 1, "so")) return std::nullopt;
    if (!affirms(s, 0, left_end) || (!so_that && tense == Tense::other)) return std::nullopt;
    for (std::size_t k = clause->verb; k < left_end; ++k) {
      const bool said = (comma_to || s[i - 1].text == ",") && s[k].lower == "that" && says(s[k - 1], lexicon);
      if (said) continue;
      const bool other = s[k].may_be(kRelative) || s[k].text == ";" || s[k].text == ":";
      if (other || (s[k].may_be(kSubordinator) && !s[k].may_be(kPreposition | kAdverb))) return std::nullopt;
      if (!so_that && s[k].must_be(kTo)) return std::nullopt;
    }
    if (so_that) {
      const auto aim = main_clause(s, i + 2, end);
      for (std::size_t k = i + 4; k + 3 < end; ++k)  // "so that you can find it and signs should lead you to it"
        if (s[k].must_be(kCoordinator) && main_clause(s, k + 1, end)) return std::nullopt;
      for (std::size_t k = i + 2; k < end; ++k)  // "mines stay hidden, so that people cannot move": what comes of it
        if (s.is(k, "cannot") || s[k].may_be(kNot)) return std::nullopt;
      // In the past it may be what came of it.
      if (!aim || tense == Tense::past || s[aim->verb].must_be(kPast)) return std::nullopt;
      return Rewriting{{as_sentence(s, 0, left_end, {}, s.marks(left_end, i)), rest_as_sentence(s, i, "this is ")}};
    }
    const std::size_t aim = comma_to ? i : i + 2;
    const std::string opening = tense == Tense::past ? "the aim was " : "the aim is ";
    return Rewriting{{as_sentence(s, 0, left_end, {}, s.marks(left_end, aim)), rest_as_sentence(s, aim, opening)}};
  }
  return std::nullopt;
}

}  // namespace lectern
