// Entries about the pages: reading order, and what is a running head or foot.
#pragma once

#include "stages/edits/edits.h"
#include "stages/layout.h"
#include "stages/record.h"

namespace lectern {

/// Applies entries of the kinds furniture, text and order, in this order, and tells their fate to the record. To be
/// called before repair(), so that words and paragraphs are joined along the right order.
void edit_layout(Layout& layout, const Edits& edits, Record& record);

}  // namespace lectern
