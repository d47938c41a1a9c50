// Hard words of a sentence replaced by plain ones.
#pragma once

#include <set>
#include <string>
#include <vector>

#include "stages/simplify/word_table.h"

namespace lectern {

struct WordChange {
  std::string before, after;  // as they stand in the sentence
};

/// The sentence with one row of the table applied at its first place that fits; nothing: none does. A word is replaced
/// only in the part of speech of its row, inflected as it was, "a" and "an" made right; never inside quotation marks,
/// names, and never one of `kept` (defined terms, in small letters). Words up to `from` are passed over; it is set to
/// where to go on.
bool replace_next_word(Sentence& sentence, const WordTable& table, const std::set<std::string>& kept, Lexicon& lexicon,
                       std::size_t& from, WordChange& change);

}  // namespace lectern
