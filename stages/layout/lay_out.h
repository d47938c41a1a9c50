// Pages to Layout: lines, regions, reading order, furniture and notes set apart.
#pragma once

#include "stages/layout.h"
#include "stages/pages.h"
#include "stages/record.h"

namespace lectern {

/// Never drops visible text: what is neither running text nor furniture, note, box or table (labels inside a drawing)
/// is warned of. Cost: near-linear in glyphs.
Layout lay_out(Pages pages, Record& record);

}  // namespace lectern
