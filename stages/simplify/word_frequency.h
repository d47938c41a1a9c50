// How frequent a word is: the lists of word_lists/, built into the program.
#pragma once

#include <string_view>
#include <vector>

namespace lectern {

/// The place of a word (as written in mid-sentence, UTF-8) among the words of the language, 1 the most frequent; 0: the
/// list does not have it, or there is none for the language. Inflected forms have places of their own.
int frequency_rank(std::string_view word, std::string_view language);

bool has_word_list(std::string_view language);

struct WordList {
  std::string_view language;  // ISO 639-1
  std::string_view words;     // one a line, the most frequent first
};
const std::vector<WordList>& word_lists();

}  // namespace lectern
