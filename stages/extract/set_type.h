// Sets the blocks of an extract in type: the last step to a Layout.
#pragma once

#include <vector>

#include "stages/extract/text_line.h"

namespace lectern {

constexpr double kSetWidth = 450;  // points of a full line where the extract has none of its own

/// One region a block, one page after the other. `width`: of a full line.
Layout set_type(Extract extract, std::vector<TextBlock> blocks, std::vector<std::vector<LinkArea>> links, double width);

}  // namespace lectern
