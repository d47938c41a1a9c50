// Running heads, running feet and page numbers, found by comparing pages.
#pragma once

#include <string>
#include <vector>

#include "stages/layout.h"

namespace lectern {

struct PageFragments {
  double width = 0, height = 0;
  std::string label;  // as the file has it
  std::vector<Line> fragments;
};

/// Takes the furniture out of `pages[i].fragments` and returns it page by page as regions of kind header, footer and
/// page_number; sets `label` to the printed page number where there is one.
/// A row is furniture when it stands outermost in the top or bottom fifth of its page and (a) the same words, digits
/// apart, stand at the same height on another page, or (b) it counts the pages, or (c) most pages have a row of that
/// type at that height, apart from their text by a gap. Turned or very large text that stands at one place on several
/// pages is a watermark, wherever it stands, and counts as a header. Rows inside of a row that stays are text, even
/// when they repeat.
std::vector<std::vector<Region>> take_furniture(std::vector<PageFragments>& pages, const BodyType& body);

}  // namespace lectern
