// Where a PDF points to: link annotations, the outline, and the destinations behind both.
#pragma once

#include "input/pdf_structure.h"

namespace lectern {

std::vector<LinkArea> read_links(PDFDoc& document, int page, const PageNumbers& numbers,
                                 std::vector<Warning>& warnings);
std::vector<OutlineEntry> read_outline(PDFDoc& document, const PageNumbers& numbers);

/// True for the schemes that may stand in an edition: http, https, mailto, ftp, tel.
bool is_safe_uri(const std::string& uri);

}  // namespace lectern
