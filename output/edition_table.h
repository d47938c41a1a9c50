// A table of the document as the grid that HTML demands: every row equally wide, no span beyond the edge, no column or
// row in which no cell begins, and for each cell what it is the header of.
#pragma once

#include <string_view>
#include <vector>

#include "stages/document.h"

namespace lectern {

struct GridCell {
  const Cell* cell = nullptr;  // null: an empty place that the source left out
  int columns = 1, rows = 1;
  std::string_view scope;  // "col", "colgroup", "row", "rowgroup"; empty: a data cell
};

struct Grid {
  std::vector<std::vector<GridCell>> rows;
  std::size_t head = 0;             // the first `head` rows are the head of the table
  std::vector<std::size_t> groups;  // rows that open a new row group, after the head
};

Grid table_grid(const Table& table);

}  // namespace lectern
