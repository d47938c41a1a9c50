// "Coming from the valley, the board has asked for a bus." -> "The board has come from the valley. The board has asked
// for a bus.": the -ing form at the beginning in the tense of the main verb. Never with "can", "must" and the like, or
// after a denial. Tested by rules_test.cpp.
#include <algorithm>
#include <array>
#include <string_view>

#include "stages/simplify/clauses.h"
#include "stages/simplify/rules.h"
#include "stages/simplify/statements.h"

namespace lectern {
namespace {

constexpr std::size_t kShortest = 4;  // words of what is done first

/// Forms in -ing that are prepositions or say how something is meant.
constexpr std::array<std::string_view, 22> kNoDeed = {
    "including", "regarding", "concerning", "considering", "following", "depending", "according", "judging",
    "speaking",  "assuming",  "supposing",  "providing",   "owing",     "excluding", "barring",   "being",
    "having",    "starting",  "beginning",  "taking",      "looking",   "turning"};

std::string lemma_of(const Word& w, Lexicon& lexicon) {
  for (const Reading& reading : lexicon.readings(w.lower))
    if (reading.has("vblex") && (reading.has("ger") || reading.has("pprs"))) return reading.lemma;
  return {};
}

}  // namespace

std::optional<Rewriting> split_opening_participle(const Sentence& s, Lexicon& lexicon) {
  const std::size_t end = before_stop(s);
  if (!s[0].may_be(kGerund) || std::find(kNoDeed.begin(), kNoDeed.end(), s[0].lower) != kNoDeed.end())
    return std::nullopt;
  const std::size_t next = s[1].must_be(kAdverb) ? 2 : 1;
  if (!s[next].may_be(kPreposition | kDeterminer | kTo) && !s.is(next, "that")) return std::nullopt;
  const std::string lemma = lemma_of(s[0], lexicon);
  std::size_t comma = 1;
  while (comma < end && !(s[comma].text == "," && in_the_open(s, comma))) ++comma;
  if (lemma.empty() || comma <= kShortest || comma + 3 >= end || !affirms(s, 0, end)) return std::nullopt;
  const auto clause = main_clause(s, comma + 1, end);
  if (!clause || clause->subject.from != comma + 1 || clause->subject.deed || clause->verb != clause->subject.to)
    return std::nullopt;
  if (s.is(clause->subject.from, "it") || s.is(clause->subject.from, "there")) return std::nullopt;  // "it is clear"
  if (s[clause->verb].must_be(kBe)) return std::nullopt;  // "ignoring the facts, the flaw is clear": who ignores them?
  for (std::size_t i = 1; i < comma; ++i)                 // it must be over at its comma
    if ((s[i].must_be(kCoordinator) && s[i + 1].may_be(kGerund)) || s[i].text == ";" || s[i].text == ":" ||
        (is_finite(s, i) && !s[i - 1].may_be(kRelative) && !s.is(next, "that")))
      return std::nullopt;
  const Word& v = s[clause->verb];
  const bool many = clause->subject.plural || v.lower == "have" || v.lower == "are" || v.lower == "were";
  const Tense tense = tense_of(s, clause->verb);
  std::string form;
  if (v.must_be(kHave) && v.lower != "had") {
    form = lexicon.inflect(lemma, "vblex.pp");
    if (!form.empty()) form = (many ? "have " : "has ") + form;
  } else if (tense == Tense::past) {
    form = lexicon.inflect(lemma, "vblex.past");
  } else if (tense == Tense::present) {
    form = lexicon.inflect(lemma, many ? "vblex.pres" : "vblex.pres.p3.sg");
  }
  const std::string again = refer_to(s, clause->subject);
  const std::string subject = s.slice(clause->subject.from, clause->subject.to);
  if (form.empty() || again.empty() || !s.marks(0, clause->verb).empty()) return std::nullopt;
  return Rewriting{{with_capital(subject + " " + form + " " + s.slice(1, comma) + "."),
                    rest_as_sentence(s, clause->verb, again + " ")}};
}

}  // namespace lectern
