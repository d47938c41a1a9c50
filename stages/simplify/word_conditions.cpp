// The conditions by name. Each looks at the words around the phrase, and is not met where it cannot tell. Never looks
// at the plain word. Tested by word_conditions_test.cpp.
#include "stages/simplify/word_conditions.h"

#include <algorithm>
#include <array>

#include "stages/simplify/clauses.h"
#include "stages/simplify/statements.h"

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

bool start(const Place& p) {
  for (std::size_t i = 0; i < p.from; ++i)
    if (!p.s[i].punctuation()) return false;
  return true;
}

bool inside(const Place& p) { return !start(p); }

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

bool before_noun(const Place& p) { return p.next().must_be(kNoun | kPluralNoun); }

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
  if (!behind) return false;
  const Word& head = p.s[behind->head];
  if (p.names(head.lower)) return true;
  const auto& readings = p.lexicon.readings(head.lower);
  return std::any_of(readings.begin(), readings.end(),
                     [&](const Reading& r) { return r.has("n") && p.names(r.lemma); });
}

/// Nothing before it denies: of "not ... as a result of" it cannot be told what is denied.
bool affirmed(const Place& p) { return affirms(p.s, 0, p.from); }

bool outside_brackets(const Place& p) { return p.s[p.from].brackets == 0; }

struct Row {
  std::string_view name;
  bool (*holds)(const Place&);
  bool wants_words = false;
};
constexpr std::array kConditions = {
    Row{"start", start},
    Row{"inside", inside},
    Row{"adverbial", adverbial},
    Row{"alone", alone},
    Row{"not", not_before, true},
    Row{"not-after", not_after, true},
    Row{"before-noun", before_noun},
    Row{"before-number", before_number},
    Row{"before-quality", before_quality},
    Row{"not-before-quality", not_before_quality},
    Row{"not-before-verb", not_before_verb},
    Row{"not-before-gerund", not_before_gerund},
    Row{"before-bare-noun", before_bare_noun},
    Row{"after-number", after_number},
    Row{"plural", plural},
    Row{"singular", singular},
    Row{"no-from", no_from},
    Row{"object", object, true},
    Row{"affirmed", affirmed},
    Row{"outside-brackets", outside_brackets},
};

const Row* condition(std::string_view name) {
  const auto* row = std::find_if(kConditions.begin(), kConditions.end(), [&](const Row& r) { return r.name == name; });
  return row == kConditions.end() ? nullptr : row;
}

}  // namespace

std::vector<WordCondition> split_conditions(std::string_view text) {
  std::vector<WordCondition> out;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find(';', at), text.size());
    WordCondition one;
    for (std::size_t i = at; i < end;) {
      const std::size_t stop = std::min({text.find(' ', i), end});
      const std::string word(text.substr(i, stop - i));
      if (!word.empty() && one.name.empty()) one.name = word;
      else if (!word.empty()) one.words.push_back(word);
      i = stop + 1;
    }
    out.push_back(std::move(one));
    at = end + 1;
  }
  return out;
}

std::optional<std::vector<WordCondition>> read_conditions(std::string_view text) {
  auto out = split_conditions(text);
  for (const WordCondition& one : out) {
    const Row* row = condition(one.name);
    if (!row || row->wants_words == one.words.empty()) return std::nullopt;
  }
  return out;
}

bool conditions_hold(const Sentence& s, std::size_t from, std::size_t to, const std::vector<WordCondition>& conditions,
                     Lexicon& lexicon) {
  return std::all_of(conditions.begin(), conditions.end(), [&](const WordCondition& one) {
    return condition(one.name)->holds({s, from, to, one.words, lexicon});
  });
}

}  // namespace lectern
