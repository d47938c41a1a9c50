// "A, because B." -> "A. This is because B." Never after a negation ("not because"), and never in the past or where the
// reason may be of a part of A alone. Tested by rules_test.cpp.
#include "stages/simplify/clauses.h"
#include "stages/simplify/rules.h"
#include "stages/simplify/statements.h"

namespace lectern {
namespace {

/// "largely because": what is said of the reason goes with it into its sentence.
bool weighs(const Word& w) {
  return w.lower == "largely" || w.lower == "mainly" || w.lower == "mostly" || w.lower == "partly" ||
         w.lower == "chiefly" || w.lower == "primarily";
}

/// ", as the two are often mistaken for each other": what is said of the subject stands right after "is". "As it is
/// called", "as it is in May" say how.
bool as_reason(const Sentence& s, std::size_t i, std::size_t end, Lexicon& lexicon) {
  if (!s.is(i, "as") || s[i - 1].text != ",") return false;
  const auto reason = main_clause(s, i + 1, end);
  if (!reason || reason->subject.from != i + 1 || reason->verb != reason->subject.to) return false;
  const std::size_t verb = reason->verb;
  std::size_t what = verb + 1;
  while (what < end && s[what].must_be(kAdverb)) ++what;
  const bool is = s.is(verb, "is") || s.is(verb, "are");
  const bool told =
      s[what].must_be(kAdjective | kDeterminer) || (s[what].must_be(kParticiple) && s[what + 1].must_be(kPreposition) &&
                                                    !s.is(what + 1, "by") && !s.is(what + 1, "in"));
  return is && told && what + 2 < end && !says(s[what], lexicon);
}

/// ", since evening shifts are hard to fill": in the present it is no time.
bool since_reason(const Sentence& s, std::size_t i, std::size_t end) {
  if (!s.is(i, "since") || s[i - 1].text != ",") return false;
  const auto reason = main_clause(s, i + 1, end);
  return reason && tense_of(s, reason->verb) == Tense::present && !s[reason->verb].must_be(kHave);
}

/// "These groups have done so ": what the reason is of, named again where the sentence before it ends with examples.
/// Empty: there are none, or it cannot be said for sure.
std::string deed_before_examples(const Sentence& s, const Clause& left, std::size_t end) {
  bool examples = false;
  for (std::size_t i = left.verb; i + 1 < end && !examples; ++i)
    examples = in_the_open(s, i) && (s.is(i, "including") || (s.is(i, "such") && s.is(i + 1, "as")));
  const bool done = s.is(left.verb, "have") && s[left.verb + 1].must_be(kParticiple) && !s.is(left.verb + 1, "been") &&
                    !s.is(left.verb + 1, "become");
  const std::string who = examples && done && left.subject.plural ? refer_to(s, left.subject) : std::string();
  return who.empty() ? who : who + " have done so ";
}

/// "These groups have done so because": it says its reason, and no more.
bool says_reason_only(const Sentence& s, std::size_t end) {
  return end > 1 && s.is(end - 1, "so") && s.is(end - 2, "done");
}

}  // namespace

std::optional<Rewriting> split_reason(const Sentence& s, Lexicon& lexicon) {
  const std::size_t end = before_stop(s);
  for (std::size_t i = 4; i + 2 < end; ++i) {
    // "..., because it:" before a list
    const bool list =
        s.is(i, "because") && s[i + 1].may_be(kSubject | kPronoun) && s[i + 2].text == ":" && i + 3 == s.size();
    if (i + 3 >= end && !list) break;
    const bool fact =
        s.is(i, "due") && s.is(i + 1, "to") && s.is(i + 2, "the") && s.is(i + 3, "fact") && s.is(i + 4, "that");
    const bool of_fear = s.is(i, "out") && s.is(i + 1, "of") && s.is(i + 2, "fear");
    const bool phrase = (s.is(i, "due") && s.is(i + 1, "to")) || (s.is(i, "owing") && s.is(i + 1, "to")) ||
                        (s.is(i, "thanks") && s.is(i + 1, "to")) || of_fear;
    const bool due = !fact && phrase && s[i - 1].text == ",";
    const bool since = since_reason(s, i, end) || as_reason(s, i, end, lexicon);
    if ((!s.is(i, "because") && !fact && !due && !since) || !in_the_open(s, i)) continue;
    const bool of = due || s.is(i + 1, "of");
    const std::size_t reason = fact ? i + 5 : of ? i + 2 : i + 1;
    const std::size_t begin = weighs(s[i - 1]) && s[i - 2].text == "," ? i - 1 : i;
    const bool comma = s[begin - 1].text == ",";
    if (comma && (s.is(begin - 2, "part") || says(s[begin - 2], lexicon))) return std::nullopt;
    if (s[begin - 1].must_be(kAdverb) || s[begin - 1].may_be(kNot)) return std::nullopt;  // only because
    if (s.is(begin - 1, "both") || s.is(begin - 1, "either")) return std::nullopt;  // "both because a and because b"
    std::size_t left_end = comma ? begin - 1 : begin;
    const bool joined = s[left_end - 1].must_be(kCoordinator);  // "because a, and because b"
    if (joined) --left_end;
    const bool bare_verb = left_end > 1 && s[left_end - 1].may_be(kFiniteVerb) && !s[left_end - 1].may_be(kPluralNoun);
    if (!joined && bare_verb && s[left_end - 2].must_be(kCoordinator)) return std::nullopt;  // "and exist because of"
    const bool second = s.is(0, "this") && s[1].must_be(kBe) && s.is(2, "because");
    if (second ? !joined : joined && !comma) return std::nullopt;  // "they live and because they live have needs"
    if (s.is(left_end, "or")) return std::nullopt;
    if (left_end > 0 && s[left_end - 1].text == ",") --left_end;
    // "sanctions imposed because of the war": the reason is of that alone.
    if (!comma && s[left_end - 1].must_be(kParticiple | kPast) &&
        !s[left_end - 2].must_be(kAuxiliary | kAdverb | kParticiple))
      return std::nullopt;
    if (left_end > 0 && s[left_end - 1].must_be(kBe)) return std::nullopt;  // "but this was because"
    if (says_reason_only(s, left_end)) return std::nullopt;
    if (comma && s[left_end - 1].may_be(kRelative)) return std::nullopt;  // "people who, because they are old, need"
    if (!comma && left_end > 1 && s.is(left_end - 1, "this") && s[left_end - 2].must_be(kDo)) return std::nullopt;
    const auto left = main_clause(s, 0, left_end);
    if (!left || leaves_clause_open(s, 0, left_end)) return std::nullopt;
    if (!comma && !affirms(s, 0, left_end)) return std::nullopt;
    if (reports(s, left->verb, left_end, lexicon)) return std::nullopt;  // "they said it took long because of"
    if (!comma && (s.is(left->verb, "may") || s.is(left->verb, "might") || s.is(left->verb, "could")))
      return std::nullopt;  // "owners may be late because they are ill": it may be why
    if (of && !comma && s[left->verb].must_be(kModal)) return std::nullopt;  // "can fail because of": not always
    const bool bare = s[left_end - 1].may_be(kParticiple | kFiniteVerb);
    for (std::size_t k = left->verb; bare && !comma && k < left_end; ++k)
      if (s.is(k, "also")) return std::nullopt;  // "was also written because": one more reason
    for (std::size_t k = 0; k < left_end; ++k)
      if ((s[k].must_be(kRelative) && !comma) || s[k].text == ";" || s[k].text == ":" ||
          (s[k].may_be(kNot) && s.is(k + 1, "only")))
        return std::nullopt;
    if (!list && (of ? !noun_phrase(s, reason, end) : !main_clause(s, reason, end))) return std::nullopt;
    for (std::size_t k = reason; due && k + 1 < end; ++k)  // "the few, due to their wealth, rule the many"
      if (s[k].text == "," && s[k + 1].may_be(kFiniteVerb | kAuxiliary)) return std::nullopt;
    for (std::size_t k = reason; of && k + 2 < end; ++k)  // "and because of this, nobody came"
      if (s[k].text == "," && has_statement(s, k + 1, end)) return std::nullopt;
    const bool past = tense_of(s, left->verb) == Tense::past;
    const std::string deed = second ? std::string() : deed_before_examples(s, *left, left_end);
    const std::string opening = !deed.empty() ? deed
                                : second      ? (past ? "it was also " : "it is also ")
                                              : (past ? "this was " : "this is ");
    const std::string because = opening + s.slice(begin, i) + (begin < i ? " " : "") + "because ";
    const std::string rest =
        fact || since ? rest_as_sentence(s, reason, because + s.marks(i, reason)) : rest_as_sentence(s, begin, opening);
    return Rewriting{{as_sentence(s, 0, left_end, {}, s.marks(left_end, begin)), rest}};
  }
  return std::nullopt;
}

}  // namespace lectern
