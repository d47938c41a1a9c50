// The hard words of a text, explained by a dictionary.
#pragma once

#include <set>
#include <string>
#include <vector>

#include "stages/simplify/lexicon.h"
#include "stages/simplify/running_text.h"
#include "stages/simplify/simplify.h"

namespace lectern {

/// Words that the list of frequent words has in no form, and that the dictionary explains in one way, whatever part of
/// speech they can be where they stand. A meaning that nobody has met in a text (of a thing: not often) is believed
/// only when the document has half of its less usual words. Of several meanings one is believed when it is the usual one,
/// or when it was met most often and the document has words of its explanation and of no other. Phrases that the dictionary has ("circuit judge") are
/// explained as such. No names, nothing that people are called (dictionaries age), no words of `known` (in small
/// letters).
std::vector<GlossaryEntry> explain_hard_words(const std::vector<RunningText>& text, const std::string& language,
                                              Lexicon& lexicon, const Dictionary& dictionary,
                                              const std::set<std::string>& known);

}  // namespace lectern
