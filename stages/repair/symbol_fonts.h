// Code points of symbol fonts that stand for a bullet, an arrow or a tick.
#pragma once

#include <string_view>

namespace lectern {

/// The plain character that code point `c` of font `name` shows; 0 when it is not known.
/// For fonts by name (Wingdings, Symbol, ZapfDingbats) and for private-use code points of any font.
char32_t symbol_character(std::string_view font_name, char32_t c);

}  // namespace lectern
