// The pictures of a page that was read, in the colours that they have on its sheet. Private to the OCR reader.
#pragma once

#include "input/ocr_page.h"
#include "input/page_picture.h"

namespace lectern {

/// The place of a straightened page of that size (points), as it is on the sheet that `draw` draws: turned as the page
/// was. `width`, `height`: pixels of the result.
ColourPicture from_sheet(const DrawPage& draw, const Sheet& sheet, double page_width, double page_height,
                         const Box& place, int width, int height);

/// Puts pictures in colour (JPEG) in place of those that have colour on the sheet of that number.
void colour_pictures(const DrawPage& draw, int number, PictureText& page);

}  // namespace lectern
