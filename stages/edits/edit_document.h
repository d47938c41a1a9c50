// Entries about the document: words, headings, languages, descriptions of figures.
#pragma once

#include <vector>

#include "stages/document.h"
#include "stages/edits/edits.h"
#include "stages/record.h"
#include "stages/seen.h"

namespace lectern {

/// Applies entries of the kinds replace, phrase, heading, language, alt and decorative, and tells their fate to the
/// record. Levels of headings skip none afterwards; where an entry asked for one that would, that is warned of. Links
/// to sections lead where they led. `seen` is changed alike.
void edit_document(Document& document, const Edits& edits, Record& record, std::vector<SeenPage>& seen);

/// For a document that does not come from pages: one warning that names the entries about pages.
void warn_of_page_edits(const Edits& edits, Record& record);

}  // namespace lectern
