// Marks inside of lines: emphasis, links, raised numbers, code.
#pragma once

#include <span>
#include <string>

#include "stages/extract/text_line.h"

namespace lectern {

/// How many words or links of a line stand between marks of Markdown.
std::size_t marked_words(const std::u32string& line);

/// Fills the spans of `lines` from `texts`, line by line; marks pair up over lines.
void read_spans(std::span<const std::u32string> texts, bool markdown, std::span<TextLine> lines,
                std::vector<LinkArea>& links, int& pictures);

}  // namespace lectern
