// The words that a plain-language edition adds of its own: what it is, what stands where. One row a language.
#pragma once

#include <string_view>

#include "output/edition_words.h"

namespace lectern {

/// "%" in a phrase stands for the name, title or number that is put in by `fill`.
struct PlainWords {
  std::string_view language;
  std::string_view edition;          // what the edition is called
  std::string_view about;            // heading of the section that tells what it is
  std::string_view what;             // it says the same as %
  std::string_view draft;            // it was made by a program and nobody has checked it
  std::string_view edited;           // % has checked it
  std::string_view full;             // the full text is in the file %
  std::string_view ways;             // how to get from a passage to its original
  std::string_view in_short;         // heading of the key points
  std::string_view key_points;       // the document says
  std::string_view asks;             // the document asks for
  std::string_view glossary;         // heading of the words explained
  std::string_view sources;          // heading of the notes
  std::string_view original;         // the link to a passage's original
  std::string_view original_number;  // its name: the original of passage %
  std::string_view originals;        // heading of the originals
  std::string_view back_to_plain;    // name of the link back to passage %
  std::string_view from_document;    // where the explanation of a word is from
  std::string_view from_terms;
  std::string_view from_dictionary;
  std::string_view explained;     // words that are explained are linked where they first stand
  std::string_view back_to_word;  // name of the link from an explanation to the word % in the text
};

/// The row of the language (its primary subtag decides); English when there is none.
const PlainWords& plain_words(std::string_view language);

}  // namespace lectern
