// Adds invisible text to a PDF: where it goes and what it says. Tested by pdf_text_layer_test.cpp and tests/archive.sh.
#include "output/pdf_text_layer.h"

#include <exception>
#include <map>

#include "output/glyphless_font.h"
#include "output/pdf_changed.h"
#include "output/pdf_invisible_text.h"

namespace lectern {

namespace {

/// Why there can be none; empty: there can.
std::string hindrance(const ChangedPdf& pdf, std::size_t pages) {
  if (pdf.is_encrypted())
    return "the file is encrypted; decrypt it first, for example with \"qpdf --decrypt\", and convert that";
  if (pdf.is_signed()) return "the file is signed, and its signature would no longer hold";
  if (static_cast<std::size_t>(pdf.page_count()) != pages)
    return "the file is damaged, and its pages cannot be counted with certainty";
  return "";
}

void add_layers(ChangedPdf& pdf, const std::map<int, std::vector<const SeenPage*>>& read, const InvisibleFont& font) {
  pdf.set_font(glyphless_font(font.glyphs()), font.to_unicode());
  for (const auto& page : read) {
    pdf.add_text(page.first - 1, [&](const PdfPagePlace& place, const std::string& font_name) {
      std::string text;
      for (const SeenPage* layer : page.second) text += invisible_text(*layer, place, font, font_name);
      return text;
    });
  }
}

}  // namespace

std::vector<PageFile> write_searchable_pdf(const PageSet& set, Record& record) {
  std::string original = set.pdf();
  const std::string name = set.stem + ".pdf";
  std::map<int, std::vector<const SeenPage*>> read;
  InvisibleFont font;
  for (const SeenPage& page : set.pages) {
    if (!page.recognised) continue;
    read[page.sheet.number > 0 ? page.sheet.number : page.number].push_back(&page);
    font.collect(page);
  }
  std::string why;
  try {
    ChangedPdf pdf(original);
    why = hindrance(pdf, set.sheets.size());
    if (why.empty()) {
      record.remarks.push_back("The searchable PDF " + name + " has a new invisible layer of text on " +
                               std::to_string(read.size()) + " of " + std::to_string(set.sheets.size()) +
                               " pages: those that were read by OCR. The others keep their own text.");
      if (read.empty()) return {{name, std::move(original)}};
      add_layers(pdf, read, font);
      return {{name, pdf.take()}};
    }
  } catch (const std::exception& error) {  // qpdf's own
    why = std::string("the file is damaged (") + error.what() + ")";
  }
  record.warn("pdf-not-made", 0, "No searchable PDF was made: " + why + ".");
  return {};
}

}  // namespace lectern
