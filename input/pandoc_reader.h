// Reads the tree that Pandoc writes as JSON (pandoc-types 1.20 and later) into a document.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "input/tei_reader.h"
#include "stages/document.h"
#include "stages/record.h"

namespace lectern {

struct PandocOptions {
  std::string language;                     // BCP 47: of the document whatever the file says; empty: found out
  std::string told_language;                // what the file says of itself; the tree's own metadata go before it
  bool told_by_default = false;             // that is only the setting of the program that made the file
  std::vector<std::string> languages = {};  // of the marks in the text, see source_marks.h
  bool describes_pictures = true;           // false: Pandoc invents alternative texts for this format
  bool printed_title = true;                // the title of the metadata is a line of the document, as in DOCX
  SourceInfo source = {};                   // put into the document; its title and author fill what the tree lacks
};

/// Everything the document cannot carry is told in the record, and no word is lost: the words of the tree are all in
/// the document, in their order, or the record says which are not. `load_image` as for read_tei.
/// Throws Error{damaged} when the text is not such a tree.
Document read_pandoc(std::string_view json, const PandocOptions& options, const LoadImage& load_image, Record& record);

}  // namespace lectern
