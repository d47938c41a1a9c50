// How frequent a word is: the lists of word_lists/, built into the program.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace lectern {

/// The place of a word (as written in mid-sentence, UTF-8) among the words of the language, 1 the most frequent; 0: the
/// list does not have it, or there is none for the language. Inflected forms have places of their own.
int frequency_rank(std::string_view word, std::string_view language);

/// The same for a word in any of its forms, as it is written anywhere (capitals, "house's", "l'accord"); of two words
/// joined with a hyphen the rarer one. Forms by ending only in English.
int form_rank(const std::u32string& word, std::string_view language);

bool has_word_list(std::string_view language);

struct WordList {
  std::string_view language;  // ISO 639-1
  std::string_view words;     // one a line, the most frequent first
};
const std::vector<WordList>& word_lists();

}  // namespace lectern
