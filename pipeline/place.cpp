// Folders and files of results: named, made aside, moved into place.
// Never overwrites what it was not asked to. Tested by place_test.cpp and tests/bad_input.sh.
#include "pipeline/place.h"

#include <fcntl.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fstream>
#include <iostream>
#include <map>
#include <set>
#include <utility>

#include "stages/error.h"

namespace fs = std::filesystem;

namespace lectern {
namespace {

[[noreturn]] void fail(const fs::path& path, int error) {
  std::string remedy = "choose another folder with --output";
  if (error == ENOSPC || error == EDQUOT) remedy = "free some space, or choose another folder with --output";
  if (error == EFBIG) remedy = "it would be larger than a result may be";
  throw Error(ErrorCode::output_failed, "cannot write " + path.string() + " (" + std::strerror(error) + "); " + remedy);
}

bool same_bytes(const fs::path& a, const fs::path& b) {
  std::error_code ignored;
  if (!fs::is_regular_file(b, ignored) || fs::file_size(a, ignored) != fs::file_size(b, ignored)) return false;
  std::ifstream one(a, std::ios::binary), two(b, std::ios::binary);
  return std::equal(std::istreambuf_iterator<char>(one), {}, std::istreambuf_iterator<char>(two));
}

std::vector<fs::path> files_in(const fs::path& folder) {
  std::vector<fs::path> out;
  for (const auto& entry : fs::recursive_directory_iterator(folder))
    if (entry.is_regular_file()) out.push_back(entry.path().lexically_relative(folder));
  std::sort(out.begin(), out.end());
  return out;
}

}  // namespace

std::string stem_of(const fs::path& input) {
  std::string name = input.filename().string();
  for (const std::string_view ending : {".tei.xml", ".xml", ".pdf", ".docx", ".odt", ".epub", ".rtf", ".html", ".htm",
                                        ".md", ".txt", ".png", ".jpeg", ".jpg", ".tiff", ".tif", ".webp"}) {
    if (name.size() < ending.size()) continue;
    std::string tail = name.substr(name.size() - ending.size());
    for (char& c : tail) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
    if (tail == ending) {
      name.resize(name.size() - ending.size());
      break;
    }
  }
  while (name.starts_with('.')) name.erase(0, 1);
  return name.empty() ? "document" : name;
}

std::vector<std::string> folder_names(const std::vector<std::string>& inputs) {
  std::set<std::string> taken;
  for (const std::string& input : inputs) taken.insert(stem_of(input));
  std::map<std::string, int> seen;
  std::vector<std::string> out;
  for (const std::string& input : inputs) {
    const std::string stem = stem_of(input);
    int& count = seen[stem];
    std::string name = ++count == 1 ? stem : stem + "-" + std::to_string(count);
    while (count > 1 && !taken.insert(name).second) name = stem + "-" + std::to_string(++count);
    out.push_back(std::move(name));
  }
  return out;
}

Staging::Staging(const fs::path& parent) {
  std::error_code error;
  fs::create_directories(parent, error);
  if (error) fail(parent, error.value());
  std::string name = (parent / ".lectern-XXXXXX").string();
  if (!mkdtemp(name.data())) fail(parent, errno);
  path_ = name;
  const mode_t mask = umask(0);
  umask(mask);
  chmod(name.c_str(), 0777 & ~mask);
}

Staging::Staging(Staging&& other) noexcept : path_(std::exchange(other.path_, {})) {}

Staging::~Staging() {
  std::error_code ignored;
  if (!path_.empty()) fs::remove_all(path_, ignored);
}

std::vector<fs::path> Staging::move_into(const fs::path& target, bool force) {
  const std::vector<fs::path> files = files_in(path_);
  std::vector<fs::path> out;
  for (const fs::path& file : files) out.push_back(target / file);
  std::error_code error;
  if (!fs::exists(fs::symlink_status(target, error))) {
    fs::rename(path_, target, error);
    if (error) fail(target, error.value());
    path_.clear();
    return out;
  }
  if (!fs::is_directory(target)) fail(target, ENOTDIR);
  for (const fs::path& file : files)
    if (!force && fs::exists(fs::symlink_status(target / file)) && !same_bytes(path_ / file, target / file))
      throw Error(ErrorCode::exists, (target / file).string() +
                                         " is there already and differs; replace it with --force, or choose another "
                                         "folder with --output");
  for (const fs::path& file : files) {
    fs::create_directories((target / file).parent_path(), error);
    if (!error) fs::rename(path_ / file, target / file, error);
    if (error) fail(target / file, error.value());
  }
  return out;
}

void Staging::print() const {
  for (const fs::path& file : files_in(path_)) {
    std::ifstream in(path_ / file, std::ios::binary);
    std::cout << in.rdbuf();
  }
  std::cout.flush();
  if (!std::cout) fail("the standard output", EIO);
}

void write_file(const fs::path& path, std::string_view bytes) {
  const int fd = open(path.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);
  if (fd < 0) fail(path, errno);
  int error = 0;
  while (!bytes.empty() && !error) {
    const ssize_t n = write(fd, bytes.data(), bytes.size());
    if (n >= 0) bytes.remove_prefix(static_cast<std::size_t>(n));
    else if (errno != EINTR) error = errno;
  }
  if (close(fd) != 0 && !error) error = errno;
  if (error) fail(path, error);
}

}  // namespace lectern
