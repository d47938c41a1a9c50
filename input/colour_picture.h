// Pictures in colour, for people to see: figures of scans, and pages that could not be read.
#pragma once

#include <string>

#include "input/page_picture.h"

namespace lectern {

/// More of it has a colour than the fringes of letters and the noise of a scanner make.
bool has_colour(const ColourPicture& picture);

/// A JPEG file, in grey when it has no colour; the same pixels give the same bytes. `quality`: 1 to 100. Empty when it
/// cannot be made.
std::string encode_jpeg(const ColourPicture& picture, int quality);

}  // namespace lectern
