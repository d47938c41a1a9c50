// The plain-language edition of a document: our words, another writer's, the editor's.
#pragma once

#include "output/writers.h"
#include "pipeline/convert.h"
#include "stages/edits/edits.h"
#include "stages/simplify/simplify.h"

namespace lectern {

/// Whose words stand: the editor's, where an entry of `edits` has the passage; else the rewriter's, where one is asked
/// for and the guard agrees; else ours. A document that is a plain edition already stays as it is.
Simplified make_plain(const Document& document, const ConvertOptions& options, const Edits& edits,
                      const Progress& progress, Record& record);

/// What `writer` writes of it: with the frame of a plain-language edition, which leads to the full text in the same
/// format, else in HTML, where that is written in this run or stands there already.
Document plain_document(const Simplified& made, const Writer& writer, const ConvertOptions& options);

}  // namespace lectern
