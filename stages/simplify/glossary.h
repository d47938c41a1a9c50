// The words that a plain-language edition explains.
#pragma once

#include <vector>

#include "stages/simplify/simplify.h"

namespace lectern {

/// What the original defines and the edition uses again, the user's terms that occur in the edition, and the hard words
/// that it still has, by the dictionary; a word that several explain by the first of them. By term.
std::vector<GlossaryEntry> find_glossary(const Document& original, const Document& edition,
                                         const SimplifyOptions& options);

/// Links the first use of each entry in the running text to its place in the glossary: "#term-N", of the entry at the
/// index i N = `first` + i. Nothing is linked inside headings, links and words in another language.
void link_glossary(Document& edition, const std::vector<GlossaryEntry>& glossary, int first);

}  // namespace lectern
