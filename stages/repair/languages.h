// What repair knows of languages: their dictionaries and their conjunctions. One row a language.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "stages/layout.h"

namespace lectern {

struct RepairLanguage {
  std::string_view code;  // ISO 639-1
  std::string_view
      dictionaries;          // names of Hunspell files to try, in order, spaces between; more than one may be asked
  std::string_view package;  // Debian's
  std::u32string_view conjunctions;  // words that may follow a hanging hyphen ("short- and long-term"), spaces between
  std::u32string_view letters;       // words of one letter that may open a sentence ("A bus")
};

/// nullptr for a language without a row.
const RepairLanguage* repair_language(std::string_view language);

/// "en" of "en-GB".
std::string_view base_language(std::string_view language);
bool same_language(std::string_view a, std::string_view b);

/// The language of most of the running text, as CLD2 sees it; empty: too little text, or not sure.
std::string detect_language(Layout& layout);

}  // namespace lectern
