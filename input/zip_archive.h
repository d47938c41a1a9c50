// A ZIP archive in memory: what office files and e-books are packed in.
#pragma once

#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace lectern {

class ZipArchive {
 public:
  /// Throws Error: damaged, when the bytes are no sound archive; memory_limit, when what is packed in it is larger
  /// than any document (kMaxUnpacked in the .cpp).
  explicit ZipArchive(std::string bytes);
  ~ZipArchive();
  ZipArchive(ZipArchive&&) noexcept;

  const std::vector<std::string>& names() const { return names_; }  // in the order of the archive
  bool has(std::string_view name) const;
  /// The entry unpacked; empty when there is none. Throws Error{damaged} when it cannot be unpacked.
  std::string read(std::string_view name) const;

  /// The archive with some entries replaced.
  std::string with(const std::map<std::string, std::string>& replaced) const;

 private:
  struct Handle;
  std::unique_ptr<Handle> handle_;
  std::vector<std::string> names_;
};

}  // namespace lectern
