// What was measured of a document, for machines.
#pragma once

#include <string>

#include "stages/simplify/measures.h"

namespace lectern {

/// A JSON object of "measures" (of all of it) and "sections", each with its heading, level and measures; lengths to
/// tenths, shares to thousandths.
std::string measures_json(const DocumentMeasures& measures, const std::string& language);

/// What a plain-language edition was and is: an object of "language", "original" and "plain", each as above.
std::string measures_json(const EditionMeasures& measures, const std::string& language);

}  // namespace lectern
