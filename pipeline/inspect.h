// Tells what a file is, without converting it.
#pragma once

#include <filesystem>
#include <string>

namespace lectern {

/// JSON text: the facts, and under "text" the same for people. Throws Error.
std::string inspect(const std::filesystem::path& input, const std::string& password, int threads);

}  // namespace lectern
