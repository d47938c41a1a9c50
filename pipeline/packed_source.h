// What is packed in a ZIP archive.
#pragma once

#include <filesystem>
#include <string>

#include "input/pandoc_sources.h"
#include "pipeline/source.h"

namespace lectern {

/// docx, odt or epub, told from what the archive holds. Throws Error with a remedy: any other archive, or a broken one.
SourceKind packed_kind(const std::filesystem::path& path);

/// The reader of a kind from docx on.
PandocFormat pandoc_format(SourceKind kind);

/// The whole file. Throws Error: not_permitted, or memory_limit when it is larger than any document.
std::string read_source(const std::filesystem::path& path);

}  // namespace lectern
