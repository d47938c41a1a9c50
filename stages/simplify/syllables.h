// How many syllables a word has, by rules of spelling.
#pragma once

#include <string_view>

namespace lectern {

/// At least 1. Of a language without rules, the groups of vowels are counted.
int syllables(std::u32string_view word, std::string_view language);

}  // namespace lectern
