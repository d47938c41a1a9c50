// Cuts words at their elisions, asks the lexicon, and finds clauses by their subject and verb. Where a word can be two
// things it is taken for neither. Never changes a text. Tested by cautious_rules_test.cpp, through the rules.
#include "stages/simplify/clause_reading.h"

#include <algorithm>
#include <iterator>
#include <set>

namespace lectern {
namespace {

constexpr int kQuoted = 1000;                // more than brackets can be open
constexpr std::size_t kLongestOpening = 10;  // words of what stands before the subject

/// Tags of what a noun phrase is made of, in Apertium's words.
constexpr std::string_view kNounTag = "n", kNameTag = "np", kAdjectiveTag = "adj", kAdverbTag = "adv", kDetTag = "det",
                           kPrepositionTag = "pr", kNumberTag = "num", kParticipleTag = "pp", kNominative = "nom";

bool first_tag(const Reading& r, std::string_view tag) { return !r.tags.empty() && r.tags.front() == tag; }

bool is_verb(const Reading& r) { return !r.tags.empty() && r.tags.front().starts_with("vb"); }

bool is_figure(const std::string& word) {
  return !word.empty() && word.find_first_of("0123456789") != std::string::npos;
}

std::set<std::string> numbers_of(const Reading& r) {
  if (r.has("sg")) return {"sg"};
  if (r.has("pl")) return {"pl"};
  return {"sg", "pl"};
}

}  // namespace

ClauseReading::ClauseReading(const Sentence& sentence, const ClauseTable& table, Lexicon& lexicon)
    : sentence_(sentence), table_(table) {
  for (std::size_t i = 0; i < sentence.size(); ++i) {
    const Word& w = sentence[i];
    ClauseToken token{i, w.lower, {}, w.capital, w.punctuation(), w.brackets + (w.quoted ? kQuoted : 0)};
    std::string rest = w.lower;
    for (std::size_t at; !w.punctuation() && (at = rest.find('\'')) != std::string::npos && at + 1 < rest.size() &&
                         lexicon.readings(rest).empty();) {
      ClauseToken elided = token;
      elided.lower = rest.substr(0, at + 1);
      elided.readings = lexicon.readings(elided.lower);
      tokens_.push_back(std::move(elided));
      rest.erase(0, at + 1);
    }
    token.lower = rest;
    if (!w.punctuation()) token.readings = lexicon.readings(rest);
    tokens_.push_back(std::move(token));
  }
}

const ClauseToken& ClauseReading::operator[](std::size_t i) const {
  static const ClauseToken nothing;
  return i < tokens_.size() ? tokens_[i] : nothing;
}

std::size_t ClauseReading::token_of(std::size_t word) const {
  std::size_t i = 0;
  while (i < tokens_.size() && tokens_[i].word < word) ++i;
  return i;
}

std::size_t ClauseReading::matches(std::size_t at, const std::string& phrase) const {
  std::size_t i = at;
  for (std::size_t begin = 0; begin < phrase.size();) {
    const std::size_t end = std::min(phrase.find(' ', begin), phrase.size());
    if ((*this)[i].lower != std::string_view(phrase).substr(begin, end - begin)) return 0;
    ++i;
    begin = end + 1;
  }
  return i - at;
}

std::size_t ClauseReading::phrase(std::size_t at, std::string_view kind) const {
  for (const std::string& one : table_.all(kind))
    if (const std::size_t length = matches(at, one)) return length;
  return 0;
}

bool ClauseReading::may_be(std::size_t i, std::string_view tag) const {
  const auto& all = (*this)[i].readings;
  return std::any_of(all.begin(), all.end(), [&](const Reading& r) { return first_tag(r, tag); });
}

bool ClauseReading::must_be(std::size_t i, std::string_view tag) const {
  const auto& all = (*this)[i].readings;
  return !all.empty() && std::all_of(all.begin(), all.end(), [&](const Reading& r) { return first_tag(r, tag); });
}

bool ClauseReading::sure_verb(std::size_t i) const {
  const ClauseToken& t = (*this)[i];
  if (t.punctuation || t.readings.empty()) return false;
  bool finite = false;
  for (const Reading& r : t.readings) {
    if (!is_verb(r)) return false;
    if (r.has("inf") || r.has("ger") || r.has(kParticipleTag)) return false;
    for (const std::string& tag : r.tags) finite = finite || table_.has("finite", tag);
  }
  return finite;
}

bool ClauseReading::may_be_finite(std::size_t i) const {
  const auto& all = (*this)[i].readings;
  return std::any_of(all.begin(), all.end(), [&](const Reading& r) {
    return is_verb(r) &&
           std::any_of(r.tags.begin(), r.tags.end(), [&](const auto& tag) { return table_.has("finite", tag); });
  });
}

bool ClauseReading::verb_follows(std::size_t i, std::size_t end) const {
  while (i < end && is(i, "before-verb")) ++i;
  return i < end && may_be_finite(i);
}

std::optional<std::size_t> ClauseReading::verb_after(std::size_t i, std::size_t end) const {
  const std::size_t begin = i;
  while (i < end && (is(i, "before-verb") || must_be(i, kAdverbTag))) ++i;
  if (i >= end || (*this)[i].level != (*this)[begin].level) return std::nullopt;
  if (sure_verb(i)) return i;
  if (!may_be_finite(i)) return std::nullopt;
  const bool after_determiner = i > 0 && i == begin && may_be(i - 1, kDetTag);
  if (is(i, "verb") && !after_determiner) return i;
  // "ne porte pas": what stands before a verb and before nothing else.
  const bool clitic =
      i > begin && is(i - 1, "before-verb") && !may_be(i - 1, kDetTag) && !may_be(i - 1, kPrepositionTag);
  return clitic ? std::optional(i) : std::nullopt;
}

/// May stand in a noun phrase, besides determiners and prepositions.
bool ClauseReading::describes(std::size_t i) const {
  const ClauseToken& t = (*this)[i];
  if (t.punctuation || is(i, "and") || is(i, "but") || is(i, "or") || is(i, "relative") || is(i, "that")) return false;
  if (t.readings.empty()) return true;  // unknown: a name, a new word
  return may_be(i, kNounTag) || may_be(i, kNameTag) || may_be(i, kAdjectiveTag) || may_be(i, kNumberTag) ||
         may_be(i, kAdverbTag) || t.capital || is_figure(t.lower) ||
         std::any_of(t.readings.begin(), t.readings.end(), [](const Reading& r) { return r.has(kParticipleTag); });
}

/// Behind adverbs, and behind a phrase that a comma ends and that has no verb: "En 2019, ...".
std::size_t ClauseReading::after_opening(std::size_t from, std::size_t to) const {
  std::size_t i = from;
  while (i < to && must_be(i, kAdverbTag) && !is(i, "before-verb")) ++i;
  if ((*this)[i].lower == "," && i > from) return i + 1;
  if (!may_be(from, kPrepositionTag)) return i;
  for (std::size_t k = from; k < to && k < from + kLongestOpening; ++k) {
    if ((*this)[k].lower == ",") return k + 1;
    if (sure_verb(k) || is(k, "relative") || is(k, "that") || (*this)[k].punctuation) break;
  }
  return from;
}

bool ClauseReading::agrees(std::size_t from, std::size_t verb, bool several) const {
  if (several) return true;
  std::set<std::string> subject{"sg", "pl"};
  bool nominative = !table_.has("cases", "yes");
  for (std::size_t i = from; i < verb; ++i) {
    const bool opens = i == from || may_be(i, kDetTag);
    std::set<std::string> here;
    bool head = false;
    for (const Reading& r : (*this)[i].readings) {
      if (table_.has("cases", "yes") && !r.has(kNominative)) continue;
      nominative = true;
      if (!(first_tag(r, kDetTag) || first_tag(r, kNounTag) || first_tag(r, kAdjectiveTag))) continue;
      head = head || first_tag(r, kNounTag);
      here.merge(numbers_of(r));
    }
    if (!here.empty() && (opens || head)) {
      std::set<std::string> both;
      std::set_intersection(subject.begin(), subject.end(), here.begin(), here.end(), std::inserter(both, both.end()));
      subject = both;
    }
    if (head) break;
  }
  if (!nominative) return false;
  for (const Reading& r : (*this)[verb].readings) {
    if (r.has("p1") || r.has("p2")) continue;
    for (const std::string& number : numbers_of(r))
      if (subject.contains(number)) return true;
  }
  return false;
}

/// A noun with its article, or a name, and what hangs on it with prepositions; where its verb stands.
std::optional<std::size_t> ClauseReading::noun_subject(std::size_t from, std::size_t to) const {
  const bool cases = table_.has("cases", "yes");
  const ClauseToken& t = (*this)[from];
  const bool opens = may_be(from, kDetTag) || may_be(from, kNumberTag) || is_figure(t.lower) ||
                     (t.capital && !must_be(from, kPrepositionTag)) || (cases && describes(from));
  if (!opens || must_be(from, kPrepositionTag)) return std::nullopt;
  bool head = false, several = false;
  for (std::size_t i = from; i < to; ++i) {
    const ClauseToken& here = (*this)[i];
    if (head)
      if (const auto verb = verb_after(i, to)) return agrees(from, *verb, several) ? verb : std::nullopt;
    if (here.punctuation || here.level != t.level || is(i, "relative") || is(i, "that") || is(i, "but"))
      return std::nullopt;
    if (is(i, "and") || is(i, "or")) {
      if (!head) return std::nullopt;
      several = true;
      head = false;  // another one follows
      continue;
    }
    if (sure_verb(i)) return std::nullopt;
    const bool noun = may_be(i, kNounTag) || may_be(i, kNameTag) || here.readings.empty() || here.capital;
    if (noun && i + 1 > from && !(i == from && may_be(i, kDetTag) && !here.capital)) head = true;
    else if (!describes(i) && !may_be(i, kDetTag) && !may_be(i, kPrepositionTag)) return std::nullopt;
  }
  return std::nullopt;
}

std::optional<std::size_t> ClauseReading::clause(std::size_t from, std::size_t to, bool noun) const {
  const std::size_t begin = after_opening(from, to);
  if (begin >= to) return std::nullopt;
  if (is(begin, "subject")) {
    if (noun) return std::nullopt;
    std::size_t i = begin + 1;
    while (i < to && (is(i, "before-verb") || must_be(i, kAdverbTag))) ++i;
    if (sure_verb(i) && i < to) return i;
    return verb_after(begin + 1, to);
  }
  return noun_subject(begin, to);
}

std::optional<std::size_t> ClauseReading::bare_clause(std::size_t from, std::size_t to) const {
  if (!table_.has("drops-subject", "yes")) return std::nullopt;
  std::size_t i = after_opening(from, to);
  while (i < to && is(i, "before-verb") && !may_be(i, kDetTag)) ++i;
  return i < to && sure_verb(i) ? std::optional(i) : std::nullopt;
}

bool ClauseReading::may_be_pronoun(std::size_t i) const { return may_be(i, "prn"); }

bool ClauseReading::says_something(std::size_t from, std::size_t to) const {
  bool relative = false;
  for (std::size_t i = from; i < to; ++i) {
    const ClauseToken& t = (*this)[i];
    if (t.level > 0) continue;
    if (t.lower == ",") relative = false;
    if (is(i, "relative") || is(i, "that")) relative = true;
    const bool after_determiner = i > from && may_be(i - 1, kDetTag) && !is(i - 1, "before-verb");
    const bool verb = sure_verb(i) || (is(i, "verb") && !after_determiner && i > from);
    if (verb && !relative) return true;
    if (verb) relative = false;  // the clause of the relative pronoun has its verb now
  }
  return false;
}

bool ClauseReading::reaches_on(std::size_t from, std::size_t to, bool any_dependent) const {
  for (std::size_t i = from; i < to; ++i) {
    if ((*this)[i].level > 0) continue;
    if (phrase(i, "condition") || phrase(i, "tied")) return true;
    if (is(i, "that") || is(i, "relative")) {
      // "un plan qui coûte": the pronoun is the subject of what follows, which so ends with its verb.
      const bool subject = i > from && verb_after(i + 1, to) && !(*this)[i - 1].punctuation &&
                           !may_be(i - 1, "vblex") && !may_be(i - 1, kPrepositionTag) && !may_be(i - 1, kAdverbTag);
      if (!subject && (any_dependent || is(i, "that"))) return true;
      continue;
    }
    if (any_dependent && (must_be(i, "cnjsub") || must_be(i, "cnjadv"))) return true;
  }
  return false;
}

}  // namespace lectern
