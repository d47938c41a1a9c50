// The ZIP file of an EPUB, made in memory: the same entries give the same bytes.
#pragma once

#include <string>
#include <vector>

namespace lectern {

struct ArchiveEntry {
  std::string name;
  std::string bytes;
  bool packed = true;  // false: stored as it is (the mimetype must be, pictures are compressed already)
};

/// Entries in the given order, all dated 1980-01-01, without extra fields. Throws Error (internal) when libzip fails.
std::string make_archive(const std::vector<ArchiveEntry>& entries);

}  // namespace lectern
