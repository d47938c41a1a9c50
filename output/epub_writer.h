// EPUB 3.3 as one string of bytes.
#pragma once

#include <string>

#include "stages/document.h"

namespace lectern {

/// The document as a book: a title page, one file for each larger section, the notes at the end in a file of their own
/// (linked both ways), contents, page list and landmarks. Same document, same bytes. Throws Error only when packing
/// fails.
std::string write_epub(const Document& document);

}  // namespace lectern
