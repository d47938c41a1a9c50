// Opens PDF files and reads their strings; collects Poppler's complaints instead of letting them out on stderr.
// Never looks at a page. Tested by input/pdf_reader_test.cpp.
#include "input/pdf_poppler.h"

#include <Error.h>
#include <ErrorCodes.h>
#include <PDFDocEncoding.h>

#include <algorithm>
#include <cerrno>
#include <cmath>
#include <fstream>
#include <mutex>

#include "stages/error.h"
#include "stages/unicode.h"

namespace lectern {
namespace {

constexpr std::size_t kMostMessages = 3;
constexpr double kFarthest = 1e6;  // points; 350 m

thread_local ComplaintLog* current_log = nullptr;  // Poppler's callback has no argument of ours

void complain(ErrorCategory category, Goffset, const char* message) {
  const bool harmless = category == errSyntaxWarning || category == errUnimplemented || category == errConfig;
  if (harmless || message == nullptr) return;
  if (current_log != nullptr) current_log->add(message);
}

void start_poppler() {
  static std::once_flag once;
  std::call_once(once, [] {
    globalParams = std::make_unique<GlobalParams>();
    setErrorCallback(complain);
  });
}

std::optional<GooString> optional_password(const std::string& password) {
  if (password.empty()) return std::nullopt;
  return GooString(password);
}

}  // namespace

PdfFile load_pdf(const std::filesystem::path& path) {
  const std::string name = path.filename().string();
  std::error_code status;
  if (!std::filesystem::exists(path, status)) {
    if (status && status != std::errc::no_such_file_or_directory && status != std::errc::not_a_directory) {
      throw Error(ErrorCode::not_permitted, "The file may not be read. Check the permissions of it and its folders.",
                  name);
    }
    throw Error(ErrorCode::not_found, "There is no such file. Check the path.", name);
  }
  if (std::filesystem::is_directory(path, status))
    throw Error(ErrorCode::not_a_pdf, "This is a folder. Name the PDF file in it.", name);
  std::ifstream in(path, std::ios::binary);
  if (!in) {
    throw Error(ErrorCode::not_permitted, "The file may not be read. Check the permissions of it and its folders.",
                name);
  }
  PdfFile file{path, {}};
  const auto size = std::filesystem::file_size(path, status);
  if (!status) file.bytes.reserve(static_cast<std::size_t>(size));
  file.bytes.assign(std::istreambuf_iterator<char>(in), {});
  if (in.bad()) throw Error(ErrorCode::not_permitted, "The file cannot be read to its end. Check the disk.", name);
  if (file.bytes.empty())
    throw Error(ErrorCode::not_a_pdf, "The file is empty. Get it again from where it came from.", name);
  if (file.bytes.substr(0, 1024).find("%PDF-") == std::string::npos) {
    throw Error(ErrorCode::not_a_pdf, "This is not a PDF: it does not begin with %PDF-. Convert it to PDF first.",
                name);
  }
  return file;
}

std::unique_ptr<PDFDoc> open_pdf(const PdfFile& file, const std::string& password) {
  start_poppler();
  auto* stream = new MemStream(file.bytes.data(), 0, static_cast<Goffset>(file.bytes.size()), Object(objNull));
  const auto secret = optional_password(password);
  auto document = std::make_unique<PDFDoc>(stream, secret, secret);  // owns the stream
  const std::string name = file.path.filename().string();
  if (!document->isOk()) {
    if (document->getErrorCode() == errEncrypted) {
      throw Error(ErrorCode::encrypted,
                  password.empty() ? "The file is encrypted and needs a password. Give it with --password."
                                   : "The password is wrong. Give the right one with --password.",
                  name);
    }
    throw Error(ErrorCode::damaged,
                "The file is damaged: its pages cannot be found. Get it again, or repair it with qpdf.", name);
  }
  return document;
}

ComplaintLog::ComplaintLog() : outer_(current_log) { current_log = this; }
ComplaintLog::~ComplaintLog() { current_log = outer_; }

void ComplaintLog::add(const char* message) {
  ++count_;
  if (messages_.size() >= kMostMessages) return;
  std::string text(message, std::min<std::size_t>(std::string_view(message).size(), 200));
  while (!text.empty() && (text.back() == '\n' || text.back() == ' ')) text.pop_back();
  for (char& c : text) {
    if (static_cast<unsigned char>(c) < 0x20 || static_cast<unsigned char>(c) > 0x7e) c = '?';
  }
  if (std::find(messages_.begin(), messages_.end(), text) == messages_.end()) messages_.push_back(std::move(text));
}

/// Some producers write the end of a string in C with it.
static std::u32string without_end(std::u32string text) {
  while (!text.empty() && text.back() == 0) text.pop_back();
  return text;
}

std::u32string text_string_utf32(const std::string& s) {
  std::u32string out;
  const auto byte = [&](std::size_t i) { return static_cast<char32_t>(static_cast<unsigned char>(s[i])); };
  const bool big = s.size() >= 2 && byte(0) == 0xfe && byte(1) == 0xff;
  const bool little = s.size() >= 2 && byte(0) == 0xff && byte(1) == 0xfe;
  if (big || little) {
    const auto unit = [&](std::size_t i) { return big ? (byte(i) << 8) | byte(i + 1) : (byte(i + 1) << 8) | byte(i); };
    for (std::size_t i = 2; i + 1 < s.size(); i += 2) {
      char32_t c = unit(i);
      if (c >= 0xd800 && c < 0xdc00 && i + 3 < s.size()) {
        const char32_t low = unit(i + 2);
        if (low >= 0xdc00 && low < 0xe000) c = 0x10000 + ((c - 0xd800) << 10) + (low - 0xdc00), i += 2;
      }
      if (c == 0x1b) {  // an escape that names a language up to the next one
        std::size_t end = i + 2;
        while (end + 1 < s.size() && end < i + 12 && unit(end) != 0x1b) end += 2;
        if (end + 1 < s.size() && unit(end) == 0x1b) {
          i = end;
          continue;
        }
      }
      out += c >= 0xd800 && c < 0xe000 ? U'\uFFFD' : c;
    }
    return without_end(std::move(out));
  }
  if (s.starts_with("\xef\xbb\xbf")) return to_utf32(std::string_view(s).substr(3));
  for (std::size_t i = 0; i < s.size(); ++i) {
    const char32_t c = pdfDocEncoding[byte(i)];
    out += c != 0 ? c : (byte(i) < 0x20 ? byte(i) : U'\uFFFD');
  }
  return without_end(std::move(out));
}

std::string text_string(const GooString* text) {
  return text == nullptr ? "" : to_utf8(text_string_utf32(text->toStr()));
}

std::string text_entry(const Dict* dict, const char* key) {
  const Object value = dict->lookup(key);
  return value.isString() ? text_string(value.getString()) : "";
}

double sane(double v) { return std::isfinite(v) ? std::clamp(v, -kFarthest, kFarthest) : 0; }
Box sane(const Box& box) { return {sane(box.x0), sane(box.y0), sane(box.x1), sane(box.y1)}; }

PdfPlace place_of(::Page& page) {
  PdfPlace place;
  page.getDefaultCTM(place.m, 72, 72, 0, false, true);
  for (double& v : place.m) v = sane(v);
  place.width = std::abs(sane(page.getCropWidth()));
  place.height = std::abs(sane(page.getCropHeight()));
  if (page.getRotate() % 180 != 0) std::swap(place.width, place.height);
  return place;
}

}  // namespace lectern
