// Notes among the lines of an extract.
#pragma once

#include <vector>

#include "stages/extract/text_line.h"

namespace lectern {

/// Marks the lines of notes: a number or sign at the start of a line that counts on, and that a mark in the text
/// before it calls for. The mark becomes a raised span of its own. `flowing`: a line is a paragraph.
void find_text_notes(std::vector<TextLine>& lines, bool paged, bool flowing);

}  // namespace lectern
