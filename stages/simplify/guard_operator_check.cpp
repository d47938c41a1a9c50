// Compares operators before and after: how many of each class there are, what each stands before, what a negation
// denies, and whether it or a modal still reaches what is joined to its verb. Tested by guard_pairs_test.cpp.
#include "stages/simplify/guard_operator_side.h"

namespace lectern {

void check_operators(const GuardText& before, const GuardText& after, Objections& out) {
  const OperatorSide was(before), is(after);
  const std::size_t so_far = out.size();
  compare_counts(was, is, out);
  if (out.size() > so_far) return;  // what is lost or new has no place to compare
  if (!before.language->free_order) compare_anchors(was, is, out);
  compare_only(was, is, out);
  compare_scope(was, is, out);
  compare_reach(was, is, out);
}

}  // namespace lectern
