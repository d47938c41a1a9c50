// Looks for the subject behind what stands before it. Never passes over a finite verb. Tested by clauses_test.cpp.
#include "stages/simplify/clause_openings.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "stages/simplify/clauses.h"

namespace lectern {
namespace {

constexpr std::size_t kLongestTime = 5;  // words of "on the afternoon of that day"

bool is_time(const Word& w) {
  constexpr std::array<std::string_view, 27> kTimes = {
      "day",   "days",   "night",   "nights", "morning", "afternoon", "evening", "week",   "weeks",
      "month", "months", "year",    "years",  "decade",  "decades",   "century", "moment", "time",
      "hour",  "hours",  "minutes", "spring", "summer",  "autumn",    "winter",  "season", "weekend"};
  return std::find(kTimes.begin(), kTimes.end(), w.lower) != kTimes.end();
}

/// After ", 2017," of "January 26, 2017,".
std::size_t over_year(const Sentence& s, std::size_t at, std::size_t to) {
  const bool day = at > 0 && s[at - 1].must_be(kNumber);
  return day && at + 1 < to && s[at].text == "," && is_year(s[at + 1]) ? at + 2 : at;
}

/// After "Later that day,", "Two weeks later,", "The following morning,". `at`: there is no time.
std::size_t over_time(const Sentence& s, std::size_t at, std::size_t to) {
  const bool begins = s[at].may_be(kDeterminer | kNumber) || s.is(at, "later") || s.is(at, "early") ||
                      s.is(at, "late") || s.is(at, "last") || s.is(at, "next") || s.is(at, "earlier");
  if (!begins) return at;
  for (std::size_t i = at + 1; i < to && i < at + kLongestTime; ++i) {
    if (s[i].punctuation() || is_finite(s, i)) return at;
    if (!is_time(s[i])) continue;
    std::size_t end = i + 1;
    if (s.is(end, "later") || s.is(end, "earlier") || s.is(end, "ago") || s.is(end, "before")) ++end;
    return end + 1 < to && s[end].text == "," ? end + 1 : at;
  }
  return at;
}

/// Another word that may be a verb stands before the comma that ends the opening.
bool may_have_verb(const Sentence& s, std::size_t at) {
  for (std::size_t i = at; i < s.size() && s[i].text != ","; ++i)
    if (s[i].may_be(kFiniteVerb | kAuxiliary)) return true;
  return false;
}

/// "Because of the law,", "As part of it,", "As described above,", "Since 2001,": words that may also open a clause,
/// and here open none.
bool opens_no_clause(const Sentence& s) {
  if (s.is(0, "because")) return s.is(1, "of");
  if (s.is(0, "since")) return !s[1].may_be(kSubject | kPronoun) && !may_have_verb(s, 1);
  if (!s.is(0, "as")) return false;
  if (s.is(1, "of") || s.is(1, "with") || s.is(1, "such") || s.is(1, "a") || s.is(1, "an") || s.is(1, "another"))
    return !may_have_verb(s, 2);
  if (s.is(1, "part") && s.is(2, "of")) return true;
  const std::size_t done = s[1].must_be(kAdverb) ? 2 : 1;  // "as previously discussed,"
  return s[done].may_be(kParticiple) && !s[done].may_be(kNoun) &&
         (s[done + 1].must_be(kPreposition | kAdverb) || s[done + 1].text == ",");
}

/// After "Hours after that meeting,", "Shortly before the vote,". `at`: there is no such thing.
std::size_t over_distance(const Sentence& s, std::size_t at, std::size_t to) {
  const bool length = is_time(s[at]) || s.is(at, "shortly") || s.is(at, "soon") || s.is(at, "immediately");
  if (!length || !(s.is(at + 1, "after") || s.is(at + 1, "before"))) return at;
  const auto event = noun_phrase(s, at + 2, to);
  return event && event->to + 1 < to && s[event->to].text == "," ? event->to + 1 : at;
}

/// "About 60 percent of the sample was": a subject; not "Over 60 years, it was".
bool is_about_so_many(const Sentence& s, std::size_t at, std::size_t to) {
  if (!s[at].may_be(kPreposition) || !s[at + 1].must_be(kNumber)) return false;
  const auto subject = noun_phrase(s, at, to);
  return subject && is_finite(s, subject->to);
}

}  // namespace

std::size_t subject_begin(const Sentence& s, std::size_t from, std::size_t to) {
  std::size_t i = from;
  if (from == 0 && s.is(0, "e.g") && s[1].text == ".") i = s[2].text == "," ? 3 : 2;
  if (from == 0 && i < to && s[i].may_be(kCoordinator) && !s[i].may_be(kDeterminer)) ++i;  // "But it is ..."
  if (const std::size_t after = over_time(s, i, to); after > i) return after;
  if (const std::size_t after = over_distance(s, i, to); after > i) return after;
  // "Broad legislation" has none, "poorly designed measures" are poorly designed.
  const bool of_noun = s[i + 1].may_be(kParticiple) && !s[i + 1].may_be(kNoun) && s[i + 2].may_be(kNoun | kAdjective);
  const bool sure = (s[i].must_be(kAdverb) && !of_noun) || s[i + 1].text == ",";
  const bool ordinal = s[i].lower == "second" && s[i + 1].text == ",";
  const bool degree = (s[i].lower == "more" || s[i].lower == "most") && s[i + 1].must_be(kAdverb);
  if (degree && s[i + 2].text == ",") {  // "More recently,"
    i += 3;
  } else if (i < to && sure && s[i].may_be(kAdverb) && !s.is(i, "there") &&
             (ordinal || !s[i].may_be(kDeterminer | kPronoun | kNoun | kSubordinator | kRelative))) {
    ++i;
    if (i < to && s[i].text == ",") ++i;
  }
  if (is_about_so_many(s, i, to)) return i;
  for (int phrases = 0; phrases < 2 && i < to && s[i].may_be(kPreposition) && !s[i].may_be(kSubordinator) &&
                        !s[i].may_be(kDeterminer) && !s[i].may_be(kPronoun);
       ++phrases) {
    const auto inner = noun_phrase(s, i + 1, to);
    if (!inner) return to;
    i = over_year(s, inner->to, to);
    if (i < to && s[i].text == ",") ++i;
  }
  return i;
}

bool opens_with_phrase(const Sentence& s) {
  if (s[0].must_be(kTo)) return s[1].must_be(kInfinitive);
  if (s[0].may_be(kSubordinator) && !s[0].must_be(kPreposition | kSubordinator)) return opens_no_clause(s);
  if (s.is(0, "because") || s.is(0, "as") || s.is(0, "since")) return opens_no_clause(s);
  return s[0].must_be(kPreposition | kSubordinator | kAdverb | kAdjective | kGerund | kParticiple | kPast) &&
         !s[0].must_be(kPast) && !s[0].must_be(kSubordinator);
}

std::size_t opening_end(const Sentence& s, std::size_t at, std::size_t to) {
  for (std::size_t i = at; i + 2 < to; ++i) {
    if (s[i].brackets > 0 || s[i].quoted) continue;
    if (is_finite(s, i) && !s[i].must_be(kPresent)) return to;
    if (s[i].text == ";" || s[i].text == ":") return to;
    if (s[i].text == ",") return i;
  }
  return to;
}

}  // namespace lectern
