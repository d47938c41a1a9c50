// Tells what an image file is, without reading its text.
#pragma once

#include <filesystem>
#include <nlohmann/json.hpp>

namespace lectern {

/// As inspect(): the facts, and under "text" the same for people. Throws Error.
nlohmann::ordered_json inspect_images(const std::filesystem::path& input);

}  // namespace lectern
