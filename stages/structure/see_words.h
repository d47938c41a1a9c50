// The words of a line and where each stands.
#pragma once

#include <vector>

#include "stages/layout.h"
#include "stages/seen.h"

namespace lectern {

/// The words that spaces divide. On a page that was read from its picture each stands where the engine saw it, with its
/// confidence; else the length of each stretch of type is shared out among its letters.
std::vector<SeenWord> words_of(const Line& line, const Layout& layout);

}  // namespace lectern
