// Bullets that are drawn, not set: the discs and squares of lists in many programs.
#pragma once

#include <vector>

#include "stages/layout.h"
#include "stages/pages.h"

namespace lectern {

/// Puts a bullet before every fragment that a small drawn shape stands beside, where a bullet would. Only where the
/// page has two such shapes alike, one below the other; a lone one may be anything.
void read_drawn_bullets(const Page& page, std::vector<Line>& fragments);

}  // namespace lectern
