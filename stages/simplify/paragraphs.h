// Short paragraphs.
#pragma once

#include <cstddef>
#include <vector>

namespace lectern {

/// How many sentences each new paragraph takes of a paragraph whose sentences have these numbers of words: no paragraph
/// has more than kParagraphWords, if its sentences allow, and the parts are about as long as each other.
std::vector<std::size_t> cut_paragraph(const std::vector<std::size_t>& words);

constexpr std::size_t kParagraphWords = 60;  // a paragraph that is seen at one glance

}  // namespace lectern
