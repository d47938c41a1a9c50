// What may stand before the subject of a clause: "However,", "On January 26, 2017,", "Later that day,", "To save it,".
#pragma once

#include <cstddef>

#include "stages/simplify/words.h"

namespace lectern {

/// After adverbs, times and phrases with a preposition that are over for sure: where a subject may begin. `to`: a
/// phrase with a preposition has no end.
std::size_t subject_begin(const Sentence& s, std::size_t from, std::size_t to);

/// The next comma at or after `at` that may end a phrase that opens the sentence, "Contrary to its aims,", "Emerging
/// from a decade of campaigns,"; `to`: there is none. Whether a clause follows is for the caller to see.
std::size_t opening_end(const Sentence& s, std::size_t at, std::size_t to);

/// A sentence may begin with a phrase that ends at a comma: with a preposition, an -ing form, "to" and a verb.
bool opens_with_phrase(const Sentence& s);

}  // namespace lectern
