// "It backs policies that harm workers, such as raids and bans." -> "... Examples are raids and bans." And ",
// including" -> "These include", ": like" -> "Examples are". Only at the end of a sentence. Tested by rules_test.cpp.
#include "stages/simplify/clauses.h"
#include "stages/simplify/rules.h"
#include "stages/simplify/statements.h"

namespace lectern {
namespace {

constexpr std::size_t kShortest = 3;  // words of examples that are worth a sentence

/// Noun phrases up to the end, parted by commas and "and".
bool only_phrases(const Sentence& s, std::size_t at, std::size_t end) {
  while (at < end) {
    const auto np = noun_phrase(s, at, end);
    if (!np || s[at].may_be(kPast)) return false;
    at = np->to;
    while (at < end && (s[at].text == "," || s.is(at, "and") || s.is(at, "or"))) ++at;
  }
  return true;
}

/// Each of the phrases is a name: "Amnesty International, and the Global Alliance".
bool only_names(const Sentence& s, std::size_t at, std::size_t end) {
  while (at < end) {
    const auto np = noun_phrase(s, at, end, false);
    const std::size_t first = np && s[at].must_be(kDeterminer) ? at + 1 : at;
    if (!np || !s[first].capital || !s[np->head].capital) return false;
    at = np->to;
    while (at < end && (s[at].text == "," || s.is(at, "and") || s.is(at, "or"))) ++at;
  }
  return true;
}

/// "...: like bans, raids, and fines": no more than examples may follow.
std::optional<Rewriting> after_colon(const Sentence& s, std::size_t colon, std::size_t end) {
  bool joined = false;
  for (std::size_t k = colon + 2; k < end; ++k) {
    if (s[k].text == ";" || s[k].text == ":") return std::nullopt;
    joined = joined || (s[k].must_be(kCoordinator) && in_the_open(s, k));
  }
  if (!joined || main_clause(s, colon + 2, end) || s[colon + 2].may_be(kSubordinator | kRelative)) return std::nullopt;
  return Rewriting{
      {as_sentence(s, 0, colon, {}, s.marks(colon, colon + 2)), rest_as_sentence(s, colon + 2, "examples are ")}};
}

}  // namespace

std::optional<Rewriting> split_examples(const Sentence& s, Lexicon&) {
  const std::size_t end = before_stop(s);
  const auto clause = main_clause(s, 0, end);
  const bool order = begins_order(s, 0);
  if ((!clause && !order) || leaves_clause_open(s, 0, 1)) return std::nullopt;
  const std::size_t verb = clause ? clause->verb : 0;
  for (std::size_t i = verb + 2; i + kShortest < end; ++i) {
    if (s[i].text != "," && s[i].text != "–" && s[i].text != ":") continue;
    if (s[i].text == ":" && s.is(i + 1, "like") && in_the_open(s, i)) return after_colon(s, i, end);
    const bool such = s.is(i + 1, "such") && s.is(i + 2, "as"), includes = s.is(i + 1, "including");
    if ((!such && !includes) || !in_the_open(s, i)) continue;
    const std::size_t at = i + (such ? 3 : 2);
    // "made cuts to the board, which runs the halls, including": what is it that includes them?
    for (std::size_t k = verb; k < i; ++k)
      if (s[k].text == "," && s[k + 1].may_be(kRelative)) return std::nullopt;
    if (count_words(s, at, end) < kShortest || !only_phrases(s, at, end)) return std::nullopt;
    for (std::size_t k = at; k < end; ++k)  // "books, including lists of cars, for life": the sentence goes on
      if (s[k].text == "," && s[k + 1].must_be(kPreposition)) return std::nullopt;
    // "services, including ways home, learning their rights, and": deeds are no services.
    for (std::size_t k = at + 1; includes && !s[at].may_be(kGerund) && k + 1 < end; ++k)
      if (s[k - 1].text == "," && s[k].may_be(kGerund) && s[k + 1].must_be(kDeterminer | kPreposition))
        return std::nullopt;
    // "buildings, such as halls and schools, and upkeep": upkeep is no building.
    bool complete = false;
    for (std::size_t k = at; k + 1 < end; ++k) {
      if (complete && s[k].text == "," && s[k + 1].must_be(kCoordinator)) return std::nullopt;
      const bool in_name = s[k - 1].capital;  // "the Commission on HIV and the Law"
      complete = complete || (s[k].must_be(kCoordinator) && s[k - 1].text != "," && !in_name);
    }
    const auto first = noun_phrase(s, at, end);
    bool many = false, of_many = false;
    for (std::size_t k = verb; k < i; ++k) of_many = of_many || s[k].may_be(kPluralNoun);
    bool joined = false;
    for (std::size_t k = at; k < end; ++k) joined = joined || s[k].text == ",";
    many = (first->plural && !s[at].may_be(kGerund)) || first->to < end || joined;
    std::size_t before = i - 1;  // "types of housing, including"; not: "poorer performance, including"
    while (before > 0 && s[before].may_be(kNoun | kAdjective | kDeterminer)) --before;
    const bool kinds = s[before].must_be(kPreposition);
    if (includes && of_many && !s[i - 1].may_be(kPluralNoun) && s[i - 1].must_be(kNoun) && !kinds) return std::nullopt;
    if (includes && clause && s[clause->subject.from].may_be(kNumber)) return std::nullopt;
    const bool past = clause && tense_of(s, clause->verb) == Tense::past;
    const std::string include = past ? " included " : " include ";
    if (includes && !of_many && clause && !clause->subject.plural && affirms(s, 0, i) &&
        is_plain(s, clause->verb + 1, i))
      return Rewriting{{as_sentence(s, 0, i, {}, s.marks(i, at)),
                        rest_as_sentence(s, at, past ? "this included " : "this includes ")}};
    // "many groups have opposed it, including Amnesty International": names are of those who did.
    if (includes && !of_many && clause && clause->subject.plural && affirms(s, 0, i) && only_names(s, at, end) &&
        is_plain(s, clause->verb + 1, i)) {
      const std::string who = "these " + s.slice(noun_begin(s, clause->subject.head, 0), clause->subject.head + 1);
      return Rewriting{{as_sentence(s, 0, i, {}, s.marks(i, at)), rest_as_sentence(s, at, who + include)}};
    }
    if (includes && (!of_many || leaves_clause_open(s, clause ? clause->from : 0, i))) return std::nullopt;
    // "told the leaders about the inquiry, including a list of names": no plural is sure to include one thing.
    const bool of_one = s[i - 1].must_be(kNoun) && !s[i - 1].may_be(kPluralNoun);
    if (includes && of_one && !many && (s[at].lower == "a" || s[at].lower == "an")) return std::nullopt;
    const std::string opening = includes ? "these" + include : many ? "examples are " : "an example is ";
    return Rewriting{{as_sentence(s, 0, i, {}, s.marks(i, at)), rest_as_sentence(s, at, opening)}};
  }
  return std::nullopt;
}

}  // namespace lectern
