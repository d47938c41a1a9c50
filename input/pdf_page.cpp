// Reads one page: runs its content, and the form fields drawn over it, through the output device.
// Never keeps anything of Poppler's. Tested by input/pdf_reader_test.cpp.
#include "input/pdf_page.h"

#include <Annot.h>
#include <Gfx.h>

#include "input/pdf_device.h"

namespace lectern {
namespace {

// What belongs to the document; the marks of a reader (highlights, notes) do not.
bool is_content(const Annot& annotation) {
  const auto type = annotation.getType();
  return type == Annot::typeWidget || type == Annot::typeFreeText || type == Annot::typeStamp;
}

}  // namespace

ReadPage read_page(PDFDoc& document, int number, const Structure& structure, FontCache& fonts, ImageStore& images) {
  ReadPage out;
  out.page.number = number;
  ::Page* page = document.getPage(number);
  if (page == nullptr) {
    out.page.width = 612, out.page.height = 792;
    out.warnings.push_back({"pdf-damaged", number, {}, "The page cannot be read; it is left empty."});
    return out;
  }
  const PdfPlace place = place_of(*page);
  out.page.width = place.width;
  out.page.height = place.height;
  PageDevice device(document, place, structure, fonts, images, out);
  {
    const std::unique_ptr<Gfx> gfx(
        page->createGfx(&device, 72, 72, 0, false, true, -1, -1, -1, -1, false, nullptr, nullptr));
    device.watch(gfx.get());
    page->display(gfx.get());
    Annots* annotations = page->getAnnots();
    if (annotations != nullptr) {
      for (Annot* annotation : annotations->getAnnots()) {
        if (is_content(*annotation)) annotation->draw(gfx.get(), false);
      }
    }
    device.watch(nullptr);
  }
  device.finish();
  return out;
}

}  // namespace lectern
