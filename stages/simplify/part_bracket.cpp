// "A (B) C." -> "A C. B." where B is a clause with a noun for its subject; "A (voir l'annexe)." -> "A. Voir l'annexe."
// Never a short bracket, never where a note would change its place, nor where the clause begins with a name that only
// machines know or, inside of the sentence, points back with a pronoun. Tested by cautious_rules_test.cpp.
#include "stages/simplify/cautious_rules.h"
#include "stages/simplify/clauses.h"

namespace lectern {
namespace {

constexpr std::size_t kShortest = 4;  // words of a bracket that is worth a sentence

/// Words [from, to) make a sentence that can stand apart.
bool stands_alone(const ClauseReading& s, std::size_t from, std::size_t to, bool last) {
  const Sentence& all = s.sentence();
  if (count_words(all, from, to) < kShortest) return false;
  for (std::size_t i = from; i < to; ++i)
    if (all[i].text == ":" || all[i].text == ";") return false;
  const std::size_t begin = s.token_of(from);
  if (s[begin].readings.empty() && !s[begin].capital) return false;  // "libc6-dev" has no capital
  const auto verb = s.clause(begin, s.token_of(to), !last);
  if (!verb) return false;
  for (std::size_t i = *verb; !last && i > begin && s.is(i - 1, "before-verb"); --i)
    if (s.may_be_pronoun(i - 1)) return false;
  for (std::size_t i = begin; i < s.token_of(to) && !last; ++i)
    if (s.is(i, "points-back")) return false;
  return true;
}

}  // namespace

std::optional<Rewriting> part_bracket(const ClauseReading& s) {
  const Sentence& all = s.sentence();
  const std::size_t end = before_stop(all);
  if (!may_be_parted(s)) return std::nullopt;
  for (std::size_t open = 2; open + 2 < end; ++open) {
    if (all[open].text != "(" || all[open].brackets != 1 || all[open].quoted) continue;
    std::size_t close = open + 1;
    while (close < end && !(all[close].text == ")" && all[close].brackets == 1)) ++close;
    if (close >= end) return std::nullopt;
    const bool last = close + 1 == end;
    if (!all.marks(open, close + 1).empty()) continue;
    const bool see = last && s.is(s.token_of(open + 1), "see") && all[open + 2].text != ".";
    const std::string inside = all.slice(open + 1, close);
    if (!see && !stands_alone(s, open + 1, close, last)) continue;
    const std::string after = last ? std::string() : all.slice(close + 1, end);
    const bool sign = !last && all[close + 1].punctuation();  // keeps its space: "GNOME (...) ;"
    const std::string space = last   ? std::string()
                              : sign ? all.text.substr(all[close].end, all[close + 1].begin - all[close].end)
                                     : " ";
    const std::string first = all.slice(0, open) + space + after;
    return Rewriting{{first + all.slice(end, all.size()), with_capital(inside) + "."}};
  }
  return std::nullopt;
}

}  // namespace lectern
