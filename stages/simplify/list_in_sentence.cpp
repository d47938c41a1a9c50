// "It keeps them from doing a, doing b, and doing c." -> an introduction and a list. Three and more parts of one form
// at the end of a sentence: -ing forms, "to" and a verb, verbs that share "to" or "which", or noun phrases right after
// a verb or "including". Never where it is not sure where the first part begins. Tested by rules_test.cpp.
#include <algorithm>
#include <array>
#include <string_view>

#include "stages/simplify/clauses.h"
#include "stages/simplify/enumerations.h"
#include "stages/simplify/rules.h"
#include "stages/simplify/statements.h"

namespace lectern {
namespace {

constexpr std::size_t kFewest = 3;  // parts of a list
constexpr std::size_t kMany = 4;    // parts that are surely of one kind
constexpr std::size_t kLongListOfMany = 6;
constexpr std::size_t kLongList = 9;  // words of its parts; a shorter one is easier to read in its sentence
constexpr std::size_t kLongest = 10;  // parts with commas of their own would show as many

bool all_of(const std::vector<WordRange>& parts, auto&& test) { return std::all_of(parts.begin(), parts.end(), test); }

/// Verbs in the form that all of them can have: "to | a, b, and c", "policies which | a, b, and c". Two at least are
/// verbs for sure, the first among them or right after its "to" or "which".
bool same_verbs(const Sentence& s, const std::vector<WordRange>& parts, std::uint32_t form) {
  const auto may = [&](const WordRange& p) { return p.from + 1 < p.to && (s[p.from].is & form) != 0; };
  const auto sure = [&](const WordRange& p) {
    return s[p.from].must_be(kFiniteVerb | kInfinitive) || s[p.from + 1].must_be(kDeterminer);
  };
  return all_of(parts, may) && sure(parts.front()) && std::count_if(parts.begin(), parts.end(), sure) >= 2;
}

/// "a risk of a, b and c": what they are all of. "The loss of life, injury, and damage" is one loss.
bool holds_several(const Word& noun) {
  constexpr std::array<std::string_view, 27> kHolding = {
      "risk",    "risks",      "form",      "forms",  "kind",     "kinds",      "type",      "types",       "range",
      "list",    "set",        "lack",      "series", "variety",  "mix",        "number",    "combination", "consists",
      "consist", "consisting", "consisted", "made",   "composed", "collection", "selection", "choice",      "team"};
  return std::find(kHolding.begin(), kHolding.end(), noun.lower) != kHolding.end();
}

/// "the staff who let us count, the readers who let us ask": each a thing and a clause that tells which.
bool same_relatives(const Sentence& s, const std::vector<WordRange>& parts) {
  return all_of(parts, [&](const WordRange& p) {
    const auto np = noun_phrase(s, p.from, p.to, false);
    return np && s[p.from].must_be(kDeterminer) && np->to + 2 < p.to && s[np->to].must_be(kRelative) &&
           is_finite(s, np->to + 1);
  });
}

/// "add a, b, and c into the file": what follows the last thing may go with all of them.
bool last_has_more(const Sentence& s, const std::vector<WordRange>& parts) {
  const auto bare = [&](const WordRange& p) { return noun_phrase(s, p.from, p.to)->core == p.to; };
  const auto last = noun_phrase(s, parts.back().from, parts.back().to);
  const bool all_bare = std::all_of(parts.begin(), parts.end() - 1, [&](const WordRange& p) {
    return noun_phrase(s, p.from, p.to).has_value() && bare(p);
  });
  return last && all_bare && last->core < last->to && s[last->core].must_be(kPreposition) &&
         s[last->core].lower != "of";
}

/// "track cars, vans, and use different roads": the last is no thing but a deed.
bool ends_in_deed(const Sentence& s, const std::vector<WordRange>& parts) {
  const WordRange& last = parts.back();
  return s[last.from].may_be(kInfinitive | kPresent | kPresentS) && last.from + 1 < last.to &&
         s[last.from + 1].must_be(kAdjective | kDeterminer);
}

/// The form that verbs after "to", "which" and the like share, if the word at `i` is one.
std::uint32_t shared_form(const Sentence& s, std::size_t i) {
  if (s[i - 1].must_be(kTo) && s[i].must_be(kInfinitive)) return kInfinitive;
  if (!(s[i - 1].lower == "which" || s[i - 1].lower == "that" || s[i - 1].lower == "who") ||
      s[i - 1].must_be(kDeterminer))
    return 0;
  if (i < 2 || !s[i - 2].must_be(kNoun | kPluralNoun)) return 0;
  if (s[i - 2].may_be(kPluralNoun) && s[i].must_be(kPresent | kInfinitive)) return kPresent;
  if (s[i].must_be(kPresentS)) return kPresentS;
  return 0;
}

}  // namespace

std::optional<Rewriting> list_in_sentence(const Sentence& s, Lexicon&) {
  const std::size_t end = before_stop(s);
  const auto clause = main_clause(s, 0, end);
  if (!clause && !begins_order(s, 0)) return std::nullopt;
  for (std::size_t i = 2; i + kLongList <= end; ++i) {
    if (!in_the_open(s, i)) continue;
    const Word& before = s[i - 1];
    const bool includes = before.lower == "including";
    const bool verb = is_finite(s, i - 1) || before.must_be(kInfinitive);
    const bool gerund = s[i].must_be(kGerund) && (before.must_be(kPreposition) || (verb && !before.may_be(kAuxiliary)));
    const bool infinitive = s.is(i, "to") && s[i].must_be(kTo);
    const bool preposition =
        s[i].must_be(kPreposition | kAdverb | kSubordinator) && s[i].may_be(kPreposition) && !before.punctuation();
    const bool after_preposition =
        before.must_be(kPreposition) && !s[i - 2].must_be(kPreposition) && !includes && !gerund;
    const bool such = before.lower == "as" && s.is(i - 2, "such") && !s[i].may_be(kDeterminer);
    const std::uint32_t form = shared_form(s, i);
    if (!includes && !verb && !gerund && !infinitive && !preposition && !after_preposition && !such && form == 0)
      continue;
    if (!preposition && before.must_be(kAuxiliary) && before.lower != "are" && before.lower != "were") continue;
    if (infinitive && before.lower == "order") continue;  // "in order to learn, to share, and to enjoy"
    if (clause && waits_for_verb(s, clause->verb, i)) continue;
    const std::vector<WordRange> parts = enumerated(s, i, end, ",");
    const bool many = parts.size() >= kMany;
    if (parts.size() < kFewest || parts.size() > kLongest) continue;
    if (count_words(s, i, end) < (many ? kLongListOfMany : kLongList)) continue;
    // "the loss of homes, jobs and the right to vote": with few parts it is not sure that "the loss of" is of all.
    if (after_preposition && !preposition && !many) continue;
    // "the board and the head of the town, the county, and ...": it may have begun before "of".
    bool joined = false;
    for (std::size_t k = clause ? clause->verb : 0; k < i; ++k) joined = joined || s[k].must_be(kCoordinator);
    if (after_preposition && !preposition && before.lower == "of" && (joined || !holds_several(s[i - 2]))) continue;
    // "tools to deploy clouds, an installer, and codecs" after another comma: it may have begun before.
    bool comma = false;
    for (std::size_t k = clause ? clause->verb : 0; k < i; ++k) comma = comma || s[k].text == ",";
    if (comma && !includes && !gerund && !infinitive && form == 0) continue;
    if (before.must_be(kInfinitive) && !many && !infinitive && !gerund && form == 0) continue;
    // "thank the staff who met the drivers, the doctors and the clerks": the list may be of those thanked.
    bool relative = false;
    for (std::size_t k = clause ? clause->verb : 0; k + 1 < i; ++k) relative = relative || s[k].must_be(kRelative);
    if (relative && verb && !gerund && !infinitive && form == 0) continue;
    const auto deed = [&](const WordRange& p) { return s[p.from].may_be(kGerund) && p.from + 1 < p.to; };
    const bool alike =
        form != 0    ? same_verbs(s, parts, form)
        : gerund     ? all_of(parts, deed)
        : infinitive ? all_of(parts, [&](const WordRange& p) { return s.is(p.from, "to") && s[p.from].must_be(kTo); })
        : preposition && !includes && !verb
            ? all_of(parts,
                     [&](const WordRange& p) {
                       return s[p.from].lower == s[i].lower && !s[p.from].may_be(kTo) && p.from + 1 < p.to;
                     })
            : all_of(parts,
                     [&](const WordRange& p) {
                       const auto np = noun_phrase(s, p.from, p.to);
                       // "a risk of a, b and c": the list may begin after "of".
                       const bool bare = np && (p.from != i || np->core == np->to);
                       return np && np->to == p.to && bare && !s[np->head].may_be(kSubject);
                     }) ||
                  (verb && same_relatives(s, parts));
    // "allow them to thrive by towns in which they can talk, form plans, and act"; "as true for reading it as for
    // building".
    for (std::size_t k = parts.front().from + 1; k < parts.front().to; ++k) {
      if (form != 0 && (s[k].may_be(kRelative) || is_finite(s, k))) return std::nullopt;
      if (gerund && before.must_be(kPreposition) && s[k].lower == before.lower) return std::nullopt;
    }
    // "of the need for a change of the town and of themselves": which "of" goes on?
    for (std::size_t n = 1; preposition && !includes && n < parts.size(); ++n)
      for (std::size_t k = parts[n].from + 1; k < parts[n].to; ++k)
        if (n + 1 < parts.size() && s[k].lower == s[i].lower) return std::nullopt;
    // "access to housing, poor housing conditions, raids": no access to the second.
    const bool one_word = parts.front().from + 1 == parts.front().to;
    bool named_twice = false;
    for (std::size_t k = parts.front().to; k < end; ++k) named_twice = named_twice || s[k].lower == s[i].lower;
    if (after_preposition && one_word && named_twice) continue;
    if (!alike || (verb && form == 0 && ends_in_deed(s, parts))) continue;
    // "forms of abuse, equalling slavery, servitude and theft": the second is what they do.
    if (form == 0 && !deed(parts.front()) && std::any_of(parts.begin(), parts.end(), deed)) continue;
    if (form == 0 && !gerund && !infinitive && !preposition && last_has_more(s, parts)) continue;
    // "claims that the reports written in May included faults, lies, and gaps": they begin after that verb.
    bool own_verb = false, who = false;
    for (std::size_t k = parts.front().from; k + 1 < parts.front().to; ++k) {
      who = who || s[k].may_be(kRelative);
      own_verb = own_verb || (k > parts.front().from && s[k].may_be(kPast) && !s[k].may_be(kNoun) &&
                              s[k + 1].must_be(kNoun | kPluralNoun | kDeterminer));
    }
    if (form == 0 && !gerund && !infinitive && own_verb && !who) continue;
    // "the aims for cutting waste, saving fuel and keeping bees that the board has set": it may have set the aims.
    const WordRange& last = parts.back();
    for (std::size_t k = last.from + 1; gerund && k + 1 < last.to; ++k)
      if ((s.is(k, "that") || s.is(k, "which")) && s[k + 1].must_be(kDeterminer | kSubject)) return std::nullopt;
    // "the time it takes to find, to go, and to avoid them did not leave": the last item has the main verb.
    for (std::size_t k = last.from + 1; (infinitive || form != 0) && k < last.to; ++k)
      if (s[k].must_be(kDo | kBe | kHave | kModal) && !s[k - 1].may_be(kRelative | kSubject | kPronoun | kAdverb))
        return std::nullopt;
    // "Chapters 4, 6 and 7": a number alone says nothing.
    const auto bare_number = [&](const WordRange& p) { return p.from + 1 == p.to && s[p.from].must_be(kNumber); };
    if (std::any_of(parts.begin(), parts.end(), bare_number)) continue;
    // "the first, second and third rules": "the" may be of all of them.
    const auto has_article = [&](const WordRange& p) { return s[p.from].may_be(kDeterminer) && !s[p.from].genitive; };
    const auto articles = std::count_if(parts.begin(), parts.end(), has_article);
    if (such && articles > 0) continue;
    if (has_article(parts.front()) && articles != static_cast<std::ptrdiff_t>(parts.size())) continue;
    return as_list(s, s.slice(0, i) + ":", parts);
  }
  return std::nullopt;
}

}  // namespace lectern
