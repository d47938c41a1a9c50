// "A, and B." -> "A. B.": both with a subject and a verb of their own. "But", "so" and "yet" stay. Never where a
// condition or what somebody says may reach over both. Tested by rules_test.cpp.
#include "stages/simplify/clause_openings.h"
#include "stages/simplify/clauses.h"
#include "stages/simplify/rules.h"
#include "stages/simplify/statements.h"

namespace lectern {
namespace {

constexpr std::size_t kShortest = 3;  // words that a sentence of its own has

/// "But as it was late, and nobody came, he left", "After she had gone, and ...", "Even though ...": behind the first
/// word, or one that joins the sentence to the last, a clause begins that depends on another one.
bool opens_with_clause(const Sentence& s) {
  std::size_t i = 0;
  while (s[i].must_be(kCoordinator) || s.is(i, "yet") || s.is(i, "so") || s.is(i, "instead") || s.is(i, "then") ||
         s.is(i, "however") || (i > 0 && s[i].text == ","))
    ++i;
  if (s.is(i, "even") || s.is(i, "just")) ++i;
  const bool two = (s.is(i, "in") && s.is(i + 1, "case")) || (s.is(i, "as") && s.is(i + 1, "soon"));
  const std::size_t from = two ? i + 2 + (s.is(i, "as") ? 1 : 0) : i + 1;
  const bool opens = two || (s[i].may_be(kSubordinator) && !s[i].must_be(kDeterminer)) || s.is(i, "after") ||
                     s.is(i, "before") || s.is(i, "whilst") || s.is(i, "since") || s.is(i, "once");
  std::size_t comma = from;
  while (comma < s.size() && s[comma].text != ",") ++comma;
  return opens && main_clause(s, from, comma).has_value();
}

/// "if", "when" and the like at the beginning reach over all that follows.
bool opens_with_condition(const Sentence& s) {
  if (opens_with_clause(s)) return true;
  const Word& w = s[0];
  if (s.is(0, "just") && s.is(1, "as")) return true;
  if (opens_with_phrase(s)) return false;  // "As described above,"
  return (w.may_be(kSubordinator) && !w.may_be(kDeterminer)) || w.lower == "given" || w.lower == "provided";
}

/// "He said the bus was late": a second finite verb with no word that opens its clause.
bool says_without_that(const Sentence& s, const Clause& left, std::size_t to) {
  std::size_t i = left.verb + 1;
  while (i < to && s[i].may_be(kAuxiliary | kNot | kAdverb | kParticiple | kInfinitive)) ++i;
  for (; i < to; ++i) {
    if (s[i].punctuation() && s[i].quoted) continue;  // "said the “great” plan was late"
    if (s[i].punctuation() || s[i].must_be(kCoordinator) || s[i].may_be(kRelative | kSubordinator)) return false;
    if (is_finite(s, i)) return true;
  }
  return false;
}

/// "the cover, the summary, and risk factors": what stands before `to` is the last but one of several things.
bool follows_enumeration(const Sentence& s, std::size_t from, std::size_t to) {
  for (std::size_t i = to; i > from + 1; --i)
    if (s[i - 1].text == ",") return only_noun_phrases(s, i, to);
  return false;
}

/// "A, the title it set just above the line": after the first verb another clause begins at a comma that is none for
/// sure, so that what follows is the last of three.
bool loose_clause(const Sentence& s, std::size_t from, std::size_t to) {
  for (std::size_t i = from; i < to; ++i) {
    if (s[i].text != "," || !in_the_open(s, i) || main_clause(s, i + 1, to)) continue;
    const auto np = s[i + 1].must_be(kDeterminer) ? noun_phrase(s, i + 1, to, false) : std::nullopt;
    if (np && np->to + 1 < to && s[np->to].may_be(kSubject | kPronoun) && !s[np->to].may_be(kRelative)) return true;
  }
  return false;
}

/// "It would help in towns where nobody has a bus, and the trains do not stop": the second clause has the time of the
/// open one, not that of the main verb.
bool goes_on_with_open_clause(const Sentence& s, std::size_t main, std::size_t to, std::size_t right) {
  std::size_t open = to;
  for (std::size_t i = main + 1; i < to; ++i)
    if (s[i].text == ",") open = to;
    else if (s.is(i, "where") || s.is(i, "when") || s[i].must_be(kRelative)) open = i;
  const Tense time = tense_of(s, right);
  for (std::size_t i = open; i < to; ++i)
    if (is_finite(s, i)) return tense_of(s, i) == time && tense_of(s, main) != time;
  return false;
}

/// "harm at work, family, school, and town levels": after `from` stand several things of few words without "and".
bool lists_bare_things(const Sentence& s, std::size_t from, std::size_t to) {
  constexpr std::size_t kLongest = 3;  // words of one thing
  std::size_t things = 0, words = 0;
  bool comma = false;
  for (std::size_t i = from; i < to; ++i) {
    if (comma && (is_finite(s, i) || s[i].must_be(kCoordinator | kPreposition | kRelative | kSubordinator)))
      return false;
    words = s[i].text == "," ? 0 : words + 1;
    if (s[i].text == "," && in_the_open(s, i)) comma = true, ++things;
    if (comma && words > kLongest) return false;
  }
  return things > 1;
}

/// "are young, are at risk": the subject goes on to a second verb without "and".
bool goes_on_without_and(const Sentence& s, std::size_t from, std::size_t to) {
  for (std::size_t i = from; i + 1 < to; ++i)
    if (s[i].text == "," && in_the_open(s, i)) return s[i + 1].must_be(kAuxiliary | kFiniteVerb);
  return false;
}

/// A statement is left over after a comma: "the town is closer, more people living with it know it".
bool joins_by_comma(const Sentence& s, std::size_t from, std::size_t to) {
  bool comma = false;
  for (std::size_t i = from; i < to; ++i) {
    if (comma && is_finite(s, i) && !s[i - 1].must_be(kRelative)) return true;
    if (s[i].text != "," || !in_the_open(s, i)) continue;
    comma = !s[i + 1].may_be(kRelative | kSubordinator | kGerund | kPreposition);
  }
  return false;
}

/// A finite verb stands in the open before `to`, outside of relative clauses.
bool has_verb(const Sentence& s, std::size_t to) {
  for (std::size_t i = 1; i < to; ++i) {
    if (s[i].may_be(kRelative) || (s[i].must_be(kSubordinator) && s[i - 1].text == ",")) return false;
    if (in_the_open(s, i) && is_finite(s, i)) return true;
  }
  return false;
}

/// A main clause, perhaps after one that depends on it: "when they report it, they are not heard".
std::optional<Clause> clause_after(const Sentence& s, std::size_t from, std::size_t to) {
  if (s.is(from, "when") || s.is(from, "where") || s.is(from, "if")) {
    for (std::size_t i = from + 2; i < to; ++i)
      if (s[i].text == "," && main_clause(s, from + 1, i))
        if (const auto main = main_clause(s, i + 1, to)) return Clause{from, main->subject, main->verb, to};
    return std::nullopt;
  }
  const auto main = main_clause(s, from, to);
  return main && !leaves_clause_open(s, from, from + 1) ? main : std::nullopt;
}

/// Without a comma, "and" may join two nouns that have one verb. It does not where the first part has its verb, opens
/// no clause inside, and an auxiliary follows the second noun: "work is denied value and workers are denied
/// protection".
bool stands_apart(const Sentence& s, const Clause& left, const Clause& right, std::size_t begin, std::size_t left_end,
                  Lexicon& lexicon) {
  if (right.subject.from != begin || right.verb != right.subject.to || !s[right.verb].must_be(kAuxiliary)) return false;
  // "the run-time shared library and its link should be": the first verb must be one without doubt.
  const Word& verb = s[left.verb];
  const Word& after = s[left.verb + 1];
  const bool doubt = (verb.can & (kParticiple | kNoun | kAdjective)) && !verb.must_be(kAuxiliary) &&
                     !after.must_be(kDeterminer | kObject | kPronoun);
  for (std::size_t i = right.subject.from; i < right.subject.to; ++i)  // "profits and investment and this would"
    if (s[i].must_be(kCoordinator | kGerund)) return false;            // "airports outlining concerns people have"
  if (doubt || right.subject.deed ||
      (s[left_end - 1].may_be(kAdjective) && s[left_end - 2].may_be(kDeterminer | kAdverb)))
    return false;
  for (std::size_t i = left.from; i < left_end; ++i) {
    if (i > left.verb && s[i].capital && s[i].must_be(kDeterminer)) return false;  // a full stop was lost before "The"
    if (s[i].may_be(kRelative) || (says(s[i], lexicon) && !s[i].must_be(kParticiple)) ||
        (i > left.verb && is_finite(s, i)))
      return false;
    // "They reject the idea as waste and the plan must be opposed": it may be what they think.
    const bool closed = s.is(i, "as") && (s[i - 1].may_be(kParticiple) || !s[right.verb].must_be(kModal));
    if (s[i].may_be(kSubordinator) && !closed) return false;
    if (i > left.verb && s[i].text == ",") return false;  // "give summaries, detail and references can be found"
  }
  return agrees_with(s[right.verb], right.subject.plural);
}

}  // namespace

std::optional<Rewriting> split_coordination(const Sentence& s, Lexicon& lexicon) {
  const std::size_t end = before_stop(s);
  if (end < 2 * kShortest || opens_with_condition(s) || s.is(end, "?")) return std::nullopt;
  for (std::size_t i = kShortest; i + kShortest < end; ++i) {
    const bool joins = s.is(i, "and") || s.is(i, "but") || s.is(i, "so") || s.is(i, "yet");
    if (!joins || !in_the_open(s, i)) continue;
    const bool comma = s[i - 1].text == ",";
    if (!comma && (s.is(i, "so") || s.is(i, "yet"))) continue;
    if (s.is(i + 1, "that") || s.is(i + 1, "which") || s.is(i + 1, "who") || s.is(i + 1, "then") ||
        (s.is(i + 1, "finally") && s[i + 2].text != ","))
      continue;
    const std::size_t left_end = comma ? i - 1 : i;
    const auto left = main_clause(s, 0, left_end);
    const std::size_t begin = i + (s.is(i + 1, "so") || s.is(i + 1, "thus") || s.is(i + 1, "yet") ? 2 : 1);
    const auto right = clause_after(s, begin, end);
    if (!right || !(left || (comma && has_verb(s, left_end)))) continue;
    const Word& verb = s[right->verb];  // "so they can see it": an aim
    if (s.is(i, "so") && (verb.lower == "can" || verb.lower == "could")) continue;
    if (leaves_clause_open(s, 0, left_end) || s[left_end - 1].may_be(kNot) || s[left_end - 1].must_be(kModal)) continue;
    // "for members, drivers, and their family members is not known": the verb is of something before.
    const bool of_one = right->subject.from == begin && !s[begin].may_be(kGerund) &&
                        (s.is(right->verb, "is") || s.is(right->verb, "was") || s.is(right->verb, "has"));
    if (of_one && s[right->subject.head].must_be(kNoun | kPluralNoun) && s[right->subject.head].may_be(kPluralNoun) &&
        right->subject.plural)
      continue;
    // Without a comma, "and" may join two nouns that have one verb: only a pronoun is a subject for sure.
    const Word& subject = s[right->subject.head];
    const bool pronoun =
        subject.must_be(kSubject) || (subject.lower == "it" && right->subject.to == right->subject.from + 1);
    if (!comma && s.is(0, "that")) continue;  // "that work pays and rest heals is known"
    const bool apart = left && stands_apart(s, *left, *right, begin, left_end, lexicon);
    if (!comma && !apart && (!pronoun || right->subject.from != begin)) continue;
    // After a relative pronoun without its end, the second clause may go on with the first's relative clause.
    bool relative = false;
    for (std::size_t k = left ? left->verb : 0; k < left_end; ++k)
      relative = s[k].text == "," ? false : relative || s[k].must_be(kRelative);
    if (relative && !comma) continue;
    // "which allows it to stop, and basically makes users avoid it": no users of a make.
    bool open_relative = false;
    for (std::size_t k = left ? left->verb : 0; k < left_end; ++k)
      open_relative = open_relative || s[k].must_be(kRelative);
    if (open_relative && s[right->subject.from].can & kPresentS && right->subject.to > right->subject.from + 1)
      continue;
    // "ideals of freedom, and equality were": not said of equality alone.
    const bool several = verb.lower == "are" || verb.lower == "were" || verb.lower == "have";
    const bool bare = right->subject.from == right->subject.head && s[right->subject.head].must_be(kNoun);
    if (several && bare && !right->subject.plural && !right->subject.either) continue;
    if (s.is(i, "so") && s[i + 1].may_be(kGerund)) continue;  // "so forcing down the price"
    // "They can be heard, and their advice included in the plan": a passive without its auxiliary.
    if (verb.can & kParticiple && s[right->verb + 1].must_be(kPreposition) && left &&
        tense_of(s, left->verb) != Tense::past && !verb.must_be(kAuxiliary))
      continue;
    // "They see the limits, and point out that it rains": a verb, not a point.
    const Word& opening = s[begin];
    if (right->subject.from == begin && opening.can & kInfinitive && opening.can & kNoun &&
        !opening.may_be(kPluralNoun | kDeterminer | kPronoun) && s[begin + 1].must_be(kPreposition | kAdverb))
      continue;
    // "The centre campaigns against raids, and views forced raids as a loss": a verb, not views.
    if (left && !left->subject.plural && right->subject.from == begin && right->subject.to == begin + 1 &&
        opening.can & kPresentS && !verb.must_be(kAuxiliary))
      continue;
    if (left && waits_for_verb(s, left->verb, left_end)) continue;
    // "less of the social, environmental, and health benefits that trees give"
    if (comma && s[left_end - 1].must_be(kAdjective) && s[left_end - 2].text == "," &&
        s[left_end - 3].may_be(kAdjective))
      continue;
    // "a few had died and many had been hurt in a fire": what follows may be of both.
    if (left && !comma && s[left_end - 1].must_be(kParticiple) && s[left_end - 2].must_be(kAuxiliary)) continue;
    if (left && goes_on_with_open_clause(s, left->verb, left_end, right->verb)) continue;
    if (left && (says_without_that(s, *left, left_end) || loose_clause(s, left->verb, left_end))) continue;
    // "the problems they face, and the chances sign language offers them"
    if (!says(s[right->verb], lexicon) && s[right->verb].can & kNoun && says_without_that(s, *right, end)) continue;
    if (comma && s[right->verb].can & (kNoun | kParticiple) && follows_enumeration(s, left ? left->verb : 0, left_end))
      continue;
    for (std::size_t k = 0; k < left_end; ++k)
      if ((s[k].text == ";" || s[k].text == ":") && in_the_open(s, k)) return std::nullopt;
    // "the causes are when there are doubts, and the board has chosen": both are causes.
    bool cases = false;
    for (std::size_t k = 1; k < left_end; ++k)
      cases = cases || (s[k - 1].must_be(kBe) && (s.is(k, "when") || s.is(k, "where") || s.is(k, "because")));
    if (cases) continue;
    // "neither A, and B", "not only A, but B": one negation over both.
    bool paired = false;
    for (std::size_t k = 0; k < left_end; ++k) {
      bool complete = false;  // "both work and trafficking"
      for (std::size_t n = k + 1; n < left_end; ++n) complete = complete || s[n].lower == "and" || s[n].lower == "or";
      paired = paired || s[k].lower == "neither" || (s[k].lower == "either" && !complete) ||
               (s[k].lower == "both" && !complete) || (s[k].lower == "only" && k > 0 && s[k - 1].may_be(kNot));
    }
    if (paired || (left && goes_on_without_and(s, left->verb, left_end))) continue;
    const bool named = subject.must_be(kNoun | kPluralNoun) && !s[begin].may_be(kDeterminer | kNumber | kPronoun);
    if (comma && right->subject.from == begin && named && lists_bare_things(s, 0, left_end)) continue;
    const std::string marks = s.marks(left_end, i + (s.is(i, "and") ? 1 : 0));
    const bool keeps = !s.is(i, "and");
    Rewriting out;
    std::size_t from = 0;  // "A, B, and C": each is a statement
    for (std::size_t k = left ? left->verb + 1 : left_end; k + kShortest < left_end; ++k) {
      if (s[k].text != "," || !in_the_open(s, k) || !main_clause(s, from, k) || !main_clause(s, k + 1, left_end))
        continue;
      const auto next = main_clause(s, k + 1, left_end);
      if (next->subject.from != k + 1) continue;
      out.sentences.push_back(as_sentence(s, from, k, {}, s.marks(k, k + 1)));
      from = k + 1;
    }
    if (from > 0 && joins_by_comma(s, from, left_end)) continue;
    out.sentences.push_back(as_sentence(s, from, left_end, {}, marks));
    out.sentences.push_back(rest_as_sentence(s, keeps ? i : i + 1));
    return out;
  }
  return std::nullopt;
}

}  // namespace lectern
