// Where the pages gave little evidence: looked for after everything is decided, and never a reason to decide otherwise.
#pragma once

#include <vector>

#include "stages/layout.h"
#include "stages/structure/note_links.h"
#include "stages/structure/pieces.h"

namespace lectern {

/// Sets Region::doubt on columns that may be one column or the rows of a table. Before pieces are made.
void find_column_doubts(Layout& layout);

/// Sets `doubt` of pieces, notes and furniture, once roles, joins and links are settled.
void find_doubts(std::vector<Piece>& pieces, std::vector<PrintedNote>& notes, Layout& layout);

}  // namespace lectern
