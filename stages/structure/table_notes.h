// Notes printed right under a table.
#pragma once

#include <vector>

#include "stages/structure/note_links.h"
#include "stages/structure/pieces.h"

namespace lectern {

/// Takes pieces under a table that begin with a mark which one of its cells has, raised or as a symbol at its end, and
/// links them to the first such cell. All other lines under a table stay where they are.
void take_table_notes(std::vector<Piece>& pieces, std::vector<PrintedNote>& notes, const BodyType& body);

}  // namespace lectern
