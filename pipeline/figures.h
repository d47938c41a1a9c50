// Pictures for figures that the PDF draws with lines and has no picture of.
#pragma once

#include <functional>
#include <string>

#include "stages/document.h"
#include "stages/record.h"

namespace lectern {

/// How places are drawn; pages are those of the document.
struct DrawFigures {
  std::function<std::string(int page, const Box& part)> part;  // as a PNG
  std::function<Image(int page, double dpi)> page;             // the whole of it, small enough for a book
};

/// Gives every Figure that has a place but no image the picture that `draw` makes of that place, or of the page that it
/// stands for, and leaves Document::images with what figures use, in order of first use. A figure that cannot be drawn
/// stays without, with a warning "figure-not-drawn"; so do figures past a limit on number and size.
void draw_figures(Document& document, const DrawFigures& draw, Record& record);

}  // namespace lectern
