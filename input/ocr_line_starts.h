// What stands before the text of a line, and the engine reads badly: bullets, labels of notes and items. Private to the
// OCR reader.
#pragma once

#include <string>

#include "input/ocr_page.h"
#include "input/ocr_signs.h"

namespace lectern {

/// A disc or a square at half the height of the small letters, a dash or an arrowhead, before the line's text.
void read_bullet(Pix* binary, const Components& components, double x_height, SetLine& line);

/// A number that stands apart before the line: read with doubt, it is told by the shapes of the page's other figures;
/// and it gets the point that its ink shows. The engine is bad at lone signs.
void mend_label(Pix* grey, const Components& components, const DigitShapes& shapes, double x_height, SetLine& line);

/// The label of a note or an item that stands apart before the line and that the engine left out.
void read_label(OcrEngine& engine, const CleanPage& page, Pix* binary, const Components& components,
                const Claimed& claimed, const DigitShapes& shapes, const std::string& pack, double x_height,
                SetLine& line);

}  // namespace lectern
