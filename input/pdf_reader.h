// Reads a PDF: every glyph at its place, rules, panels, pictures, links, outline, tags and metadata, in one pass a
// page.
#pragma once

#include <filesystem>
#include <memory>
#include <string>

#include "input/page_renderer.h"
#include "stages/pages.h"
#include "stages/record.h"

class SplashBitmap;

namespace lectern {

struct PdfOptions {
  std::string password;  // user or owner password, as typed
  int threads = 1;       // pages are read by so many threads; the result is the same for any number
};

/// Throws Error (not_found, not_permitted, not_a_pdf, damaged, no_pages, encrypted). What could not be read of a file
/// that opens is warned of: "pdf-damaged", "link-dropped", "picture-skipped". Glyph::advance is the glyph's own width,
/// without character and word spacing. Text that later paint covers (under a redaction bar, under the picture of a
/// scan) is Visibility::invisible.
Pages read_pdf(const std::filesystem::path& file, const PdfOptions& options, Record& record);

/// Draws pages, for figures made of drawings, for OCR and for the report. Opens the file once.
class PdfRenderer : public PageRenderer {
 public:
  PdfRenderer(const std::filesystem::path& file, const std::string& password);  // throws as read_pdf
  ~PdfRenderer() override;

  std::string png(int page, double dpi, const Box* crop = nullptr) override;
  PagePicture grey(int page, double dpi) override;
  ColourPicture colour(int page, double dpi, const Box* crop = nullptr) override;

 private:
  struct Opened;
  std::unique_ptr<Opened> opened_;

  /// `dpi` gets the resolution it was drawn at. The bitmap, of one or of three bytes a pixel, is good until the next
  /// call.
  SplashBitmap& draw(int page, double& dpi, const Box* crop, bool grey);
};

}  // namespace lectern
