// What a scanned page shows besides text: ruling lines, shaded panels, pictures. Private to the OCR reader.
#pragma once

#include <vector>

#include "input/ocr_type.h"

namespace lectern {

struct PixelPanel {
  PixelBox box;
  int grey = 255;
};

struct PageGraphics {
  std::vector<PixelBox> rules;
  std::vector<PixelPanel> panels;
  std::vector<PixelBox> pictures;
};

/// `text`: the places of words that were read with confidence; a picture lies around none of them... it may hold some.
PageGraphics find_graphics(Pix* grey, Pix* binary, const Components& components, const std::vector<PixelBox>& text,
                           double dpi);

}  // namespace lectern
