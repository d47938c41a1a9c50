// What a word can be, looked at alone.
#pragma once

#include <cstdint>
#include <string>

#include "stages/simplify/lexicon.h"

namespace lectern {

/// The parts of speech (words.h) of an English word. `capital`: it begins with one and is not the first of its
/// sentence.
std::uint32_t word_parts(const std::string& text, const std::string& lower, bool capital, Lexicon& lexicon);

}  // namespace lectern
