// Layout to Document: the only step from page to meaning.
#pragma once

#include <string>
#include <vector>

#include "stages/document.h"
#include "stages/layout.h"
#include "stages/record.h"
#include "stages/seen.h"

namespace lectern {

struct StructureOptions {
  std::string language;  // BCP 47; empty: told by the file or detected from the text
};

/// Every line of the layout is in the document: as text, note or furniture. Markers without a note and notes without a
/// marker stay and are warned of. Figures that are drawings have an empty `image` and their place in Block::from.
/// What was decided on little evidence is told to the record. `seen`, where given, gets what stands on each page.
Document structure(Layout layout, Record& record, const StructureOptions& options = {},
                   std::vector<SeenPage>* seen = nullptr);

}  // namespace lectern
