// "The board adopts the rule and publishes it." -> "The board adopts the rule. The board publishes it.": several verbs
// of one subject. Auxiliaries are said again. Never where an adverb, a negation or a quantity may reach over both.
// Tested by rules_test.cpp.
#include <algorithm>
#include <array>
#include <string_view>

#include "stages/simplify/clauses.h"
#include "stages/simplify/rules.h"
#include "stages/simplify/statements.h"

namespace lectern {
namespace {

constexpr std::size_t kShortest = 3;  // words of what is said anew: a verb and two more

/// The verbs of the main clause: the first with its auxiliaries, then those that share them.
struct Verbs {
  std::size_t first = 0;  // where the auxiliaries begin
  std::size_t main = 0;   // the word that carries the meaning
  bool alone() const { return first == main; }
};

/// After the auxiliaries and the "not" among them.
std::size_t auxiliaries_end(const Sentence& s, std::size_t verb, bool& denied) {
  std::size_t i = verb;
  while (i < s.size() &&
         (s[i].must_be(kAuxiliary) || s[i].lower == "be" || s[i].lower == "been" || s[i].may_be(kNot))) {
    denied = denied || s[i].may_be(kNot) || s[i].lower.ends_with("n't") || s[i].lower == "cannot";
    ++i;
  }
  return i;
}

/// "was", "must be", "has been" before the main verb.
bool is_passive(const Sentence& s, const Verbs& verbs) {
  for (std::size_t i = verbs.first; i < verbs.main; ++i)
    if (s[i].must_be(kBe) || s[i].lower == "be" || s[i].lower == "been") return true;
  return false;
}

/// "helps readers see it and find more": what they do has the plain form too.
bool lets(const Word& verb) {
  constexpr std::array<std::string_view, 20> kLet = {"help",  "helps", "helped", "helping", "let",  "lets",   "make",
                                                     "makes", "made",  "see",    "sees",    "saw",  "seen",   "hear",
                                                     "hears", "heard", "watch",  "watches", "have", "watched"};
  return std::find(kLet.begin(), kLet.end(), verb.lower) != kLet.end() && !verb.must_be(kHave);
}

/// "was hired and promised a house": it may still be the passive, of a verb with two objects.
bool is_given(const Word& w) {
  constexpr std::array<std::string_view, 12> kGiven = {"promised", "offered", "told",  "paid", "awarded", "granted",
                                                       "denied",   "taught",  "asked", "sent", "sold",    "allowed"};
  return std::find(kGiven.begin(), kGiven.end(), w.lower) != kGiven.end();
}

/// The word takes up the subject again: a finite verb, or the form that the auxiliaries ask for. `shares`: it needs
/// them.
bool continues(const Sentence& s, std::size_t verb, const Verbs& verbs, bool plural, bool& shares) {
  const Word& w = s[verb];
  shares = false;
  if (w.lower == "see" && (s[verb + 1].may_be(kNumber) || s[verb + 1].capital)) return false;  // "see Table 1"
  if (w.must_be(kModal | kBe | kHave | kDo)) return !(plural && w.lower == "has");
  if (s[verb + 1].must_be(kAuxiliary)) return false;  // "but advocates are growing concerned"
  bool been = false;                                  // "had been announced and aimed to": active
  for (std::size_t i = verbs.first; i < verbs.main; ++i) been = been || s[i].lower == "been";
  if (been && w.may_be(kPast) && (s[verb + 1].may_be(kTo) || s[verb + 1].must_be(kDeterminer | kObject))) return false;
  // "did not read it but thought they had": it cannot share "did".
  const bool no_noun = w.must_be(kPast) || s[verb + 1].must_be(kSubject | kDeterminer | kObject);
  if (s[verbs.first].must_be(kDo) && w.may_be(kPast) && !w.may_be(kInfinitive) && no_noun) return true;
  // "are linked to harm, lead to bans, and drive workers away": with a comma, a plain form goes with "are".
  const bool after_comma = s[verb - 1].text == "," || s[verb - 2].text == ",";
  const bool object = s[verb + 1].must_be(kDeterminer | kObject) || s[verb + 1].must_be(kNoun | kPluralNoun) ||
                      (s.is(verb + 1, "to") && s[verb + 2].must_be(kDeterminer) && w.lower != "access");
  if (plural && s[verbs.first].lower == "are" && after_comma && w.may_be(kPresent) && w.may_be(kInfinitive) &&
      !w.may_be(kAdjective) && object)
    return true;
  // "have left the town and experience more violence": a noun has no determiner after it.
  const bool more = (s.is(verb + 1, "more") || s.is(verb + 1, "less")) && s[verb + 2].may_be(kNoun);
  const bool has_or_is = s[verbs.first].lower == "have" || s[verbs.first].lower == "are";
  if (plural && has_or_is && w.may_be(kPresent) && w.may_be(kInfinitive) && !w.may_be(kAdjective | kParticiple) &&
      (s[verb + 1].must_be(kDeterminer) || more))
    return true;
  if (plural && w.lower == "have" && s[verb + 1].must_be(kParticiple)) return true;
  // "and makes recommendations": after a comma, with its object, of a subject in the singular.
  const bool with_object = s[verb + 1].may_be(kDeterminer | kAdjective | kNoun) && !s[verb + 1].may_be(kPreposition);
  if (!plural && w.may_be(kPresentS) && s[verbs.main].must_be(kPresentS) && s[verb - 1].must_be(kCoordinator) &&
      s[verb - 2].text == "," && with_object)
    return true;
  // "it would be in the interest of towns and syndicates to share": no verb after "would".
  if (w.must_be(kPresentS) && s[verbs.first].must_be(kModal)) return false;
  if (w.must_be(kPresentS)) {  // "these needs and wants in advance" are things
    const bool present = s[verbs.first].may_be(kPresent | kPresentS) || s[verbs.first].lower == "has";
    return present || (verb + 1 < s.size() && !s[verb + 1].may_be(kPreposition));
  }
  if (verbs.alone()) {
    const Word& main = s[verbs.main];
    const bool to_do =
        s.is(verb + 1, "to") && verb + 2 < s.size() && s[verb + 2].must_be(kInfinitive);  // "and aim to help"
    if (plural && to_do && w.may_be(kPresent) && (main.may_be(kPresent) || main.lower == "are")) return true;
    if (main.may_be(kAuxiliary) && !w.must_be(kPast)) return false;  // "is" and then a participle
    const bool past = main.may_be(kPast) && w.may_be(kPast);
    const bool present = main.may_be(kPresent) && w.may_be(kPresent);
    if (!past && !present) return false;
    return !(w.can & (kNoun | kAdjective)) || w.must_be(kFiniteVerb);
  }
  // "was made by many, and contained packages": an object makes it active.
  const bool passive = s[verbs.first].must_be(kBe);
  const Word* next = verb + 1 < s.size() ? &s[verb + 1] : nullptr;
  const bool about = s.is(verb + 1, "around") || s.is(verb + 1, "about") || s.is(verb + 1, "nearly");
  if (passive && about && s[verb + 2].must_be(kNumber) && w.may_be(kPast) && s[verb - 2].text == ",") return true;
  if (passive && w.may_be(kPast) && next && !next->may_be(kPreposition | kTo) && !next->punctuation() &&
      !next->must_be(kAdverb)) {
    const bool past = s[verbs.first].lower == "was" || s[verbs.first].lower == "were";
    if (past) return next->must_be(kDeterminer | kNumber | kObject) && !is_given(w);
  }
  if (passive && next && next->may_be(kNoun | kProper | kAdjective) &&
      !next->may_be(kPreposition | kAdverb | kDeterminer))
    return false;  // "to the tracts and unleased land"
  // "must be met by care and improved control", "were surprised and hoped to see": a quality, a deed of their own.
  const bool quality =
      next && next->may_be(kNoun | kProper | kAdjective) && !next->may_be(kPreposition | kAdverb | kDeterminer);
  const bool hopes = s.is(verb + 1, "to") && s[verb + 2].may_be(kInfinitive | kHave | kPresent);
  if (is_passive(s, verbs) && w.may_be(kParticiple) && (quality || hopes)) return false;
  const std::uint32_t form = s[verbs.main].is & (kParticiple | kInfinitive);
  shares = true;
  const bool takes_object = verb + 1 < s.size() && (s[verb + 1].must_be(kDeterminer) || s[verb + 1].may_be(kObject) ||
                                                    s[verb + 1].lower == "it");
  return form != 0 && (w.is & form) && (takes_object || !(w.can & (kNoun | kAdjective | kAdverb)));
}

bool is_time_word(const Word& w) {
  for (const std::string_view time : {"day", "night", "morning", "afternoon", "evening", "week", "month", "year"})
    if (w.lower == time) return true;
  return false;
}

/// After a clause with "why", "how" or "what" and a verb in the singular: ", and" before a verb in the plural.
std::size_t last_of_several(const Sentence& s, std::size_t from, std::size_t end) {
  if (!(s.is(from, "why") || s.is(from, "how") || s.is(from, "what"))) return end;
  bool one = false;
  for (std::size_t i = from + 1; i + kShortest < end; ++i) {
    if (is_finite(s, i) && !s[i].must_be(kPresentS)) return end;
    one = one || s[i].must_be(kPresentS);
    if (s[i].may_be(kRelative | kTo)) return end;
    if (one && s[i].text == "," && s.is(i + 1, "and") && s[i + 2].must_be(kPresent | kInfinitive) &&
        !(s[i + 2].can & (kNoun | kAdjective)))
      return i + 1;
  }
  return end;
}

/// What a cut knows of the sentence.
struct Shared {
  Clause clause;
  Verbs verbs;
  std::size_t main = 0;         // after the auxiliaries
  bool denied = false;          // "did not close": only a verb with its own time is free of it
  bool adverb_inside = false;   // "have also moved": it may reach over both
  bool adverb_before = false;   // "often closes": the same
  bool infinitive = false;      // what follows may go on with it: "asked her to go and let him know"
  bool after_relative = false;  // of the present: only a verb of the past goes on with the main clause
};

struct Cut {
  std::size_t left_end, begin;  // the first part's end, the next part's verb
  std::string opening;
};

std::optional<Shared> shared_subject(const Sentence& s, std::size_t end) {
  const auto clause = main_clause(s, 0, end);
  if (!clause || leaves_clause_open(s, 0, 1)) return std::nullopt;
  if (clause->subject.from > 0 && s.is(clause->subject.from - 1, "only")) return std::nullopt;  // "only work helps"
  // An adverb or "not" between may reach over both; what stands between two commas does not, and "then" may.
  const std::size_t between = clause->subject.to;
  const bool apart = clause->verb > between && s[between].text == "," && s[clause->verb - 1].text == ",";
  const bool then = clause->verb == between + 1 && (s.is(between, "then") || s.is(between, "also"));
  const bool adverb = clause->verb == between + 1 && s[between].must_be(kAdverb) && affirms(s, between, clause->verb);
  if (clause->verb != between && !apart && !then && !adverb) return std::nullopt;
  bool denied = false;
  const std::size_t main = auxiliaries_end(s, clause->verb, denied);
  if (main >= end) return std::nullopt;
  const bool inside = s[main].must_be(kAdverb);
  Verbs verbs{clause->verb, main == clause->verb || inside || s[main].punctuation() ? clause->verb : main};
  if (s[clause->verb].must_be(kAuxiliary) && !s[main].may_be(kParticiple | kInfinitive)) verbs.main = clause->verb;
  return Shared{*clause, verbs, main, denied, inside, adverb && !then};
}

/// "A network that can be relied on would": such a network. Only of what may be; else it could be one of its kind.
std::string named_again(const Sentence& s, const Shared& shared) {
  const NounPhrase& subject = shared.clause.subject;
  const Word& first = s[subject.from];
  const bool example = s.is(0, "e.g") || (s.is(0, "for") && (s.is(1, "example") || s.is(1, "instance")));
  std::string again = refer_to(s, subject);
  if (first.lower == "one" && !s.is(subject.from + 1, "of")) return {};  // "one program": the next is another one
  if ((first.lower != "a" && first.lower != "an") || example) return again;
  if (s.is(shared.clause.verb, "will")) return {};  // "a plan will come": a certain one
  const bool kind = s[shared.clause.verb].must_be(kModal) && again.starts_with("this ") && !subject.plural;
  if (!kind) return {};
  const std::string noun = again.substr(std::string_view("this ").size());
  return (std::string_view("aeiou").find(noun.front()) == std::string_view::npos ? "such a " : "such an ") + noun;
}

/// Over a relative clause of the present when the main clause tells of the past: its verb; else 0.
std::size_t over_present_relative(const Sentence& s, const Shared& shared, std::size_t i) {
  if (tense_of(s, shared.clause.verb) != Tense::past || !s[i].may_be(kRelative)) return 0;
  std::size_t verb = i + 1;
  while (s[verb].must_be(kAdverb)) ++verb;
  return is_finite(s, verb) && tense_of(s, verb) == Tense::present ? verb : 0;
}

/// Over ", which the board called a loss," before "and found a note": what has an object of its own is not said of
/// "which". The comma that closes the clause; else 0.
std::size_t over_object_relative(const Sentence& s, std::size_t i, std::size_t end) {
  if (!s.is(i, "which") || s[i - 1].text != "," || !s[i + 1].must_be(kDeterminer)) return 0;
  const auto subject = noun_phrase(s, i + 1, end, false);
  if (!subject || !s[subject->to].may_be(kPast)) return 0;
  for (std::size_t k = subject->to + 1; k + 3 < end; ++k) {
    if (s[k].punctuation() && s[k].text != ",") return 0;
    if (s[k].text != ",") continue;
    return s.is(k + 1, "and") && s[k + 2].may_be(kPast) && s[k + 3].must_be(kDeterminer) ? k : 0;
  }
  return 0;
}

/// "... but did recall it", "... but thought that": no "not" before reaches it.
bool has_own_time(const Sentence& s, const Shared& shared, std::size_t verb) {
  return s[verb].must_be(kAuxiliary | kPast) || (s[shared.clause.verb].must_be(kDo) && s[verb].may_be(kPast));
}

/// "policies based on need and focused on schools": the participle at `verb` may describe what one before it does.
bool may_describe(const Sentence& s, std::size_t main, std::size_t i, std::size_t verb) {
  if (!s[verb].may_be(kParticiple) || !s[verb + 1].must_be(kPreposition | kAdverb)) return false;
  for (std::size_t k = main + 2; k + 1 < i; ++k)
    if (s[k].may_be(kParticiple) && s[k + 1].must_be(kPreposition) && s[k - 1].must_be(kNoun | kPluralNoun))
      return true;
  return false;
}

/// The part that "and" or a comma at `i` begins, with its verb at `verb`; nothing: it is none for sure, and none may
/// follow. `passed`: the sign joins something else.
std::optional<Cut> cut_at(const Sentence& s, const Shared& shared, std::size_t i, std::size_t verb, bool shares,
                          const std::vector<Cut>& cuts, bool& passed) {
  const Verbs& verbs = shared.verbs;
  const bool conjunction = s[i].text != ",";
  passed = false;
  if ((shared.infinitive || lets(s[verbs.main])) && s[verb].can & kInfinitive) return std::nullopt;
  if (shares && (shared.adverb_inside || shared.adverb_before || shared.denied)) return std::nullopt;
  if (shares && s.is(verbs.first, "had") && s[verb].may_be(kPast) && (s.is(i, "but") || s.is(verb + 1, "that")))
    return std::nullopt;
  if (shared.denied && !(s[i].lower == "but" && has_own_time(s, shared, verb))) return std::nullopt;
  if (shared.adverb_before && verb == i + 1 && !s[verb].must_be(kModal | kDo)) return std::nullopt;
  const bool surely_past =
      s[verb].must_be(kPast) ||
      (s[verb].may_be(kPast) && (s[verb + 1].must_be(kDeterminer | kObject) || s.is(verb + 1, "it")));
  if (shared.after_relative && !surely_past) return std::nullopt;
  if (shares && !s.marks(verbs.first, verbs.main).empty()) return std::nullopt;
  if (!shares && may_describe(s, verbs.main, i, verb)) return std::nullopt;
  const std::string subject = named_again(s, shared);
  if (subject.empty()) return std::nullopt;
  // "Police and private company use of it harms and is": it is the use that is.
  const NounPhrase& who = shared.clause.subject;
  const bool many = subject.starts_with("these ") || subject == "they" || subject == "we" || subject == "you";
  if (((who.core < who.to && s.is(who.core, "and")) || many) &&
      (s.is(verb, "is") || s.is(verb, "was") || s.is(verb, "has") || s[verb].must_be(kPresentS)))
    return std::nullopt;
  if (s[i - 1].must_be(kAdverb) && s[verb - 1].must_be(kAdverb)) return std::nullopt;  // "carefully and slowly put"
  const std::size_t left_end = conjunction && s[i - 1].text == "," ? i - 1 : i;
  // "argued for, and built, shelters", "was once and is now a school": both have what follows.
  std::size_t said = verbs.main + 1;
  while (said < left_end && s[said].must_be(kAdverb)) ++said;
  for (std::size_t k = verbs.main + 1; k + 1 < i; ++k)  // "allowed them to be found and solved"
    if (s.is(k, "be") && s[k + 1].may_be(kParticiple) && s[verb].may_be(kParticiple)) return std::nullopt;
  if (s[verb + 1].text == "," || s[left_end - 1].must_be(kPreposition) ||
      (said == left_end && s[verbs.main].must_be(kBe)))
    return std::nullopt;
  // "sought and obtained it", "had access to and read it": both have one object.
  if (conjunction && cuts.empty() && left_end == i) {
    if (s[i - 1].may_be(kPreposition | kTo)) return std::nullopt;
    const bool both_done = s[i - 1].may_be(kParticiple) && s[verb].may_be(kParticiple);
    if (shares && i - 1 > verbs.main && both_done) return std::nullopt;  // "people elected and sent"
    passed = left_end <= verbs.main + 1 && (shares || !s[verbs.first].must_be(kBe));
    if (passed) return std::nullopt;
  }
  // "a survey of open and closed questions", "for blind and partially sighted people"
  if (left_end == i && s[i - 1].can & kAdjective && s[i - 2].must_be(kPreposition) &&
      s[verb].may_be(kParticiple | kAdjective))
    return std::nullopt;
  // "copy, change and sell it": all have the last one's object.
  if (!is_passive(s, verbs) && left_end <= (cuts.empty() ? verbs.main : cuts.back().begin) + 1) return std::nullopt;
  // "and hence is": "hence the board is".
  const bool links = s.is(i + 1, "hence") || s.is(i + 1, "thus") || s.is(i + 1, "therefore");
  if (links && !shares && s[i].lower == "and" && verb == i + 2)
    return Cut{left_end, verb, s[i + 1].lower + " " + subject + " "};
  const std::string auxiliaries = shares ? s.slice(verbs.first, verbs.main) + " " : "";
  return Cut{left_end, i + 1, (s.is(i, "but") ? "but " : "") + subject + " " + auxiliaries};
}

/// The first part where a comma in it is left over: "explains a, b and offers c" -> "explains a, and b"; "met Ann, the
/// doctor, and told her" stays. Empty: it cannot be told.
std::string without_loose_comma(const Sentence& s, std::size_t comma, const Cut& cut) {
  const bool closed = s[cut.left_end].text == ",";
  const bool name = s[comma - 1].must_be(kProper) && s[comma + 1].must_be(kDeterminer);
  if (!only_noun_phrases(s, comma + 1, cut.left_end) || closed != name) return {};
  if (closed) return s.slice(0, cut.left_end);
  if (!s[comma - 1].may_be(kNoun | kProper)) return {};
  // "a, b and c offers d" lacks nothing; "a, the effects on b and c and offers d" does.
  for (std::size_t i = comma + 1; i < cut.left_end; ++i) {
    if (s[i].must_be(kPreposition)) break;
    if (s.is(i, "and")) return s.slice(0, cut.left_end);
  }
  for (std::size_t i = comma + 1; i < cut.left_end; ++i)
    if (s.is(i, "and") && s[i + 1].may_be(kDeterminer)) return {};
  return s.slice(0, comma + 1) + " and " + s.slice(comma + 1, cut.left_end);
}

}  // namespace

std::optional<Rewriting> split_shared_subject(const Sentence& s, Lexicon& lexicon) {
  const std::size_t end = before_stop(s);
  auto shared = shared_subject(s, end);
  if (!shared || s.is(end, "?") || reports(s, shared->verbs.main, end, lexicon)) return std::nullopt;
  const Clause& clause = shared->clause;
  std::vector<Cut> cuts;
  bool joined = false;  // by "and": no comma before it may be left over
  std::vector<std::size_t> loose;
  for (std::size_t i = clause.verb + 1; i + kShortest <= end; ++i) {
    if (!in_the_open(s, i)) continue;
    if (s[i].text == ":" || s[i].text == ";") return std::nullopt;
    // "told him the claims were false and ...": a clause without "that" has begun. "Than is known" opens none.
    const bool own_verb = i > shared->main && is_finite(s, i) && (cuts.empty() || i > cuts.back().begin + 1) &&
                          !s[i - 1].must_be(kAuxiliary) && !s.is(i - 1, "than");
    if (own_verb) break;
    const bool after_main = i > shared->main;
    shared->infinitive = shared->infinitive || (after_main && s[i].must_be(kInfinitive));
    if (i == shared->verbs.main + 1 && s.is(i, "that") && s[i + 1].quoted &&
        s[i + 1].punctuation()) {  // noted that “...” and contained
      while (i + 1 < end && s[i + 1].quoted) ++i;
      continue;
    }
    // "How to answer" and "that night" open no clause.
    const bool no_clause = (s[i + 1].must_be(kTo) && !s.is(i, "that")) || (s.is(i, "that") && is_time_word(s[i + 1]));
    if (after_main && !no_clause && (s[i].may_be(kRelative) || s[i].must_be(kSubordinator) || s[i].may_be(kNot))) {
      // "explain why it matters, and propose a plan": of a subject in the singular it would be "proposes".
      const std::size_t last = clause.subject.plural ? last_of_several(s, i, end) : end;
      if (const std::size_t comma = over_object_relative(s, i, end)) {
        if (!loose.empty() && loose.back() + 1 == i) loose.pop_back();  // it opened the clause
        i = comma;
        continue;
      }
      const std::size_t relative = over_present_relative(s, *shared, i);
      if (last == end && relative == 0) break;
      shared->after_relative = shared->after_relative || last == end;
      i = last == end ? relative : last;
    }
    if (s[i].lower == "between" || s[i].lower == "both" || s[i].lower == "either") return std::nullopt;
    const bool conjunction = s.is(i, "and") || s.is(i, "but");
    const bool comma = s[i].text == ",";
    if (!conjunction && !comma) continue;
    if (comma && (s.is(i + 1, "and") || s.is(i + 1, "but"))) continue;  // the conjunction decides
    std::size_t verb = i + 1;
    while (verb < end && s[verb].must_be(kAdverb)) ++verb;
    bool shares = false, passed = false;
    if (verb + 1 >= end || !continues(s, verb, shared->verbs, clause.subject.plural, shares)) {
      if (comma) loose.push_back(i);
      continue;
    }
    const auto cut = cut_at(s, *shared, i, verb, shares, cuts, passed);
    if (passed) continue;  // they stay one: "sought and obtained it, but left"
    if (!cut) return std::nullopt;
    cuts.push_back(*cut);
    joined = joined || conjunction;
    if (conjunction) break;
  }
  if (cuts.empty() || !joined) return std::nullopt;
  Rewriting out;
  std::size_t from = 0;
  std::string opening;
  for (const Cut& cut : cuts) {
    if (count_words(s, cut.begin, end) < kShortest) return std::nullopt;
    out.sentences.push_back(as_sentence(s, from, cut.left_end, opening, s.marks(cut.left_end, cut.begin)));
    from = cut.begin;
    opening = cut.opening;
  }
  out.sentences.push_back(rest_as_sentence(s, from, opening));
  if (!loose.empty() && loose.front() < cuts.back().left_end) {  // "a, b" would lack its "and"
    const std::string first = cuts.size() > 1 || loose.size() > 1 ? "" : without_loose_comma(s, loose[0], cuts[0]);
    if (first.empty()) return std::nullopt;
    out.sentences.front() = with_capital(first) + "." + s.marks(cuts[0].left_end, cuts[0].begin);
  }
  return out;
}

}  // namespace lectern
