// The document's own spellings: the first witness for a word that a line end broke.
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>

#include "stages/layout.h"

namespace lectern {

class DocumentWords {
 public:
  explicit DocumentWords(Layout& layout);

  /// How often the word stands unbroken in the document, in any case of letters. Inner hyphens and apostrophes belong
  /// to a word: "well-known" and "wellknown" are two. Curly and straight apostrophes, and all hyphens, are the same.
  int count(std::u32string_view word) const;

  /// How often a word begins with this and a hyphen: 2 for "anti" in "anti-trafficking and anti-racist".
  int prefixes(std::u32string_view beginning) const;

 private:
  std::unordered_map<std::u32string, int> words_, prefixes_;
};

/// Letters in lower case, ' for every apostrophe, - for every hyphen: the form in which words are compared.
std::u32string compared(std::u32string_view word);

}  // namespace lectern
