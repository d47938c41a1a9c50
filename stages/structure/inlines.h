// Lines to inlines: emphasis, links, notes and page starts inside running text.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "stages/document.h"
#include "stages/layout.h"

namespace lectern {

/// What inlines need to know of their surroundings.
struct InlineContext {
  const Layout* layout = nullptr;
  std::function<Note(int note)> note;  // the content of the note that a Span::note names
  std::function<std::vector<PageStart>(int page)>
      page_starts;  // those due before a line of this page; empties as it gives
};

/// The inlines of lines that follow one another. Type that all of the piece has (`bold`, `italic`) is no emphasis.
/// `skip` code points at the start (an item's marker) are left out.
Inlines build_inlines(const std::vector<Line>& lines, bool bold, bool italic, std::size_t skip,
                      const InlineContext& context);

/// A link target inside the document until headings are counted: "#at-PAGE-Y" (Y in whole points).
std::string place_target(int page, double y);

/// Rejoins neighbouring Texts, drops empty inlines, trims the ends.
void tidy(Inlines& content);

}  // namespace lectern
