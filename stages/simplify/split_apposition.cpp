// "The pledge, a condition on funding, keeps workers out." -> "The pledge is a condition on funding. The pledge keeps
// workers out." The same for "who" and "which" between two commas, and for what was done to the subject. Only right
// after the subject. Never where the subject cannot be named again. Tested by rules_test.cpp.
#include <algorithm>
#include <array>
#include <string_view>

#include "stages/simplify/clauses.h"
#include "stages/simplify/rules.h"
#include "stages/simplify/statements.h"

namespace lectern {
namespace {

constexpr std::size_t kShortest = 3;  // words; less is no statement of its own

bool is_past(const Word& w) { return w.must_be(kPast) || w.lower == "was" || w.lower == "were" || w.lower == "had"; }
bool is_perfect(const Word& w) { return w.lower == "has" || w.lower == "have"; }

/// The verb shows that its subject is a plural.
bool agrees_only(const Word& verb) { return verb.lower == "are" || verb.lower == "were" || verb.lower == "have"; }

/// What is so as long as the thing does what is said of it: "the board, based in Leeds, makes rules".
bool is_state(const Word& w) {
  constexpr std::array<std::string_view, 9> kStates = {"based",  "located",   "combined", "coupled",  "linked",
                                                       "called", "connected", "composed", "dedicated"};
  return std::find(kStates.begin(), kStates.end(), w.lower) != kStates.end();
}

/// What joins the subject and what is said of it; empty: it cannot be told.
std::optional<std::string> link(const Sentence& s, std::size_t at, std::size_t close, const NounPhrase& subject,
                                const Word& main_verb) {
  const Word& first = s[at];
  if (first.lower == "who" || first.lower == "which") {
    std::size_t verb = at + 1;
    while (verb < close && s[verb].must_be(kAdverb)) ++verb;
    if (s[verb].must_be(kPreposition))  // "who at that time was"
      if (const auto time = noun_phrase(s, verb + 1, close, false)) verb = time->to;
    // "a part of the network, which joins": it may be the network.
    if (subject.to != subject.core) return std::nullopt;
    return is_finite(s, verb) ? std::optional<std::string>("") : std::nullopt;
  }
  const bool past = is_past(main_verb);
  const char* is = past ? (subject.plural ? "were " : "was ") : (subject.plural ? "are " : "is ");
  if (first.lower == "a" || first.lower == "an" || first.lower == "the") {
    if (subject.to != subject.core) return std::nullopt;  // "the death of Ann, a girl of nine"
    const auto np = noun_phrase(s, at, close, false);
    for (std::size_t i = at; i < close; ++i)
      if (s[i].lower == "and" || s[i].lower == "or") return std::nullopt;  // may be the next of several
    const bool all = np && (np->to == close || s[np->to].must_be(kPreposition | kRelative | kParticiple));
    return all && np->plural == subject.plural ? std::optional<std::string>(is) : std::nullopt;
  }
  const bool done = first.must_be(kParticiple | kPast) && first.may_be(kParticiple);
  const bool state = is_state(first) && main_verb.must_be(kPresent | kPresentS | kInfinitive);
  const bool when_known = past || is_perfect(main_verb) || state;
  // A name that looks like a plural: "Sessions, accompanied by her".
  const bool bare = subject.plural && subject.head == subject.from && s[subject.head].capital;
  if (bare && !agrees_only(main_verb)) return std::nullopt;
  if (!done || !when_known || !s[at + 1].may_be(kPreposition | kTo)) return std::nullopt;
  return state ? is : subject.plural ? "were " : "was ";
}

}  // namespace

std::optional<Rewriting> split_apposition(const Sentence& s, Lexicon&) {
  const std::size_t end = before_stop(s);
  for (std::size_t i = 1; i + 1 < end; ++i)  // "..., said Ann Lee": all of it
    if (s[i].text == "," && (s.is(i + 1, "said") || s.is(i + 1, "says"))) return std::nullopt;
  auto subject = noun_phrase(s, 0, end, false);
  const bool both = subject && s.is(subject->to, "and");
  if (both) {  // "the rain and its costs, combined with": they
    subject = noun_phrase(s, 0, end);
    if (!subject || !is_state(s[subject->to + 1])) return std::nullopt;
  }
  if (!subject || subject->to + kShortest >= end || s[subject->to].text != "," || !in_the_open(s, subject->to))
    return std::nullopt;
  const std::size_t at = subject->to + 1;
  std::size_t close = at;
  const auto ends = [&](std::size_t i) { return s[i].text == "," && in_the_open(s, i); };
  while (close < end && !ends(close)) ++close;
  if (s.is(at, "including") || s.is(at, "such"))  // "fines, bans, and raids": up to the comma before the verb
    while (close + 1 < end && !(ends(close) && is_finite(s, close + 1))) ++close;
  if (close >= end || close < at + kShortest || s[close].quoted) return std::nullopt;
  std::size_t verb = close + 1;
  while (verb < end && (s[verb].must_be(kAdverb) || s.is(verb, "further"))) ++verb;
  if (verb >= end || !is_finite(s, verb)) return std::nullopt;
  if (s[verb].must_be(kBe) && s.is(verb + 1, "that")) return std::nullopt;  // "a thing, which is clear, is that"
  const Word& v = s[verb];
  const bool for_many = v.lower == "are" || v.lower == "were" || v.lower == "have" || v.must_be(kPresent);
  const bool for_one = v.lower == "is" || v.lower == "was" || v.lower == "has" || v.must_be(kPresentS);
  if (both && for_many) subject->plural = true;  // the verb tells
  if ((for_many && !subject->plural) || (for_one && subject->plural)) return std::nullopt;
  const bool such = s.is(at, "such") && s.is(at + 1, "as");
  if (s.is(at, "including") || such) {  // "some members, including the chair, have": said after it
    const std::string again = refer_to(s, *subject);
    const std::size_t things = at + (such ? 2 : 1);
    if (again.empty() || !subject->plural || s[subject->head].may_be(kPronoun | kSubject)) return std::nullopt;
    if (!only_noun_phrases(s, things, close) || !s.marks(at, s.size()).empty()) return std::nullopt;
    const auto first = noun_phrase(s, things, close);
    const bool many = first->plural || first->to < close;
    const std::string opening =
        such ? (many ? "examples of " + again + " are " : "an example of " + again + " is ") : again + " include ";
    return Rewriting{{s.slice(0, subject->to) + " " + s.slice(close + 1, s.size()),
                      as_sentence(s, things, close, with_capital(opening))}};
  }
  const auto joins = link(s, at, close, *subject, v);
  const std::string again = both ? "they" : refer_to(s, *subject);
  if (!joins || again.empty()) return std::nullopt;
  const std::size_t from = s[at].may_be(kRelative) && joins->empty() ? at + 1 : at;
  const std::string first = s.slice(0, subject->to) + s.marks(subject->to, from) + " " + *joins;
  return Rewriting{
      {as_sentence(s, from, close, first, s.marks(close, close + 1)), rest_as_sentence(s, close + 1, again + " ")}};
}

}  // namespace lectern
