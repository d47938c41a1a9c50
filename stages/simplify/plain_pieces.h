// Plain words in languages whose words are cut, joined and inflected by a table.
#pragma once

#include "stages/simplify/plain_words.h"

namespace lectern {

/// replace_next_word() for them. Contractions and elisions around the new word are made right; where the new word has
/// another gender, what agrees with the old one is changed when all of it is known, else the word stays.
bool replace_next_piece(Sentence& sentence, const WordTable& table, const KeptWords& kept, Lexicon& lexicon,
                        std::size_t& from, WordChange& change);

}  // namespace lectern
