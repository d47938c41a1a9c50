// Reads and repacks archives with libzip. Never touches the disk; the only reader that knows libzip.
// Tested by input/zip_archive_test.cpp.
#include "input/zip_archive.h"

#include <zip.h>

#include <algorithm>

#include "stages/error.h"

namespace lectern {
namespace {

constexpr zip_uint64_t kMaxUnpacked = 512u << 20;  // bytes of all entries: more than any book, less than memory
constexpr zip_uint64_t kMaxEntries = 20000;        // files in one archive; long books have some hundreds
constexpr zip_uint32_t kDeflateLevel = 1;          // it is read at once and thrown away
constexpr zip_uint16_t kFirstDate = 1 << 5 | 1;    // 1980-01-01 as MS-DOS writes it, the earliest there is

[[noreturn]] void broken(const std::string& what) {
  throw Error(ErrorCode::damaged,
              "the file is packed as a ZIP archive, and the archive is broken (" + what +
                  "); get it from its source again, or open and save it in the program that made it");
}

struct Close {
  void operator()(zip_file_t* file) const { zip_fclose(file); }
};

zip_t* open(const std::string& bytes, zip_source_t*& source, bool writable) {
  zip_error_t error;
  zip_error_init(&error);
  source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, &error);
  if (!source) broken("no memory");
  if (writable) zip_source_keep(source);
  zip_t* archive = zip_open_from_source(source, writable ? 0 : ZIP_RDONLY, &error);
  if (!archive) {
    const std::string what = zip_error_strerror(&error);
    zip_error_fini(&error);
    zip_source_free(source);
    if (writable) zip_source_free(source);
    broken(what);
  }
  return archive;
}

}  // namespace

struct ZipArchive::Handle {
  std::string bytes;
  zip_t* archive = nullptr;
  ~Handle() {
    if (archive) zip_discard(archive);
  }
};

ZipArchive::~ZipArchive() = default;
ZipArchive::ZipArchive(ZipArchive&&) noexcept = default;

ZipArchive::ZipArchive(std::string bytes) : handle_(std::make_unique<Handle>()) {
  handle_->bytes = std::move(bytes);
  zip_source_t* source = nullptr;
  handle_->archive = open(handle_->bytes, source, false);
  const auto count = static_cast<zip_uint64_t>(zip_get_num_entries(handle_->archive, 0));
  zip_uint64_t unpacked = 0;
  for (zip_uint64_t i = 0; i < std::min(count, kMaxEntries + 1); ++i) {
    zip_stat_t stat;
    zip_stat_init(&stat);
    if (zip_stat_index(handle_->archive, i, 0, &stat) != 0 || !stat.name) broken("an entry cannot be read");
    unpacked += std::min<zip_uint64_t>(stat.size, kMaxUnpacked + 1);
    names_.emplace_back(stat.name);
    if (stat.encryption_method != ZIP_EM_NONE)
      throw Error(ErrorCode::encrypted, "the file is encrypted; save it without a password and try that");
    if (unpacked > kMaxUnpacked) break;
  }
  if (count > kMaxEntries || unpacked > kMaxUnpacked)
    throw Error(ErrorCode::memory_limit,
                "what is packed in this file is larger than " + std::to_string(kMaxUnpacked >> 20) +
                    " megabytes; it is hostile, or its pictures must be made smaller before it can be read");
}

bool ZipArchive::has(std::string_view name) const { return std::ranges::find(names_, name) != names_.end(); }

std::string ZipArchive::read(std::string_view name) const {
  const auto at = std::ranges::find(names_, name);
  if (at == names_.end()) return "";
  zip_stat_t stat;
  zip_stat_init(&stat);
  const auto index = static_cast<zip_uint64_t>(at - names_.begin());
  const std::unique_ptr<zip_file_t, Close> file(zip_fopen_index(handle_->archive, index, 0));
  if (!file || zip_stat_index(handle_->archive, index, 0, &stat) != 0) broken("\"" + *at + "\" cannot be unpacked");
  std::string out(stat.size, '\0');
  const zip_int64_t got = zip_fread(file.get(), out.data(), out.size());
  if (got < 0 || static_cast<zip_uint64_t>(got) != stat.size) broken("\"" + *at + "\" cannot be unpacked");
  return out;
}

std::string ZipArchive::with(const std::map<std::string, std::string>& replaced) const {
  if (replaced.empty()) return handle_->bytes;
  zip_source_t* source = nullptr;
  zip_t* archive = open(handle_->bytes, source, true);
  struct Done {
    zip_source_t* source;
    ~Done() { zip_source_free(source); }
  } done{source};
  for (const auto& [name, bytes] : replaced) {
    zip_source_t* entry = zip_source_buffer(archive, bytes.data(), bytes.size(), 0);
    const zip_int64_t at = entry ? zip_file_add(archive, name.c_str(), entry, ZIP_FL_OVERWRITE | ZIP_FL_ENC_UTF_8) : -1;
    const auto index = static_cast<zip_uint64_t>(at);
    if (at < 0 || zip_set_file_compression(archive, index, ZIP_CM_DEFLATE, kDeflateLevel) != 0 ||
        zip_file_set_dostime(archive, index, 0, kFirstDate, 0) != 0) {
      if (at < 0 && entry) zip_source_free(entry);
      zip_discard(archive);
      broken("\"" + name + "\" cannot be repacked");
    }
  }
  if (zip_close(archive) != 0) {
    zip_discard(archive);
    broken("it cannot be repacked");
  }
  zip_stat_t stat;
  zip_stat_init(&stat);
  if (zip_source_stat(source, &stat) != 0 || zip_source_open(source) != 0) broken("it cannot be repacked");
  std::string out(stat.size, '\0');
  const zip_int64_t got = zip_source_read(source, out.data(), out.size());
  zip_source_close(source);
  if (got < 0 || static_cast<zip_uint64_t>(got) != stat.size) broken("it cannot be repacked");
  return out;
}

}  // namespace lectern
