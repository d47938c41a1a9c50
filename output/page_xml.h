// One page as PAGE XML (2019-07-15), the format of layout tools.
#pragma once

#include <string>

#include "stages/document.h"
#include "stages/seen.h"

namespace lectern {

/// Coordinates of PAGE are pixels of a picture of the page; these are for one of kPageDpi, which the file says.
constexpr int kPageDpi = 300;

/// `image`: the name of that picture. Kinds that PAGE does not have stand in @custom ("structure {type:list-item;}"),
/// confidence below 1 as Coords/@conf.
std::string write_page_xml(const SeenPage& page, const SourceInfo& source, const std::string& image);

}  // namespace lectern
