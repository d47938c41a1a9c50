// Changes PDFs with qpdf. Never touches what a page shows, nor its streams. C++17 (CMakeLists.txt says why). Tested by
// pdf_text_layer_test.cpp and tests/archive.sh.
#include "output/pdf_changed.h"

#include <algorithm>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFExc.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <set>
#include <vector>

#include "output/pdf_parts.h"

namespace lectern {

namespace {

constexpr const char* kFontName = "LecternInvisible";

QPDFObjectHandle font_object(QPDF& pdf, const std::string& bytes, const std::string& to_unicode) {
  QPDFObjectHandle program = deflated_stream(pdf, bytes);
  program.getDict().replaceKey("/Length1", QPDFObjectHandle::newInteger(static_cast<long long>(bytes.size())));
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
  out.replaceKey("/ToUnicode", deflated_stream(pdf, to_unicode));
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
  const std::set<std::string> keys = objects.getKeys();
  return std::any_of(keys.begin(), keys.end(),
                     [&](const std::string& key) { return objects.getKey(key).isFormXObject(); });
}

PdfPagePlace place_of(QPDFPageObjectHelper& page) {
  const auto box_of = [](QPDFObjectHandle array) {
    const QPDFObjectHandle::Rectangle r = array.getArrayAsRectangle();
    return QPDFObjectHandle::Rectangle(std::min(r.llx, r.urx), std::min(r.lly, r.ury), std::max(r.llx, r.urx),
                                       std::max(r.lly, r.ury));
  };
  const QPDFObjectHandle::Rectangle media = box_of(page.getMediaBox(false)), crop = box_of(page.getCropBox(false));
  QPDFObjectHandle rotate = page.getAttribute("/Rotate", false);
  const int degrees = rotate.isInteger() ? static_cast<int>(rotate.getIntValue() % 360) : 0;
  PdfPagePlace out{std::max(media.llx, crop.llx), std::max(media.lly, crop.lly), std::min(media.urx, crop.urx),
                   std::min(media.ury, crop.ury), (degrees + 360) % 360};
  if (out.left >= out.right || out.bottom >= out.top) out = {media.llx, media.lly, media.urx, media.ury, out.rotate};
  return out;
}

}  // namespace

struct ChangedPdf::Open {
  QPDF pdf;
  bool locked = false;  // by a password
  QPDFObjectHandle font;
  std::vector<QPDFPageObjectHelper> pages;
  QPDFPageObjectHelper& page(int number) { return pages.at(static_cast<std::size_t>(number)); }
};

ChangedPdf::ChangedPdf(const std::string& bytes) : open_(std::make_unique<Open>()) {
  open_->pdf.setSuppressWarnings(true);
  try {
    open_->pdf.processMemoryFile("original", bytes.data(), bytes.size());
    open_->pages = QPDFPageDocumentHelper(open_->pdf).getAllPages();
  } catch (const QPDFExc& error) {
    if (error.getErrorCode() != qpdf_e_password) throw;
    open_->locked = true;
  }
}

ChangedPdf::~ChangedPdf() = default;

bool ChangedPdf::is_encrypted() const { return open_->locked || open_->pdf.isEncrypted(); }

bool ChangedPdf::is_signed() const {
  QPDFObjectHandle root = open_->pdf.getRoot(), form = root.getKey("/AcroForm");
  if (root.hasKey("/Perms") && root.getKey("/Perms").hasKey("/DocMDP")) return true;
  if (!form.isDictionary()) return false;
  QPDFObjectHandle flags = form.getKey("/SigFlags");
  return flags.isInteger() && (flags.getIntValue() & 1) != 0;
}

int ChangedPdf::page_count() const { return static_cast<int>(open_->pages.size()); }

void ChangedPdf::set_font(const std::string& program, const std::string& to_unicode) {
  open_->font = font_object(open_->pdf, program, to_unicode);
}

void ChangedPdf::add_text(
    int page, const std::function<std::string(const PdfPagePlace& place, const std::string& font)>& operators) {
  QPDFPageObjectHelper& to = open_->page(page);
  const bool silence = may_hold_text(to);
  std::string text = operators(place_of(to), add_font(to, open_->font));
  if (silence) text += "/Span << /ActualText () >> BDC\n";
  to.addPageContents(deflated_stream(open_->pdf, text), true);
  if (silence) to.addPageContents(deflated_stream(open_->pdf, "\nEMC\n"), false);
}

std::string ChangedPdf::take() { return file_of(open_->pdf); }

}  // namespace lectern
