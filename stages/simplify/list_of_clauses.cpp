// "They ask whether A; whether B; and whether C." -> "They ask:" and a list. Three clauses and more that begin with the
// same word, parted by semicolons, or with "that" by commas. Tested by rules_test.cpp.
#include <algorithm>
#include <array>
#include <string_view>

#include "stages/simplify/clauses.h"
#include "stages/simplify/enumerations.h"
#include "stages/simplify/rules.h"

namespace lectern {
namespace {

constexpr std::size_t kFewest = 3;    // clauses
constexpr std::size_t kShortest = 3;  // words of each

constexpr std::array<std::string_view, 8> kOpening = {"that", "whether", "how", "why", "what", "who", "to", "when"};

/// Where the first of the clauses begins: the last word of its kind before the first sign, all others begin alike.
std::size_t first_clause(const Sentence& s, const std::vector<WordRange>& parts) {
  const std::string& word = s[parts[1].from].lower;
  if (std::find(kOpening.begin(), kOpening.end(), word) == kOpening.end()) return 0;
  for (std::size_t n = 1; n < parts.size(); ++n)
    if (s[parts[n].from].lower != word) return 0;
  std::size_t at = 0;
  for (std::size_t i = parts[0].from; i < parts[0].to; ++i) {
    if (s[i].lower != word || !in_the_open(s, i)) continue;
    if (at > 0) return 0;  // it cannot be told with which one the list begins
    at = i;
  }
  return at;
}

std::optional<Rewriting> parted_by(const Sentence& s, std::string_view sign, std::size_t end) {
  std::vector<WordRange> parts = enumerated(s, 0, end, sign);
  if (parts.size() < kFewest) return std::nullopt;
  const std::size_t begin = first_clause(s, parts);
  if (begin < 2 || s[begin - 1].punctuation()) return std::nullopt;
  if (sign == "," && !(s.is(begin, "that") || s.is(begin, "whether"))) return std::nullopt;
  parts[0].from = begin;
  if (!each_has_words(s, parts, kShortest)) return std::nullopt;
  for (std::size_t i = 0; i < end; ++i)
    if (s[i].text == ":") return std::nullopt;
  return as_list(s, s.slice(0, begin) + ":", parts);
}

}  // namespace

std::optional<Rewriting> list_of_clauses(const Sentence& s, Lexicon&) {
  const std::size_t end = before_stop(s);
  const auto made = parted_by(s, ";", end);
  return made ? made : parted_by(s, ",", end);
}

}  // namespace lectern
