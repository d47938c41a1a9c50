// Noun phrases, in the manner of chunking (Abney 1991): a determiner, what describes, a noun, and what hangs on it with
// prepositions. Never sure where the words are not. Tested by clauses_test.cpp.
#include <algorithm>
#include <array>

#include "stages/simplify/clauses.h"

namespace lectern {
namespace {

/// Words that say of how many something is said: to say it of "these" would be to say something else.
constexpr std::array<std::string_view, 11> kCounting = {"each", "every", "no",   "few",  "several", "many",
                                                        "any",  "most",  "none", "half", "some"};

constexpr std::size_t kDeepest = 6;  // noun phrases inside one another

bool describes(const Word& w) {
  if (w.punctuation() || w.must_be(kAuxiliary | kFiniteVerb | kPreposition | kSubordinator | kRelative | kCoordinator))
    return false;
  if (w.may_be(kFiniteVerb) && !w.may_be(kNoun | kAdjective | kParticiple)) return false;
  return w.may_be(kAdjective | kParticiple | kGerund | kNoun | kProper | kNumber) || w.genitive;
}

bool heads(const Word& w) {
  return w.may_be(kNoun | kProper | kNumber) || (w.may_be(kGerund) && !w.may_be(kAdjective));
}

/// "about 60 percent", "nearly ten": the number is not exact.
bool is_about(const Sentence& s, std::size_t i) {
  if (!s[i + 1].must_be(kNumber)) return false;
  for (const std::string_view word :
       {"about", "around", "approximately", "roughly", "nearly", "almost", "over", "under"})
    if (s[i].lower == word) return true;
  return false;
}

/// "In 1999 Sweden": a year that stands for itself after its preposition.
bool is_year_alone(const Sentence& s, std::size_t i, std::size_t end) {
  if (i == 0 || i + 1 >= end || !is_year(s[i]) || !(s[i + 1].must_be(kProper) || s[i + 1].must_be(kDeterminer)))
    return false;
  for (const std::string_view before : {"in", "since", "until", "by"})
    if (s[i - 1].lower == before) return true;
  return false;
}

bool is_degree(const Word& w) { return w.lower == "most" || w.lower == "more" || w.lower == "least"; }

/// "and" or a comma between two words that describe one noun: "feminist and abolitionist groups", "safe, legal
/// channels".
bool joins_describing(const Sentence& s, std::size_t i, std::size_t first, std::size_t end) {
  const bool sign = s[i].lower == "and" || s[i].lower == "or" || s[i].text == ",";
  if (!sign || i == first || i + 2 >= end) return false;
  const Word& left = s[i - 1];
  std::size_t next = i + 1;
  if (s[i].text == "," && (s[next].lower == "and" || s[next].lower == "or")) ++next;
  if (next + 1 >= end) return false;
  const Word& right = s[next];
  const std::uint32_t adjective = kAdjective | kParticiple;
  const bool first_one = i == first + 1 && left.must_be(kPast | kParticiple);  // "directed and incidental permits"
  const bool describing = (left.may_be(kAdjective) || first_one) && right.may_be(kAdjective) &&
                          !left.may_be(kPluralNoun) && !left.genitive &&
                          !right.may_be(kFiniteVerb | kAdverb | kDeterminer);
  if (!describing || !(left.must_be(adjective) || right.must_be(adjective))) return false;
  return s[next + 1].may_be(kNoun | kAdjective) && !s[next + 1].may_be(kAuxiliary);
}

/// Words in brackets right after a noun: "(TIP)", "(2000)", "[24]".
std::size_t over_brackets(const Sentence& s, std::size_t at, std::size_t end) {
  if (at >= end || (s[at].text != "(" && s[at].text != "[")) return at;
  const std::string_view close = s[at].text == "(" ? ")" : "]";
  for (std::size_t i = at + 1; i < end; ++i)
    if (s[i].text == close) return i + 1;
  return at;
}

/// Where a name of several words ends, each with a capital but for the small ones between them: "Protocol to Prevent,
/// Suppress and Punish Trafficking in Persons". `at`: there is none.
std::size_t name_end(const Sentence& s, std::size_t at, std::size_t end) {
  const auto big = [&](std::size_t i) { return i < end && s[i].capital && !s[i].genitive; };
  const auto small = [&](std::size_t i) {
    return i < end && (s[i].text == "," || s[i].lower == "of" || s[i].lower == "to" || s[i].lower == "and" ||
                       s[i].lower == "in" || s[i].lower == "for" || s[i].lower == "on" || s[i].lower == "the");
  };
  if (at == 0 || !big(at) || !(s[at].can & (kProper | kNoun))) return at;
  std::size_t i = at;
  bool grammar = false;  // a small word that a phrase of nouns does not have: only then is it worth it
  while (i < end) {
    if (big(i) && (s[i].can & ~(kDeterminer | kPronoun | kSubject))) {
      ++i;
      continue;
    }
    std::size_t next = i;
    while (small(next) && next < i + 2) ++next;
    // A comma or "and" may part two names: only inside of one that "to" has opened.
    const bool parts = s[i].text == "," || s[i].lower == "and";
    if (next == i || !big(next) || (parts && !grammar)) break;
    if (s[i].lower == "to") grammar = true;
    i = next;
  }
  return grammar ? i : at;
}

/// A few words between quotation marks that stand for a name or describe: ‘End Demand’ approaches.
std::size_t over_quoted_words(const Sentence& s, std::size_t at, std::size_t end) {
  constexpr std::size_t kFew = 6, kTitle = 24;  // words; a title begins with a capital and a noun
  if (!s[at].punctuation() || !s[at].quoted) return at;
  const bool title = s[at + 1].capital && s[at + 1].may_be(kNoun) && (s.is(at + 2, "to") || s.is(at + 2, "on"));
  for (std::size_t i = at + 1; i < end && i <= at + (title ? kTitle : kFew) + 1; ++i) {
    if (title && s[i].text == ",") continue;
    if (!s[i].quoted) return at;
    if (s[i].punctuation()) return i > at + 1 && (i + 1 >= end || !s[i + 1].quoted) ? i + 1 : at;
  }
  return at;
}

std::optional<NounPhrase> core_phrase(const Sentence& s, std::size_t at, std::size_t end) {
  NounPhrase np{at, at, at, at};
  std::size_t i = at;
  if (i >= end || (s[i].punctuation() && over_quoted_words(s, i, end) == i)) return std::nullopt;
  if (s[i].may_be(kSubject) || (s[i].must_be(kPronoun | kObject) && !s[i].genitive)) {
    np.head = i;
    np.core = np.to = s.is(i + 1, "else") ? i + 2 : i + 1;
    np.plural = s[i].lower == "we" || s[i].lower == "they" || s[i].lower == "these" || s[i].lower == "those" ||
                s[i].lower == "others" || s[i].lower == "you" || s[i].lower == "i" || s[i].lower == "many" ||
                s[i].lower == "few" || s[i].lower == "some";
    np.counted = is_counting(s[i]);
    return np;
  }
  if (i + 2 < end && s[i + 1].lower == "than" &&
      (s[i].lower == "more" || s[i].lower == "less" || s[i].lower == "fewer")) {
    np.counted = true;
    i += 2;
  }
  if (i + 2 < end && is_about(s, i)) {
    np.counted = true;
    ++i;
  }
  if (is_year_alone(s, i, end)) {
    np.head = i;
    np.core = np.to = i + 1;
    np.counted = true;
    return np;
  }
  if (s[i].lower == "such" && i + 2 < end && (s.is(i + 1, "a") || s.is(i + 1, "an"))) ++i;
  if (s[i].may_be(kDeterminer) && !s[i].genitive) {
    np.counted = is_counting(s[i]);
    ++i;
    if (i < end && s[i - 1].lower == "all" && s[i].must_be(kDeterminer)) ++i;
    if (i + 1 < end && i == at + 1 && s[at].lower != "other" && s[i].lower == "other") ++i;  // "the other branches"
    if (i + 2 < end && is_degree(s[i]) && s[i + 1].may_be(kAdjective)) ++i;  // "the most helpful comments"
    if (i + 2 < end && s[i - 1].lower == "other" && s[i].text == "," && s[i + 1].must_be(kAdjective)) ++i;
  }
  const std::size_t first = i;
  std::size_t last_head = end;
  for (; i < end; ++i) {
    const Word& w = s[i];
    if (const std::size_t name = name_end(s, i, end); name > i + 1) {
      last_head = name - 1;
      i = name - 1;
      continue;
    }
    if (const std::size_t after = over_quoted_words(s, i, end); after > i) {
      last_head = after - 1;
      i = after - 1;
      continue;
    }
    if (w.genitive && w.may_be(kNoun | kProper | kPronoun)) continue;
    const bool first_of_all = i == at && s[i + 1].may_be(kParticiple) && s[i + 2].may_be(kNoun | kAdjective);
    const bool no_verb = first_of_all || !s[i + 1].may_be(kFiniteVerb);  // "poorly designed measures"
    if (w.must_be(kAdverb) && i + 1 < end && s[i + 1].may_be(kAdjective | kParticiple) && no_verb) continue;
    if (joins_describing(s, i, first, end)) continue;
    if (w.may_be(kDeterminer) && i > first && s[i - 1].genitive) break;
    if (!describes(w)) break;
    // A word that may be a verb after a noun: the phrase ends where it is one for sure, else where it must.
    if (i > first && s[i - 1].may_be(kNoun | kProper) && is_finite(s, i)) break;
    if (w.must_be(kParticiple) && last_head != end) break;  // a noun, then "taken ..."
    if (w.must_be(kPast | kParticiple) && last_head != end) break;
    if (w.must_be(kNumber)) np.counted = np.counted || last_head == end;
    if (w.must_be(kGerund) && last_head != end && !s[i - 1].may_be(kAdjective)) break;
    if (heads(w)) last_head = i;
  }
  if (last_head == end) return std::nullopt;
  np.head = last_head;
  np.core = np.to = over_brackets(s, last_head + 1, end);
  const bool closed = s[last_head].punctuation() && last_head > 0;  // by a quotation mark
  np.plural = s[closed ? last_head - 1 : last_head].may_be(kPluralNoun);
  return np;
}

std::optional<NounPhrase> phrase(const Sentence& s, std::size_t at, std::size_t end, bool with_more, std::size_t depth);

/// "a, b, and c" before a verb: where c ends. `first.to`: there is no such thing.
std::size_t end_of_several(const Sentence& s, const NounPhrase& first, std::size_t end) {
  std::size_t at = first.to;
  int commas = 0;
  while (at + 1 < end && s[at].text == ",") {
    const bool last = s.is(at + 1, "and");
    const auto next = phrase(s, at + (last ? 2 : 1), end, false, 1);
    if (!next) return first.to;
    at = next->to;
    ++commas;
    if (last) return commas >= 2 ? at : first.to;
  }
  if (commas == 0 || at + 1 >= end || !s.is(at, "and")) return first.to;
  const auto last = phrase(s, at + 1, end, false, 1);
  return last ? last->to : first.to;
}

/// "Transport to school, to hospital and to day centres": the same preposition again.
void over_same_preposition(const Sentence& s, std::size_t preposition, std::size_t end, std::size_t depth,
                           NounPhrase& np) {
  for (std::size_t i = np.to; i + 2 < end; i = np.to) {
    std::size_t again = i + (s[i].text == "," ? 1 : 0);
    if (s.is(again, "and") || s.is(again, "or")) ++again;
    if (again == i || s[again].lower != s[preposition].lower || !s[again].must_be(kPreposition)) return;
    const auto inner = phrase(s, again + 1, end, false, depth + 1);
    if (!inner) return;
    np.to = inner->to;
  }
}

std::optional<NounPhrase> phrase(const Sentence& s, std::size_t at, std::size_t end, bool with_more,
                                 std::size_t depth) {
  if (depth > kDeepest) return std::nullopt;
  auto np = core_phrase(s, at, end);
  if (!np) return np;
  // What hangs on it: of the report, in practice, on trafficking.
  for (std::size_t i = np->to; i < end;) {
    const bool such = s[i].lower == "such" && s.is(i + 1, "as");
    const bool taken_for = s[i].lower == "as" && s[i - 1].must_be(kNoun) && s[i - 1].lower.ends_with("tion");
    if (s.is(i + 1, "which") || s.is(i + 1, "whom") || s.is(i + 1, "whose")) break;  // a relative clause begins
    if (!such && !taken_for && (!s[i].must_be(kPreposition) || s[i].lower == "as" || s[i].lower == "than")) break;
    const std::size_t preposition = i;
    const auto inner = phrase(s, i + (such ? 2 : 1), end, with_more, depth + 1);
    if (!inner) break;
    for (std::size_t k = inner->from; k < inner->to; ++k)
      np->either = np->either || (with_more && !np->plural && s[k].lower == "and");
    np->to = inner->to;
    i = np->to;
    if (!such) over_same_preposition(s, preposition, end, depth, *np);
    i = np->to;
  }
  if (with_more && depth == 0)
    if (const std::size_t last = end_of_several(s, *np, end); last > np->to) {
      np->either = !np->plural && np->to > np->core;
      np->to = last;
      np->plural = true;
      return np;
    }
  if (with_more && np->to + 2 < end && s[np->to].lower == "as" && s.is(np->to + 1, "well") && s.is(np->to + 2, "as"))
    if (const auto second = phrase(s, np->to + 3, end, false, depth + 1)) np->to = second->to;
  const bool choice = with_more && np->to + 1 < end && s[np->to].lower == "or";
  if (with_more && np->to + 1 < end && (s[np->to].lower == "and" || choice)) {
    const auto second = phrase(s, np->to + 1, end, true, depth + 1);
    const bool verb_instead = np->to + 1 < end && is_finite(s, np->to + 1);
    if (second && !verb_instead && !s[second->from].may_be(kSubject)) {
      np->either = np->either || choice || (!np->plural && np->to > np->core);
      np->to = second->to;
      np->plural = !choice || np->plural || second->plural;
    }
  }
  return np;
}

}  // namespace

bool is_counting(const Word& w) {
  return w.must_be(kNumber) || std::find(kCounting.begin(), kCounting.end(), w.lower) != kCounting.end();
}

std::optional<NounPhrase> noun_phrase(const Sentence& s, std::size_t at, std::size_t end, bool with_more) {
  return phrase(s, at, end, with_more, 0);
}

}  // namespace lectern
