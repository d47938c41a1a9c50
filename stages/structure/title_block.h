// The title block: series line, title, subtitle, authors, date, publisher.
#pragma once

#include <vector>

#include "stages/layout.h"
#include "stages/structure/pieces.h"

namespace lectern {

/// Sets role title (and Piece::title) on the pieces of the title block at the start of the document. The title is the
/// piece in the largest type of the first page with text. A page with little text besides is a cover, all title block.
void find_title_block(std::vector<Piece>& pieces, const Layout& layout);

}  // namespace lectern
