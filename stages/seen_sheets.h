// What was seen, on the sheets as they lie in the file: two pages that were cut apart are one again, and what was
// straightened is where it was printed.
#pragma once

#include <vector>

#include "stages/seen.h"

namespace lectern {

/// A page for each page of the file, numbered as it is there. Its regions are those of the pages on it, in their order;
/// boxes of what lay askew are the boxes around it. Lines of pages that lay on their side get their rotation.
std::vector<SeenPage> on_sheets(std::vector<SeenPage> pages);

}  // namespace lectern
