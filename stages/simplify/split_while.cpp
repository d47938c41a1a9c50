// "The tool exposes workers, while spreading mistakes." -> "The tool exposes workers. At the same time, the tool
// spreads mistakes." With an -ing form its doer is the subject. "Whereas" becomes "by contrast". "While" at the
// beginning only in the present; never without a comma: it says when. Tested by rules_test.cpp.
#include "stages/simplify/clauses.h"
#include "stages/simplify/rules.h"
#include "stages/simplify/statements.h"

namespace lectern {
namespace {

/// "Studies show that the law harms workers, while hiding it": the law harms and hides.
std::optional<Clause> what_is_shown(const Sentence& s, const Clause& clause, std::size_t to, Lexicon& lexicon) {
  std::size_t verb = clause.verb;
  while (verb < to && s[verb].must_be(kHave | kAdverb)) ++verb;
  if (!s.is(verb + 1, "that") || !shows(s[verb], lexicon) || !affirms(s, 0, verb + 1)) return std::nullopt;
  const auto inner = main_clause(s, verb + 2, to);
  return inner && !leaves_clause_open(s, verb + 2, to) ? inner : std::nullopt;
}

/// "While it is hard, they try.": both are so.
std::optional<Rewriting> while_first(const Sentence& s, std::size_t end) {
  for (std::size_t i = 3; i + 3 < end; ++i) {
    if (s[i].text != "," || !in_the_open(s, i)) continue;
    const auto left = main_clause(s, 1, i), right = main_clause(s, i + 1, end);
    if (!left || !right || left->subject.from != 1) return std::nullopt;
    if (left->verb + 2 >= i) return std::nullopt;  // "while it is not,"
    if (tense_of(s, left->verb) != Tense::present || tense_of(s, right->verb) != Tense::present) return std::nullopt;
    return Rewriting{{as_sentence(s, 1, i, {}, s.marks(0, 1) + s.marks(i, i + 1)),
                      rest_as_sentence(s, i + 1, "at the same time, ")}};
  }
  return std::nullopt;
}

}  // namespace

std::optional<Rewriting> split_while(const Sentence& s, Lexicon& lexicon) {
  const std::size_t end = before_stop(s);
  if (s.is(0, "while")) return while_first(s, end);
  const auto clause = main_clause(s, 0, end);
  if (!clause || leaves_clause_open(s, 0, 1)) return std::nullopt;
  for (std::size_t i = clause->verb + 2; i + 3 < end; ++i) {
    if (s[i].text != "," || !in_the_open(s, i) || !(s.is(i + 1, "while") || s.is(i + 1, "whereas"))) continue;
    if (s[i - 1].may_be(kRelative | kAuxiliary)) return std::nullopt;  // "ways which, while helping them, cost more"
    for (std::size_t k = i + 2; k < end; ++k)                          // "saw it, while it was there, to be new"
      if (s[k].text == "," && (s[k + 1].may_be(kTo) || is_finite(s, k + 1))) return std::nullopt;
    const auto doing = leaves_clause_open(s, 0, i) ? what_is_shown(s, *clause, i, lexicon) : clause;
    if (!doing) return std::nullopt;
    const auto second = main_clause(s, i + 2, end);
    if (second && second->subject.from == i + 2) {
      if (doing->verb != clause->verb) return std::nullopt;
      const char* opening = s.is(i + 1, "while") ? "at the same time, " : "by contrast, ";
      return Rewriting{{as_sentence(s, 0, i, {}, s.marks(i, i + 2)), rest_as_sentence(s, i + 2, opening)}};
    }
    if (!s.is(i + 1, "while") || !s[i + 2].may_be(kGerund)) return std::nullopt;
    const Word& v = s[doing->verb];
    if (v.must_be(kBe) && s[doing->verb + 1].must_be(kTo)) return std::nullopt;  // "the plan is to go, while letting"
    const bool past = v.must_be(kPast);
    const bool present = v.must_be(kPresent | kPresentS | kInfinitive) || v.lower == "is" || v.lower == "are";
    if (past == present) return std::nullopt;
    std::string form;
    for (const Reading& reading : lexicon.readings(s[i + 2].lower))
      if (form.empty() && (reading.has("ger") || reading.has("pprs")))
        form = lexicon.inflect(reading.lemma, past                    ? "vblex.past"
                                              : doing->subject.plural ? "vblex.pres"
                                                                      : "vblex.pres.p3.sg");
    const std::string subject = refer_to(s, doing->subject);
    if (form.empty() || subject.empty()) return std::nullopt;
    const std::string opening = "at the same time, " + subject + " " + form + s.marks(i + 2, i + 3) + " ";
    return Rewriting{{as_sentence(s, 0, i, {}, s.marks(i, i + 2)), rest_as_sentence(s, i + 3, opening)}};
  }
  return std::nullopt;
}

}  // namespace lectern
