// Runs the checks, in the order of their certainty. Each is its own file, guard_*.cpp; the words are guard_words*.cpp.
// Tested by guard_pairs_test.cpp with guard_pairs.tsv, sentences before and after.
#include "stages/simplify/guard.h"

#include "stages/simplify/guard_checks.h"
#include "stages/simplify/guard_operators.h"

namespace lectern {

std::vector<Objection> guard_meaning(std::string_view before, std::string_view after, std::string_view language) {
  if (before == after) return {};
  GuardText was = read_guard_text(before, language), is = read_guard_text(after, language);
  was.operators = find_operators(was), is.operators = find_operators(is);
  Objections out;
  for (const auto check :
       {check_verbatim, check_numbers, check_operators, check_opposites, check_names, check_order, check_content})
    check(was, is, out);
  return out;
}

}  // namespace lectern
