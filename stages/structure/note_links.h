// Notes and their markers.
#pragma once

#include <string>
#include <vector>

#include "stages/document.h"
#include "stages/layout.h"
#include "stages/record.h"
#include "stages/structure/pieces.h"

namespace lectern {

struct PrintedNote {
  NotePlace place = NotePlace::bottom;
  std::u32string label;  // empty: it has none
  std::vector<Line> lines;
  std::size_t skip = 0;  // code points of the marker at its start
  int page = 0;          // where it begins
  Box box;
  bool linked = false;
  Doubt doubt = Doubt::none;  // why it may belong to another place, or be none
};

/// The notes of all note and margin regions, each whole: parts carried over to the next column or page are joined.
std::vector<PrintedNote> collect_notes(const Layout& layout);

/// The paragraphs of a note: how many of its lines each has. A sentence must have ended, and an indent, a gap or a
/// short line must say so, inside of one column.
std::vector<std::size_t> note_paragraphs(const PrintedNote& note, const BodyType& body);

/// Finds for every raised mark the note it calls (same label: on its page, else on the page before or after, else among
/// the endnotes) and sets Span::note. Lists of endnotes become notes, and their pieces and empty heading go. What finds
/// no partner is warned of.
void link_notes(std::vector<Piece>& pieces, std::vector<PrintedNote>& notes, Record& record);

/// Calls f for every line of running text, those of tables and boxes included, in reading order.
template <typename F>
void for_each_line(Region& region, F&& f) {
  for (Line& line : region.lines) f(line);
  for (LayoutCell& cell : region.cells)
    for (Line& line : cell.lines) f(line);
  for (Region& inner : region.inside)
    if (inner.kind != RegionKind::note && inner.kind != RegionKind::margin) for_each_line(inner, f);
}
template <typename F>
void for_each_line(Piece& piece, F&& f) {
  for (Line& line : piece.lines) f(line);
  if (piece.block) for_each_line(*piece.block, f);
}
template <typename F>
void for_each_line(std::vector<Piece>& pieces, F&& f) {
  for (Piece& p : pieces) for_each_line(p, f);
}

}  // namespace lectern
