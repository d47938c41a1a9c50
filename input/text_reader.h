// Reads text extracts: plain text and the Markdown of converters, in whatever encoding they are.
#pragma once

#include <string>
#include <string_view>

#include "stages/extract/extract.h"
#include "stages/record.h"

namespace lectern {

/// `name`: of the file, without folders. Throws Error when no encoding makes text of the bytes.
Extract read_text(std::string_view bytes, std::string name, Record& record);

/// The bytes as UTF-8: by the byte order mark, else as UTF-8 when they are that throughout, else by what ICU's detector
/// says of them. `encoding` gets its name.
std::string decode_text(std::string_view bytes, std::string& encoding);

}  // namespace lectern
