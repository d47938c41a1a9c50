// How a later sentence names its subject again. Never guesses: where it is not plain, it has no name. Tested by
// clauses_test.cpp.
#include <algorithm>
#include <array>

#include "stages/simplify/clauses.h"
#include "stages/simplify/flat_text.h"
#include "stages/unicode.h"

namespace lectern {
namespace {

std::string lower_first(const Sentence& s, std::size_t from, std::size_t to) {
  std::string out = unmarked_text(s.slice(from, to));
  const Word& w = s[from];
  const bool name = w.can & kProper && !(w.can & (kDeterminer | kAdjective | kNoun | kPronoun | kSubject));
  const bool acronym = w.text.size() > 1 && is_upper(to_utf32(w.text)[1]);
  if (from == 0 && w.capital && !name && !acronym && w.lower != "i") {
    std::u32string letters = to_utf32(out);
    letters.replace(0, 1, lower(letters.substr(0, 1)));
    out = to_utf8(letters);
  }
  return out;
}

/// "Campaign manager Rick Gates", "Chief of Staff Ann Lee": Rick Gates, Ann Lee. Empty: the phrase does not end in two
/// words that can only be names, after others.
std::string own_name(const Sentence& s, const NounPhrase& np) {
  const std::size_t last = s[np.to - 1].text == ")" ? np.head + 1 : np.to;
  std::size_t begin = last;
  const auto name_word = [&](std::size_t i, std::uint32_t parts) {
    return s[i].capital && !s[i].punctuation() && s[i].may_be(kProper) && (s[i].is & ~parts) == 0;
  };
  while (begin > np.from && name_word(begin - 1, kProper)) --begin;
  // "manager Rick Gates": both may be nouns, but nothing else before them has a capital.
  if (begin + 2 > last && last >= np.from + 3 && (last == 3 || !s[last - 3].capital) && name_word(last - 1, ~0u) &&
      name_word(last - 2, ~0u))
    begin = last - 2;
  const bool titled = np.core == np.to || s.is(np.core, "of");
  for (std::size_t i = np.core; i < begin; ++i)
    if (s[i].must_be(kCoordinator) || s[i].punctuation()) return {};
  const bool name = begin > np.from && begin + 2 == last && !s[begin - 1].may_be(kDeterminer | kPreposition) &&
                    s[begin - 1].may_be(kNoun) && titled;
  return name ? unmarked_text(s.slice(begin, last)) : std::string();
}

/// "This form of surveillance": what it is a form of must be said.
bool is_light(const Word& head) {
  constexpr std::array<std::string_view, 16> kLight = {"form",   "kind",  "type",   "sort", "lack",  "number",
                                                       "range",  "set",   "series", "part", "piece", "pair",
                                                       "amount", "level", "group",  "body"};
  const std::string one = head.may_be(kPluralNoun) && head.lower.ends_with("s") && head.lower != "series"
                              ? head.lower.substr(0, head.lower.size() - 1)
                              : head.lower;
  return std::find(kLight.begin(), kLight.end(), one) != kLight.end();
}

bool quoted_in(const Sentence& s, const NounPhrase& np) {
  for (std::size_t i = np.from; i < np.to; ++i)
    if (s[i].quoted) return true;
  return false;
}

/// "Some members", "three new members of the board": these members. What is said of each of them goes on.
std::string some_of_these(const Sentence& s, const NounPhrase& np) {
  const Word& first = s[np.from];
  const bool brings_in =
      first.lower == "some" || first.lower == "several" || first.lower == "many" || first.must_be(kNumber);
  const Word& head = s[np.head];
  if (!brings_in || np.head == np.from || head.genitive || !head.may_be(kPluralNoun)) return {};
  if (np.to > np.core && (s[np.core].lower == "of" || s[np.core].lower == "and" || s[np.core].text == ",")) return {};
  for (std::size_t i = np.from + 1; i < np.to; ++i)
    if (is_counting(s[i]) || s[i].may_be(kNot | kCoordinator) || s[i].quoted || s[i].punctuation()) return {};
  return "these " + lower_first(s, noun_begin(s, np.head, np.from + 1), np.head + 1);
}

/// A regular plural's singular; empty: it is none.
std::string singular_of(const std::string& plural) {
  if (plural.size() < 4 || !plural.ends_with("s")) return {};
  for (const std::string_view other : {"ss", "us", "is", "ses", "xes", "zes", "ches", "shes", "ves", "oes"})
    if (plural.ends_with(other)) return {};
  if (plural.ends_with("ies")) return plural.substr(0, plural.size() - 3) + "y";
  return plural.substr(0, plural.size() - 1);
}

/// "One of our authors": this author.
std::string one_of_these(const Sentence& s, const NounPhrase& np) {
  if (s[np.head].lower != "one" || s[np.head + 1].lower != "of") return {};
  const auto those = noun_phrase(s, np.head + 2, np.to, false);
  if (!those || those->core != np.to || !those->plural || !s[those->head].must_be(kNoun | kPluralNoun)) return {};
  const Word& noun = s[those->head];
  const std::string one = noun.capital || noun.genitive ? std::string() : singular_of(noun.lower);
  if (one.empty()) return {};
  const std::size_t begin = noun_begin(s, those->head, those->from);
  return "this " + s.slice(begin, those->head) + (begin < those->head ? " " : "") + one;
}

}  // namespace

std::string refer_to(const Sentence& s, const NounPhrase& np) {
  const Word& head = s[np.head];
  if (head.must_be(kPronoun | kSubject)) {
    if (head.lower == "those" && (np.to == np.head + 1 || s[np.head + 1].may_be(kGerund | kParticiple | kRelative)))
      return "they";
    if (const std::string one = one_of_these(s, np); !one.empty()) return one;
    if (np.to > np.head + 1) return {};  // "he and others"
    for (const std::string_view same : {"we", "they", "he", "she", "it", "i", "you"})
      if (head.lower == same) return lower_first(s, np.from, np.from + 1);
    return {};
  }
  // "Setting up a line", which is no noun for sure.
  const bool deed = np.head == np.from && head.can & kGerund && s[np.head + 1].must_be(kPreposition) &&
                    np.to > np.head + 1 && s[np.head + 1].lower != "of" && s[np.head + 1].lower != "in" &&
                    s[np.head + 1].lower != "for";
  if (np.deed || deed) return "this";
  if (const std::string some = some_of_these(s, np); !some.empty()) return some;
  if (np.counted) return {};
  if (np.plural && np.either) return {};
  const Word& first = s[np.from];
  if (quoted_in(s, np)) {                                // "‘End Demand’ approaches": these approaches
    for (std::size_t i = np.from; i + 2 < np.head; ++i)  // "the ‘Protocol to Prevent Harm’": this Protocol
      if (s[i].quoted && s[i].punctuation() && head.punctuation() && s[i + 1].capital && s[i + 1].may_be(kNoun) &&
          (s.is(i + 2, "to") || s.is(i + 2, "on")))
        return "this " + s[i + 1].text;
    const Word& noun = head.punctuation() && np.head > 0 ? s[np.head - 1] : head;
    const bool plain = noun.may_be(kNoun) && !noun.capital && !is_light(noun) && !np.either;
    const bool several = np.to > np.core && (s[np.core].lower == "and" || s[np.core].text == ",");
    return plain && !several ? (np.plural ? "these " : "this ") + noun.text : std::string();
  }
  for (std::size_t i = np.from; i < np.to && !s[i].must_be(kRelative); ++i)
    if (is_counting(s[i]) || s[i].may_be(kNot)) return {};
  const std::size_t core = s[np.core - 1].text == ")" ? np.head + 1 : np.core;
  // "The Americans with Disabilities Act" is no Americans.
  if (np.plural && head.capital && np.head > 0 && np.core < np.to && s[np.core].lower == "with" && s[np.to - 1].capital)
    return lower_first(s, np.from, np.to);
  // "These cuts in budgets and ensuing closures": both, or those in both.
  for (std::size_t i = np.core; np.plural && i + 1 < np.to; ++i)
    if (s[i].must_be(kCoordinator) && s[i + 1].lower.ends_with("ing")) return {};
  // Two things joined: the whole is said again when it is short.
  const bool joined = np.to != np.core && (s[np.core].lower == "and" || s[np.core].text == ",");
  constexpr std::size_t kShort = 4;  // words that can be said again without tiring
  if (joined) return count_words(s, np.from, np.to) <= kShort ? lower_first(s, np.from, np.to) : std::string();
  const bool all_of_kind = first.lower == "all" && np.to > np.core;  // "all cards with a strip": not all cards
  if (all_of_kind && np.plural) return "these " + lower_first(s, noun_begin(s, np.head, np.from + 1), np.head + 1);
  const bool indefinite = first.lower == "a" || first.lower == "an" || first.lower == "another";
  if (first.lower == "those" && s[np.from + 1].may_be(kGerund | kParticiple)) return "they";
  const bool definite = np.head != np.from && first.may_be(kDeterminer) && !indefinite;
  const bool name = head.must_be(kProper);
  if (const std::string own = own_name(s, np); !own.empty() && !definite && !indefinite) return own;
  const bool bare = !first.may_be(kDeterminer) && np.to == np.core;  // "government", "migrant workers": all of them
  if (bare && !indefinite && count_words(s, np.from, core) <= kShort) return lower_first(s, np.from, core);
  // "this form of surveillance": the form alone says nothing.
  const bool light = np.to > np.core && s[np.core].lower == "of" && is_light(head);
  if (light)
    return definite && count_words(s, np.from, np.to) <= kShort + 2 ? lower_first(s, np.from, np.to) : std::string();
  const std::size_t enough = definite && head.capital ? kShort + 2 : kShort;  // "the White House Press Office"
  if ((definite || name) && count_words(s, np.from, core) <= enough) return lower_first(s, np.from, core);
  // "Early international policies on trafficking": these policies. The nouns before the head stay with it.
  const bool title = head.capital && np.head > 0 && !first.may_be(kDeterminer);  // "Chief of Staff Ann Lee"
  if (name || title) return {};
  return (np.plural ? "these " : "this ") + lower_first(s, noun_begin(s, np.head, np.from), np.head + 1);
}

std::string both_named(const Sentence& s, std::size_t end, const std::string& noun) {
  std::size_t begin = end - 1;
  while (begin > 0 && s[begin - 1].must_be(kNoun | kAdjective) && !s[begin - 1].genitive) --begin;
  const bool two = begin > 1 && s.is(begin - 1, "and") && s[begin - 2].must_be(kNoun | kPluralNoun) &&
                   s[begin - 2].may_be(kPluralNoun) && !s[begin - 2].genitive;
  return two ? unmarked_text(s.slice(noun_begin(s, begin - 2, 0), end)) : noun;
}

std::size_t noun_begin(const Sentence& s, std::size_t head, std::size_t from) {
  std::size_t begin = head;
  while (begin > from && s[begin - 1].must_be(kNoun) && !s[begin - 1].genitive && s[begin - 1].can & kNoun) --begin;
  // "collection and surveillance tools": the tools may be both.
  const bool joined =
      begin > from && (s[begin - 1].lower == "and" || s[begin - 1].lower == "or" || s[begin - 1].text == ",");
  if (joined) return head;
  // "domestic violence shelters": it says what kind of violence.
  if (begin < head && begin > from && s[begin - 1].must_be(kAdjective) && !s[begin - 1].may_be(kDeterminer)) --begin;
  return begin;
}

}  // namespace lectern
