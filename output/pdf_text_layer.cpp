// Adds invisible text to a PDF with qpdf. Never touches what a page shows, nor its streams. Tested by
// pdf_text_layer_test.cpp and tests/archive.sh.
#include "output/pdf_text_layer.h"

#include <algorithm>
#include <map>
#include <memory>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFExc.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include "output/glyphless_font.h"
#include "output/pdf_deflate.h"
#include "output/pdf_invisible_text.h"

namespace lectern {

namespace {

constexpr const char* kFontName = "LecternInvisible";

QPDFObjectHandle font_object(QPDF& pdf, const InvisibleFont& font) {
  QPDFObjectHandle program = deflated_stream(pdf, glyphless_font(font.glyphs()));
  program.getDict().replaceKey(
      "/Length1", QPDFObjectHandle::newInteger(static_cast<long long>(glyphless_font(font.glyphs()).size())));
  QPDFObjectHandle descriptor = pdf.makeIndirectObject(QPDFObjectHandle::parse(
      "<< /Type /FontDescriptor /FontName /LecternInvisible /Flags 5 /FontBBox [0 -200 500 800] /ItalicAngle 0 "
      "/Ascent 800 /Descent -200 /CapHeight 800 /StemV 80 >>"));
  descriptor.replaceKey("/FontFile2", program);
  QPDFObjectHandle descendant = pdf.makeIndirectObject(QPDFObjectHandle::parse(
      "<< /Type /Font /Subtype /CIDFontType2 /BaseFont /LecternInvisible /CIDToGIDMap /Identity /DW 500 "
      "/CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> >>"));
  descendant.replaceKey("/FontDescriptor", descriptor);
  QPDFObjectHandle out = pdf.makeIndirectObject(
      QPDFObjectHandle::parse("<< /Type /Font /Subtype /Type0 /BaseFont /LecternInvisible /Encoding /Identity-H >>"));
  out.replaceKey("/DescendantFonts", QPDFObjectHandle::newArray({descendant}));
  out.replaceKey("/ToUnicode", deflated_stream(pdf, font.to_unicode()));
  return out;
}

/// The page's resources with the font among them; a dictionary that other pages share is copied. Gives its name there.
std::string add_font(QPDFPageObjectHelper& page, const QPDFObjectHandle& font) {
  QPDFObjectHandle resources = page.getAttribute("/Resources", true);
  if (!resources.isDictionary()) {
    resources = QPDFObjectHandle::newDictionary();
    page.getObjectHandle().replaceKey("/Resources", resources);
  }
  QPDFObjectHandle fonts = resources.getKey("/Font");
  fonts = fonts.isDictionary() ? fonts.shallowCopy() : QPDFObjectHandle::newDictionary();
  std::string name = std::string("/") + kFontName;
  while (fonts.hasKey(name)) name += "A";
  fonts.replaceKey(name, font);
  resources.replaceKey("/Font", fonts);
  return name;
}

/// There may be text on the page: it has fonts, or forms that may have.
bool may_hold_text(QPDFPageObjectHelper& page) {
  QPDFObjectHandle resources = page.getAttribute("/Resources", false);
  if (!resources.isDictionary()) return false;
  QPDFObjectHandle fonts = resources.getKey("/Font"), objects = resources.getKey("/XObject");
  if (fonts.isDictionary() && !fonts.getKeys().empty()) return true;
  if (!objects.isDictionary()) return false;
  return std::ranges::any_of(objects.getKeys(),
                             [&](const std::string& key) { return objects.getKey(key).isFormXObject(); });
}

PdfPagePlace place_of(QPDFPageObjectHelper& page) {
  const auto box_of = [](QPDFObjectHandle array) {
    const QPDFObjectHandle::Rectangle r = array.getArrayAsRectangle();
    return Box{std::min(r.llx, r.urx), std::min(r.lly, r.ury), std::max(r.llx, r.urx), std::max(r.lly, r.ury)};
  };
  const Box media = box_of(page.getMediaBox(false)), crop = intersect(box_of(page.getCropBox(false)), media);
  QPDFObjectHandle rotate = page.getAttribute("/Rotate", false);
  const int degrees = rotate.isInteger() ? static_cast<int>(rotate.getIntValue() % 360) : 0;
  return {crop.empty() ? media : crop, (degrees + 360) % 360};
}

bool is_signed(QPDF& pdf) {
  QPDFObjectHandle root = pdf.getRoot(), form = root.getKey("/AcroForm");
  if (root.hasKey("/Perms") && root.getKey("/Perms").hasKey("/DocMDP")) return true;
  if (!form.isDictionary()) return false;
  QPDFObjectHandle flags = form.getKey("/SigFlags");
  return flags.isInteger() && (flags.getIntValue() & 1) != 0;
}

std::string with_layers(const std::string& original, const std::map<int, std::vector<const SeenPage*>>& read,
                        const InvisibleFont& font) {
  QPDF pdf;
  pdf.setSuppressWarnings(true);
  pdf.processMemoryFile("original", original.data(), original.size());
  const QPDFObjectHandle object = font_object(pdf, font);
  std::vector<QPDFPageObjectHelper> pages = QPDFPageDocumentHelper(pdf).getAllPages();
  for (const auto& [number, layers] : read) {
    QPDFPageObjectHelper& page = pages.at(static_cast<std::size_t>(number - 1));
    const bool silence = may_hold_text(page);
    const PdfPagePlace place = place_of(page);
    const std::string name = add_font(page, object);
    std::string text;
    for (const SeenPage* layer : layers) text += invisible_text(*layer, place, font, name);
    // Before the contents, where no state of theirs can touch it.
    if (silence) text += "/Span << /ActualText () >> BDC\n";
    page.addPageContents(deflated_stream(pdf, text), true);
    if (silence) page.addPageContents(deflated_stream(pdf, "\nEMC\n"), false);
  }
  QPDFWriter writer(pdf);
  writer.setOutputMemory();
  writer.setStreamDataMode(qpdf_s_preserve);
  writer.setDeterministicID(true);
  writer.write();
  const std::unique_ptr<Buffer> out(writer.getBuffer());
  return {reinterpret_cast<const char*>(out->getBuffer()), out->getSize()};
}

/// Why there can be none; empty: there can.
std::string hindrance(const std::string& original, std::size_t pages) {
  const char* encrypted =
      "the file is encrypted; decrypt it first, for example with \"qpdf --decrypt\", and convert that";
  QPDF pdf;
  pdf.setSuppressWarnings(true);
  try {
    pdf.processMemoryFile("original", original.data(), original.size());
  } catch (const QPDFExc& error) {
    if (error.getErrorCode() == qpdf_e_password) return encrypted;
    throw;
  }
  if (pdf.isEncrypted()) return encrypted;
  if (is_signed(pdf)) return "the file is signed, and its signature would no longer hold";
  if (QPDFPageDocumentHelper(pdf).getAllPages().size() != pages)
    return "the file is damaged, and its pages cannot be counted with certainty";
  return "";
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
    why = hindrance(original, set.sheets.size());
    if (why.empty()) {
      record.remarks.push_back("The searchable PDF " + name + " has a new invisible layer of text on " +
                               std::to_string(read.size()) + " of " + std::to_string(set.sheets.size()) +
                               " pages: those that were read by OCR. The others keep their own text.");
      return {{name, read.empty() ? std::move(original) : with_layers(original, read, font)}};
    }
  } catch (const std::exception& error) {  // qpdf's own
    why = std::string("the file is damaged (") + error.what() + ")";
  }
  record.warn("pdf-not-made", 0, "No searchable PDF was made: " + why + ".");
  return {};
}

}  // namespace lectern
