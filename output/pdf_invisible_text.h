// Content of a page that shows nothing and can be searched, and the font that it is set in. Private to output/pdf_*.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "output/pdf_changed.h"
#include "stages/seen.h"

namespace lectern {

/// The characters that occur, and the numbers that they have in the font: from 1, in the order of their code points.
class InvisibleFont {
 public:
  void collect(const SeenPage& page);
  /// Text of a word as a hexadecimal string with a space after it. Right-to-left letters stand as they are printed.
  std::string hex(const std::string& word) const;
  std::string to_unicode() const;  // a CMap
  int glyphs() const { return static_cast<int>(numbers_.size()) + 1; }

 private:
  std::map<char32_t, int> numbers_;
};

/// Operators that set the words of the page, in reading order: regions, then running heads and page numbers.
std::string invisible_text(const SeenPage& page, const PdfPagePlace& place, const InvisibleFont& font,
                           const std::string& font_name);

}  // namespace lectern
