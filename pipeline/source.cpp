// Tells PDF, TEI, images, office files, e-books, web pages and text from each other and from everything else.
// Never parses: a file that begins like a PDF may still be damaged. Tested by source_test.cpp and tests/bad_input.sh.
#include "pipeline/source.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fstream>
#include <regex>
#include <string>

#include "input/image_facts.h"
#include "pipeline/packed_source.h"
#include "stages/error.h"
#include "stages/unicode.h"

namespace fs = std::filesystem;

namespace lectern {
namespace {

constexpr std::size_t kHead =
    1024;  // bytes; readers of PDF accept a header anywhere in them (ISO 32000-1, H.3, note 13)
constexpr std::size_t kTail = 2048;  // bytes; where the trailer of a file that lost its header still stands

constexpr std::size_t kLongestMarkLine = 300;  // bytes of a line that are asked for Markdown's marks

[[noreturn]] void cannot_open(const fs::path&, int error) {
  if (error == ENOENT || error == ENOTDIR) throw Error(ErrorCode::not_found, "there is no such file; check the name");
  if (error == EACCES || error == EPERM)
    throw Error(ErrorCode::not_permitted, "you may not read this file; ask its owner, or change its permissions");
  throw Error(ErrorCode::damaged, std::string("the file cannot be read (") + std::strerror(error) + ")");
}

/// An opening tag or declaration of HTML among the first bytes, whatever its case.
bool is_html(std::string_view head) {
  std::string low(head);
  std::ranges::transform(low, low.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
  static const std::regex sign(R"(<(!doctype\s+html|html|head|body)[\s>])");
  return low[low.find_first_not_of(" \t\r\n\xEF\xBB\xBF")] == '<' && std::regex_search(low, sign);
}

/// Text: Markdown or an extract. Pandoc reads UTF-8 only; the reader of extracts takes every encoding.
SourceKind text_kind(const fs::path& path) {
  const std::string name = path.extension().string();
  if (name != ".md" && name != ".markdown" && name != ".MD") return SourceKind::text;
  const std::string text = read_source(path);
  const bool utf8 = text == to_utf8(to_utf32(text));
  return utf8 && sound_markdown(text) ? SourceKind::markdown : SourceKind::text;
}

/// "1 0 obj": how an object of a PDF begins. "An objection" is none.
bool has_object(std::string_view head) {
  constexpr std::string_view kObject = " obj";
  const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
  for (auto at = head.find(kObject); at != head.npos; at = head.find(kObject, at + 1)) {
    const auto after = at + kObject.size();
    if (after < head.size() && std::isalnum(static_cast<unsigned char>(head[after]))) continue;
    std::size_t i = at;
    while (i > 0 && is_digit(head[i - 1])) --i;
    if (i < at && i > 1 && head[i - 1] == ' ' && is_digit(head[i - 2])) return true;
  }
  return false;
}

}  // namespace

const char* source_kind_name(SourceKind kind) {
  switch (kind) {
    case SourceKind::pdf: return "PDF";
    case SourceKind::tei: return "TEI";
    case SourceKind::text: return "text";
    case SourceKind::image: return "image";
    case SourceKind::docx: return "DOCX";
    case SourceKind::odt: return "ODT";
    case SourceKind::epub: return "EPUB";
    case SourceKind::rtf: return "RTF";
    case SourceKind::html: return "HTML";
    case SourceKind::markdown: return "Markdown";
  }
  return "";
}

SourceKind kind_of(const fs::path& path) {
  std::error_code error;
  const fs::file_status status = fs::status(path, error);
  if (!fs::exists(status)) cannot_open(path, error ? error.value() : ENOENT);
  if (fs::is_directory(status))
    throw Error(ErrorCode::not_a_pdf,
                "this is a folder; name the files in it, for example \"" + path.string() + "\"/*.pdf");
  if (!fs::is_regular_file(status))
    throw Error(ErrorCode::not_a_pdf, "this is a device or a pipe, not a file; save it as a file first");
  std::ifstream in(path, std::ios::binary);
  if (!in) cannot_open(path, errno);
  std::string head(kHead, '\0');
  in.read(head.data(), static_cast<std::streamsize>(head.size()));
  head.resize(static_cast<std::size_t>(in.gcount()));
  if (head.empty()) throw Error(ErrorCode::not_a_pdf, "the file is empty; get it from its source again");
  if (image_format(head) != ImageFormat::none) return SourceKind::image;
  if (head.starts_with("PK\3\4") || head.starts_with("PK\5\6")) return packed_kind(path);
  if (head.starts_with("{\\rtf")) return SourceKind::rtf;
  if (head.starts_with("\xD0\xCF\x11\xE0"))
    throw Error(ErrorCode::not_a_pdf,
                "this is a file of an old office program (.doc, .xls, .ppt); open it and save it as .docx or PDF");
  if (head.find("%PDF-") != head.npos) return SourceKind::pdf;
  const std::string_view text = std::string_view(head).substr(head.starts_with("\xEF\xBB\xBF") ? 3 : 0);
  const auto first = text.find_first_not_of(" \t\r\n");
  if (first != text.npos && text[first] == '<') return is_html(text) ? SourceKind::html : SourceKind::tei;

  in.clear();
  in.seekg(0, std::ios::end);
  const auto size = static_cast<std::size_t>(in.tellg());
  std::string tail(std::min(size, kTail), '\0');
  in.seekg(static_cast<std::streamoff>(size - tail.size()));
  in.read(tail.data(), static_cast<std::streamsize>(tail.size()));
  if (tail.find("startxref") != tail.npos || has_object(head)) return SourceKind::pdf;
  if (is_text(head) && path.extension() != ".pdf") return text_kind(path);
  throw Error(ErrorCode::not_a_pdf,
              "this is neither a PDF nor another format that can be read; \"lectern formats\" lists them");
}

bool is_text(std::string_view head) {
  if (head.starts_with("\xFF\xFE") || head.starts_with("\xFE\xFF")) return true;  // UTF-16
  const std::string_view text = head.substr(head.starts_with("\xEF\xBB\xBF") ? 3 : 0);
  const auto first = text.find_first_not_of(" \t\r\n\f");
  if (first == text.npos || text.substr(first).starts_with("{\\rtf")) return false;
  if (text[first] == '<') return false;
  // UTF-16 without its mark has a zero in every second byte; other text has none.
  const auto zeros = static_cast<std::size_t>(std::ranges::count(text, '\0'));
  const bool wide = zeros * 3 > text.size() && zeros * 3 < text.size() * 2;
  return std::ranges::none_of(text, [&](char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte == 0 ? !wide : (byte < 0x20 && std::strchr("\t\n\v\f\r\x1A\x1B", c) == nullptr) || byte == 0x7F;
  });
}

bool sound_markdown(std::string_view text) {
  if (text.find('\f') != text.npos) return false;
  std::size_t headings = 0, damage = 0, bold = 0;
  static const std::regex bold_line(R"(\*\*[^*]+\*\*(  )?\r?)"), number(R"(\s*\d{1,3}\s*)");
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find('\n', at), text.size());
    const std::string_view line = text.substr(at, std::min(end - at, kLongestMarkLine));
    at = end + 1;
    const std::size_t level = std::min(line.find_first_not_of('#'), line.size());
    if (level > 0 && level <= 6 && level < line.size() && line[level] == ' ') ++headings;
    for (const char* mark : {"\xC2\xB9", "\xC2\xB2", "\xC2\xB3", "\xE2\x81\xB4", "\xE2\x81\xB5"})
      if (line.starts_with(mark)) ++damage;
    if (std::regex_match(line.begin(), line.end(), bold_line)) ++bold;
    if (std::regex_match(line.begin(), line.end(), number)) ++damage;
  }
  return headings > 0 && damage == 0 && bold == 0;
}

}  // namespace lectern
