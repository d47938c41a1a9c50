// The marks of Markdown, as converters write them.
#pragma once

#include <string>
#include <vector>

#include "stages/extract/text_line.h"

namespace lectern {

/// Headings with #, words between asterisks, links in brackets: signs that plain text does not have by chance.
bool holds_markdown(const std::vector<std::u32string>& lines);

/// The lines of a page with its marks read: headings, items, quotations, emphasis, links, notes in brackets. Links go
/// to `links`. Pictures are left out; `pictures` counts them. Without `markdown` only white space is folded.
std::vector<TextLine> read_lines(const ExtractPage& page, bool markdown, int number, std::vector<LinkArea>& links,
                                 int& pictures);

}  // namespace lectern
