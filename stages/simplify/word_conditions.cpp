// The conditions by name. Each looks at the words around the phrase, and is not met where it cannot tell. Never looks
// at the plain word. Tested by word_conditions_test.cpp.
#include "stages/simplify/word_conditions.h"

#include <algorithm>
#include <array>

#include "stages/simplify/clauses.h"
#include "stages/simplify/named_conditions.h"
#include "stages/simplify/statements.h"
#include "stages/simplify/table_texts.h"

namespace lectern {
namespace {

constexpr std::size_t kReach = 6;  // words before "per day" among which the number stands

/// The phrase in its sentence: words [from, to).
struct Place {
  const Sentence& s;
  std::size_t from, to;
  const std::vector<std::string>& words;  // of the condition
  Lexicon& lexicon;
  const Word& next() const { return s[to]; }
  bool at_end() const { return to >= s.size() || s[to].punctuation(); }
  bool names(const std::string& word) const { return std::find(words.begin(), words.end(), word) != words.end(); }
};

std::optional<NounPhrase> phrase_behind(const Place& p) { return noun_phrase(p.s, p.to, p.s.size(), false); }

/// The word in small letters, or the noun it is a form of.
bool names_form(const Place& p, const Word& w) {
  if (p.names(w.lower)) return true;
  const auto& readings = p.lexicon.readings(w.lower);
  return std::any_of(readings.begin(), readings.end(),
                     [&](const Reading& r) { return r.has("n") && p.names(r.lemma); });
}

/// The word before `i`, on this side of any sign; one that can be nothing where there is none.
const Word& before(const Place& p, std::size_t i) {
  const bool stands = i > 0 && !p.s[i - 1].punctuation();
  return p.s[stands ? i - 1 : p.s.size()];
}

/// The word before the phrase and what modifies it ("is often linked with", "we may not submit").
const Word& before_modifiers(const Place& p, std::uint32_t modifiers) {
  std::size_t i = p.from;
  while (i > 0 && p.s[i - 1].must_be(modifiers)) --i;
  return before(p, i);
}

bool start(const Place& p) {
  for (std::size_t i = 0; i < p.from; ++i)
    if (!p.s[i].punctuation()) return false;
  return true;
}

/// "prior to landlords filing for it": what they do follows who they are.
bool no_doing(const Place& p) {
  for (std::size_t i = p.to + 1; i + 1 < p.s.size() && i < p.to + 4; ++i) {
    if (p.s[i - 1].punctuation() || p.s[i - 1].must_be(kPreposition)) return true;
    if (p.s[i].may_be(kGerund) && p.s[i + 1].must_be(kPreposition | kDeterminer | kNoun | kPluralNoun | kAdjective))
      return false;
  }
  return true;
}

/// "Moreover, it also helps": one "also" is enough.
bool no_also(const Place& p) {
  for (std::size_t i = p.to; i < p.s.size(); ++i)
    if (p.s.is(i, "also")) return false;
  return true;
}

bool inside(const Place& p) { return !start(p); }

/// "However, it is argued, ...": the comma of the phrase opens no comment, which would need it.
bool no_comment(const Place& p) {
  constexpr std::size_t kComment = 5;  // words at most
  const std::size_t last = std::min(p.s.size(), p.to + kComment + 1);
  bool verb = false;
  for (std::size_t i = p.to; i < last; ++i) {
    if (p.s[i].text == ",") return !verb || p.next().must_be(kSubordinator);
    verb = verb || p.s[i].may_be(kFiniteVerb | kBe | kHave | kAuxiliary);
  }
  return true;
}

/// Nothing that the phrase could describe stands behind it: "at present, ...", not "at present levels".
bool adverbial(const Place& p) {
  const Word& next = p.next();
  if (p.at_end() || next.must_be(kPreposition | kTo | kSubordinator | kAuxiliary | kFiniteVerb | kSubject | kNot))
    return true;
  const bool inside_verb = p.from > 0 && p.s[p.from - 1].must_be(kBe | kHave);  // "is at present closed"
  return inside_verb && next.must_be(kParticiple | kPast | kAdjective) && !p.s[p.to + 1].may_be(kNoun | kAdjective);
}

/// The sentence, the clause or the list goes on without it.
bool alone(const Place& p) { return p.at_end() || p.next().must_be(kCoordinator | kSubordinator); }

bool not_before(const Place& p) { return !p.names(p.next().lower); }

/// "up to date", "once upon a time": part of another phrase.
bool not_after(const Place& p) { return p.from == 0 || !p.names(p.s[p.from - 1].lower); }

bool next(const Place& p) { return !p.at_end() && p.names(p.next().lower); }

/// "questions regarding": the word before is one of those named, in the singular or the plural.
bool after(const Place& p) { return names_form(p, before(p, p.from)); }

bool after_noun(const Place& p) {
  const Word& w = before(p, p.from);
  return w.must_be(kNoun | kPluralNoun) && w.is != 0 && !w.genitive;
}

/// "is similar", "are not similar", "was once similar".
bool after_be(const Place& p) {
  const Word& w = before_modifiers(p, kAdverb | kNot);
  return w.must_be(kBe) || w.lower == "be" || w.lower == "been" || w.lower == "being";
}

/// "The results clearly indicate", "owners must submit": the word before the verb is one of those named.
bool subject(const Place& p) { return names_form(p, before_modifiers(p, kAdverb | kNot | kAuxiliary)); }

/// What is said of "have got" and "was got" is said otherwise.
bool no_participle(const Place& p) { return !p.s[p.from].may_be(kParticiple); }

bool before_noun(const Place& p) { return p.next().must_be(kNoun | kPluralNoun); }

/// "in the process of closing the branch", which is no thing.
bool before_gerund(const Place& p) {
  return p.next().must_be(kGerund | kNoun | kAdjective) && p.next().may_be(kGerund);
}

bool before_number(const Place& p) { return p.next().must_be(kNumber); }

/// "extremely poor": what is raised or lowered is a quality, no deed.
bool before_quality(const Place& p) { return p.next().must_be(kAdjective | kAdverb); }

bool not_before_quality(const Place& p) {
  return p.at_end() || !p.next().may_be(kAdjective | kAdverb) || p.next().must_be(kPreposition | kDeterminer);
}

bool not_before_verb(const Place& p) {
  return p.at_end() || !p.next().may_be(kFiniteVerb | kParticiple | kGerund | kInfinitive);
}

bool not_before_gerund(const Place& p) { return !p.next().may_be(kGerund); }

/// "$10 billion per year": an amount is said of each year.
bool after_number(const Place& p) {
  for (std::size_t i = p.from; i > 0 && p.from - i < kReach; --i) {
    const Word& w = p.s[i - 1];
    if (w.may_be(kNumber) || w.text.find_first_of("0123456789") != std::string::npos) return true;
    if (w.punctuation() || w.must_be(kFiniteVerb | kDeterminer)) return false;
  }
  return false;
}

bool plural(const Place& p) {
  const auto behind = phrase_behind(p);
  return behind && behind->plural && p.s[behind->head].must_be(kNoun | kPluralNoun);
}

/// No verb goes by the number of the phrase: "there is a range of shops", "a range of shops was open".
bool no_singular_verb(const Place& p) {
  const auto one_of = [](const Word& w, std::initializer_list<std::string_view> forms) {
    return std::find(forms.begin(), forms.end(), w.lower) != forms.end();
  };
  if (p.from > 0 && one_of(p.s[p.from - 1], {"is", "was", "been"})) return false;
  for (std::size_t i = p.to; i < p.s.size() && !p.s[i].punctuation(); ++i)
    if (p.s[i].must_be(kFiniteVerb | kBe | kHave | kAuxiliary))
      return !p.s[i].must_be(kPresentS) && !one_of(p.s[i], {"is", "was", "has"});
  return true;
}

bool singular(const Place& p) {
  const auto behind = phrase_behind(p);
  return behind && !behind->plural && !behind->deed && p.s[behind->head].must_be(kNoun) &&
         !p.s[behind->head].may_be(kPluralNoun | kGerund) && !p.s.is(behind->core, "and") &&
         !p.s.is(behind->core, "or");
}

/// "the majority of the votes" needs its "of", "the majority of votes" does not.
bool before_bare_noun(const Place& p) { return !p.at_end() && !p.next().may_be(kDeterminer | kPronoun | kObject); }

/// "restrict a person from acting": the clause goes on with "from" and a deed.
bool no_from(const Place& p) {
  for (std::size_t i = p.to; i + 1 < p.s.size(); ++i)
    if (p.s.is(i, "from") && p.s[i + 1].may_be(kGerund)) return false;
  return true;
}

/// "implement the plan": the object is one of those named.
bool object(const Place& p) {
  const auto behind = phrase_behind(p);
  return behind && names_form(p, p.s[behind->head]);
}

/// It has an object, which is none of those named.
bool not_object(const Place& p) {
  const auto behind = phrase_behind(p);
  return behind && !names_form(p, p.s[behind->head]) && !p.s[behind->head].may_be(kRelative | kSubordinator);
}

/// "enable people to leave": behind its object stands one of those named; "to" is that of a deed.
bool then(const Place& p) {
  const auto behind = phrase_behind(p);
  if (!behind || behind->head < p.to) return false;
  const Word& w = p.s[behind->core];
  return p.names(w.lower) && (w.lower != "to" || w.must_be(kTo));
}

/// Nothing before it denies: of "not ... as a result of" it cannot be told what is denied.
bool affirmed(const Place& p) { return affirms(p.s, 0, p.from); }

bool outside_brackets(const Place& p) { return p.s[p.from].brackets == 0; }

using Row = NamedCondition<Place>;
constexpr std::array kConditions = {
    Row{"start", start},
    Row{"inside", inside},
    Row{"no-also", no_also},
    Row{"no-comment", no_comment},
    Row{"no-doing", no_doing},
    Row{"adverbial", adverbial},
    Row{"alone", alone},
    Row{"not", not_before, true},
    Row{"not-after", not_after, true},
    Row{"next", next, true},
    Row{"after", after, true},
    Row{"after-noun", after_noun},
    Row{"after-be", after_be},
    Row{"subject", subject, true},
    Row{"no-participle", no_participle},
    Row{"before-noun", before_noun},
    Row{"before-gerund", before_gerund},
    Row{"before-number", before_number},
    Row{"before-quality", before_quality},
    Row{"not-before-quality", not_before_quality},
    Row{"not-before-verb", not_before_verb},
    Row{"not-before-gerund", not_before_gerund},
    Row{"before-bare-noun", before_bare_noun},
    Row{"after-number", after_number},
    Row{"plural", plural},
    Row{"singular", singular},
    Row{"no-singular-verb", no_singular_verb},
    Row{"no-from", no_from},
    Row{"object", object, true},
    Row{"not-object", not_object, true},
    Row{"then", then, true},
    Row{"affirmed", affirmed},
    Row{"outside-brackets", outside_brackets},
};

}  // namespace

std::vector<WordCondition> split_conditions(std::string_view text) {
  std::vector<WordCondition> out;
  for (const std::string& part : split_filled(text, ';')) {
    WordCondition one;
    one.words = split_filled(part, ' ');
    if (!one.words.empty()) {
      one.name = one.words.front();
      one.words.erase(one.words.begin());
    }
    out.push_back(std::move(one));
  }
  return out;
}

std::optional<std::vector<WordCondition>> read_conditions(std::string_view text) {
  return read_named(kConditions, text);
}

bool conditions_hold(const Sentence& s, std::size_t from, std::size_t to, const std::vector<WordCondition>& conditions,
                     Lexicon& lexicon) {
  return std::all_of(conditions.begin(), conditions.end(), [&](const WordCondition& one) {
    return named(kConditions, one.name)->holds({s, from, to, one.words, lexicon});
  });
}

}  // namespace lectern
