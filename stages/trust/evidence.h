// What the characters and words of one font tell of its text: counts, no judgement.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "stages/trust/printed_words.h"

namespace lectern {

struct Evidence {
  int glyphs = 0;        // characters, spaces not counted
  int broken = 0;        // of them: code points that no text has (U+FFFD, unassigned, controls inside of words)
  int private_use = 0;   // of them: of the private use area, the proper place of signs only
  int leading = 0;       // controls before the first letter of a word: bullets of some fonts, ligatures of others
  int marks_inside = 0;  // brackets, bars and backslashes between letters: where TeX's own codes have ligatures
  int letters = 0;
  int accented = 0;    // letters of Latin-1 with an accent
  int words = 0;       // of three or more letters
  int repeats = 0;     // of them: of one letter
  int long_words = 0;  // of four or more letters of an alphabet, abbreviations in capitals not counted
  int odd_words = 0;   // of them: such as no language has (no vowel, capitals in the middle, two scripts)
  int soup = 0;        // characters in runs of digits and signs that are no number
  std::string text;    // UTF-8, words with spaces between, up to a sample
  std::vector<std::u32string> sample;  // different words of four or more letters, as printed

  void add(const PrintedWord& word);
  void add(const Evidence& other);
};

bool is_control(char32_t code);
bool is_broken(char32_t code);  // controls too, wherever they stand
bool is_odd_word(std::u32string_view letters);
bool is_soup(std::u32string_view word);

}  // namespace lectern
