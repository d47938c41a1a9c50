// The words that editions add to a document of their own: names of links and landmarks, honest marks. One row a
// language.
#pragma once

#include <string>
#include <string_view>

namespace lectern {

/// "%" in a phrase stands for the number, name or title that is put in by `fill`.
struct EditionWords {
  std::string_view language;
  std::string_view skip;               // link to the text
  std::string_view contents;           // heading of the contents
  std::string_view all_contents;       // opens a long list of contents; % entries
  std::string_view pages;              // name of the page list
  std::string_view notes;              // heading of the notes
  std::string_view note_ref;           // name of the link to note %
  std::string_view back;               // name of the link back to the marker of note %
  std::string_view alt_missing;        // alternative text of a picture nobody has described
  std::string_view needs_description;  // the visible mark beside it
  std::string_view picture_missing;    // the source has a picture here that could not be had
  std::string_view unread_page;        // visible: the text of page % could not be read, here is its picture
  std::string_view page_picture;       // ... and the alternative text of that
  std::string_view table;              // name of table %
  std::string_view box;                // name of box %
  std::string_view references;         // name of a bibliography without a heading
  std::string_view unclear;            // spoken after words read with doubt
  std::string_view illegible;          // stands for words that could not be read
  std::string_view continued;          // heading of a later part of %
  std::string_view text;               // landmark: start of the text
  std::string_view title_page;         // landmark
  std::string_view untitled;
  std::string_view made_from;            // foot of the page: made from the file %
  std::string_view summary;              // EPUB accessibility summary: what holds for every book
  std::string_view summary_pages;        // ... with page numbers of the original
  std::string_view summary_notes;        // ... with notes
  std::string_view summary_described;    // ... when every picture has a description
  std::string_view summary_undescribed;  // ... when % pictures have none
};

/// The row of the language (its primary subtag decides); English when there is none.
const EditionWords& edition_words(std::string_view language);

/// The phrase with `value` in place of its "%".
std::string fill(std::string_view phrase, std::string_view value);

}  // namespace lectern
