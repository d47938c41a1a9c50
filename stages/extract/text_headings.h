// Headings among the lines of an extract that has no type.
#pragma once

#include <vector>

#include "stages/extract/text_line.h"

namespace lectern {

/// How many lines from `begin` on are a heading; 0: none. `end`: of the lines that stand together with it; `width`: of
/// a full line there.
std::size_t heading_at(const std::vector<TextLine>& lines, std::size_t begin, std::size_t end, bool blank_above,
                       double width);

/// A line that ends although the first word of the next would have fitted.
bool ends_by_choice(const TextLine& line, const TextLine& next, double width);

/// Paragraphs that open with their term in bold ("**Blue:** ..."), three or more in a section, each followed by as many
/// others: terms and explanations.
void find_glossaries(std::vector<TextBlock>& blocks);

/// Settles which of the headings found are ones, and how they rank: the title, lines under the title, runs of short
/// lines (cells, addresses), headings over headings.
void settle_headings(std::vector<TextBlock>& blocks, bool markdown);

}  // namespace lectern
