// Small cuts of lines that several rules need.
#pragma once

#include <string>
#include <string_view>

#include "stages/layout.h"

namespace lectern {

char32_t first_char(const Line& line);  // 0: the line is empty
char32_t last_char(const Line& line);

/// Takes code points off the front or the end of the line's text, over spans; a span that loses all its text goes.
void remove_front(Line& line, std::size_t count);
void remove_back(Line& line, std::size_t count);

/// The part up to the first space, and the part after the last space.
std::u32string_view first_token(std::u32string_view text);
std::u32string_view last_token(std::u32string_view text);

/// Cuts the span at `index` of `line` in two before its code point `at`, x in proportion; nothing to do at its borders.
/// The new second part is span `index + 1`.
void split_span(Line& line, std::size_t index, std::size_t at);

}  // namespace lectern
