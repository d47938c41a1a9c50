// Pieces with their roles to what is shown of each page.
#pragma once

#include <vector>

#include "stages/layout.h"
#include "stages/record.h"
#include "stages/seen.h"
#include "stages/structure/note_links.h"
#include "stages/structure/pieces.h"

namespace lectern {

/// Where each part of a piece ends: a part is what of its lines stands in one column of one page.
std::vector<std::size_t> part_ends(const std::vector<Line>& lines);

/// One SeenPage for each page of the layout. A piece over several columns or pages is a region in each.
std::vector<SeenPage> see(const std::vector<Piece>& pieces, const std::vector<PrintedNote>& notes,
                          const Layout& layout);

/// Tells the record of every region that the program has its doubts about, and warns of pages whose order goes to and
/// fro between columns.
void record_doubts(const std::vector<SeenPage>& pages, Record& record);

}  // namespace lectern
