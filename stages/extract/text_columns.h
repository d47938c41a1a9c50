// Columns that stand side by side in the lines of an extract, as "pdftotext -layout" leaves them.
#pragma once

#include "stages/extract/extract.h"

namespace lectern {

/// Puts the columns of each page one after the other, where a gutter of spaces runs down several lines.
void unfold_columns(Extract& extract);

}  // namespace lectern
