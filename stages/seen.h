// What was seen on the pages, for eyes and for layout tools: the regions of each page in reading order, of the kinds
// that the document has. structure() makes it beside the Document; report.html draws it, output/regions_json and
// output/page_xml write it. Nothing in a Document depends on it.
//
// Coordinates: see geometry.h. Text: UTF-8 in NFC, after the repairs, so the same as in the document.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "stages/doubt.h"
#include "stages/geometry.h"
#include "stages/sheet.h"

namespace lectern {

enum class SeenKind {
  title,
  subtitle,
  byline,
  date,
  imprint,
  heading,
  paragraph,
  list_item,
  term,
  quotation,
  source,  // of the quotation before
  pull_quote,
  caption,
  contents,
  address,
  signature,
  verse,
  code,
  reference,  // of a bibliography
  table,
  figure,
  box,
  footnote,
  margin_note,
  endnote,
  header,
  footer,
  page_number,
  unread
};
std::string_view seen_kind_name(SeenKind kind);  // "list-item"

struct SeenWord {
  Box box;
  double confidence = 1;  // 0 to 1; below 1 only of what was read from a picture, or repaired with doubt
  std::string text;
};

struct SeenLine {
  Box box;
  double baseline = 0;
  int rotation = 0;  // as Line::rotation
  bool rtl = false;
  bool glued = false;  // the next line goes on without a space
  std::string text;
  std::vector<SeenWord> words;  // as `text` has them, in its order
};

struct SeenCell {
  int row = 0, column = 0, rows = 1, columns = 1;  // from 0
  bool header = false;
  Box box;
  std::vector<SeenLine> lines;
};

struct SeenRegion {
  SeenKind kind = SeenKind::paragraph;
  int level = 0;           // headings and list items, from 1
  std::string label;       // printed number of a list item or note
  bool continues = false;  // goes on with the region of this kind before it, from another column or page
  Box box;
  Box column;  // empty where none is known
  Doubt doubt = Doubt::none;
  std::string description;  // figures
  bool raster = false;      // figures: a picture, not a drawing
  std::vector<SeenLine> lines;
  std::vector<SeenCell> cells;     // tables, row by row
  std::vector<SeenRegion> inside;  // boxes
};

struct SeenPage {
  int number = 0;  // from 1
  std::string label;
  double width = 0, height = 0;
  std::vector<SeenRegion> regions;    // in reading order, notes after the text of their page
  std::vector<SeenRegion> furniture;  // running heads and feet, page numbers
  Sheet sheet;
  bool recognised = false;  // read from its picture
};

/// The text of lines as it runs on.
std::string text_of(const std::vector<SeenLine>& lines);

}  // namespace lectern
