// What a text denies and what it says in its place.
#pragma once

#include <set>
#include <string>
#include <vector>

#include "stages/simplify/guard_text.h"

namespace lectern {

/// "A rather than B", "A, not B" and "not B but A": B is denied, A holds. By their stems; of A what stands near.
struct Contrast {
  std::set<std::string> denied, holds;
  std::size_t sign = 0;                             // the operator that denies
  std::size_t turn = static_cast<std::size_t>(-1);  // the "but" behind it, if there is one
  bool plain = true;                                // "was not B", which may be none: nothing shows what holds
};

/// In order. Not every denial is a contrast: what holds may be empty, or the rest of the sentence.
std::vector<Contrast> find_contrasts(const GuardText& text);

}  // namespace lectern
