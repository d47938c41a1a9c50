// Tables that run over pages or columns become one.
#pragma once

#include <vector>

#include "stages/record.h"
#include "stages/structure/pieces.h"

namespace lectern {

/// Joins neighbouring table pieces of the same columns, the second at the top of the next page or column. A head that
/// is printed again, and a caption that says again which table it is, are left out and told in the record.
void join_tables(std::vector<Piece>& pieces, Record& record);

}  // namespace lectern
