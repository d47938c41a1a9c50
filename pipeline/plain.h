// The plain-language edition of a document: our words, another writer's, the editor's.
#pragma once

#include "pipeline/convert.h"
#include "stages/edits/edits.h"

namespace lectern {

/// Whose words stand: the editor's, where an entry of `edits` has the passage; else the rewriter's, where one is asked
/// for and the guard agrees; else ours. A document that is a plain edition already stays as it is.
Document make_plain(const Document& document, const ConvertOptions& options, const Edits& edits,
                    const Progress& progress, Record& record);

}  // namespace lectern
