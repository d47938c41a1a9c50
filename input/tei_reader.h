// Reads a TEI file of our profile back into the document that it was written from.
//
// read_tei(write_tei(d)) == d for every document that keeps to the conventions of stages/document.h. Beyond that it
// takes what a person does to such a file with an editor: other indentation, missing places, `p` in items, page starts
// between rows, elements from elsewhere in TEI (their text is kept, and the record says so once for each name).
#pragma once

#include <functional>
#include <string>
#include <string_view>

#include "stages/document.h"
#include "stages/record.h"

namespace lectern {

/// The bytes of the picture at `url`, as it stands in `graphic/@url` with percent escapes decoded; empty: there is
/// none.
using LoadImage = std::function<std::string(const std::string& url)>;

/// Throws Error (invalid_tei), with the line, when the file is not well-formed or not TEI. `load_image` may be empty:
/// pictures then have no bytes and nothing is said of it.
Document read_tei(std::string_view xml, const LoadImage& load_image, Record& record);

}  // namespace lectern
