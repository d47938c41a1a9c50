// The pages of a file as hOCR 1.2: HTML whose elements tell where on the page they stand.
#pragma once

#include <string>

#include "output/page_formats.h"

namespace lectern {

/// Pixels of PageSet::images. Well-formed XHTML. Words of pages that were read from pictures have their confidence
/// (x_wconf, in per cent).
std::string write_hocr(const PageSet& set);

}  // namespace lectern
