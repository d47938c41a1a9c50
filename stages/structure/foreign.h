// Phrases in another script inside the text: "non-revenue water" in an Arabic sentence.
#pragma once

#include <string>

#include "stages/document.h"

namespace lectern {

/// Marks phrases in Latin letters as Foreign in documents whose own language has another script, so that a reader's
/// voice changes for them. Names and single words stay as they are: they are read well enough by either voice.
void mark_foreign(Document& document);

bool is_latin(char32_t c);

/// A language (BCP 47) that is not written in Latin letters.
bool written_otherwise(const std::string& language);

}  // namespace lectern
