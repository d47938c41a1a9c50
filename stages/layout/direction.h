// Lines that run to the left, or both ways.
#pragma once

#include <algorithm>
#include <string>
#include <vector>

#include "stages/unicode.h"

namespace lectern {

/// One printed glyph with what belongs to it (ligature parts, combining marks).
struct Cluster {
  std::u32string text;
  double x0 = 0, x1 = 0, y = 0, size = 0;
  int style = 0, tag = -1, word = -1;
};

inline bool blank(const Cluster& c) { return std::all_of(c.text.begin(), c.text.end(), is_space); }

/// Visual order (left to right) to logical order. Words are told apart by spaces and gaps (`space_after`); a word with
/// letters that run to the right keeps its digits and marks with it ("annex-2024"), which the inverse of the Unicode
/// bidirectional algorithm cannot know. `rtl` gets the direction of the line. `turned[i]`: cluster i runs to the left.
/// `page_rtl`: on a page that is mostly written to the left, a line that holds any such letters runs to the left, and
/// the full stop of one without them may stand at its left end.
std::vector<std::size_t> logical_order(const std::vector<Cluster>& clusters, const std::vector<bool>& space_after,
                                       bool page_rtl, bool& rtl, std::vector<bool>& turned);

/// The bracket that is printed where text to the left has this one.
char32_t mirrored(char32_t c);

}  // namespace lectern
