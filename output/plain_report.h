// The report on a plain-language edition: original and plain side by side, the hardest passages first, with what was
// changed and why, what was tried and undone, and a box for an editor's own words.
#pragma once

#include <string>

#include "stages/document.h"
#include "stages/record.h"
#include "stages/simplify/measures.h"
#include "stages/simplify/simplify.h"

namespace lectern {

/// One HTML file. `original` is the document that `made` was made from; `record` has the editor's file, into which the
/// page saves what is written in its boxes.
std::string write_plain_report(const Document& original, const Simplified& made, const EditionMeasures& measured,
                               const Record& record);

/// The same for machines: a JSON object a passage, one a line.
std::string write_plain_record(const Simplified& made);

}  // namespace lectern
