// Looks into ZIP archives. Never goes by a name of the file. Tested by source_test.cpp and tests/bad_input.sh.
#include "pipeline/packed_source.h"

#include <fstream>
#include <string>

#include "input/zip_archive.h"
#include "stages/error.h"

namespace fs = std::filesystem;

namespace lectern {
namespace {

constexpr std::uintmax_t kMostBytes = 256u << 20;  // of a file: more than any document that is to be read whole

}  // namespace

PandocFormat pandoc_format(SourceKind kind) {
  switch (kind) {
    case SourceKind::docx: return PandocFormat::docx;
    case SourceKind::odt: return PandocFormat::odt;
    case SourceKind::epub: return PandocFormat::epub;
    case SourceKind::rtf: return PandocFormat::rtf;
    case SourceKind::html: return PandocFormat::html;
    default: return PandocFormat::markdown;
  }
}

std::string read_source(const fs::path& path) {
  std::error_code none;
  if (fs::file_size(path, none) > kMostBytes)
    throw Error(ErrorCode::memory_limit, "the file is larger than " + std::to_string(kMostBytes >> 20) +
                                             " megabytes; split it, or make its pictures smaller");
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

SourceKind packed_kind(const fs::path& path) {
  const ZipArchive archive(read_source(path));
  const std::string type = archive.read("mimetype");
  if (type.starts_with("application/epub+zip")) return SourceKind::epub;
  if (type.starts_with("application/vnd.oasis.opendocument.text")) return SourceKind::odt;
  if (type.starts_with("application/vnd.oasis.opendocument"))
    throw Error(ErrorCode::not_a_pdf, "this is a spreadsheet or a presentation; save it as PDF and convert that");
  const std::string parts = archive.read("[Content_Types].xml");
  if (parts.find("wordprocessingml.") != parts.npos || parts.find("ms-word.") != parts.npos) return SourceKind::docx;
  if (!parts.empty())
    throw Error(ErrorCode::not_a_pdf, "this is a spreadsheet or a presentation; save it as PDF and convert that");
  throw Error(ErrorCode::not_a_pdf, "this is a ZIP archive; unpack it, and convert the documents in it");
}

}  // namespace lectern
