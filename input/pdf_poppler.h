// What the files input/pdf_*.cpp share of Poppler: an opened file, its strings, its complaints. No other file may
// include this header or one of Poppler's.
#pragma once

#include <GlobalParams.h>
#include <PDFDoc.h>
#include <Page.h>

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "stages/pages.h"
#include "stages/record.h"

namespace lectern {

/// The bytes of a file, shared by all documents opened on it.
struct PdfFile {
  std::filesystem::path path;
  std::string bytes;
};

PdfFile load_pdf(const std::filesystem::path& path);                                 // throws Error
std::unique_ptr<PDFDoc> open_pdf(const PdfFile& file, const std::string& password);  // throws Error; file outlives it

/// Poppler's complaints while it lives, of the thread that made it: the first few distinct ones, and their number.
class ComplaintLog {
 public:
  ComplaintLog();
  ~ComplaintLog();
  ComplaintLog(const ComplaintLog&) = delete;
  ComplaintLog& operator=(const ComplaintLog&) = delete;
  void add(const char* message);
  const std::vector<std::string>& messages() const { return messages_; }
  int count() const { return count_; }

 private:
  std::vector<std::string> messages_;
  int count_ = 0;
  ComplaintLog* outer_;
};

/// A text string of PDF (UTF-16, UTF-8 with mark, or PDFDocEncoding) as UTF-8.
std::string text_string(const GooString* text);
std::u32string text_string_utf32(const std::string& bytes);

/// "title" entry of a dictionary as UTF-8; empty when it is none.
std::string text_entry(const Dict* dict, const char* key);

inline std::uint64_t ref_key(Ref ref) {
  return (static_cast<std::uint64_t>(static_cast<std::uint32_t>(ref.num)) << 32) | static_cast<std::uint32_t>(ref.gen);
}

/// v, or 0 where it is not finite, within ±1e6: nothing that a file says leaves the range of a float.
double sane(double v);
Box sane(const Box& box);

/// The page's place: from user space into page space (see geometry.h), and its displayed size.
struct PdfPlace {
  double m[6] = {1, 0, 0, 1, 0, 0};
  double width = 0, height = 0;
  Point map(double x, double y) const { return {sane(m[0] * x + m[2] * y + m[4]), sane(m[1] * x + m[3] * y + m[5])}; }
};
PdfPlace place_of(::Page& page);

}  // namespace lectern
