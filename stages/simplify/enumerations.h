// Enumerations: what is set apart by commas or semicolons and joined by a last "and".
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "stages/simplify/rules.h"
#include "stages/simplify/words.h"

namespace lectern {

struct WordRange {
  std::size_t from = 0, to = 0;
};

/// The parts of words [from, to) between the signs `sign` outside of brackets and quotations. "And" or "or" before the
/// last one belongs to none. Empty where it cannot be told where the last part begins.
std::vector<WordRange> enumerated(const Sentence& s, std::size_t from, std::size_t to, std::string_view sign);

/// Each part has at least so many words.
bool each_has_words(const Sentence& s, const std::vector<WordRange>& parts, std::size_t fewest);

/// An introduction, which ends in a colon, and the parts as the items of a list; before the last one stands "or" where
/// the enumeration has it.
Rewriting as_list(const Sentence& s, std::string introduction, const std::vector<WordRange>& parts);

}  // namespace lectern
