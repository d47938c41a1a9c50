// "The law claims to protect workers, by reducing sales." -> "The law claims to protect workers. The law claims to do
// this by reducing sales." Never in the passive, with "can", "must" and the like, or where another doer is near.
// Tested by rules_test.cpp.
#include <algorithm>
#include <array>
#include <string_view>

#include "stages/simplify/clauses.h"
#include "stages/simplify/rules.h"
#include "stages/simplify/statements.h"

namespace lectern {
namespace {

constexpr std::size_t kShortest = 2;  // words of the means

/// Verbs after which "to" has the same doer.
constexpr std::array<std::string_view, 9> kSameDoer = {"claim", "aim",     "try",  "seek", "want",
                                                       "hope",  "attempt", "plan", "wish"};

bool same_doer(const Word& w, Lexicon& lexicon) {
  for (const Reading& reading : lexicon.readings(w.lower))
    if (std::find(kSameDoer.begin(), kSameDoer.end(), reading.lemma) != kSameDoer.end()) return true;
  return false;
}

/// "It differs from others by": to be so is no deed.
bool is_state(const Word& verb, Lexicon& lexicon) {
  constexpr std::array<std::string_view, 8> kStates = {"differ", "vary",  "benefit", "suffer",
                                                       "remain", "stand", "lie",     "begin"};
  return is_form_of(verb, kStates, lexicon);
}

}  // namespace

std::optional<Rewriting> split_means(const Sentence& s, Lexicon& lexicon) {
  const std::size_t end = before_stop(s);
  const auto clause = main_clause(s, 0, end);
  if (!clause || leaves_clause_open(s, 0, 1) || clause->subject.deed) return std::nullopt;
  const Word& first = s[clause->verb];
  if (first.must_be(kModal | kBe | kDo) || tense_of(s, clause->verb) == Tense::other) return std::nullopt;
  std::size_t main = clause->verb;
  if (first.must_be(kHave)) {
    ++main;
    while (main < end && s[main].must_be(kAdverb)) ++main;
    if (!s[main].must_be(kParticiple) || s[main].lower == "been") return std::nullopt;
  }
  if (is_state(s[main], lexicon)) return std::nullopt;
  const bool aims = s[main + 1].must_be(kTo) && same_doer(s[main], lexicon);
  for (std::size_t i = main + (aims ? 4 : 2); i + 1 + kShortest <= end; ++i) {
    const Word& object = s[i + 2];
    const bool deed = s[i + 1].must_be(kGerund) ||
                      (s[i + 1].may_be(kGerund) && object.must_be(kDeterminer | kNumber | kAdjective | kProper));
    if (!s.is(i, "by") || !deed || !in_the_open(s, i)) continue;
    if (s.is(i + 1, "being")) return std::nullopt;  // "they follow others by being against it"
    if (s.is(i - 1, "this")) return std::nullopt;   // said by this rule
    if (!is_plain(s, main + (aims ? 2 : 1), i) || !affirms(s, clause->from, i)) return std::nullopt;
    for (std::size_t k = main + 1; k < i; ++k)
      if (s[k].may_be(kParticiple) || s[k].lower == "by" || s[k].text == ":" || s[k].text == ";") return std::nullopt;
    for (std::size_t k = i + 1; k < end; ++k)  // a later statement may not be said of the means
      if (s[k].text == "," && (s.is(k + 1, "and") || s.is(k + 1, "but"))) return std::nullopt;
    if (s[i - 1].must_be(kCoordinator) || s[i - 1].text == ";") return std::nullopt;
    if (!agrees_with(first, clause->subject.plural)) return std::nullopt;
    const std::string subject = refer_to(s, clause->subject);
    if (subject.empty() || !s.marks(clause->verb, main + 2).empty()) return std::nullopt;
    std::string does;
    if (aims) does = s.slice(clause->verb, main + 2) + " do";
    else if (first.must_be(kHave)) does = s.slice(clause->verb, clause->verb + 1) + " done";
    else does = tense_of(s, clause->verb) == Tense::past ? "did" : first.must_be(kPresentS) ? "does" : "do";
    if (does == "do" && !clause->subject.plural && !s[clause->subject.head].must_be(kSubject | kPronoun))
      return std::nullopt;  // "its strength lay in it"
    const std::size_t left_end = s[i - 1].text == "," ? i - 1 : i;
    return Rewriting{{as_sentence(s, 0, left_end, {}, s.marks(left_end, i)),
                      rest_as_sentence(s, i, subject + " " + does + " this ")}};
  }
  return std::nullopt;
}

}  // namespace lectern
