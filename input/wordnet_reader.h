// WordNet, the dictionary of English of Princeton University, in the form of its database (wndb(5WN)).
#pragma once

#include <filesystem>
#include <string_view>

#include "stages/simplify/senses.h"

namespace lectern {

/// The dictionary of a BCP 47 language that is installed (Debian: wordnet-base); empty where there is none.
Dictionary open_dictionary(std::string_view language);

/// Debian has a dictionary that explains words of the language; open_dictionary() finds it where it is installed.
bool has_dictionary(std::string_view language);

/// WordNet from the folder of its files; empty where one of them is missing.
Dictionary open_wordnet(const std::filesystem::path& folder);

}  // namespace lectern
