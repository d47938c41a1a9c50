// What a file is that is read with Pandoc, and what is in it.
#pragma once

#include <filesystem>
#include <nlohmann/json.hpp>

#include "pipeline/source.h"

namespace lectern {

/// The same keys as for a PDF where they mean something, and counts of what the file holds. Throws Error.
nlohmann::ordered_json inspect_with_pandoc(const std::filesystem::path& input, SourceKind kind);

}  // namespace lectern
