// "The plan addresses the problems faced by tenants in towns." -> "The plan addresses problems. Tenants in towns face
// these problems." Of several things, at the end of a sentence of the present, and only with verbs that tell of a
// state: of "the letters written by tenants" it is not told when. Tested by rules_test.cpp.
#include <array>
#include <string_view>

#include "stages/simplify/clauses.h"
#include "stages/simplify/flat_text.h"
#include "stages/simplify/rules.h"
#include "stages/simplify/statements.h"

namespace lectern {
namespace {

constexpr std::size_t kShortest = 3;  // words of who it is

/// The plain form, where the participle is of a verb of state.
std::string state_verb(const Word& participle, Lexicon& lexicon) {
  constexpr std::array<std::string_view, 8> kStates = {"face", "experience", "need",  "use",
                                                       "own",  "enjoy",      "share", "encounter"};
  if (!participle.may_be(kParticiple) || !is_form_of(participle, kStates, lexicon)) return {};
  for (const Reading& reading : lexicon.readings(participle.lower))
    if (reading.has("pp")) return lexicon.inflect(reading.lemma, "vblex.pres");
  return {};
}

/// Where the doers end: before "in terms of", else at `end`. `from`: they are none for sure.
std::size_t doers_end(const Sentence& s, std::size_t from, std::size_t end) {
  const auto first = noun_phrase(s, from, end);
  if (!first || !first->plural || first->counted || s[first->head].may_be(kPronoun | kObject)) return from;
  for (std::size_t i = from; i < end; ++i) {
    if (s.is(i, "in") && s.is(i + 1, "terms") && s.is(i + 2, "of")) return i;
    const bool relative = s[i].may_be(kRelative) && s[i].lower != "who";
    if (s[i].text == ";" || s[i].text == ":" || s.is(i, "by") || relative || s[i].may_be(kNot | kSubject | kTo))
      return from;
  }
  return end;
}

}  // namespace

std::optional<Rewriting> split_reduced_passive(const Sentence& s, Lexicon& lexicon) {
  const std::size_t end = before_stop(s);
  const auto clause = main_clause(s, 0, end);
  if (!clause || leaves_clause_open(s, 0, 1) || tense_of(s, clause->verb) != Tense::present) return std::nullopt;
  if (!tells(s, clause->verb, lexicon) || s[clause->verb].may_be(kAuxiliary) || !affirms(s, 0, end))
    return std::nullopt;
  const auto things = noun_phrase(s, clause->verb + 1, end, false);
  if (!things || things->to != things->core || !things->plural || things->counted || !s.is(things->to + 1, "by"))
    return std::nullopt;
  const bool the = s.is(things->from, "the");
  const std::string verb = state_verb(s[things->to], lexicon);
  if (verb.empty() || (s[things->from].may_be(kDeterminer) && !the)) return std::nullopt;
  const std::size_t begin = things->to + 2, doers = doers_end(s, begin, end);
  if (doers < begin + kShortest || !s.marks(clause->verb, end).empty()) return std::nullopt;
  const std::string again = s.slice(noun_begin(s, things->head, things->from), things->to);
  const std::string rest = doers < end ? " " + s.slice(doers, end) : std::string();
  const std::string what = s.slice(things->from + (the ? 1 : 0), things->to);
  return Rewriting{
      {s.slice(0, clause->verb + 1) + " " + what + ".",
       with_capital(s.slice(begin, doers) + " " + verb + " these " + again + rest) + s.slice(end, s.size())}};
}

}  // namespace lectern
