// Runs the checks, in the order of their certainty. Each is its own file, guard_*.cpp; the words are guard_words*.cpp.
// Tested by guard_pairs_test.cpp with guard_pairs.tsv, sentences before and after.
#include "stages/simplify/guard.h"

#include "stages/simplify/guard_checks.h"
#include "stages/simplify/guard_equivalents.h"
#include "stages/simplify/guard_operators.h"

namespace lectern {

namespace {

constexpr std::size_t kMostTokens =
    1000;  // some pages; comparing costs up to their cube, and hostile text finds the worst

}  // namespace

std::vector<Objection> guard_meaning(std::string_view before, std::string_view after, std::string_view language) {
  if (before == after) return {};
  GuardText was = read_guard_text(before, language), is = read_guard_text(after, language);
  if (was.tokens.size() > kMostTokens || is.tokens.size() > kMostTokens)
    return {{"length", "it is too long to be compared"}};
  was.operators = find_operators(was), is.operators = find_operators(is);
  settle_equivalents(was, is);
  Objections out;
  for (const auto check :
       {check_verbatim, check_numbers, check_operators, check_opposites, check_names, check_order, check_roles,
        check_connectives, check_contrasts, check_relatives, check_parts, check_tense, check_lists, check_content})
    check(was, is, out);
  return out;
}

}  // namespace lectern
