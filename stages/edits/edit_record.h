// What becomes of each entry, told to the record.
#pragma once

#include <string>

#include "stages/edits/edits.h"
#include "stages/record.h"

namespace lectern {

/// The editor's file and its mistakes, which are warned of. To be called once, before anything is applied.
void record_edits(const Edits& edits, Record& record);

/// An entry was applied: a repair by kEditorRule. `before` and `after` say what was and what is.
void edit_applied(const Edits& edits, const Edit& edit, const Box& box, std::string before, std::string after,
                  Record& record);

/// What the entry wants is so without it.
void edit_not_needed(const Edits& edits, const Edit& edit, std::string message, Record& record);

/// The entry cannot be applied: warned of. `why` ends the sentence "this entry does not fit: ...".
void edit_misfit(const Edits& edits, const Edit& edit, const std::string& why, Record& record);

}  // namespace lectern
