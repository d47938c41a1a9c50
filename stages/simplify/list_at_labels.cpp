// "It asks for (1) a; (2) b; and (3) c." -> "It asks for:" and a list, each part with its label. Labels that follow
// one another from the first on: (1) (2), (a) (b), (i) (ii). Never where what follows the last part may go with all of
// them, or where the labels are the subject. Tested by rules_test.cpp.
#include <algorithm>
#include <array>
#include <string>
#include <string_view>

#include "stages/simplify/clauses.h"
#include "stages/simplify/enumerations.h"
#include "stages/simplify/rules.h"
#include "stages/simplify/statements.h"

namespace lectern {
namespace {

constexpr std::size_t kShortest = 2;  // words of a part, without its label
constexpr std::size_t kLabel = 3;     // its signs: "(", "1", ")"
constexpr std::size_t kLongList = 9;  // words of the parts; a shorter list is easier to read in its sentence
constexpr std::array<std::string_view, 10> kRoman = {"i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"};

/// The label of part `n`, counted from 0, in the manner of the first one; empty: there are no more.
std::string label(std::string_view first, std::size_t n) {
  if (first == "1") return std::to_string(n + 1);
  if (first == "a") return n < 26 ? std::string(1, static_cast<char>('a' + n)) : std::string();
  return n < kRoman.size() ? std::string(kRoman[n]) : std::string();
}

bool labelled(const Sentence& s, std::size_t i, std::string_view label) {
  return s[i].text == "(" && s[i].brackets == 1 && s[i + 1].text == label && s[i + 2].text == ")" && !s[i].quoted;
}

/// Where the part before a label ends, its sign and "and" left out; `label`: no sign parts it.
std::size_t part_end(const Sentence& s, std::size_t label) {
  std::size_t end = label;
  if (s.is(end - 1, "and") || s.is(end - 1, "or")) --end;
  if (s[end - 1].text == "," || s[end - 1].text == ";") --end;
  return end;
}

/// What is said before the first label can stand before a colon: "the plan has", "send", "do the following:".
bool introduces(const Sentence& s, std::size_t first) {
  return first >= kShortest && (main_clause(s, 0, first) || begins_order(s, 0) || s[first - 1].text == ":") &&
         !s[first - 1].may_be(kRelative);
}

bool has_verb(const Sentence& s, const WordRange& part) {
  for (std::size_t i = part.from + kLabel; i < part.to; ++i)
    if (is_finite(s, i)) return true;
  return false;
}

/// "(1) a, (2) b, and (3) c, unless it rains": more follows than the last part.
bool more_follows(const Sentence& s, const std::vector<WordRange>& parts) {
  const WordRange& last = parts.back();
  for (std::size_t i = last.from + kLabel; i < last.to; ++i)
    if ((s[i].text == "," || s[i].text == ";" || s[i].text == ":" || s[i].text == "–") && in_the_open(s, i))
      return true;
  return has_verb(s, last) && !has_verb(s, parts.front());
}

}  // namespace

std::optional<Rewriting> list_at_labels(const Sentence& s, Lexicon&) {
  const std::size_t end = before_stop(s);
  std::size_t first = 1;
  while (first < end && !labelled(s, first, "1") && !labelled(s, first, "a") && !labelled(s, first, "i")) ++first;
  if (first >= end || !introduces(s, first)) return std::nullopt;
  const std::string kind = s[first + 1].text;
  std::vector<WordRange> parts = {{first, end}};
  for (std::size_t i = first + kLabel; i < end; ++i) {
    const std::string next = label(kind, parts.size());
    if (next.empty() || !labelled(s, i, next)) continue;
    parts.back().to = part_end(s, i);
    if (parts.back().to == i) return std::nullopt;
    parts.push_back({i, end});
  }
  const auto too_short = [&](const WordRange& p) { return p.from + kLabel + kShortest > p.to; };
  if (parts.size() < 2 || std::any_of(parts.begin(), parts.end(), too_short)) return std::nullopt;
  if (count_words(s, first, end) < kLongList || more_follows(s, parts)) return std::nullopt;
  const bool colon = s[first - 1].text == ":";
  return as_list(s, s.slice(0, first) + (colon ? "" : ":"), parts);
}

}  // namespace lectern
