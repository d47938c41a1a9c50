// Glyphs to lines: the first step of layout.
#pragma once

#include <vector>

#include "stages/layout.h"
#include "stages/pages.h"

namespace lectern {

/// The visible text of a page as fragments of lines: text on one baseline without a wide gap. Two columns never share a
/// fragment; a bullet and its text may be two. Raised and lowered small glyphs belong to the fragment they touch
/// (Span::raise). Spaces come from the file's own and from gaps. Order: as the page draws them.
/// Cost: near-linear in glyphs.
std::vector<Line> build_fragments(const Page& page, const std::vector<Font>& fonts);

/// Joins fragments of one column that stand on one baseline, left to right, into full lines, ordered from top to
/// bottom.
std::vector<Line> join_fragments(std::vector<Line> fragments);

/// Puts `next` behind `line` on the same baseline.
void append(Line& line, Line next);

}  // namespace lectern
