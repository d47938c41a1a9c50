// How a document falls into the files of an EPUB.
#pragma once

#include <vector>

#include "output/edition_plan.h"

namespace lectern {

/// title.xhtml with the front and all before the first section, then text-001.xhtml and so on, in reading order. A part
/// that does not begin with a heading of level 1 says in `continues` what it continues (" ": the document itself).
std::vector<EditionPart> epub_parts(const Document& document);

}  // namespace lectern
