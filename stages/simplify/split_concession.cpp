// "Although A, B." -> "A. But B." and "A, although B." -> "A. But B." Never "while": it may mean time.
// Tested by rules_test.cpp.
#include "stages/simplify/clauses.h"
#include "stages/simplify/rules.h"
#include "stages/simplify/statements.h"

namespace lectern {
namespace {

/// "Studies show that A, although B": A is so. Whether they show B too stays open.
std::optional<Rewriting> shown(const Sentence& s, std::size_t comma, Lexicon& lexicon) {
  const auto clause = main_clause(s, 0, comma);
  std::size_t verb = clause ? clause->verb : comma;
  while (verb < comma && s[verb].must_be(kHave | kAdverb)) ++verb;
  if (!clause || leaves_clause_open(s, 0, 1) || !s.is(verb + 1, "that") || !shows(s[verb], lexicon))
    return std::nullopt;
  if (!affirms(s, 0, verb + 1) || !main_clause(s, verb + 2, comma) || leaves_clause_open(s, verb + 2, comma))
    return std::nullopt;
  const std::size_t from = comma + 1;
  return Rewriting{{as_sentence(s, 0, comma, {}, s.marks(comma, from)), rest_as_sentence(s, from, "this is so ")}};
}

}  // namespace

std::optional<Rewriting> split_concession(const Sentence& s, Lexicon& lexicon) {
  const std::size_t end = before_stop(s);
  const auto concedes = [&](std::size_t i) -> std::size_t {  // how many words
    if (s.is(i, "although") || s.is(i, "though")) return 1;
    return s.is(i, "even") && s.is(i + 1, "though") ? 2 : 0;
  };
  if (const std::size_t words = concedes(0)) {
    for (std::size_t i = words + 2; i + 2 < end; ++i) {
      if (s[i].text != "," || !in_the_open(s, i)) continue;
      // "although they differ, for instance in size, they agree": the remark is of what is granted.
      if (s.is(i + 1, "for") && (s.is(i + 2, "instance") || s.is(i + 2, "example"))) return std::nullopt;
      if (!main_clause(s, words, i) || !main_clause(s, i + 1, end)) continue;
      if (leaves_clause_open(s, i + 1, i + 2)) return std::nullopt;
      return Rewriting{
          {as_sentence(s, words, i, {}, s.marks(0, words) + s.marks(i, i + 1)), rest_as_sentence(s, i + 1, "but ")}};
    }
    return std::nullopt;
  }
  for (std::size_t i = 3; i + 3 < end; ++i) {
    const std::size_t words = s[i].text == "," && in_the_open(s, i) ? concedes(i + 1) : 0;
    if (words == 0) continue;
    const auto main = main_clause(s, 0, i);
    if (!main || !main_clause(s, i + 1 + words, end)) return std::nullopt;
    const bool past = tense_of(s, main->verb) == Tense::past;
    if (leaves_clause_open(s, 0, i)) return shown(s, i, lexicon);
    if (words == 2)  // "they chose him, even though he had told them": what he told is no objection to it
      return Rewriting{{as_sentence(s, 0, i, {}, s.marks(i, i + 1)),
                        rest_as_sentence(s, i + 1, past ? "this was so " : "this is so ")}};
    return Rewriting{{as_sentence(s, 0, i, {}, s.marks(i, i + 1 + words)), rest_as_sentence(s, i + 1 + words, "but ")}};
  }
  return std::nullopt;
}

}  // namespace lectern
