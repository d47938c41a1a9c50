// The words of headings and sentences that tell a summary and a request, by language.
#pragma once

#include <string_view>

namespace lectern {

/// Beginnings of words in small letters, between spaces.
struct InShortWords {
  std::string_view language;
  std::string_view summary;            // headings of summaries and conclusions
  std::string_view asks;               // headings of recommendations
  std::string_view requests;           // how a sentence begins that asks for something
  std::string_view duties;             // whole words of one that says what is to be done
  std::string_view leans;              // how a sentence begins that needs the one before it
  std::string_view leans_inside = {};  // what in a sentence needs the one before it
  std::string_view asks_of_last = {};  // how a sentence asks for something that the one before it names
};

/// The row of a BCP 47 language; English when there is none.
const InShortWords& in_short_words(std::string_view language);

}  // namespace lectern
