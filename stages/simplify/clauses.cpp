// A partial parse in the manner of chunking (Abney 1991): noun phrases and the verb after them. Never sure where the
// words are not. Tested by clauses_test.cpp.
#include "stages/simplify/clauses.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <array>

#include "stages/simplify/clause_openings.h"
#include "stages/simplify/flat_text.h"
#include "stages/unicode.h"

namespace lectern {
namespace {

std::size_t before_end(const Sentence& s) {
  std::size_t end = s.size();
  while (end > 0 && s[end - 1].punctuation()) --end;
  return end;
}

/// Another finite verb stands where one would end the phrase that begins at `at`.
bool finite_follows(const Sentence& s, std::size_t at, std::size_t to) {
  for (std::size_t i = at; i < to; ++i) {
    const Word& w = s[i];
    if (w.punctuation() || w.must_be(kCoordinator) || w.may_be(kRelative | kSubordinator)) return false;
    if (is_finite(s, i)) return true;
  }
  return false;
}

/// "Hours lost to sickness were ...", "users responsible for the system are ...": what was done to the subject or what
/// it is like, then its verb.
std::optional<Clause> with_reduced_relative(const Sentence& s, const NounPhrase& subject, std::size_t at,
                                            std::size_t to) {
  const bool purpose = at + 1 < to && s[at].lower == "to" && s[at + 1].must_be(kInfinitive);  // "attempts to remove"
  const bool like =
      at + 2 < to && s[at].must_be(kAdjective) && (s[at + 1].must_be(kPreposition) || s[at + 1].may_be(kTo));
  const bool done = at < to && s[at].may_be(kParticiple | kGerund) && !s[at].may_be(kNoun);
  if (at >= to || !(purpose || like || done)) return std::nullopt;
  for (std::size_t i = at + 1; i < to; ++i) {
    const Word& w = s[i];
    if (w.punctuation() || w.may_be(kRelative | kSubject)) return std::nullopt;
    if (w.must_be(kCoordinator) && (!purpose || is_finite(s, i + 1))) return std::nullopt;
    if (w.may_be(kSubordinator) && w.lower != "as" && w.lower != "than") return std::nullopt;
    // "Money returned as the board met": a past, and a clause with "as".
    const auto as_they =
        w.lower == "as" && !s[at].must_be(kParticiple) ? noun_phrase(s, i + 1, to, false) : std::nullopt;
    if (as_they && is_finite(s, as_they->to)) return std::nullopt;
    if (!is_finite(s, i)) continue;
    NounPhrase whole = subject;
    whole.to = i;
    return Clause{subject.from, whole, i, to};
  }
  return std::nullopt;
}

bool is_reflexive(const Word& w) { return w.lower.ends_with("self") || w.lower.ends_with("selves"); }

bool is_adverbial(const Word& w) { return w.may_be(kAdverb | kNot) && !w.may_be(kNoun | kFiniteVerb | kSubject); }

}  // namespace

bool is_year(const Word& w) {
  constexpr std::size_t kDigits = 4;
  return w.text.size() == kDigits && w.text.find_first_not_of("0123456789") == std::string::npos;
}

bool is_finite(const Sentence& s, std::size_t i) {
  if (i >= s.size()) return false;
  const Word& w = s[i];
  if (i > 0 && w.capital && s[i - 1].capital && w.can & kNoun) return false;  // "the Workers with Children Act"
  if (w.must_be(kModal | kBe | kHave | kDo | kPresentS | kPast)) return true;
  if (w.must_be(kFiniteVerb | kAuxiliary)) return true;
  if (!w.must_be(kFiniteVerb | kAuxiliary | kInfinitive)) return false;
  // A plain form: finite after a plural noun or a subject, adverbs between.
  std::size_t k = i;
  while (k > 0 && !s[k - 1].punctuation() && s[k - 1].must_be(kAdverb)) --k;
  if (k > 1 && s[k - 1].must_be(kAdverb | kAdjective) && s[k - 2].must_be(kSubject)) --k;  // "they further limit it"
  if (k == 0 || s[k - 1].punctuation()) return false;
  const Word& left = s[k - 1];
  for (const std::string_view many : {"they", "we", "i", "you", "who", "others", "many", "some"})
    if (left.lower == many && left.must_be(kPronoun | kSubject | kRelative | kDeterminer)) return true;
  return left.may_be(kPluralNoun) && left.must_be(kNoun | kPluralNoun | kProper) && !left.genitive;
}
namespace {

/// "if not addressed", "when run on a server", "although small": without a subject and a verb of its own.
bool is_short_condition(const Sentence& s, std::size_t at) {
  constexpr std::array<std::string_view, 6> kOpening = {"if", "when", "while", "although", "though", "unless"};
  if (std::find(kOpening.begin(), kOpening.end(), s[at].lower) == kOpening.end()) return false;
  const std::size_t next = s[at + 1].must_be(kNot) ? at + 2 : at + 1;
  return s[next].may_be(kParticiple | kAdjective) && !s[next].may_be(kDeterminer | kPronoun | kSubject);
}

/// After "..., in turn, ...", "..., which closed in May, ...": words between two commas, when a finite verb follows.
std::size_t over_parenthesis(const Sentence& s, std::size_t at, std::size_t to) {
  constexpr std::size_t kFew = 20;
  if (at >= to || s[at].text != ",") return at;
  const bool done = s[at + 1].may_be(kParticiple) && s[at + 2].must_be(kPreposition);  // ", run with a small bus,"
  const bool relative = s.is(at + 1, "which") || s.is(at + 1, "who");
  const bool such = s.is(at + 1, "such") && s.is(at + 2, "as");
  if (!(s[at + 1].must_be(kPreposition | kAdverb) || done || relative || such || s[at + 1].lower == "given" ||
        is_short_condition(s, at + 1)))
    return at;
  bool verb_inside = false;
  for (std::size_t i = at + 1; i + 1 < to && i <= at + kFew + 1; ++i) {
    verb_inside = verb_inside || is_finite(s, i);
    if (verb_inside && !relative) return at;
    if (s[i].text != ",") continue;
    const std::size_t verb = s[i + 1].must_be(kAdverb) || s.is(i + 1, "further") ? i + 2 : i + 1;
    if (is_finite(s, verb)) return verb_inside == relative ? verb : at;
    if (!such) return at;
  }
  return at;
}

/// "A passenger who cannot be certain does not set out": the verb after the relative clause of the subject.
std::optional<Clause> with_relative(const Sentence& s, const NounPhrase& subject, std::size_t to) {
  const std::size_t at = subject.to;
  if (at + 2 >= to || !(s[at].lower == "who" || s[at].lower == "which" || s[at].lower == "that") ||
      !s[at].may_be(kRelative))
    return std::nullopt;
  std::size_t verb = at + 1;
  while (verb < to && s[verb].must_be(kAdverb)) ++verb;
  if (!is_finite(s, verb)) return std::nullopt;
  while (verb < to && s[verb].may_be(kAuxiliary | kNot | kAdverb | kParticiple | kInfinitive | kFiniteVerb)) ++verb;
  for (std::size_t i = verb; i < to; ++i) {
    const Word& w = s[i];
    const bool goes_on = w.text == "," && (s[i + 1].must_be(kPreposition) || is_finite(s, i + 1));
    if (goes_on) continue;  // "who cannot be certain, on any day, does not"
    if (w.punctuation() || w.may_be(kRelative | kSubject)) return std::nullopt;
    if (w.must_be(kCoordinator) && !s[i + 1].must_be(kDeterminer | kNoun | kPluralNoun | kProper)) return std::nullopt;
    const bool time = w.must_be(kPreposition | kSubordinator) && s[i + 1].must_be(kNumber);  // "until ten"
    if (w.may_be(kSubordinator) && !time && w.lower != "as" && w.lower != "than") return std::nullopt;
    if (!is_finite(s, i)) continue;
    NounPhrase whole = subject;
    whole.to = i;
    return Clause{subject.from, whole, i, to};
  }
  return std::nullopt;
}

/// "The evidence we obtained supports it", "the number she puts on it is": a clause without a pronoun of its own, then
/// the verb.
std::optional<Clause> with_contact_clause(const Sentence& s, const NounPhrase& subject, std::size_t to) {
  std::size_t verb = subject.to + 1;
  if (verb + 1 >= to || !s[subject.to].must_be(kSubject) || !s[subject.head].must_be(kNoun | kPluralNoun))
    return std::nullopt;
  const bool third = s[subject.to].lower == "he" || s[subject.to].lower == "she";  // "Section I provides" has none
  if (!is_finite(s, verb) || (s[verb].must_be(kPresentS) && !third)) return std::nullopt;
  while (verb < to && s[verb].may_be(kAuxiliary | kNot | kAdverb)) ++verb;
  const bool has = s[verb - 1].must_be(kHave) && s[verb].may_be(kPresentS | kBe | kModal);  // "the evidence we have is"
  if (!has) ++verb;                                                                         // the verb of that clause
  if (verb < to && s[verb].must_be(kPreposition))
    if (const auto with = noun_phrase(s, verb + 1, to, false)) verb = with->to;
  const bool has_object = s[verb + 1].may_be(kDeterminer | kAdjective | kPronoun);
  const bool verb_for_one = s[verb].may_be(kPresentS) && !subject.plural && has_object;
  if (verb >= to || !(is_finite(s, verb) || verb_for_one)) return std::nullopt;
  NounPhrase whole = subject;
  whole.to = verb;
  return Clause{subject.from, whole, verb, to};
}

}  // namespace

namespace {

/// "Closing the branches in the valley was": an -ing form with its object, then a verb.
std::optional<Clause> with_deed(const Sentence& s, std::size_t at, std::size_t to) {
  if (at + 2 >= to || !s[at].may_be(kGerund) || s[at].may_be(kPreposition | kAdjective)) return std::nullopt;
  if (!s[at + 1].may_be(kDeterminer | kNoun | kProper | kAdjective | kPreposition | kObject)) return std::nullopt;
  for (std::size_t i = at + 1; i < to; ++i) {
    const Word& w = s[i];
    if (w.punctuation() || w.may_be(kRelative | kSubject | kNot)) return std::nullopt;
    if (w.may_be(kSubordinator) && !w.may_be(kPreposition | kAdverb)) return std::nullopt;
    if (!is_finite(s, i)) continue;
    NounPhrase subject{at, i, i, at};
    subject.deed = true;
    if (s[i - 1].must_be(kCoordinator) || (s[i - 1].must_be(kPronoun) && i > at + 2)) return std::nullopt;
    const bool for_one =
        w.must_be(kPresentS | kModal | kPast) || w.lower == "is" || w.lower == "was" || w.lower == "has";
    return for_one && i > at + 1 ? std::optional<Clause>(Clause{at, subject, i, to}) : std::nullopt;
  }
  return std::nullopt;
}

/// "There may be other references": what is there has no name before its verb, and cannot be named again.
std::optional<Clause> there_is(const Sentence& s, std::size_t at, std::size_t to) {
  if (!s.is(at, "there")) return std::nullopt;
  std::size_t be = at + 1;
  while (be < to && s[be].must_be(kModal | kHave | kAdverb | kNot)) ++be;
  const bool is = be < to && (s[be].must_be(kBe) || s.is(be, "be") || s.is(be, "been"));
  if (!is || !is_finite(s, at + 1)) return std::nullopt;
  NounPhrase subject{at, at + 1, at + 1, at};
  subject.counted = true;
  return Clause{at, subject, at + 1, to};
}

/// Of a subject that may be one thing or several, the verb tells.
Clause agreed(const Sentence& s, Clause clause) {
  const Word& v = s[clause.verb];
  const bool for_one = v.must_be(kPresentS) || v.lower == "is" || v.lower == "was" || v.lower == "has";
  const bool for_many = v.lower == "are" || v.lower == "were" || v.lower == "have" || v.must_be(kPresent);
  if (!clause.subject.either || !(for_one || for_many)) return clause;
  clause.subject.plural = for_many;
  clause.subject.either = for_many;
  return clause;
}

}  // namespace

namespace {

/// The clause after a phrase that opens the sentence: its subject begins right after one of the phrase's commas.
std::optional<Clause> after_opening(const Sentence& s, std::size_t from, std::size_t to) {
  if (from != 0 || !opens_with_phrase(s)) return std::nullopt;
  for (std::size_t comma = opening_end(s, 1, to); comma < to; comma = opening_end(s, comma + 1, to)) {
    auto clause = main_clause(s, comma + 1, to);
    if (!clause) continue;
    clause->from = from;
    return clause;
  }
  return std::nullopt;
}

}  // namespace

std::optional<Clause> main_clause(const Sentence& s, std::size_t from, std::size_t to) {
  const std::size_t i = subject_begin(s, from, to);
  for (const std::string_view relative : {"which", "whose", "whatever", "whoever", "whichever"})
    if (s.is(i, relative)) return std::nullopt;
  if (const auto there = there_is(s, i, to)) return Clause{from, there->subject, there->verb, to};
  for (const bool with_more : {true, false}) {
    const auto subject = noun_phrase(s, i, to, with_more);
    if (!subject || s[subject->head].may_be(kObject) || is_reflexive(s[subject->head])) continue;
    std::size_t verb = subject->to;
    if (verb < to && is_reflexive(s[verb])) ++verb;  // "producers themselves may be"
    verb = over_parenthesis(s, verb, to);
    while (verb < to && is_adverbial(s[verb]) && !is_finite(s, verb)) ++verb;
    if (verb < to && is_finite(s, verb)) return agreed(s, Clause{from, *subject, verb, to});
    if (const auto clause = with_reduced_relative(s, *subject, verb, to)) return clause;
    if (const auto clause = with_relative(s, *subject, to)) return clause;
    if (const auto clause = with_contact_clause(s, *subject, to)) return clause;
  }
  if (auto deed = with_deed(s, i, to)) {
    deed->from = from;
    return deed;
  }
  return after_opening(s, from, to);
}

namespace {

/// After ", run with a small bus,": what was done to the subject, between two commas. `at`: there is no such thing.
std::size_t over_participle(const Sentence& s, std::size_t at, std::size_t to) {
  constexpr std::size_t kFew = 12;
  if (at >= to || s[at].text != "," || !s[at + 1].may_be(kParticiple) || !s[at + 2].must_be(kPreposition)) return at;
  for (std::size_t i = at + 2; i + 1 < to && i <= at + kFew; ++i) {
    if (is_finite(s, i) || s[i].may_be(kRelative)) return at;
    if (s[i].text == ",") return i + 1;
  }
  return at;
}

}  // namespace

namespace {

/// After ", who knew it,": a clause about the subject, between two commas. `at`: there is no such thing.
std::size_t over_relative(const Sentence& s, std::size_t at, std::size_t to) {
  constexpr std::size_t kFew = 24;
  if (at + 2 >= to || s[at].text != "," || !(s.is(at + 1, "who") || s.is(at + 1, "which"))) return at;
  bool verb = false;
  for (std::size_t i = at + 2; i + 1 < to && i <= at + kFew; ++i) {
    verb = verb || is_finite(s, i);
    if (s[i].text == ",") return verb ? i + 1 : at;
  }
  return at;
}

}  // namespace

std::optional<Clause> likely_clause(const Sentence& s, std::size_t from, std::size_t to) {
  if (const auto sure = main_clause(s, from, to)) return sure;
  // After a comma, "a and b" may be the last two of several things.
  const bool opened = from > 0 && opens_with_phrase(s) && opening_end(s, 1, to) + 1 == from;
  const bool alone = from == 0 || !s[from - 1].punctuation() || opened;
  if (alone) from = subject_begin(s, from, to);
  const auto subject = noun_phrase(s, from, to, alone);
  if (!subject || s[subject->head].may_be(kObject)) return std::nullopt;
  const bool singular = !subject->plural || subject->either;
  // The verb hides in the phrase: "the board runs three offices", "fear of raids leads workers".
  for (std::size_t k = from + 1; k < subject->to && k + 1 < to; ++k) {
    const Word& w = s[k];
    if (!w.may_be(kFiniteVerb) || w.capital || s[k - 1].punctuation() || w.genitive || s[k - 1].genitive) continue;
    if (!s[k - 1].may_be(kNoun | kProper | kPronoun | kAdverb | kNumber)) continue;
    const bool number = s[k - 1].must_be(kNumber);  // "Table 1 sets", not "nineteen times"
    if (number && (k < from + 2 || !s[k - 2].may_be(kNoun | kProper))) continue;
    const auto before = noun_phrase(s, from, k, alone);
    if (!before || before->to + (s[k - 1].must_be(kAdverb) ? 1 : 0) != k) continue;
    if (s[before->head].must_be(kNumber) && before->head == before->from) continue;  // "$226,500 in net gains"
    const bool agrees = w.may_be(kPast) || (before->plural ? w.may_be(kPresent) : w.may_be(kPresentS));
    if (s[k + 1].lower == "of" && w.may_be(kPluralNoun)) continue;  // "the rise of new forms of it"
    const bool relative = s[k + 1].may_be(kRelative) && s[k + 2].may_be(kFiniteVerb | kAuxiliary) &&
                          !s[k + 2].may_be(kNominal | kDeterminer | kAdjective);
    if (relative && w.may_be(kPluralNoun)) continue;  // "mammoth boxes that consumed power"
    if (agrees && !s[k + 1].punctuation() && !finite_follows(s, k + 1, to)) return Clause{from, *before, k, to};
  }
  // An ending in -ed that may be either: a verb, when there is no other.
  std::size_t verb = over_relative(s, over_participle(s, subject->to, to), to);
  const bool apart = verb > subject->to;
  while (verb < to && (s[verb].must_be(kAdverb) || (apart && s.is(verb, "further")))) ++verb;
  if (verb + 1 >= to || s[verb].punctuation() || s[verb + 1].text == "." || finite_follows(s, verb + 1, to))
    return std::nullopt;
  const Word& w = s[verb];
  const bool agrees = w.may_be(kPast) || (subject->either ? w.may_be(kPresent | kPresentS)
                                          : singular      ? w.may_be(kPresentS)
                                                          : w.may_be(kPresent));
  if (!agrees || w.may_be(kPreposition | kSubordinator)) return std::nullopt;
  // "lower pay, longer hours, and money spent on guards": several things, the last with what was done to it.
  if (w.may_be(kParticiple) && s[verb + 1].must_be(kPreposition))
    for (std::size_t k = subject->from; k < subject->to; ++k)
      if (s[k].text == "," && s[k].brackets == 0) return std::nullopt;
  for (std::size_t k = verb + 1; k < to && w.may_be(kParticiple); ++k) {  // "things loaded with a and b confuse"
    if (s[k].punctuation() || s[k].may_be(kRelative | kSubordinator)) break;
    if (is_finite(s, k) && s[k - 1].may_be(kNoun) && !s[k - 1].may_be(kPronoun | kSubject)) return std::nullopt;
  }
  Clause out{from, *subject, verb, to};
  if (subject->either && !w.may_be(kPast)) out.subject.plural = out.subject.either = w.may_be(kPresent);
  return out;
}

namespace {

/// "policies that limit access": after a noun and its relative pronoun, the word that agrees with the noun is the verb
/// when there is no other.
void settle_relatives(Sentence& s) {
  for (std::size_t i = 1; i + 2 < s.size(); ++i) {
    const Word& noun = s[i - 1];
    const bool surely = s[i].lower == "which" || s[i].lower == "who";
    const bool pronoun = (s[i].lower == "that" || surely) && s[i].may_be(kRelative);
    const bool joined = surely || (i > 1 && s[i - 2].must_be(kCoordinator | kDeterminer | kPreposition | kAdjective));
    if (!pronoun || noun.genitive || !noun.may_be(kNoun)) continue;
    if (!noun.must_be(kNoun | kPluralNoun) && !joined) continue;
    std::size_t verb = i + 1;
    while (verb + 1 < s.size() && s[verb].must_be(kAdverb)) ++verb;
    const Word& w = s[verb];
    const std::uint32_t form = noun.may_be(kPluralNoun) ? kPresent : kPresentS;
    if (w.must_be(kPresent) && joined && noun.may_be(kPluralNoun)) s.words[i - 1].is &= kNoun | kPluralNoun;
    if (!w.may_be(form) || w.genitive || w.must_be(kFiniteVerb)) continue;
    // What has an object or can be nothing else is the verb, whatever follows: "packages which use the tool must".
    const bool nothing_else = !(w.can & (kNominal | kAdjective | kAdverb | kParticiple | kPreposition));
    const bool with_object = surely && s[verb + 1].must_be(kDeterminer);
    if (s[verb + 1].punctuation() || s[verb + 1].must_be(kAuxiliary)) continue;
    if (!nothing_else && !with_object && finite_follows(s, verb + 1, s.size())) continue;
    s.words[verb].is &= kFiniteVerb;
    s.words[i].is = kRelative;
    s.words[i - 1].is &= kNoun | kPluralNoun;
  }
}

}  // namespace

namespace {

/// "When", "after" and the like at the beginning of a sentence, or after a comma.
bool opens_time_clause(const Sentence& s, std::size_t i) {
  if (i > 0 && s[i - 1].text != ",") return false;
  return s.is(i, "when") || s.is(i, "after") || s.is(i, "since") || s.is(i, "before") || s.is(i, "until");
}

/// Words before `to` name several things behind a colon, and no verb stands among them.
bool ends_enumeration(const Sentence& s, std::size_t to) {
  for (std::size_t i = to; i > 0; --i) {
    if (s[i - 1].text == ":") return true;
    if (is_finite(s, i - 1)) return false;
  }
  return false;
}

}  // namespace

void settle_verbs(Sentence& s) {
  settle_relatives(s);
  for (std::size_t i = 0; i < s.size(); ++i) {
    const bool start = i == 0 || s[i - 1].text == "," || s[i - 1].text == ";" || s[i - 1].text == ":" ||
                       (s[i - 1].must_be(kCoordinator) && i > 1 && s[i - 2].text == ",") ||
                       s[i - 1].must_be(kSubordinator) || s[i - 1].lower == "because" || opens_time_clause(s, i - 1) ||
                       (s[i - 1].lower == "that" && s[i - 1].may_be(kSubordinator));
    if (!start || (s[i].punctuation() && !s[i].quoted)) continue;
    const auto clause = likely_clause(s, i, before_end(s));
    if (!clause || is_finite(s, clause->verb)) continue;
    // "after the meeting held in May": no clause follows for sure but before an object.
    const bool phrase = i > 0 && s[i - 1].may_be(kPreposition) && !s[i - 1].must_be(kSubordinator);
    if (phrase && !s[clause->verb + 1].must_be(kDeterminer | kProper | kObject) && !s.is(i - 1, "because")) continue;
    // "and policy documents to organize it", "low pay, long hours, and money spent on guards": no verb in an
    // enumeration.
    const Word& verb = s[clause->verb];
    const bool done = verb.may_be(kParticiple) && s[clause->verb + 1].must_be(kPreposition) && ends_enumeration(s, i);
    const bool last_of_several = i > 0 && s[i - 1].must_be(kCoordinator) && (verb.may_be(kNoun) || done);
    if (!last_of_several) s.words[clause->verb].is &= kFiniteVerb;
  }
}

bool leaves_clause_open(const Sentence& s, std::size_t from, std::size_t to) {
  for (std::size_t i = from; i < to; ++i) {
    const Word& w = s[i];
    if (w.brackets > 0 || w.quoted) continue;
    if (w.lower == "if" || w.lower == "whether" || w.lower == "unless" || w.lower == "until" || w.lower == "lest")
      return true;
    const bool provided = (w.lower == "provided" || w.lower == "providing") && i > 0 && s[i - 1].text == "," &&
                          !s[i + 1].must_be(kPreposition);
    if (provided) return true;
    const bool opens = w.lower == "that" && w.may_be(kSubordinator) && !w.must_be(kRelative);
    if (opens && i > from && !(i + 1 < s.size() && w.must_be(kDeterminer))) return true;
    const bool first = i == from;
    if (i == 0 && opens_with_phrase(s)) continue;  // "As part of its review,"
    if (first && w.may_be(kSubordinator) && !w.may_be(kPreposition | kAdverb)) return true;
    if (first &&
        (w.lower == "when" || w.lower == "where" || w.lower == "as" || w.lower == "once" || w.lower == "since"))
      return true;
  }
  return false;
}

std::string with_capital(std::string text) {
  for (std::size_t at = 0; at < text.size();) {
    if (const std::size_t mark = mark_length(text, at)) {
      at += mark;
      continue;
    }
    std::u32string rest = to_utf32(std::string_view(text).substr(at));
    if (rest.empty()) break;
    if (!is_letter(rest.front()) && !is_digit(rest.front())) {
      at += to_utf8(rest.substr(0, 1)).size();
      continue;
    }
    if (is_lower(rest.front())) {
      const std::u32string letter = rest.substr(0, 1);
      const std::string big =
          to_utf8(std::u32string(1, static_cast<char32_t>(u_toupper(static_cast<UChar32>(letter[0])))));
      text.replace(at, to_utf8(letter).size(), big);
    }
    break;
  }
  return text;
}

std::string without_capital(std::string text) {
  if (!text.empty() && text[0] >= 'A' && text[0] <= 'Z') text[0] = static_cast<char>(text[0] - 'A' + 'a');
  return text;
}

}  // namespace lectern
