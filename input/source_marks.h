// Marks that are put into the text of a file before Pandoc reads it, for what Pandoc would drop: the language of runs
// and paragraphs, header cells and spans of ODT, pictures that are decoration.
//
// They are noncharacters (U+FDD0 to U+FDEF), which Unicode keeps for such use inside a program: no text has them, XML
// lets them pass, and the reader takes out all of them, those that a file had itself too.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace lectern {

constexpr char32_t kFirstMark = 0xFDD0, kLastMark = 0xFDEF;
constexpr char32_t kFirstLanguage = kFirstMark;  // + n: here begins text in the language n of the list
constexpr std::size_t kMostLanguages = 24;
constexpr char32_t kLanguageEnd = 0xFDEF;
constexpr char32_t kCellMark = 0xFDEE;     // a paragraph that says what its cell is: "h" header, "c2", "r3" spans
constexpr char32_t kDecorative = 0xFDED;   // as the alternative text of a picture
constexpr char32_t kAlternative = 0xFDEC;  // in the title of a picture: what follows is its alternative text

constexpr bool is_mark_character(char32_t c) { return c >= kFirstMark && c <= kLastMark; }

/// The languages of a document, in order of first use.
class LanguageMarks {
 public:
  const std::vector<std::string>& languages() const { return languages_; }
  /// `text` with marks round it, inside the white space at its ends; unchanged where it has no letter, where the
  /// language is no BCP 47 tag, or when there are too many languages.
  std::string marked(const std::string& text, const std::string& language);

 private:
  std::vector<std::string> languages_;
};

/// Without the marks.
std::string without_marks(std::string_view text);

/// "EN_gb" as "en-GB"; empty when it is no language ("x-none", "zxx", "und").
std::string tidy_tag(std::string_view name);

/// The part of a tag before the region and script: "en" of "en-GB", in lower case.
std::string primary_language(std::string_view tag);

}  // namespace lectern
