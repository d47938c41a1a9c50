// "The loop was paid for by the county." stays; "The risks are created by punitive laws." -> "Punitive laws create the
// risks." A passive whose doer is named at the end of the sentence. Never with a number or a negation on either side,
// and never where anything follows the doer. Tested by rules_test.cpp.
#include <algorithm>
#include <array>
#include <string_view>

#include "stages/simplify/clauses.h"
#include "stages/simplify/flat_text.h"
#include "stages/simplify/rules.h"

namespace lectern {
namespace {

/// "has been", "was": where the participle stands, and the form that the active verb takes.
struct Passive {
  std::size_t participle = 0;
  std::string auxiliary;  // "has", "have" before a participle; else empty
  const char* form = nullptr;
};

std::optional<Passive> passive(const Sentence& s, std::size_t verb, bool doers) {
  const std::string& first = s[verb].lower;
  if (first == "was" || first == "were") return Passive{verb + 1, "", "vblex.past"};
  if (first == "is" || first == "are") return Passive{verb + 1, "", doers ? "vblex.pres" : "vblex.pres.p3.sg"};
  if ((first == "has" || first == "have") && s.is(verb + 1, "been"))
    return Passive{verb + 2, doers ? "have " : "has ", "vblex.pp"};
  return std::nullopt;
}

bool has_number_or_negation(const Sentence& s, std::size_t from, std::size_t to) {
  for (std::size_t i = from; i < to; ++i)
    if (s[i].may_be(kNot | kNumber) || s[i].lower == "no" || s[i].lower == "few" || s[i].lower == "only") return true;
  return false;
}

/// What stands after "by" and does nothing: when, how, where.
constexpr std::array<std::string_view, 35> kNoDoers = {
    "end",   "beginning", "start", "time",      "day",    "night",      "year",       "month", "week",
    "date",  "means",     "way",   "hand",      "chance", "accident",   "mistake",    "post",  "bus",
    "train", "car",       "phone", "telephone", "e-mail", "email",      "video",      "side",  "road",
    "force", "default",   "use",   "virtue",    "itself", "themselves", "definition", "name"};

/// What they are said to be stands behind the doer: "is called by some a park".
bool names(const Word& participle) {
  constexpr std::array<std::string_view, 9> kNaming = {"called",     "named",  "termed",   "labelled", "labeled",
                                                       "considered", "deemed", "declared", "dubbed"};
  return std::find(kNaming.begin(), kNaming.end(), participle.lower) != kNaming.end();
}

bool does(const Sentence& s, const NounPhrase& doer) {
  for (std::size_t i = doer.from; i < doer.to; ++i)
    if (s[i].lower == "by" || s[i].must_be(kGerund) || s[i].text == "(") return false;
  return std::find(kNoDoers.begin(), kNoDoers.end(), s[doer.head].lower) == kNoDoers.end();
}

}  // namespace

std::optional<Rewriting> turn_active(const Sentence& s, Lexicon& lexicon) {
  const std::size_t end = before_stop(s);
  const auto clause = main_clause(s, 0, end);
  if (!clause || clause->from != clause->subject.from || clause->subject.counted) return std::nullopt;
  if (clause->verb != clause->subject.to || s[clause->subject.head].must_be(kPronoun | kSubject)) return std::nullopt;
  std::size_t by = clause->verb;
  while (by < end && !s.is(by, "by")) ++by;
  const auto doer = by + 1 < end ? noun_phrase(s, by + 1, end) : std::nullopt;
  if (!doer || doer->to != end || doer->counted || !does(s, *doer) || s[doer->head].may_be(kPronoun | kObject))
    return std::nullopt;
  for (std::size_t i = doer->core; i < end; ++i)  // "by states in two treaties": it is there that it was done
    if (s.is(i, "in") || s.is(i, "at") || s.is(i, "under") || s.is(i, "through") || s.is(i, "during"))
      return std::nullopt;
  const auto verb = passive(s, clause->verb, doer->plural);
  if (!verb || verb->participle + 1 != by || !s[verb->participle].may_be(kParticiple) || names(s[verb->participle]))
    return std::nullopt;
  if (has_number_or_negation(s, 0, end) || !s.marks(0, end).empty()) return std::nullopt;
  std::string form;
  for (const Reading& reading : lexicon.readings(s[verb->participle].lower))
    if (form.empty() && reading.has("pp")) form = lexicon.inflect(reading.lemma, verb->form);
  if (form.empty()) return std::nullopt;
  std::string object = s.slice(0, clause->subject.to);
  if (!(s[0].can & kProper) && !s[0].must_be(kNumber)) {
    const bool one_capital = object.size() > 1 && !(object[1] >= 'A' && object[1] <= 'Z');
    if (one_capital && object[0] >= 'A' && object[0] <= 'Z') object[0] = static_cast<char>(object[0] - 'A' + 'a');
  }
  return Rewriting{
      {with_capital(s.slice(by + 1, end) + " " + verb->auxiliary + form + " " + object + s.slice(end, s.size()))}};
}

}  // namespace lectern
