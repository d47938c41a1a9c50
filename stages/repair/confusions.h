// What engines read in place of what is printed: shapes that look alike.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace lectern {

/// Other readings of `word` in which one shape was taken for another like it, each once, in the order of the table; a
/// shape that stands several times is taken anew at each place alone, and at all together. Never changes or makes a
/// digit. Empty for words too long to be words.
std::vector<std::u32string> other_readings(std::u32string_view word);

/// Do the two differ in nothing but the strokes l, I and |, which are one shape in many faces?
bool same_strokes(std::u32string_view a, std::u32string_view b);

/// The word with its Latin letters in Cyrillic or the other way, whichever are fewer, where all of them look the same
/// in both; empty: it is of one alphabet, or others are in it.
std::u32string in_one_alphabet(std::u32string_view word);

}  // namespace lectern
