// What finding sentences knows of languages. One row a language.
#pragma once

#include <string_view>

namespace lectern {

/// Words in lower case with spaces between. Abbreviations stand without their last full stop ("e.g", "z.b").
struct SentenceLanguage {
  std::string_view code;            // ISO 639-1
  bool ordinals;                    // "3." is how "third" is written
  std::u32string_view never_end;    // abbreviations that something always follows: titles, "e.g."
  std::u32string_view number_next;  // abbreviations before a number: "no.", "pp."; words otherwise
  std::u32string_view may_end;      // abbreviations that also end sentences: "etc.", "Ltd."
  std::u32string_view hours;    // "a.m.": what follows in capitals begins a sentence, unless the hour itself opened one
  std::u32string_view openers;  // words that, in capitals after an abbreviation, begin a sentence
};

/// The row of the language, or one without words.
const SentenceLanguage& sentence_language(std::string_view language);

}  // namespace lectern
