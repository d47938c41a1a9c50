// The lines of an extract while their kind is being found. Inside of stages/extract alone.
#pragma once

#include <string>
#include <vector>

#include "stages/extract/extract.h"

namespace lectern {

enum class TextKind {
  paragraph,
  title,
  heading,
  item,
  quote,
  source,
  pull_quote,
  term,
  explanation,
  entry,
  note,
  table
};

struct TextLine {
  Line line;               // its spans; no places yet. Without spans: a blank line
  std::size_t indent = 0;  // columns of white space before it
  int heading = 0;         // level of a Markdown heading
  bool bullet = false;     // Markdown's mark of an item was before it
  bool quoted = false;     // Markdown's mark of a quotation was before it
  bool kept = false;       // the line end after it is the author's own
  bool opens_note = false, in_note = false;
  bool blank() const { return line.spans.empty(); }
};

/// Lines that belong together. A block of kind paragraph may still hold several paragraphs: split_pieces() parts them.
struct TextBlock {
  TextKind kind = TextKind::paragraph;
  int page = 1;
  int rank = 0;            // headings: 1 is the highest
  std::size_t indent = 0;  // columns from the left edge
  std::u32string label;    // notes: their mark; items: what stands before their text
  bool blank_above = false, blank_below = false;
  bool open = false;    // may be a part of a paragraph, or hold several: split_pieces() and join_pieces() decide
  bool run_in = false;  // headings: the text went on in its line
  bool far = false;     // stands far from what is above it
  std::vector<TextLine> lines;
  std::vector<std::vector<std::u32string>> rows;  // tables: cells
};

std::u32string text_of(const TextLine& line);
std::u32string text_of(const TextBlock& block);

/// Width of a text in points of type of 10 points, by classes of letters: the lines of an extract were set in type
/// whose letters differ in width, and a line that ends by choice is told by its width.
double set_width(std::u32string_view text);

bool superscript(char32_t c);  // a digit

/// Ends as a sentence does, a note's mark behind its end looked through ("events.2", "rights. 1").
bool closed(const std::u32string& text);

}  // namespace lectern
