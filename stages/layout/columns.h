// Reading order of what stands on a page: columns, spanning titles, side notes.
#pragma once

#include <vector>

#include "stages/layout.h"

namespace lectern {

/// Something to be put in order: a fragment of text, or a block that is ordered as a whole (box, table, figure).
struct Element {
  Box box;
  Line line;       // when block < 0
  int block = -1;  // index of the caller's
  bool is_line() const { return block < 0; }
};

/// A column, from top to bottom: its fragments joined to lines, interrupted by blocks.
struct Column {
  Box box;
  bool margin = false;  // a narrow column of small type beside the text: side notes
  std::vector<Element> elements;
};

/// Columns in reading order. Mixed column counts on a page are bands from top to bottom, each with columns of its own.
/// Method: runs of rows that share a free vertical gutter (whitespace cover after Breuel 2002, restricted to bands).
std::vector<Column> order_columns(std::vector<Element> elements, const BodyType& body, bool rtl);

}  // namespace lectern
