// "A, causing B." -> "A. This causes B." Only verbs whose doer is what was said before, in the tense of A. Never where
// the subject of A may be the doer. Tested by rules_test.cpp.
#include <algorithm>
#include <array>

#include "stages/simplify/clauses.h"
#include "stages/simplify/rules.h"
#include "stages/simplify/statements.h"

namespace lectern {
namespace {

/// What events do, and seldom people.
constexpr std::array<std::string_view, 59> kOfEvents = {
    "require",    "ensure",     "help",     "give",       "provide",    "improve", "affect",   "weigh",  "compromise",
    "violate",    "disrupt",    "block",    "complicate", "slow",       "free",    "restrict", "impede", "demonstrate",
    "reflect",    "double",     "cause",    "lead",       "result",     "make",    "leave",    "create", "mean",
    "allow",      "enable",     "reduce",   "prevent",    "undermine",  "worsen",  "expose",   "force",  "increase",
    "threaten",   "suggest",    "harm",     "deprive",    "foster",     "weaken",  "lower",    "raise",  "limit",
    "perpetuate", "hinder",     "deny",     "bring",      "strengthen", "trigger", "push",     "drive",  "encourage",
    "discourage", "contribute", "sentence", "condemn",    "trap"};

/// What only the subject can do.
constexpr std::array<std::string_view, 17> kOfPeople = {"aim",  "claim",   "argue",   "hope",     "seek",    "ask",
                                                        "say",  "insist",  "add",     "note",     "explain", "stress",
                                                        "warn", "caution", "mention", "complain", "state"};

std::string lemma_of(const Word& w, Lexicon& lexicon) {
  for (const Reading& reading : lexicon.readings(w.lower))
    if (reading.has("ger") || reading.has("pprs")) return reading.lemma;
  return {};
}

/// "to prevent files from being lost, causing": what would have come of it is what is kept away.
bool keeps_away(const Sentence& s, std::size_t from, std::size_t to, Lexicon& lexicon) {
  constexpr std::array<std::string_view, 9> kKeepingAway = {"prevent", "avoid",  "stop", "ban",  "forbid",
                                                            "refuse",  "oppose", "fail", "deter"};
  for (std::size_t i = from + 1; i < to; ++i)
    if (is_form_of(s[i], kKeepingAway, lexicon)) return true;
  return false;
}

/// "It remains a myth, fed by old fears" -> "This is fed by old fears": subject and complement are one thing.
std::optional<Rewriting> done_by(const Sentence& s, const Clause& clause, std::size_t comma, std::size_t end) {
  const Word& v = s[clause.verb];
  const bool is = (v.must_be(kBe) && !s[clause.verb + 1].may_be(kParticiple | kGerund)) || v.lower == "remains" ||
                  v.lower == "remain" || v.lower == "becomes";
  if (!is || !affirms(s, clause.verb, comma) || s[clause.verb + 1].text == "," || !s[comma + 1].may_be(kParticiple) ||
      !s.is(comma + 2, "by") || s[comma + 3].may_be(kGerund))
    return std::nullopt;
  const std::string be = form_of_be(tense_of(s, clause.verb), false);
  if (be.empty() || clause.subject.plural || !is_plain(s, clause.verb + 1, comma - 1)) return std::nullopt;
  for (std::size_t k = comma + 1; k < end; ++k)
    if (s[k].text == "," || s[k].text == ";") return std::nullopt;
  return Rewriting{
      {as_sentence(s, 0, comma, {}, s.marks(comma, comma + 1)), rest_as_sentence(s, comma + 1, "this " + be + " ")}};
}

}  // namespace

std::optional<Rewriting> split_participle_clause(const Sentence& s, Lexicon& lexicon) {
  const std::size_t end = before_stop(s);
  const auto clause = main_clause(s, 0, end);
  if (!clause || leaves_clause_open(s, 0, 1)) return std::nullopt;
  for (std::size_t i = clause->verb + 2; i + 3 < end; ++i) {
    const bool bracket = s[i].text == ")" && !s[i].quoted && (s.is(i + 1, "leading") || s.is(i + 1, "resulting"));
    if (!bracket && (s[i].text != "," || !in_the_open(s, i))) continue;
    if (const auto done = done_by(s, *clause, i, end)) return done;
    std::size_t verb = i + 1;
    while (verb < end && s[verb].must_be(kAdverb)) ++verb;
    if (!s[verb].may_be(kGerund) || (s.is(verb, "leading") && s.is(verb + 1, "up"))) continue;
    if (s.is(verb + 1, "this")) return std::nullopt;                        // "making this a matter": "this makes this"
    if (s.is(verb, "making") && s.is(verb + 1, "up")) return std::nullopt;  // "families, making up half of them"
    // "came from, namely leading economists"; "keep it while, at the same time, making"; ", with a man, Ann Lee,
    // arguing".
    if (s.is(i + 1, "namely")) return std::nullopt;
    for (std::size_t k = verb + 1; k < end; ++k)  // "making it safer since he took office": it has made
      if (s.is(k, "since")) return std::nullopt;
    for (std::size_t k = clause->verb + 1; k < i; ++k)
      if (s[k].text == "," && (s[k - 1].must_be(kSubordinator | kCoordinator) || s[k - 1].must_be(kBe) ||
                               s.is(k - 1, "while") || s.is(k + 1, "with")))
        return std::nullopt;
    const std::string lemma = lemma_of(s[verb], lexicon);
    const bool of_people = std::find(kOfPeople.begin(), kOfPeople.end(), lemma) != kOfPeople.end();
    // "It is a good idea to write, asking for help": "it" does nothing.
    if (of_people && s.is(clause->subject.head, "it") && s[clause->verb].must_be(kBe)) return std::nullopt;
    // "..., who blamed the board, saying that": the doer may be in the relative clause.
    bool other_doer = false;
    for (std::size_t k = clause->verb + 1; k < i; ++k) other_doer = other_doer || s[k].may_be(kRelative);
    if (other_doer) return std::nullopt;
    // "It is late, the board has said, warning": the board warns. "Rents have grown, increasing by half": they
    // increase.
    if (says(s[i - 1], lexicon) && s[i - 1].may_be(kPast | kParticiple)) return std::nullopt;
    if (!of_people && (s.is(verb + 1, "by") || s.is(verb + 1, "from")) && lemma != "result") return std::nullopt;
    if (!of_people && std::find(kOfEvents.begin(), kOfEvents.end(), lemma) == kOfEvents.end()) return std::nullopt;
    // "the chairman told them to wait, suggesting that": he or what he did.
    const Word& who = s[clause->subject.head];
    if (lemma == "suggest" && (who.may_be(kSubject) || (who.capital && clause->subject.head > 0))) return std::nullopt;
    // "She says the delay caused worry, affecting her": she says that too. "He left, leaving his bag": he left it.
    if (!of_people && says(s[clause->verb], lexicon)) return std::nullopt;
    // "some go further, denying that", "bosses threatening them with the sack": people do that.
    if (lemma == "deny" && s.is(verb + 1, "that")) return std::nullopt;
    if (lemma == "threaten" && s[verb + 1].must_be(kObject)) return std::nullopt;
    if (lemma == "leave" && (s.is(verb + 1, "behind") || s.is(verb + 1, "his") || s.is(verb + 1, "her")))
      return std::nullopt;
    if (!of_people && keeps_away(s, clause->verb, i, lexicon)) return std::nullopt;
    for (std::size_t k = verb + 1; k < end; ++k)
      if (s[k - 1].must_be(kCoordinator) &&
          (s[k].must_be(kGerund) || (s[k].may_be(kGerund) && s[k + 1].must_be(kDeterminer))))
        return std::nullopt;
    for (std::size_t k = verb; k < end; ++k)  // not one of several
      if (s[k].text == ";" || (k > verb && s[k].may_be(kGerund) && s[k - 1].punctuation()) ||
          (s[k].text == "," && !noun_phrase(s, k + 1, end) && !(s.is(k + 1, "such") && s.is(k + 2, "as")) &&
           !(s.is(k + 1, "as") && s.is(k + 2, "well"))) ||
          (k > verb && s[k].text == "," && is_finite(s, k + 2)))
        return std::nullopt;
    if (leaves_clause_open(s, 0, i)) return std::nullopt;
    const Word& v = s[clause->verb];
    const bool past = v.must_be(kPast) || v.lower == "was" || v.lower == "were" || v.lower == "had";
    const bool present = v.must_be(kPresent | kPresentS | kInfinitive) || v.lower == "is" || v.lower == "are" ||
                         v.lower == "has" || v.lower == "have" || v.lower == "do" || v.lower == "does";
    const bool any_time = lemma == "mean" && s[verb + 1].may_be(kNominal | kDeterminer | kSubordinator);
    if (past == present && !any_time) return std::nullopt;
    const bool plural = of_people && clause->subject.plural;
    const std::string form = lexicon.inflect(lemma, past ? "vblex.past" : plural ? "vblex.pres" : "vblex.pres.p3.sg");
    const std::string doer = of_people ? refer_to(s, clause->subject) : "this";
    if (form.empty() || doer.empty()) return std::nullopt;
    std::string opening = doer + " ";
    if (verb > i + 1) opening += s.slice(i + 1, verb) + " ";
    const std::size_t left_end = bracket ? i + 1 : i;
    return Rewriting{{as_sentence(s, 0, left_end, {}, s.marks(left_end, i + 1)),
                      rest_as_sentence(s, verb + 1, opening + form + s.marks(verb, verb + 1) + " ")}};
  }
  return std::nullopt;
}

}  // namespace lectern
