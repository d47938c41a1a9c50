// Where a row of the word table of a language with a table of inflection may be applied. The conditions are written as
// in word_conditions.h, with names of their own.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include "stages/simplify/word_conditions.h"
#include "stages/simplify/word_forms.h"

namespace lectern {

/// Reads "active; not de". Nothing: a name is unknown, or lacks its words.
std::optional<std::vector<WordCondition>> read_piece_conditions(std::string_view text);

/// Pieces [place.at, to) are the phrase.
bool conditions_hold(const PlaceInPieces& place, std::size_t to, const std::vector<WordCondition>& conditions);

}  // namespace lectern
