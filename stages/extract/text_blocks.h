// The lines of an extract to blocks.
#pragma once

#include <vector>

#include "stages/extract/text_line.h"

namespace lectern {

/// Blocks in reading order. `width`: of a full line of the document, in points; `flowing`: a line is a paragraph.
std::vector<TextBlock> find_blocks(std::vector<TextLine> lines, bool markdown, bool flowing, double width);

}  // namespace lectern
