// Numbers of notes that stand raised before their text, too far off to have joined its line.
#pragma once

#include <vector>

#include "stages/layout.h"

namespace lectern {

/// Puts lone small marks ("1", "*", "iv") that stand before a line, a little above its baseline, in front of that line
/// as raised spans. Order of the rest is kept. Cost: near-linear in the fragments.
void join_raised_labels(std::vector<Line>& fragments);

}  // namespace lectern
