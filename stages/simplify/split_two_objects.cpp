// "The board passed the first act and the second act." -> "The board passed the first act. It also passed the second
// act.", with the subject's own name. Only long sentences, two things with articles of their own right after the verb
// or its preposition, and nothing in the first that the second could be joined to. Never verbs that join what they have
// ("compare"). Tested by rules_test.cpp.
#include <algorithm>
#include <array>
#include <string_view>

#include "stages/simplify/clauses.h"
#include "stages/simplify/rules.h"
#include "stages/simplify/statements.h"

namespace lectern {
namespace {

constexpr std::size_t kLong = 18;     // words of a sentence that is worth it
constexpr std::size_t kShortest = 4;  // words of each thing

/// Verbs that do one thing to both, or say how they stand to each other.
constexpr std::array<std::string_view, 26> kJoining = {
    "compare",  "combine", "link",   "join",  "connect", "mix",       "merge",    "unite",       "conflate",
    "separate", "relate",  "divide", "pair",  "balance", "weigh",     "match",    "distinguish", "be",
    "become",   "remain",  "seem",   "share", "agree",   "cooperate", "exchange", "differ"};

bool joins(const Word& verb, Lexicon& lexicon) {
  for (const Reading& reading : lexicon.readings(verb.lower))
    if (std::find(kJoining.begin(), kJoining.end(), reading.lemma) != kJoining.end()) return true;
  return lexicon.readings(verb.lower).empty();
}

bool has_article(const Word& w) {
  return w.lower == "the" || w.lower == "a" || w.lower == "an" || w.lower == "its" || w.lower == "their";
}

}  // namespace

std::optional<Rewriting> split_two_objects(const Sentence& s, Lexicon& lexicon) {
  const std::size_t end = before_stop(s);
  if (count_words(s, 0, end) <= kLong || leaves_clause_open(s, 0, 1)) return std::nullopt;
  const bool order = begins_order(s, 0);
  const auto clause = order ? std::nullopt : main_clause(s, 0, end);
  if (!order && (!clause || clause->verb != clause->subject.to)) return std::nullopt;
  const std::size_t verb = order ? 0 : clause->verb;
  std::size_t main = verb;
  while (main + 1 < end && s[main].must_be(kHave | kModal) && s[main + 1].must_be(kParticiple | kInfinitive)) ++main;
  if (s[main].may_be(kBe | kModal) || s[main].lower == "been" || s[main].lower == "be" || joins(s[main], lexicon))
    return std::nullopt;
  const std::size_t object = s[main + 1].must_be(kPreposition) ? main + 2 : main + 1;
  if (!has_article(s[object]) || !affirms(s, 0, end) || !s.marks(verb, object).empty()) return std::nullopt;
  bool deed = false;  // "of closing branches": without a comma "and its readers" may be closed too
  for (std::size_t i = object + 1; i < end; ++i) {
    const Word& w = s[i];
    if (!in_the_open(s, i)) continue;
    if (!w.punctuation() && (w.may_be(kRelative) || w.must_be(kTo) || w.must_be(kNumber) || is_finite(s, i) ||
                             w.lower == "between" || w.lower == "both"))
      return std::nullopt;
    deed = deed || (w.may_be(kGerund) && !w.capital);
    const bool comma = w.text == ",";
    if (comma && !s.is(i + 1, "and")) return std::nullopt;
    if (w.punctuation()) {
      if (!comma) return std::nullopt;
      continue;
    }
    if (w.lower != "and") {
      if (has_article(w) || w.genitive || (w.may_be(kDeterminer) && !w.may_be(kAdverb))) return std::nullopt;
      continue;
    }
    if (!has_article(s[i + 1])) continue;
    const auto first = noun_phrase(s, object, i), second = noun_phrase(s, i + 1, end);
    const std::size_t left_end = s[i - 1].text == "," ? i - 1 : i;
    if (deed && left_end == i) return std::nullopt;
    // "the Commission on HIV and the Law": it may be one name.
    const bool name = first && first->to != first->core && s[i - 1].capital && s[i + 2].capital;
    if (name) return std::nullopt;
    if (!first || first->to != left_end || !second || second->to != end) return std::nullopt;
    if (count_words(s, object, left_end) < kShortest || count_words(s, i + 1, end) < kShortest) return std::nullopt;
    const std::string subject = order ? std::string() : refer_to(s, clause->subject);
    if (!order && subject.empty()) return std::nullopt;
    std::string opening;
    if (order) opening = s.slice(0, object) + " ";
    else if (main == verb) opening = subject + " also " + s.slice(verb, object) + " ";
    else opening = subject + " " + s.slice(verb, verb + 1) + " also " + s.slice(verb + 1, object) + " ";
    return Rewriting{{as_sentence(s, 0, left_end, {}, s.marks(left_end, i + 1)), rest_as_sentence(s, i + 1, opening)}};
  }
  return std::nullopt;
}

}  // namespace lectern
