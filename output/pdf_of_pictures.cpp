// Writes pictures into a PDF with qpdf. Never decodes or shrinks them. Tested by pdf_text_layer_test.cpp and
// tests/archive.sh.
#include "output/pdf_of_pictures.h"

#include <cstdio>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>

#include "output/pdf_parts.h"

namespace lectern {

namespace {

/// Each row as its difference to the row above (PNG's filter "Up"): pages compress much better so.
std::string differences(const StoredPicture& p) {
  const auto bits = static_cast<std::size_t>(p.width) * static_cast<std::size_t>(p.channels * p.bits);
  const std::size_t row = (bits + 7) / 8;
  std::string out;
  out.reserve(p.bytes.size() + static_cast<std::size_t>(p.height));
  for (std::size_t at = 0; at + row <= p.bytes.size(); at += row) {
    out += '\2';
    for (std::size_t i = at; i < at + row; ++i) out += static_cast<char>(p.bytes[i] - (at == 0 ? 0 : p.bytes[i - row]));
  }
  return out;
}

/// The operators that put the unit square of the stored picture upright on the page.
std::string drawing(int orientation, double width, double height) {
  // Signs of the picture's axes on the page: across, upwards; from 5 on the axes are exchanged.
  static constexpr int signs[8][2] = {{1, 1}, {-1, 1}, {-1, -1}, {1, -1}, {-1, -1}, {1, -1}, {1, 1}, {-1, 1}};
  const int across = signs[orientation - 1][0], up = signs[orientation - 1][1];
  const bool exchanged = orientation >= 5;
  char out[160];
  std::snprintf(out, sizeof out, "q\n%.3f %.3f %.3f %.3f %.3f %.3f cm\n/Picture Do\nQ\n",
                exchanged ? 0 : across * width, exchanged ? up * height : 0, exchanged ? across * width : 0,
                exchanged ? 0 : up * height, across < 0 ? width : 0, up < 0 ? height : 0);
  return out;
}

}  // namespace

struct PdfOfPictures::Made {
  QPDF pdf;
};

PdfOfPictures::PdfOfPictures() : made_(std::make_unique<Made>()) { made_->pdf.emptyPDF(); }
PdfOfPictures::~PdfOfPictures() = default;

void PdfOfPictures::add(const StoredPicture& picture, double width, double height) {
  QPDF& pdf = made_->pdf;
  QPDFObjectHandle image =
      picture.jpeg ? QPDFObjectHandle::newStream(&pdf) : deflated_stream(pdf, differences(picture));
  QPDFObjectHandle dict = image.getDict();
  if (picture.jpeg)
    image.replaceStreamData(picture.bytes, QPDFObjectHandle::newName("/DCTDecode"), QPDFObjectHandle::newNull());
  else
    dict.replaceKey("/DecodeParms",
                    QPDFObjectHandle::parse("<< /Predictor 15 /Columns " + std::to_string(picture.width) + " /Colors " +
                                            std::to_string(picture.channels) + " /BitsPerComponent " +
                                            std::to_string(picture.bits) + " >>"));
  dict.replaceKey("/Type", QPDFObjectHandle::newName("/XObject"));
  dict.replaceKey("/Subtype", QPDFObjectHandle::newName("/Image"));
  dict.replaceKey("/Width", QPDFObjectHandle::newInteger(picture.width));
  dict.replaceKey("/Height", QPDFObjectHandle::newInteger(picture.height));
  dict.replaceKey("/ColorSpace", QPDFObjectHandle::newName(picture.channels == 3 ? "/DeviceRGB" : "/DeviceGray"));
  dict.replaceKey("/BitsPerComponent", QPDFObjectHandle::newInteger(picture.bits));
  char box[80];
  std::snprintf(box, sizeof box, "[0 0 %.3f %.3f]", width, height);
  QPDFObjectHandle page =
      QPDFObjectHandle::parse(std::string("<< /Type /Page /Resources << /XObject << >> >> /MediaBox ") + box + " >>");
  page.getKey("/Resources").getKey("/XObject").replaceKey("/Picture", image);
  page.replaceKey("/Contents", deflated_stream(pdf, drawing(picture.orientation, width, height)));
  QPDFPageDocumentHelper(pdf).addPage(pdf.makeIndirectObject(page), false);
}

std::string PdfOfPictures::take() { return file_of(made_->pdf); }

}  // namespace lectern
