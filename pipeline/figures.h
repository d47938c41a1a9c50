// Pictures for figures that the PDF draws with lines and has no picture of.
#pragma once

#include <functional>
#include <string>

#include "stages/document.h"
#include "stages/record.h"

namespace lectern {

/// The PNG of a part of a page, as PdfRenderer::png.
using DrawPart = std::function<std::string(int page, const Box& part)>;

/// Gives every Figure that has a place but no image the picture that `draw` makes of that place, and leaves
/// Document::images with what figures use, in order of first use. A figure that cannot be drawn stays without, with a
/// warning "figure-not-drawn"; so do figures past a limit on number and size.
void draw_figures(Document& document, const DrawPart& draw, Record& record);

}  // namespace lectern
