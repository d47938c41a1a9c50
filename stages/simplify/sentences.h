// Where sentences begin and end.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace lectern {

/// Bytes of a UTF-8 text, the last one not included.
struct TextRange {
  std::size_t begin = 0, end = 0;
  bool operator==(const TextRange&) const = default;
};

/// The sentences of a paragraph's text, in order, without the white space between them; every other byte is in exactly
/// one. `language` is BCP 47: its abbreviations and opening words come from sentence_languages.cpp, a language without
/// a row has the general rules alone. What stands in brackets or quotation marks is not cut; note markers (private-use
/// characters) go with what they follow. A blank line ends a sentence, any other line end is a space.
std::vector<TextRange> find_sentences(std::string_view text, std::string_view language);

}  // namespace lectern
