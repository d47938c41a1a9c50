// Words that are several in one, cut into what they are made of, and joined again: "du" is "de" and "le", "l'école" is
// "l'" and "école".
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "stages/simplify/inflection_table.h"
#include "stages/simplify/words.h"

namespace lectern {

struct WordPiece {
  std::string lower;     // in full and in small letters: "d'" is "de", "cet" is "ce"
  std::string text;      // as it is written alone, or as it stands in front of a vowel: "d’"
  std::size_t word = 0;  // of the sentence
  bool punctuation = false;
};

/// The pieces of all words, in order.
std::vector<WordPiece> cut_words(const Sentence& s, const InflectionTable& table);

/// The pieces of a phrase of words and spaces.
std::vector<std::string> cut_phrase(std::string_view phrase, const InflectionTable& table);

/// How many pieces from `i` open a noun phrase as a determiner or a figure: 2 for "des", 0 where none does.
std::size_t determiner_length(std::span<const WordPiece> pieces, std::size_t i, const InflectionTable& table);

/// The pieces written one after the other, contracted and elided as the language does.
std::string join_pieces(std::span<const WordPiece> pieces, const InflectionTable& table, std::string_view apostrophe);

}  // namespace lectern
