// Running heads and feet and page numbers of an extract.
#pragma once

#include "stages/extract/extract.h"

namespace lectern {

/// Takes the outermost lines of pages that stand again on other pages, digits apart, or that count the pages, into
/// ExtractPage::furniture; a printed page number becomes the page's label.
void take_page_furniture(Extract& extract);

}  // namespace lectern
