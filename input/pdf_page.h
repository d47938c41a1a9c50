// Reads one page of an opened PDF in one pass.
#pragma once

#include "input/pdf_images.h"
#include "input/pdf_structure.h"

class GfxFont;

namespace lectern {

/// A font as a page uses it. The same object may look bolder on one page than on another (text drawn twice).
struct PageFont {
  Font font;
  Ref ref = Ref::INVALID();
};

struct ReadPage {
  Page page;  // Style::font: index into `fonts`; Picture::image: a slot of the ImageStore, or -1
  std::vector<PageFont> fonts;
  std::vector<Warning> warnings;
};

/// What the pages read by one thread share, so that a font is looked at once.
struct FontCache {
  struct Entry {
    Font font;
    double type3_scale = 1;  // em of a Type 3 font in units of its size
    bool named = true;       // its code points come from a map or from known names
    bool pictorial = false;  // its letters are signs (Wingdings) and no map says which
  };
  std::unordered_map<std::uint64_t, Entry> entries;
};

FontCache::Entry read_font(GfxFont& font, XRef& xref);

ReadPage read_page(PDFDoc& document, int number, const Structure& structure, FontCache& fonts, ImageStore& images);

}  // namespace lectern
