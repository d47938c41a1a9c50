// Two ways to say one thing.
#pragma once

#include "stages/simplify/guard_text.h"

namespace lectern {

/// Where one text says "not ... unless" and the other "only ... if", and the like, their operators are made the same,
/// so that those who compare them see no difference. What differs in more than that is left as it is.
void settle_equivalents(GuardText& before, GuardText& after);

}  // namespace lectern
