// Looks for the editor's file and reads it. Never writes it. Tested by tests/edits.sh.
#include "pipeline/edits_file.h"

#include <fstream>
#include <iterator>
#include <system_error>

#include "pipeline/place.h"
#include "stages/edits/edits_format.h"
#include "stages/error.h"

namespace fs = std::filesystem;

namespace lectern {

namespace {

constexpr std::uintmax_t kMostBytes = 32u << 20;  // a hundred thousand entries: no more are written by hand

Edits read(const fs::path& path) {
  std::error_code error;
  if (fs::file_size(path, error) > kMostBytes || error)
    throw Error(ErrorCode::damaged, "the edits file " + path.string() + " is larger than 32 MB; split the document");
  std::ifstream in(path, std::ios::binary);
  if (!in) throw Error(ErrorCode::not_permitted, "the edits file " + path.string() + " may not be read");
  return parse_edits(std::string(std::istreambuf_iterator<char>(in), {}), path.filename().string());
}

}  // namespace

Edits read_edits(const fs::path& told, const fs::path& input, const std::string& name, const fs::path& results) {
  std::error_code none;
  if (!told.empty()) {
    if (!fs::is_regular_file(told, none))
      throw Error(ErrorCode::not_found, "there is no edits file " + told.string() + "; check the name after --edits");
    return read(told);
  }
  const std::string file = stem_of(input) + ".edits";
  for (const fs::path& path : {input.parent_path() / file, results / (name + ".edits")})
    if (fs::is_regular_file(path, none)) return read(path);
  return {file, {}, {}, {}};
}

}  // namespace lectern
