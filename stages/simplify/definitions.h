// Words that a document defines itself.
#pragma once

#include <string>
#include <vector>

#include "stages/document.h"

namespace lectern {

struct Definition {
  std::string term, meaning;
  bool short_form = false;  // the term is one, the meaning what it stands for
  bool in_list = false;     // of terms
  bool operator==(const Definition&) const = default;
};

/// The terms of its lists of terms (below a heading that says so), sentences that say what a term means ("“Loop” means
/// a bus that comes back."; "A loop is defined as ..."), and short forms that it explains; each once, the first that it
/// says.
std::vector<Definition> find_definitions(const Document& document);

}  // namespace lectern
