// ActualText: the words that a PDF gives in place of what it draws.
#pragma once

#include <string>
#include <vector>

#include "stages/pages.h"
#include "stages/record.h"

namespace lectern {

/// The glyphs with `text` in their place: what is drawn the same at both ends stays where it is, what differs between
/// is replaced in its place. The baseline runs along (cosine, sine); `size` is an em.
std::vector<Glyph> with_text(std::vector<Glyph> drawn, const std::u32string& text, double cosine, double sine,
                             double size);

/// Does the same for structure elements, where their glyphs stand together on one line. Longer ones, and texts that can
/// be no reading of what is drawn, are left and warned of. Pictures are none of its business: theirs is a description.
void apply_actual_text(Pages& pages, Record& record);

}  // namespace lectern
