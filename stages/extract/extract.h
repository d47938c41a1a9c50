// A text extract: what pdftotext, older tools and converters to Markdown leave of a document. It has no type and no
// places; lay_out_text() finds what its lines are and sets them in type again, so that repair and structure read it as
// they read a page.
//
// Text: UTF-32, marks of the Markdown still in it; no line ends, no form feeds.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "stages/layout.h"
#include "stages/record.h"

namespace lectern {

struct ExtractPage {
  std::vector<std::u32string> lines;
  std::string label;              // printed page number, when one was found
  std::vector<Region> furniture;  // running heads and feet, page numbers
};

struct Extract {
  SourceInfo source;
  bool markdown = false;  // its marks mean something
  bool paged = false;     // form feeds or page numbers tell where pages begin; else all of it is one page
  std::vector<ExtractPage> pages;
};

/// Cuts text at its form feeds and reads whether it holds Markdown's marks.
Extract extract_of(std::u32string_view text);

/// The layout that the extract's own signs tell: lines, and regions of text, notes, tables and furniture. Boxes are
/// those of a typewritten page that never was: without_geometry() takes them out of what is made of it.
Layout lay_out_text(Extract extract, Record& record);

/// Takes the boxes that lay_out_text() made up out of a document and its record, and the page too when none was known.
void without_geometry(Document& document, Record& record, bool paged);

}  // namespace lectern
