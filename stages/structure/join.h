// Joins what columns, pages and pictures broke.
#pragma once

#include <vector>

#include "stages/layout.h"
#include "stages/structure/pieces.h"

namespace lectern {

/// A paragraph, item or quotation that runs on in the next region of text is joined with its rest. Figures, tables,
/// boxes and pull quotes between the two parts come to stand after it.
void join_pieces(std::vector<Piece>& pieces, const BodyType& body);

}  // namespace lectern
