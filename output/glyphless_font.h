// A font whose glyphs are all empty: what invisible text is set in.
#pragma once

#include <string>

namespace lectern {

constexpr int kGlyphlessAdvance = 500;  // of each glyph, in thousandths of an em

/// A TrueType font program of `glyphs` empty glyphs (1 to 65,535), .notdef among them.
std::string glyphless_font(int glyphs);

}  // namespace lectern
