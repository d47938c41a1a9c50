// The editor's file of an input: found, and read.
#pragma once

#include <filesystem>
#include <string>

#include "stages/edits/edits.h"

namespace lectern {

/// The entries of `told`; when that is empty, of "NAME.edits" beside the input, else in `results`; when there is no such
/// file, none. Its name is that of the file, or that which it would have. Throws Error when `told` cannot be read, or a
/// file is too large for a text that people write.
Edits read_edits(const std::filesystem::path& told, const std::filesystem::path& input, const std::string& name,
                 const std::filesystem::path& results);

}  // namespace lectern
