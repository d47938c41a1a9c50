// Footnote areas at the foot of columns.
#pragma once

#include <vector>

#include "stages/layout.h"
#include "stages/tag_tree.h"

namespace lectern {

/// The index of the first line of the footnote area at the end of `lines` (one column, top to bottom, to the foot of
/// its page); lines.size() when there is none. Signs: a rule above, smaller type, a marker at the start, nothing but
/// smaller type below. No one of them alone is enough.
std::size_t find_note_area(const std::vector<Line>& lines, const BodyType& body);

/// The same with a structure tree as a further witness: what it calls notes, down to the foot of the column, and what
/// begins as notes do, is one.
std::size_t find_note_area(const std::vector<Line>& lines, const BodyType& body, const TagTree& tree);

/// Set smaller than the running text.
bool smaller_type(const Line& line, const BodyType& body);

/// Does the line begin as a note does: a raised mark, or a number or symbol and then text?
/// `label` gets the mark without punctuation; `length` its length in code points, spaces after it included.
bool starts_with_marker(const Line& line, std::u32string* label = nullptr, std::size_t* length = nullptr);

}  // namespace lectern
