// Tells how hard a text is to read.
#pragma once

#include <filesystem>
#include <string>

#include "pipeline/convert.h"

namespace lectern {

/// JSON text: the measures of the whole and of each section, and under "text" a table for people. Writes no file.
/// Throws Error.
std::string measure(const std::filesystem::path& input, const ConvertOptions& options, const Progress& progress);

}  // namespace lectern
