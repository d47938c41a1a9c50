// "They have pushed for policies that harm workers." -> "They have pushed for policies. These policies harm workers."
// Only of things that the sentence itself brings in (a law, policies), at its end, and where something is or was done
// with them. Never after a negation, a wish, an order or a condition: there the clause says which things are meant.
// Tested by rules_test.cpp.
#include <array>

#include "stages/simplify/clauses.h"
#include "stages/simplify/rules.h"
#include "stages/simplify/statements.h"

namespace lectern {
namespace {

/// "policies and practices", "legislation and initiatives": each is named again with its number; empty: other than two
/// nouns joined.
std::string two_nouns(const Sentence& s, std::size_t head) {
  const auto noun = [&](std::size_t i) { return s[i].must_be(kNoun | kPluralNoun) && !s[i].genitive; };
  if (head < 3 || !noun(head) || s[head - 1].lower != "and" || !noun(head - 2)) return {};
  const bool first = s[head - 2].may_be(kPluralNoun), second = s[head].may_be(kPluralNoun);
  const auto name = [&](std::size_t i) { return s.slice(i, i + 1); };
  if (first == second) return (first ? "these " : "this ") + name(head - 2) + " and " + name(head);
  return (first ? "these " : "this ") + name(head - 2) + " and " + (second ? "these " : "this ") + name(head);
}

/// "A person", "a thing": to be one says nothing.
bool says_nothing(const Word& noun) {
  for (const std::string_view any : {"person", "individual", "thing", "place", "man", "woman", "one", "being",
                                     "phenomenon", "story", "term", "word"})
    if (noun.lower == any) return true;
  return false;
}

/// The noun phrase that ends before `that`, where it is brought in here; the noun again: "these policies".
std::string brought_in(const Sentence& s, std::size_t that, std::size_t verb, const Word& does, bool& plural) {
  std::size_t head = that - 1;
  const std::string both = two_nouns(s, head);
  if (!both.empty()) head -= 2;
  const bool noun = s[head].must_be(kNoun | kPluralNoun);
  if (!s[head].may_be(kNoun) || s[head].may_be(kProper) || s[head].genitive) return {};
  for (const std::string_view how : {"way", "ways", "manner", "extent", "degree", "point", "sense", "time", "times",
                                     "period", "day", "year", "moment"})
    if (s[head].lower == how) return {};  // "built in a way that lasts": no way alone
  plural = s[head].may_be(kPluralNoun);
  std::size_t begin = head;  // of the phrase
  while (begin > verb && (s[begin - 1].must_be(kNoun | kPluralNoun | kAdjective | kAdverb | kParticiple | kPast)) &&
         !s[begin - 1].genitive)
    --begin;
  // "feminist and abolitionist ideology": both words describe it.
  if (begin > 2 && s[begin - 1].lower == "and" && begin < head && s[begin].may_be(kAdjective) &&
      s[begin - 2].may_be(kAdjective) && !s[begin - 2].may_be(kPluralNoun) && !plural) {
    begin -= 2;
    while (begin > verb && s[begin - 1].must_be(kAdjective | kAdverb)) --begin;
  }
  if (begin == 0 || (begin > verb && other_noun_agrees(s, verb + 1, begin, does))) return {};
  const Word& first = s[begin - 1];
  for (std::size_t i = begin - 1; i <= begin; ++i)
    for (const std::string_view share : {"most", "some", "many", "few", "all", "any", "each", "every", "no", "several"})
      if (s[i].lower == share) return {};
  if (first.must_be(kProper)) return {};
  const bool of_deed =
      first.must_be(kGerund) || (first.must_be(kPreposition | kAdverb) && begin > 1 && s[begin - 2].must_be(kGerund));
  if (of_deed) return {};  // "involves checking out people that": not all of them
  // "a file that" and "one patient who" can only be nouns.
  if (!noun && !(first.lower == "a" || first.lower == "an" || first.lower == "one")) return {};
  if (first.lower == "of" && begin > 1) {  // "the majority of those": how many is said of them with the clause
    const Word& share = s[begin - 2];
    if (share.may_be(kNumber)) return {};
    for (const std::string_view part :
         {"majority", "minority", "number", "part", "share", "proportion", "percentage", "most", "some", "all", "many",
          "few", "half", "third", "quarter", "percent", "rest", "any"})
      if (share.lower == part) return {};
  }
  // "the combinations of goods which", "one aspect of a society that", "an attack on trade which": it may be of the
  // first, or say which is meant.
  const bool one_thing = first.lower == "a" || first.lower == "an";
  const std::size_t of = one_thing && begin > 1 ? begin - 2 : begin - 1;
  if (of > verb && s[of].must_be(kPreposition) && s[of - 1].may_be(kNoun) && !s[of - 1].must_be(kParticiple | kPast)) {
    if (!plural) return {};
    for (std::size_t i = of; i-- > verb && s[i].may_be(kNoun | kAdjective | kDeterminer);)
      if (s.is(i, "the")) return {};
  }
  // "what are termed forces, impersonal forces which", "kept apart, a practice which": the same again.
  if (one_thing && begin > 1 && s[begin - 2].text == ",") return {};
  if (first.punctuation()) return {};
  const bool joined = first.lower == "and" || first.lower == "or" || first.text == ",";
  const bool indefinite = first.lower == "a" || first.lower == "an";
  const bool one = first.lower == "one" && !plural;  // "one patient who", not "one of those"
  if (joined || (first.may_be(kDeterminer) && !indefinite && !one) || first.must_be(kNumber) || first.genitive)
    return {};
  // Without an article a singular noun is a substance: "harmful legislation". Of what is said with "is", only one thing
  // is brought in: "an issue that affects workers"; "a step for campaigns that ..." says which campaigns.
  // "is fed by old fears that": who does it is brought in too.
  const bool of_being = s[verb].must_be(kBe) && first.lower != "by";
  if (of_being && !(indefinite && begin == verb + 2)) return {};
  // "use in areas that have a bus", "dismissed by groups that": without their clause they say nothing.
  if (begin == head && plural && both.empty())
    for (const std::string_view place : {"in", "at", "by", "among", "within", "across"})
      if (first.lower == place) return {};
  if (begin == head && (s[head].lower == "people" || s[head].lower == "things"))
    return {};  // "inhabited by people who"
  if (of_being && begin == head && (says_nothing(s[head]) || s[verb - 1].must_be(kPronoun | kSubject)))
    return {};  // "a carer is a person who"
  if (!both.empty()) {
    plural = true;
    return indefinite ? std::string() : both;
  }
  return (plural ? "these " : "this ") + s.slice(noun_begin(s, head, begin), that);
}

/// "a function that prints it, as well as a test", "forms, groups of people who are late, and access": what follows may
/// be joined to the thing before the clause.
bool joins_another(const Sentence& s, std::size_t main, std::size_t from, std::size_t end) {
  bool several = false;
  for (std::size_t i = main; i < from; ++i) several = several || (s[i].text == "," && in_the_open(s, i));
  for (std::size_t i = from; i + 2 < end; ++i) {
    if (s[i].must_be(kCoordinator) && (s.is(i + 1, "a") || s.is(i + 1, "an"))) return true;
    if (s[i].text != "," || !in_the_open(s, i)) continue;
    if (s.is(i + 1, "as") && s.is(i + 2, "well")) return true;
    if (s[i + 1].must_be(kCoordinator) && (s[i + 2].must_be(kDeterminer) || (several && s[i + 2].can & kNoun)))
      return true;
  }
  return false;
}

/// "covers facts for users that ask for more and also answers questions": after `from`, the main verb may be joined by
/// one more.
bool main_clause_goes_on(const Sentence& s, std::size_t main, std::size_t from, std::size_t end, bool plural) {
  const bool past = tense_of(s, main) == Tense::past;
  for (std::size_t i = from; i + 2 < end; ++i) {
    if (!s[i].must_be(kCoordinator) || !in_the_open(s, i)) continue;
    if (s[i + 1].may_be(kRelative) && s[i + 1].lower != "that") return true;  // "adapted to it and who will"
    if (s[i + 1].must_be(kPreposition)) return true;  // "cut off from those who elected them and outside of it"
    if (!past && !s[main].must_be(kPresentS)) continue;
    std::size_t verb = i + 1;
    while (verb < end && s[verb].must_be(kAdverb)) ++verb;
    if (past && s[i - 1].text == "," && s[verb].may_be(kPast) && !(s[verb].can & kNoun)) return true;
    const bool surely =
        s[verb].must_be(kPresentS) ||
        (s[verb].may_be(kPresentS) && (verb > i + 1 || s[verb + 1].must_be(kDeterminer) || s.is(verb + 1, "that")));
    if (surely && (plural || s[i - 1].text == ",")) return true;
  }
  return false;
}

/// "To", and perhaps an adverb, before the plain form of a verb.
bool is_before_infinitive(const Sentence& s, std::size_t to) {
  return s[to].must_be(kTo) || s[to + 1].must_be(kInfinitive) ||
         (s[to + 1].must_be(kAdverb) && s[to + 2].may_be(kInfinitive));
}

/// The relative clause is not the end: it stands in another clause, or a verb after it has what it says for its
/// subject.
bool goes_on(const Sentence& s, std::size_t main, std::size_t relative, std::size_t verb, std::size_t end) {
  for (std::size_t i = main + 1; i < relative; ++i) {
    if (s[i].lower == "as" && s[i - 1].text == ",") return true;
    if (s[i].may_be(kSubordinator) && s[i].lower != "as" && s[i].lower != "than" && s[i].lower != "so") return true;
  }
  while (verb < end && s[verb].may_be(kAuxiliary | kNot | kAdverb | kFiniteVerb | kInfinitive | kParticiple)) ++verb;
  for (std::size_t i = verb; i < end; ++i) {
    if (s[i].punctuation() || s[i].must_be(kCoordinator) || s[i].may_be(kRelative | kSubordinator)) return false;
    if (is_finite(s, i) || s[i].may_be(kPresentS)) return true;
  }
  return false;
}

}  // namespace

std::optional<Rewriting> split_object_relative(const Sentence& s, Lexicon& lexicon) {
  const std::size_t end = before_stop(s);
  const auto clause = main_clause(s, 0, end);
  constexpr std::array<std::string_view, 3> kDefining = {"mean", "define", "need"};  // "meant people who": those
  if (clause && (s.is(clause->subject.from, "every") || s.is(clause->subject.from, "each"))) return std::nullopt;
  if (clause && s.is(clause->verb, "made") && s.is(clause->verb + 1, "up")) return std::nullopt;
  // "Fines handed out to people who broke the rules varied": the clause may have another verb.
  const bool reduced = clause && s[clause->verb].can & kParticiple && !s[clause->verb].must_be(kAuxiliary) &&
                       !s[clause->verb + 1].may_be(kDeterminer | kNominal | kAdjective | kObject);
  for (std::size_t i = clause ? clause->verb + 2 : end; reduced && i + 1 < end; ++i)
    if (s[i].may_be(kNoun) && s[i + 1].may_be(kPast) && !s[i + 1].may_be(kNoun)) return std::nullopt;
  if (!clause || !tells(s, clause->verb, lexicon) || is_form_of(s[clause->verb], kDefining, lexicon) ||
      leaves_clause_open(s, 0, 1))
    return std::nullopt;
  for (std::size_t i = clause->subject.from; i + 3 < end; ++i) {
    const Word& w = s[i];
    if (!in_the_open(s, i)) continue;
    if (w.may_be(kNot) || w.lower == "no" || w.lower == "few" || w.lower == "never" || w.lower == "only" ||
        w.text == ";" || w.text == ":" || w.text == "." ||
        (i > clause->verb && w.may_be(kTo) && is_before_infinitive(s, i)))
      return std::nullopt;
    for (std::size_t k = i; k + 1 < end; ++k)  // "those that pay, compared to those that do not"
      if (s.is(k, "compared")) return std::nullopt;
    const bool relative = (w.lower == "that" || w.lower == "which" || w.lower == "who") && w.may_be(kRelative);
    if (!relative || i < clause->verb + 3 || s[i - 1].punctuation()) continue;
    std::size_t verb = i + 1;
    while (verb < end && s[verb].must_be(kAdverb)) ++verb;
    const Word& v = s[verb];
    if (v.lower == "would") return std::nullopt;  // such things, if there were any
    if (!is_finite(s, verb) && !v.must_be(kPresent | kInfinitive)) return std::nullopt;
    const bool complement = v.lower.starts_with("ensur") || v.lower.starts_with("guarantee");  // that something is so
    if (joins_another(s, clause->verb, verb, end)) return std::nullopt;
    if (!complement && goes_on(s, clause->verb, i, verb, end)) return std::nullopt;
    bool plural = false;
    const std::string noun = brought_in(s, i, clause->verb, v, plural);
    if (s[clause->verb].must_be(kBe) && s[i - 1].lower == s[clause->subject.head].lower) return std::nullopt;
    if (main_clause_goes_on(s, clause->verb, verb, end, plural)) return std::nullopt;
    if (noun.empty() || !agrees_with(v, plural) || leaves_clause_open(s, clause->from, i)) return std::nullopt;
    return Rewriting{{as_sentence(s, 0, i, {}, s.marks(i, i + 1)), rest_as_sentence(s, i + 1, noun + " ")}};
  }
  return std::nullopt;
}

}  // namespace lectern
