// Words that a plainer one may take the place of.
#pragma once

#include <cstddef>

#include "stages/simplify/words.h"

namespace lectern {

/// Words [from, to) are no name and no quotation, have no capital inside a sentence, and nothing that a machine reads.
bool free_to_change(const Sentence& s, std::size_t from, std::size_t to);

}  // namespace lectern
