// Short forms made of first letters.
#pragma once

#include <cstddef>

#include "stages/simplify/guard_text.h"

namespace lectern {

/// "WHO", "NGOs".
bool is_acronym(const GuardToken& token);

/// How many tokens from `at` begin with the letters of the acronym, small words left out where they do not fit; 0: they
/// do not.
std::size_t spelt_by(const GuardText& text, std::size_t at, const GuardToken& acronym);

/// Somewhere in the text.
bool spelt_out(const GuardText& text, const GuardToken& acronym);

/// The tokens that an acronym of the other text is made of.
std::vector<bool> spelt_out(const GuardText& text, const GuardText& other);

}  // namespace lectern
