// Lines to pieces: stretches of lines that belong together (a paragraph or a part of one, a heading, an item).
#pragma once

#include <cstdlib>
#include <string>
#include <vector>

#include "stages/layout.h"

namespace lectern {

enum class Role {
  paragraph,
  heading,
  title,
  item,
  term,
  quote,
  source,
  pull_quote,
  caption,
  legend,
  contents,
  lines,
  entry,
  block,
  unread
};

/// What a line begins with, when it begins as an item of a list does.
struct Marker {
  enum class Kind { none, bullet, number, letter, roman } kind = Kind::none;
  std::u32string label;    // bare: "12", "a", "iv", "1.º"; empty for bullets
  std::u32string frame;    // what stands round it: "(#)", "#.", "#" ...; the glyph for bullets
  std::size_t length = 0;  // code points up to the item's own text
  int value = 0;           // for numbers, letters and roman numerals
  double text_x = 0;       // where the item's own text begins
  bool gap = false;        // a wide gap or a hanging indent parts it from the text
};

struct Piece {
  Role role = Role::paragraph;
  int page = 0;  // where it begins
  std::vector<Line> lines;
  Region* block = nullptr;         // role block: a figure, table or box
  std::vector<PageBox> continued;  // tables: where its later parts stand, on pages or in columns behind
  Box box, column;                 // `column`: of its first line
  std::size_t region = 0;          // pieces of one text region have one number
  bool first_in_region = false, last_in_region = false;
  double gap_above = 0;  // distance of baselines to the line above, in the leading expected; 9 at the top
  bool rule_above = false;

  // The type of the whole piece.
  double size = 0;
  bool bold = false, italic = false, caps = false;  // all of its letters
  bool mono = false;                                // all of it in a typewriter face: code
  bool bold_start = false;                          // a run-in head
  Color color;
  double chars = 0;

  // Its shape, in points from the left (right-to-left: from the right) edge of its column.
  double first_indent = 0, indent = 0;  // of the first line; of the others (one line: of that line)
  double right_gap = 0;                 // room left at the end of the last line
  bool full = false;                    // the last line runs to the edge of the column
  bool centred = false;

  TitleKind title = TitleKind::main;  // role title
  Marker marker;                      // items
  int level = 0;                      // headings and items, from 1
  bool part_of_item = false;          // a later paragraph of the item or term before
  bool signature = false;             // role lines: names under the text, not an address
  bool verse = false;                 // role lines
  std::vector<int> loose_notes;       // notes without a marker that stand beside it
  bool joined_by_shape = false;       // holds a part from another column or page that its words do not ask for
  std::vector<Piece> inside;          // a box: its own pieces, roles settled
  Doubt doubt = Doubt::none;          // why it may be something else
};

/// Splits the lines of one text region. `number` is stored as Piece::region.
std::vector<Piece> split_pieces(const Region& region, const BodyType& body, std::size_t number);

/// Works out the fields that follow from `lines` and `column`.
void measure(Piece& piece, const BodyType& body);

Marker find_marker(const Line& line);

/// Colours that a reader takes for one.
inline bool same_color(const Color& a, const Color& b) {
  return std::abs(a.r - b.r) + std::abs(a.g - b.g) + std::abs(a.b - b.b) < 60;
}

/// A piece of text that no role has been found for yet.
inline bool prose(const Piece& p) { return !p.block && !p.lines.empty() && p.role == Role::paragraph; }

/// The text of all lines, a space between lines.
std::u32string text_of(const Piece& piece);

/// The same without raised and lowered marks: for asking how a line ends.
std::u32string plain_text_of(const Line& line);

/// Ends as a sentence does (closing quotes and brackets looked through).
bool ends_sentence(const std::u32string& text);

}  // namespace lectern
