// The user's list of terms.
#pragma once

#include <filesystem>
#include <vector>

#include "stages/simplify/simplify.h"

namespace lectern {

/// Reads a TBX file, or a CSV file (UTF-8): term, plain word, explanation; the last two may be empty or missing. A first line of the
/// names "term,plain,explanation" is a heading. Throws Error when there is no such file, or a line has no term.
std::vector<Term> read_terms(const std::filesystem::path& file);

/// The same from the text of a file; `name` is for messages.
std::vector<Term> parse_terms(std::string_view csv, const std::string& name);

}  // namespace lectern
