// Where a row of the word table may be applied: what must stand, or must not, around the phrase.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "stages/simplify/words.h"

namespace lectern {

/// One condition of a row: its name and the words it speaks of ("not of where": the next word is neither).
struct WordCondition {
  std::string name;
  std::vector<std::string> words;
};

/// "plural; not of where" as two conditions, whatever their names.
std::vector<WordCondition> split_conditions(std::string_view text);

/// Reads "plural; not of where". Nothing: a name is unknown, or lacks its words.
std::optional<std::vector<WordCondition>> read_conditions(std::string_view text);

/// Words [from, to) are the phrase.
bool conditions_hold(const Sentence& s, std::size_t from, std::size_t to, const std::vector<WordCondition>& conditions,
                     Lexicon& lexicon);

}  // namespace lectern
