// "A; B." -> "A. B." where each is a statement. Never inside an enumeration, or where B may be what somebody says in A.
// Tested by rules_test.cpp.
#include <array>
#include <string_view>

#include "stages/simplify/clauses.h"
#include "stages/simplify/rules.h"
#include "stages/simplify/statements.h"

namespace lectern {
namespace {

bool reports(const Word& verb, Lexicon& lexicon) {
  constexpr std::array<std::string_view, 18> kReporting = {
      "say",     "tell",    "reply",  "claim", "argue",  "state",   "note", "write", "think",
      "believe", "suggest", "insist", "admit", "report", "explain", "warn", "add",   "recall"};
  return !verb.must_be(kNoun | kPluralNoun) && is_form_of(verb, kReporting, lexicon);
}

/// "The board says that A; B": who says B cannot be told.
bool says_that(const Sentence& s, std::size_t to, Lexicon& lexicon) {
  bool said = false;
  for (std::size_t i = 0; i < to; ++i) {
    if (!in_the_open(s, i)) continue;
    if (said && s.is(i, "that") && s[i].may_be(kSubordinator) && !s[i].must_be(kRelative)) return true;
    said = said || reports(s[i], lexicon);
  }
  return false;
}

/// "in particular, the power of the board and the bonds they make": its only verb is that of the clause at its end.
bool only_contact_clause(const Sentence& s, std::size_t from, std::size_t to) {
  std::size_t verbs = 0, last = from;
  for (std::size_t i = from; i < to; ++i)
    if (is_finite(s, i)) {
      ++verbs;
      last = i;
    }
  return verbs == 1 && last + 1 == to && last > from + 1 && s[last - 1].must_be(kSubject) &&
         s[last - 2].must_be(kNoun | kPluralNoun);
}

}  // namespace

std::optional<Rewriting> split_at_semicolon(const Sentence& s, Lexicon& lexicon) {
  const std::size_t end = before_stop(s);
  std::vector<std::size_t> signs;
  for (std::size_t i = 0; i < end; ++i) {
    if (s[i].text == ";" && in_the_open(s, i)) signs.push_back(i);
    if (s[i].may_be(kNot) && s.is(i + 1, "only")) return std::nullopt;                // what is more follows
    if (s[i].text == ":" && in_the_open(s, i) && signs.empty()) return std::nullopt;  // what follows is its list
  }
  if (signs.empty() || says_that(s, signs.front(), lexicon)) return std::nullopt;
  Rewriting out;
  std::size_t from = 0;
  signs.push_back(end);
  for (const std::size_t sign : signs) {
    std::size_t begin = from;
    if (from > 0 && (s.is(from, "and") || s.is(from, "but"))) begin = from + 1;
    if (s.is(begin, "just") && s.is(begin + 1, "as")) return std::nullopt;  // "just as it is; so are they"
    if (s[begin].must_be(kAdverb) && (s.is(begin + 1, "that") || (s[begin + 1].text == "," && s.is(begin + 2, "that"))))
      return std::nullopt;  // "that it is late; also, that it is full"
    if (only_contact_clause(s, begin, sign)) return std::nullopt;
    const bool statement = main_clause(s, begin, sign) || has_statement(s, begin, sign);
    if (!statement || leaves_clause_open(s, begin, begin + 1)) return std::nullopt;
    const std::size_t shown = s.is(from, "and") ? begin : from;
    const bool last = sign == end;
    out.sentences.push_back(last ? rest_as_sentence(s, shown)
                                 : as_sentence(s, shown, sign, {}, s.marks(sign, sign + 1)));
    from = sign + 1;
  }
  return out;
}

}  // namespace lectern
