// One HTML file that needs nothing else: pictures and style are inside, there is no script. Also well-formed XML.
#pragma once

#include <string>

#include "stages/document.h"

namespace lectern {

/// The document for a reader with a screen reader first: one h1, headings that never skip, landmarks, contents, a page
/// list, notes at the end linked both ways, the language of every part. Strings may hold anything; markup is escaped.
std::string write_html(const Document& document);

}  // namespace lectern
