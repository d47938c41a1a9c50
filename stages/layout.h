// Where the text stands: lines, regions and their reading order. Made by lay_out(), changed by repair(), read by
// structure().
//
// Coordinates: see geometry.h. Text: UTF-32, in logical order (right-to-left lines already turned), white space folded.
#pragma once

#include <string>
#include <vector>

#include "stages/document.h"
#include "stages/doubt.h"
#include "stages/geometry.h"
#include "stages/pages.h"

namespace lectern {

/// A stretch of a line in one type.
struct Span {
  std::u32string text;
  double x0 = 0, x1 = 0;
  int font = 0;     // index into Layout::fonts
  double size = 0;  // em in points
  Color color;
  bool bold = false, italic = false, small_caps = false, monospace = false;
  int raise = 0;            // 1: superscript, -1: subscript
  bool gap_before = false;  // a wide gap (tab) lies between it and the span before
  int link = -1;            // index into LayoutPage::links
  int tag = -1;             // index into Layout::tags
  int note = -1;            // set by structure(): this is the marker of that note
  int word = -1;            // index into LayoutPage::words: on a recognised page a span is one word at most
  double confidence = 1;    // set by repair(): below 1, the text is shown as unclear, or as corrected
  std::u32string read;      // set by repair(): what was read here, where a rule changed letters of it; else empty
  std::string rule;         // and the id of that rule
};

/// What the structure tree of a tagged PDF says of a line, where it is to be believed (set by structure(), see
/// structure/tagging.h), or what lay_out_text() found the line of an extract to be. Indices into Layout::tags; -1:
/// nothing.
struct Told {
  int block = -1;            // the paragraph, heading, item ... it is part of
  int item = -1, list = -1;  // and how deep the list is nested, from 1
  int quote = -1, caption = -1, contents = -1, entry = -1, code = -1, note = -1;
  int language = -1;   // the element that names its language
  int level = 0;       // of a heading, from 1; 0: it is none
  int depth = 0;       // of nested lists or contents
  int label = 0;       // code points of the label at its start
  bool opens = false;  // the first line of its item
};

/// How a line runs on into the next one of its paragraph.
enum class Ending { space, glued };

struct Line {
  int page = 0;  // from 1
  Box box;
  double baseline = 0;
  double size = 0;  // the em that most of its text has
  bool rtl = false;
  int rotation = 0;  // of its baseline, in degrees clockwise; 0 for nearly all
  std::vector<Span> spans;
  Ending ending = Ending::space;
  bool rule_above = false;  // a rule lies between it and the line above
  Told told;
};

/// The text of a line; spans stand together as they are printed.
std::u32string text_of(const Line& line);

enum class RegionKind { text, note, margin, box, table, figure, header, footer, page_number };
const char* region_kind_name(RegionKind kind);

struct LayoutCell {
  int row = 0, column = 0, rows = 1, columns = 1;
  bool header = false;
  Box box;
  std::vector<Line> lines;
};

struct Region {
  RegionKind kind = RegionKind::text;
  int page = 0;  // from 1
  Box box;
  Box column;                     // the column it stands in: lines start at its left edge and may run to its right one
  std::vector<Line> lines;        // text, note, margin and furniture
  std::vector<Region> inside;     // box: its own regions in reading order
  std::vector<LayoutCell> cells;  // table, row by row
  int told = -1;                  // table: the tagged one it is part of; parts over pages have one number
  int image = -1;                 // figure: index into Layout::images; -1: drawn, or not extractable
  std::string alt;                // figure: description from the structure tree
  bool artifact = false;          // figure: marked as no part of the content
  Doubt doubt = Doubt::none;      // why it may be something else
};

struct LayoutPage {
  int number = 0;
  std::string label;
  double width = 0, height = 0;
  std::vector<Region> regions;  // in reading order; furniture apart, below
  std::vector<Region> furniture;
  std::vector<LinkArea> links;
  std::vector<ReadWord> words;  // of a recognised page, as they were read; their glyphs are gone
  Sheet sheet;
  bool recognised = false;
  bool unread = false;  // a scan that nobody has read yet: its picture stands for it
};

/// The type that most of the running text is set in; the measure for every threshold.
struct BodyType {
  double size = 10;     // em in points
  double leading = 12;  // distance of baselines in points
  int font = -1;
  Color color;
  bool bold = false, italic = false;
};

struct Layout {
  SourceInfo source;
  std::vector<Font> fonts;
  std::vector<LayoutPage> pages;
  std::vector<Tag> tags;
  std::vector<OutlineEntry> outline;
  std::vector<Image> images;
  BodyType body;
  std::string language;  // BCP 47, told or detected; empty: not known
  bool rtl = false;
  bool untyped = false;  // a text extract: it had no type, and what lines look like was made up from their words
};

/// A readable dump for goldens: one line a region and a line of text. Coordinates rounded to points.
std::string write_layout(const Layout& layout);

}  // namespace lectern
