// White space in the blocks that readers of markup make.
#pragma once

#include "stages/document.h"

namespace lectern {

/// Runs of white space folded to one space each, none at the ends of the block, no empty Texts, no neighbouring Texts.
/// White space that holds a line end vanishes after a space, even across a note.
void fold_block(Inlines& content);

}  // namespace lectern
