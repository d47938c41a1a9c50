// Words of text that is written without spaces between them, such as Chinese.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace lectern {

/// The words, as ICU's dictionaries cut them; without punctuation.
std::vector<std::u32string> unspaced_words(std::u32string_view text);

}  // namespace lectern
