// The pages of a file as ALTO 4.4, the format of libraries and archives.
#pragma once

#include <string>

#include "output/page_formats.h"

namespace lectern {

/// Pixels of PageSet::images. Running heads and page numbers are in the margins, all else in the print space and its
/// reading order. Kinds are StructureTags; words of pages that were read from pictures have their confidence (WC).
std::string write_alto(const PageSet& set);

}  // namespace lectern
