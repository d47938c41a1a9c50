// Compressed streams of a PDF, and its file. Private to output/pdf_*.
#pragma once

#include <memory>
#include <qpdf/Pl_Flate.hh>
#include <qpdf/Pl_String.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFWriter.hh>
#include <string>

namespace lectern {

/// A new stream of the file, its data compressed.
inline QPDFObjectHandle deflated_stream(QPDF& pdf, const std::string& data) {
  std::string deflated;
  Pl_String end("deflated", nullptr, deflated);
  Pl_Flate flate("deflate", &end, Pl_Flate::a_deflate);
  flate.write(reinterpret_cast<const unsigned char*>(data.data()), data.size());
  flate.finish();
  QPDFObjectHandle stream = QPDFObjectHandle::newStream(&pdf);
  stream.replaceStreamData(deflated, QPDFObjectHandle::newName("/FlateDecode"), QPDFObjectHandle::newNull());
  return stream;
}

/// The file, its streams as they are: the same objects, the same bytes.
inline std::string file_of(QPDF& pdf) {
  QPDFWriter writer(pdf);
  writer.setOutputMemory();
  writer.setStreamDataMode(qpdf_s_preserve);
  writer.setDeterministicID(true);
  writer.write();
  const std::unique_ptr<Buffer> out(writer.getBuffer());
  return {reinterpret_cast<const char*>(out->getBuffer()), out->getSize()};
}

}  // namespace lectern
