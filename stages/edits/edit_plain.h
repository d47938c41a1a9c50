// The editor's own words for passages of the plain-language edition.
#pragma once

#include "stages/edits/edits.h"
#include "stages/record.h"
#include "stages/simplify/simplify.h"

namespace lectern {

/// Puts the words of entries of the kind plain in the place of what the program made of their passages, and tells their
/// fate to the record. A passage is found by its original. Where that has changed since the entry was written, the
/// words are used as long as the guard sees no change of meaning between the two originals, and a warning asks to look
/// at them; else the program's words stay and the warning says why. No note, link or page start of the original is
/// lost.
void edit_plain(Simplified& edition, const Edits& edits, Record& record);

}  // namespace lectern
