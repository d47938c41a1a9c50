// The words that a plain-language edition explains.
#pragma once

#include <vector>

#include "stages/simplify/simplify.h"

namespace lectern {

/// Short forms that the document explains once and uses again, and the user's terms that occur in it; by term.
std::vector<GlossaryEntry> find_glossary(const Document& document, const std::vector<Term>& terms);

}  // namespace lectern
