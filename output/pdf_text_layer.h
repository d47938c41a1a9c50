// A PDF with its text under what is seen: the original, and on pages that were read from their pictures an invisible
// layer of what was read.
#pragma once

#include <vector>

#include "output/page_formats.h"

namespace lectern {

/// "brief.pdf". What the pages show, and the bytes of their contents, stay. A page that was read gets a layer: the
/// words as they were repaired, in reading order, each where it is printed. Text that such a page had already (an old
/// layer, or one that is not what is printed) stays in the file, marked as standing for nothing (an empty ActualText).
/// Pages whose own text was used get no layer; a PDF without any page that was read is given back as it is. Not made of
/// an encrypted file, nor of one that is signed, as its signature would no longer hold ("pdf-not-made").
std::vector<PageFile> write_searchable_pdf(const PageSet& set, Record& record);

}  // namespace lectern
