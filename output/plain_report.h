// The report on a plain-language edition: original and plain side by side, the hardest passages first, with what was
// changed and why, and what was tried and undone.
#pragma once

#include <string>

#include "stages/document.h"
#include "stages/simplify/simplify.h"

namespace lectern {

/// One HTML file without scripts. `original` is the document that `made` was made from.
std::string write_plain_report(const Document& original, const Simplified& made);

/// The same for machines: a JSON object a passage, one a line.
std::string write_plain_record(const Simplified& made);

}  // namespace lectern
