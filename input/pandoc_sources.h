// What is done to a file before Pandoc reads it, and what is read from it beside Pandoc.
#pragma once

#include <string>

#include "input/pandoc_reader.h"
#include "input/source_marks.h"
#include "input/tei_reader.h"
#include "stages/record.h"

namespace lectern {

enum class PandocFormat { docx, odt, epub, rtf, html, markdown };

/// A file, made ready for Pandoc.
struct PandocSource {
  std::string bytes;        // what Pandoc gets
  LoadImage load_image;     // of pictures that are in the file itself
  LanguageMarks marks;      // in the text of `bytes`
  std::string language;     // BCP 47: what the file says of itself
  bool by_default = false;  // which is only the setting of the program that made it
  SourceInfo about = {};    // title, author, subject, keywords, created, creator
  std::string words = {};   // the text as it stands in the file; empty: not known
};

PandocSource prepare_docx(std::string bytes, Record& record);
PandocSource prepare_odt(std::string bytes, Record& record);
PandocSource prepare_epub(std::string bytes, Record& record);
PandocSource prepare_rtf(std::string bytes, Record& record);
PandocSource prepare_html(std::string bytes);

/// A file as it was found.
struct PandocInput {
  std::string bytes;
  PandocFormat format = PandocFormat::docx;
  std::string name;       // without folders
  LoadImage beside = {};  // files that stand beside it: pictures of HTML and Markdown
};

/// Reads a file of one of these formats: prepared, given to Pandoc, and its answer read. `language` as in
/// PandocOptions. Throws Error.
Document read_with_pandoc(PandocInput input, const std::string& language, Record& record);

/// Tells the record which words that stand in the file are not in the document.
void check_source_words(const std::string& words, const Document& document, Record& record);

}  // namespace lectern
