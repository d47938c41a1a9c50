// "Create groups and develop solutions." -> "Create groups. Develop solutions." Two orders, each with a verb that is
// one for sure. Never where "and" may join what a clause or an infinitive inside the first one says. Tested by
// rules_test.cpp.
#include "stages/simplify/clauses.h"
#include "stages/simplify/rules.h"
#include "stages/simplify/statements.h"

namespace lectern {
namespace {

constexpr std::size_t kShortest = 3;  // words of each order

bool is_order(const Sentence& s, std::size_t i) {
  return begins_order(s, i) && i + 1 < s.size() &&
         (s[i + 1].may_be(kDeterminer | kNoun | kAdjective | kProper | kGerund | kObject) || s.is(i + 1, "that")) &&
         !s[i + 1].punctuation();
}

/// "Select the line, right click": after a comma in [from, to) stands what may be an order and is none for sure.
bool holds_loose_order(const Sentence& s, std::size_t from, std::size_t to) {
  for (std::size_t i = from + 1; i + 1 < to; ++i) {
    if (s[i].text != "," || !in_the_open(s, i) || is_order(s, i + 1)) continue;
    bool joined = false, verb = false;
    for (std::size_t k = i + 1; k < to; ++k) joined = joined || s[k].must_be(kCoordinator);
    for (std::size_t k = i + 1; k < to && k <= i + 2; ++k) verb = verb || (s[k].can & kInfinitive);
    if (verb && !joined) return true;
  }
  return false;
}

}  // namespace

std::optional<Rewriting> split_orders(const Sentence& s, Lexicon&) {
  const std::size_t end = before_stop(s);
  if (end < 2 * kShortest || !is_order(s, 0)) return std::nullopt;
  for (std::size_t i = 1; i + kShortest < end; ++i) {
    if (!in_the_open(s, i)) continue;
    const Word& w = s[i];
    if (w.may_be(kTo) || w.may_be(kRelative) || w.must_be(kSubordinator) || is_finite(s, i) || w.may_be(kNot) ||
        w.text == ":")
      return std::nullopt;
    if (!s.is(i, "and") || i < kShortest || !is_order(s, i + 1)) continue;
    const std::size_t left_end = s[i - 1].text == "," ? i - 1 : i;
    if (holds_loose_order(s, 0, left_end)) return std::nullopt;
    Rewriting out;
    std::size_t from = 0;  // "make a, keep b, and hold c": each is an order
    for (std::size_t k = 1; k + kShortest < left_end; ++k) {
      if (s[k].text != "," || !in_the_open(s, k) || !is_order(s, k + 1)) continue;
      out.sentences.push_back(as_sentence(s, from, k, {}, s.marks(k, k + 1)));
      from = k + 1;
    }
    out.sentences.push_back(as_sentence(s, from, left_end, {}, s.marks(left_end, i + 1)));
    out.sentences.push_back(rest_as_sentence(s, i + 1));
    return out;
  }
  return std::nullopt;
}

}  // namespace lectern
