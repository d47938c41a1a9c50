// Questions about clauses that several rules ask. Never changes a sentence. Tested by rules_test.cpp, through the
// rules.
#include "stages/simplify/statements.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "stages/simplify/rules.h"

namespace lectern {
namespace {

constexpr std::array<std::string_view, 17> kDenying = {"no",   "never",  "only",   "hardly", "scarcely", "barely",
                                                       "few",  "little", "cannot", "none",   "nobody",   "nothing",
                                                       "less", "fewer",  "rarely", "seldom", "neither"};

constexpr std::array<std::string_view, 65> kSaying = {
    "say",         "tell",     "reply",   "claim",     "argue",   "note",    "report",     "write",  "state",
    "think",       "find",     "believe", "show",      "add",     "explain", "suggest",    "warn",   "hold",
    "know",        "hope",     "fear",    "estimate",  "learn",   "agree",   "conclude",   "insist", "admit",
    "demonstrate", "prove",    "ask",     "recall",    "stress",  "observe", "point",      "mean",   "ensure",
    "guarantee",   "see",      "hear",    "feel",      "decide",  "imagine", "suppose",    "expect", "assume",
    "confirm",     "promise",  "require", "recommend", "propose", "wish",    "understand", "notice", "realise",
    "realize",     "remember", "guess",   "pretend",   "presume", "swear",   "doubt",      "trust",  "reveal",
    "indicate",    "make"};

}  // namespace

Tense tense_of(const Sentence& s, std::size_t verb) {
  const Word& w = s[verb];
  if (w.must_be(kPast) || w.lower == "was" || w.lower == "were" || w.lower == "had" || w.lower == "did")
    return Tense::past;
  if (w.must_be(kPresent | kPresentS | kInfinitive) || w.must_be(kBe | kHave | kDo)) return Tense::present;
  return Tense::other;
}

std::string form_of_be(Tense tense, bool plural) {
  if (tense == Tense::other) return {};
  if (tense == Tense::past) return plural ? "were" : "was";
  return plural ? "are" : "is";
}

bool affirms(const Sentence& s, std::size_t from, std::size_t to) {
  for (std::size_t i = from; i < to; ++i) {
    const Word& w = s[i];
    if (w.must_be(kNot) || w.lower.ends_with("n't")) return false;
    if (std::find(kDenying.begin(), kDenying.end(), w.lower) != kDenying.end()) return false;
  }
  return true;
}

bool has_statement(const Sentence& s, std::size_t from, std::size_t to) {
  if (from >= to || leaves_clause_open(s, from, from + 1)) return false;
  if (s[from].may_be(kRelative | kCoordinator | kTo) || s[from].must_be(kSubordinator)) return false;
  for (std::size_t i = from + 1; i < to; ++i) {
    if (!in_the_open(s, i)) continue;
    if (s[i].may_be(kRelative) || s[i].must_be(kSubordinator) || s[i].text == ":" || s[i].text == ";") return false;
    if (is_finite(s, i) && (s.is(i - 1, "than") || s.is(i - 1, "as"))) return false;  // "less than was asked for"
    if (is_finite(s, i)) return !s[i - 1].must_be(kCoordinator);  // "the head and the chair and was printed"
  }
  return false;
}

bool waits_for_verb(const Sentence& s, std::size_t main, std::size_t to) {
  bool waits = false;
  for (std::size_t i = main + 1; i < to; ++i) {
    const bool opens = s[i].must_be(kSubordinator | kRelative) && s[i].lower != "as" && s[i].lower != "than";
    if (opens && s[i + 1].may_be(kDeterminer | kNoun | kPluralNoun | kPronoun | kSubject)) waits = true;
    else if (is_finite(s, i)) waits = false;
  }
  return waits;
}

bool is_plain(const Sentence& s, std::size_t from, std::size_t to) {
  for (std::size_t i = from; i < to; ++i) {
    const Word& w = s[i];
    if (w.may_be(kRelative) || w.must_be(kTo) || w.must_be(kGerund)) return false;
    if (w.may_be(kSubordinator) && !w.may_be(kPreposition | kAdverb)) return false;
  }
  return true;
}

bool other_noun_agrees(const Sentence& s, std::size_t from, std::size_t to, const Word& verb) {
  for (std::size_t i = from; i < to; ++i) {
    const Word& w = s[i];
    const bool noun = w.may_be(kNoun | kProper) && !w.genitive && !w.punctuation() &&
                      !w.may_be(kDeterminer | kPreposition | kAdverb | kParticiple | kGerund | kFiniteVerb);
    // A noun before another one describes it.
    if (noun && !s[i + 1].may_be(kNoun | kProper) && agrees_with(verb, w.may_be(kPluralNoun))) return true;
  }
  return false;
}

bool only_noun_phrases(const Sentence& s, std::size_t from, std::size_t to) {
  if (from >= to) return false;
  for (std::size_t at = from; at < to;) {
    const auto np = noun_phrase(s, at, to);
    if (!np || s[at].may_be(kPast)) return false;
    at = np->to;
    const std::size_t after = at;
    if (at < to && s[at].must_be(kRelative)) {  // of the last one: "or anyone who helps"
      for (; at < to; ++at)
        if (s[at].punctuation() || s[at].must_be(kCoordinator)) return false;
      return true;
    }
    while (at < to && (s[at].text == "," || s.is(at, "and") || s.is(at, "or"))) ++at;
    if (at == after && at < to) return false;
  }
  return true;
}

bool speaks_ahead(const Sentence& s, std::size_t from, std::size_t to, const NounPhrase& subject) {
  const bool noun = !s[subject.head].must_be(kSubject | kPronoun);
  for (std::size_t i = from; noun && i < to; ++i)
    for (const std::string_view pronoun :
         {"he", "she", "it", "they", "him", "her", "them", "his", "hers", "its", "their", "theirs", "himself"})
      if (s[i].lower == pronoun && !(pronoun == "it" && s[i + 1].must_be(kBe))) return true;
  return false;
}

bool begins_order(const Sentence& s, std::size_t i) {
  return s[i].must_be(kInfinitive | kPresent) && !(s[i].can & (kNoun | kAdjective | kPast));
}

bool agrees_with(const Word& verb, bool plural) {
  const bool for_many = verb.lower == "are" || verb.lower == "were" || verb.lower == "have" || verb.lower == "do" ||
                        verb.must_be(kPresent | kInfinitive);
  const bool for_one = verb.lower == "is" || verb.lower == "was" || verb.lower == "has" || verb.lower == "does" ||
                       verb.must_be(kPresentS);
  return plural ? !for_one : !for_many;
}

bool is_form_of(const Word& word, std::span<const std::string_view> verbs, Lexicon& lexicon) {
  for (const Reading& reading : lexicon.readings(word.lower))
    if (reading.has("vblex") && std::find(verbs.begin(), verbs.end(), reading.lemma) != verbs.end()) return true;
  return false;
}

bool tells(const Sentence& s, std::size_t verb, Lexicon& lexicon) {
  constexpr std::array<std::string_view, 46> kTell = {
      "be",      "use",     "have",     "provide", "lead",    "create",  "inform",  "include", "foster",  "miss",
      "produce", "bring",   "offer",    "give",    "contain", "show",    "publish", "build",   "develop", "make",
      "employ",  "run",     "hold",     "keep",    "receive", "get",     "face",    "form",    "host",    "adopt",
      "follow",  "present", "result",   "consist", "rest",    "involve", "say",     "know",    "meet",    "see",
      "address", "cover",   "describe", "discuss", "explain", "list"};
  const Word& w = s[verb];
  if (w.must_be(kBe | kHave | kPast)) return true;
  return w.must_be(kPresent | kPresentS | kInfinitive) && is_form_of(w, kTell, lexicon);
}

bool says(const Word& verb, Lexicon& lexicon) {
  return !verb.must_be(kNoun | kPluralNoun) && is_form_of(verb, kSaying, lexicon);
}

bool shows(const Word& verb, Lexicon& lexicon) {
  constexpr std::array<std::string_view, 5> kShowing = {"show", "prove", "demonstrate", "confirm", "reveal"};
  return !verb.must_be(kNoun | kPluralNoun) && is_form_of(verb, kShowing, lexicon);
}

bool reports(const Sentence& s, std::size_t verb, std::size_t end, Lexicon& lexicon) {
  const auto subject =
      says(s[verb], lexicon) && !s[verb + 1].may_be(kGerund) ? noun_phrase(s, verb + 1, end) : std::nullopt;
  return subject && subject->to < end && s[subject->to].may_be(kFiniteVerb | kAuxiliary | kParticiple) &&
         !s[subject->to].may_be(kPreposition);
}

}  // namespace lectern
