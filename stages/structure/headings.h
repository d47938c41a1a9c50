// Which pieces are headings, and of which level.
#pragma once

#include <string>
#include <vector>

#include "stages/layout.h"
#include "stages/structure/outline.h"
#include "stages/structure/pieces.h"

namespace lectern {

/// Sets role heading on pieces set apart from the running text by type, and their levels (1 is the highest below the
/// title; no level is skipped). Witnesses: size, weight, slant, colour and capitals against the body type; numbering;
/// the outline. `inside_box`: the pieces are those of a box; its first distinct piece is its heading.
void find_headings(std::vector<Piece>& pieces, const BodyType& body, const Outline& outline, bool inside_box);

/// Cuts headings that run into their paragraph off it, where the outline knows them.
void split_run_in_headings(std::vector<Piece>& pieces, const BodyType& body, const Outline& outline);

/// Sets the levels of all pieces with role heading (again, when others have been taken away).
void set_heading_levels(std::vector<Piece>& pieces, const Outline& outline);

/// Letters and digits only, lower case: for comparing printed headings with outline and contents entries.
std::u32string heading_key(const std::u32string& text);

}  // namespace lectern
