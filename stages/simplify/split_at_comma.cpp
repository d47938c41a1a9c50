// "The guides are short, more can be found in the briefs." -> two sentences: a comma where a full stop belongs. Never
// where a word of saying, a relative clause or "and" is near. Tested by rules_test.cpp.
#include "stages/simplify/clauses.h"
#include "stages/simplify/rules.h"
#include "stages/simplify/statements.h"

namespace lectern {
namespace {

constexpr std::size_t kShortest = 4;  // words on each side; "he said, it was late" is one sentence

/// "they are poor and without help, they wait": what stands behind "and" may belong to the second.
bool joins_phrase(const Sentence& s, std::size_t to) {
  for (std::size_t i = kShortest - 1; i + 1 < to; ++i)
    if (s.is(i, "and") && s[i + 1].must_be(kPreposition)) return true;
  return false;
}

bool opens_nothing(const Sentence& s, std::size_t from, std::size_t to) {
  for (std::size_t i = from; i < to; ++i) {
    const Word& w = s[i];
    if (w.may_be(kRelative) || w.may_be(kNot) || w.quoted || w.brackets > 0 || w.text == ":" || w.text == ";" ||
        w.text == "–" || w.text == "—" || w.text == "--")
      return false;
    if (w.may_be(kSubordinator) && !w.may_be(kPreposition | kAdverb)) return false;
  }
  return true;
}

}  // namespace

std::optional<Rewriting> split_at_comma(const Sentence& s, Lexicon& lexicon) {
  const std::size_t end = before_stop(s);
  std::size_t comma = 0;
  for (std::size_t i = 0; i < end; ++i) {
    if (s[i].text != "," || !in_the_open(s, i)) continue;
    if (comma > 0) return std::nullopt;
    comma = i;
  }
  if (comma < kShortest || comma + kShortest >= end || !opens_nothing(s, 0, comma) || joins_phrase(s, comma))
    return std::nullopt;
  const auto left = main_clause(s, 0, comma), right = main_clause(s, comma + 1, end);
  if (!left || !right || right->subject.deed || left->from != left->subject.from || right->subject.from != comma + 1)
    return std::nullopt;
  if (right->verb != right->subject.to || leaves_clause_open(s, 0, comma) || leaves_clause_open(s, comma + 1, end))
    return std::nullopt;
  if (says(s[end - 1], lexicon)) return std::nullopt;  // "it is late, the board has said"
  if (s.is(0, "while") || s.is(0, "whilst") || s.is(0, "though")) return std::nullopt;  // "Whilst focused on it, ..."
  if (s.is(comma + 1, "whilst") || s.is(comma + 1, "whereas")) return std::nullopt;
  if (s[comma + 1].may_be(kGerund)) return std::nullopt;  // "was closed, depriving workers of"
  std::size_t joined = 0;
  for (std::size_t i = comma + 1; i < right->verb; ++i) joined += s[i].must_be(kCoordinator);
  if (joined > 1) return std::nullopt;     // "based on credit, fees and patents and all were"
  for (std::size_t i = 0; i < comma; ++i)  // "this is because, without it, they"
    if (s.is(i, "because") && !main_clause(s, i + 1, comma)) return std::nullopt;
  const bool pronoun = s[right->subject.head].must_be(kSubject);
  // "the march, numerous peasant revolts": one thing without an article does little.
  const Word& first = s[right->subject.from];
  const bool bare = !right->subject.plural && !first.may_be(kDeterminer | kPronoun | kSubject | kProper);
  if (bare && !s[right->verb].must_be(kAuxiliary)) return std::nullopt;
  // "one for each library contained in it", "a march, two revolts"
  if (!pronoun && s[right->verb].can & (kParticiple | kNoun)) return std::nullopt;
  // "the more it rains, the more they wait": neither says anything alone.
  if (s[comma + 1].lower == "the" && s[comma + 2].may_be(kAdverb)) return std::nullopt;
  for (std::size_t i = comma; i + 1 < end; ++i)  // "they slept, the men left and the work undone": three
    if (s.is(i, "and") && s[i + 1].must_be(kDeterminer)) return std::nullopt;
  for (std::size_t i = 0; i < end; ++i)
    if (i != comma && !s[i].must_be(kParticiple) && says(s[i], lexicon)) return std::nullopt;
  return Rewriting{{as_sentence(s, 0, comma, {}, s.marks(comma, comma + 1)), rest_as_sentence(s, comma + 1)}};
}

}  // namespace lectern
