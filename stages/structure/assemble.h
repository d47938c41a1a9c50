// Pieces to blocks.
#pragma once

#include <vector>

#include "stages/document.h"
#include "stages/layout.h"
#include "stages/record.h"
#include "stages/structure/note_links.h"
#include "stages/structure/pieces.h"

namespace lectern {

/// Fills front, body, surfaces and images of `document`. Takes the images that figures use out of `layout`.
void assemble(std::vector<Piece>& pieces, const std::vector<PrintedNote>& notes, Layout& layout, Document& document);

}  // namespace lectern
