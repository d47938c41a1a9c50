// What a PDF says about itself: Info dictionary, XMP, catalog.
#pragma once

#include "input/pdf_poppler.h"

namespace lectern {

SourceInfo read_metadata(PDFDoc& document, const PdfFile& file);
std::vector<std::string> read_page_labels(PDFDoc& document, bool has_labels);

}  // namespace lectern
