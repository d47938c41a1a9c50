// Plain words in the form of the words whose place they take: number, gender, person, tense and case carried over.
#pragma once

#include <cstddef>
#include <optional>
#include <set>
#include <span>
#include <string>

#include "stages/simplify/inflection_table.h"
#include "stages/simplify/lexicon.h"
#include "stages/simplify/word_pieces.h"
#include "stages/simplify/word_table.h"

namespace lectern {

/// The words of a sentence, as the rows of a word table see them.
struct PlaceInPieces {
  std::span<const WordPiece> pieces;
  std::size_t at = 0;  // the word that is inflected
  const InflectionTable& table;
  Lexicon& lexicon;
};

/// The dictionary forms of the word in that use; a word that may be of another part of speech in its place has none.
std::set<std::string> lemmas_of(const PlaceInPieces& place, WordUse use);

/// A form of a plain word, and the gender ("m", "f", "nt", "mf") of a noun and of the one before it.
struct WordForm {
  std::string text;
  std::string gender, old_gender;
};

/// `plain`, a dictionary form, as the word in its place is inflected; nothing: it is not sure.
std::optional<WordForm> form_of(const std::string& plain, const std::string& lemma, const PlaceInPieces& place,
                                WordUse use);

/// The adjective or participle in its place, in another gender; nothing: it may be something else, or it is not sure.
std::optional<std::string> in_gender(const PlaceInPieces& place, const std::string& gender);

}  // namespace lectern
