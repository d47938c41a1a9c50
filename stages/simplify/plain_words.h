// Hard words of a sentence replaced by plain ones.
#pragma once

#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "stages/simplify/word_table.h"

namespace lectern {

struct WordChange {
  std::string before, after;  // as they stand in the sentence
};

/// What is never replaced, besides terms of law.
struct KeptWords {
  std::string_view language;
  const std::set<std::string>& terms;      // defined ones, in small letters
  const std::vector<std::string>& titles;  // as titles_in() finds them
};

/// The sentence with one row of the table applied at its first place that fits; nothing: none does. A word is replaced
/// only in the part of speech of its row, inflected as it was, "a" and "an" made right; never inside quotation marks,
/// names, terms of law, nor `kept`. Words up to `from` are passed over; it is set to
/// where to go on.
bool replace_next_word(Sentence& sentence, const WordTable& table, const KeptWords& kept, Lexicon& lexicon,
                       std::size_t& from, WordChange& change);

}  // namespace lectern
