// Characters and pairs of marks that tell where sentences can end.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace lectern {

bool is_full_stop(char32_t c);
bool is_full_width_end(char32_t c);  // ends a sentence of a script that is written without spaces
bool is_sentence_end(char32_t c);    // any mark that can
bool is_closing_mark(char32_t c);    // what may stand behind it: quotation marks, brackets, note markers
bool is_opening_mark(char32_t c);    // what may stand before the next sentence
bool is_bullet(char32_t c);

/// The character at i; U+0000 behind the end.
char32_t char_at(std::u32string_view text, std::size_t i);

/// The first place from i that says something: behind spaces and opening marks.
std::size_t first_of_next(std::u32string_view text, std::size_t i);

/// The partner of the mark at i, those of the same kind between them paired off; i: there is none.
std::size_t pair_end(std::u32string_view text, std::size_t i, std::u32string_view closers);

/// For each place whether it is between brackets or quotation marks (place i is before character i). A mark without its
/// partner hides nothing.
std::vector<bool> find_asides(std::u32string_view text);

}  // namespace lectern
