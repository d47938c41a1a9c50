// Packs entries with libzip into a buffer. Never touches the disk or the clock. Tested by epub_writer_test.cpp.
#include "output/epub_archive.h"

#include <zip.h>

#include <memory>

#include "stages/error.h"

namespace lectern {

namespace {

constexpr zip_uint16_t first_date = 1 << 5 | 1;  // 1980-01-01 as MS-DOS writes it, the earliest there is
constexpr zip_uint32_t deflate_level = 6;

struct Discard {
  void operator()(zip_t* archive) const { zip_discard(archive); }
};
struct Free {
  void operator()(zip_source_t* source) const { zip_source_free(source); }
};

[[noreturn]] void fail(const char* step) {
  throw Error(ErrorCode::internal, std::string("The EPUB could not be packed (") + step + ").");
}

}  // namespace

std::string make_archive(const std::vector<ArchiveEntry>& entries) {
  zip_error_t error;
  zip_error_init(&error);
  const std::unique_ptr<zip_source_t, Free> buffer(zip_source_buffer_create(nullptr, 0, 0, &error));
  if (!buffer) fail("buffer");
  zip_source_keep(buffer.get());  // the archive frees one reference when it is closed, we free ours
  std::unique_ptr<zip_t, Discard> archive(zip_open_from_source(buffer.get(), ZIP_TRUNCATE, &error));
  if (!archive) {
    zip_source_free(buffer.get());
    fail("open");
  }
  for (const ArchiveEntry& entry : entries) {
    zip_source_t* source = zip_source_buffer(archive.get(), entry.bytes.data(), entry.bytes.size(), 0);
    if (!source) fail("source");
    const zip_int64_t at = zip_file_add(archive.get(), entry.name.c_str(), source, ZIP_FL_ENC_UTF_8);
    if (at < 0) {
      zip_source_free(source);
      fail("entry");
    }
    const auto index = static_cast<zip_uint64_t>(at);
    const zip_int32_t method = entry.packed ? ZIP_CM_DEFLATE : ZIP_CM_STORE;
    if (zip_set_file_compression(archive.get(), index, method, entry.packed ? deflate_level : 0) != 0) fail("method");
    if (zip_file_set_dostime(archive.get(), index, 0, first_date, 0) != 0) fail("date");
  }
  if (zip_close(archive.get()) != 0) fail("close");
  static_cast<void>(archive.release());

  zip_stat_t stat;
  zip_stat_init(&stat);
  if (zip_source_stat(buffer.get(), &stat) != 0 || (stat.valid & ZIP_STAT_SIZE) == 0) fail("size");
  std::string bytes(stat.size, '\0');
  if (zip_source_open(buffer.get()) != 0) fail("read");
  const zip_int64_t got = zip_source_read(buffer.get(), bytes.data(), bytes.size());
  zip_source_close(buffer.get());
  if (got < 0 || static_cast<zip_uint64_t>(got) != stat.size) fail("read");
  return bytes;
}

}  // namespace lectern
