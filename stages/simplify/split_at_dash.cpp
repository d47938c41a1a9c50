// "The bus is late – nobody knows why." -> "The bus is late. Nobody knows why." One dash between two statements, or
// between two orders. Never a pair of dashes, and never after what depends on another clause. Tested by rules_test.cpp.
#include "stages/simplify/clauses.h"
#include "stages/simplify/rules.h"
#include "stages/simplify/statements.h"

namespace lectern {
namespace {

constexpr std::size_t kShortest = 3;  // words on each side

bool is_dash(const Word& w) { return w.text == "–" || w.text == "—" || w.text == "--"; }

bool is_quote(const Word& w) { return w.text == "”" || w.text == "“" || w.text == "\"" || w.text == "‘"; }

}  // namespace

std::optional<Rewriting> split_at_dash(const Sentence& s, Lexicon&) {
  const std::size_t end = before_stop(s);
  std::size_t dash = 0;
  for (std::size_t i = 1; i < end; ++i) {
    if (s[i].text == ";" || s[i].text == ":" || (is_quote(s[i]) && !s[i].quoted)) return std::nullopt;
    if (!is_dash(s[i]) || !in_the_open(s, i)) continue;
    if (dash > 0) return std::nullopt;
    dash = i;
  }
  if (dash < kShortest || dash + kShortest >= end) return std::nullopt;
  const std::size_t begin = dash + 1;
  const bool orders = begins_order(s, 0) && begins_order(s, begin);
  const auto left = main_clause(s, 0, dash), right = main_clause(s, begin, end);
  if (!orders && !(left && right && right->subject.from == begin && right->verb == right->subject.to))
    return std::nullopt;
  // "the bus – it is said – ", "a rule that a town – and it is poor – keeps": what follows may be of a part.
  if (!orders && (leaves_clause_open(s, 0, dash) || leaves_clause_open(s, begin, begin + 1))) return std::nullopt;
  if (s[begin].must_be(kRelative) || s[dash - 1].must_be(kPreposition | kDeterminer | kAuxiliary | kCoordinator))
    return std::nullopt;
  return Rewriting{{as_sentence(s, 0, dash, {}, s.marks(dash, begin)), rest_as_sentence(s, begin)}};
}

}  // namespace lectern
