// An editor's words for a passage, made into blocks.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "stages/document.h"

namespace lectern {

/// The targets of the links among inlines, in order.
std::vector<std::string> targets_of(const Inlines& content);

/// A line of `words` is a paragraph, lines that begin with "- " are the items of a list. "[^3]" places the note with
/// the label 3; notes that are not placed, and page starts, stand at the end. Links and emphasis of the original stay
/// on the same words where the new text has them. `original`: the inlines of the passage, notes and page starts with
/// them.
Blocks edited_passage(std::string_view words, const Inlines& original);

}  // namespace lectern
