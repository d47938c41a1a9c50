// One page as PAGE XML (2019-07-15), the format of layout tools.
#pragma once

#include <string>

#include "output/page_formats.h"
#include "stages/document.h"
#include "stages/seen.h"

namespace lectern {

/// Coordinates are pixels of `image`. Kinds that PAGE does not have stand in @custom ("structure {type:list-item;}"),
/// confidence below 1 as Coords/@conf, that of words as TextEquiv/@conf.
std::string write_page_xml(const SeenPage& page, const SourceInfo& source, const PageImage& image);

}  // namespace lectern
