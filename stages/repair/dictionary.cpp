// The only file with Hunspell. Finds dictionary files by language, converts to their encoding. Never suggests or
// corrects. Tested by dictionary_test.cpp.
#include "stages/repair/dictionary.h"

#include <unicode/ucnv.h>
#include <unistd.h>
#include <algorithm>
#include <filesystem>
#include <fstream>
#include <hunspell/hunspell.hxx>
#include <iterator>
#include <utility>
#ifdef __linux__
#include <sys/mman.h>
#endif

#include "stages/repair/languages.h"
#include "stages/repair/word_list_extract.h"
#include "stages/unicode.h"

namespace lectern {

namespace {

namespace fs = std::filesystem;

struct CloseConverter {
  void operator()(UConverter* c) const { ucnv_close(c); }
};

std::vector<std::string> split(std::string_view words) {
  std::vector<std::string> out;
  for (std::size_t at = 0; at < words.size();) {
    const std::size_t end = std::min(words.find(' ', at), words.size());
    if (end > at) out.emplace_back(words.substr(at, end - at));
    at = end + 1;
  }
  return out;
}

std::string read_file(const fs::path& file) {
  std::ifstream in(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
}

/// A file in memory that Hunspell can open by its path; `fd` is -1 where the system has no such files.
struct MemoryFile {
  int fd = -1;
  explicit MemoryFile(const std::string& bytes) {
#ifdef __linux__
    fd = memfd_create("lectern-words", MFD_CLOEXEC);
    if (fd >= 0 && write(fd, bytes.data(), bytes.size()) != static_cast<ssize_t>(bytes.size())) close(fd), fd = -1;
#else
    (void)bytes;
#endif
  }
  MemoryFile(const MemoryFile&) = delete;
  MemoryFile& operator=(const MemoryFile&) = delete;
  ~MemoryFile() {
    if (fd >= 0) close(fd);
  }
  fs::path path() const { return "/proc/self/fd/" + std::to_string(fd); }
};

/// The names under which a language's dictionary may lie, the likeliest first: "en-GB" before the other English ones.
std::vector<std::string> names_of(std::string_view language) {
  std::vector<std::string> names;
  if (language.empty()) return names;
  std::string own(language);
  std::replace(own.begin(), own.end(), '-', '_');
  names.push_back(own);
  const std::string base(base_language(language));
  if (const RepairLanguage* row = repair_language(language))
    for (std::string& name : split(row->dictionaries)) names.push_back(std::move(name));
  names.push_back(base);
  std::string country = base;
  for (char& c : country) c = static_cast<char>(c >= 'a' && c <= 'z' ? c - 32 : c);
  names.push_back(base + "_" + country);
  std::vector<std::string> once;
  for (std::string& name : names)
    if (std::find(once.begin(), once.end(), name) == once.end()) once.push_back(std::move(name));
  return once;
}

}  // namespace

struct Dictionary::Opened {
  fs::path aff, dic;
  fs::path file;  // of the word list, symbolic links resolved: one list may lie under many names
  Hunspell words;
  std::unique_ptr<UConverter, CloseConverter> converter;  // null: UTF-8

  /// `list`: the word list to read, `dic` itself or an extract of it.
  Opened(const fs::path& a, const fs::path& d, fs::path real, const fs::path& list)
      : aff(a), dic(d), file(std::move(real)), words(a.c_str(), list.c_str()) {
    UErrorCode status = U_ZERO_ERROR;
    if (words.get_dict_encoding() != "UTF-8") converter.reset(ucnv_open(words.get_dict_encoding().c_str(), &status));
  }

  bool knows(const std::string& utf8) {
    if (!converter) return words.spell(utf8);
    UErrorCode status = U_ZERO_ERROR;
    std::string bytes(utf8.size() + 8, '\0');
    const int32_t n = ucnv_fromAlgorithmic(converter.get(), UCNV_UTF8, bytes.data(), static_cast<int32_t>(bytes.size()),
                                           utf8.data(), static_cast<int32_t>(utf8.size()), &status);
    if (U_FAILURE(status) || n < 0) return false;
    bytes.resize(static_cast<std::size_t>(std::min<int32_t>(n, static_cast<int32_t>(bytes.size()))));
    return words.spell(bytes);
  }
};

Dictionary::Dictionary(std::vector<std::string> folders, std::string language, Record& record)
    : folders_(std::move(folders)), names_(names_of(language)), language_(std::move(language)), record_(record) {}

Dictionary::~Dictionary() = default;

bool Dictionary::load_next() {
  while (!names_.empty()) {
    const std::string name = names_.front();
    names_.erase(names_.begin());
    for (const std::string& folder : folders_) {
      const fs::path aff = fs::path(folder) / (name + ".aff"), dic = fs::path(folder) / (name + ".dic");
      std::error_code error;
      if (!fs::is_regular_file(aff, error) || !fs::is_regular_file(dic, error)) continue;
      fs::path real = fs::canonical(dic, error);
      if (error) real = dic;
      if (std::any_of(opened_.begin(), opened_.end(), [&](const auto& o) { return o->file == real; })) break;
      opened_.push_back(open(aff.string(), dic.string(), real.string()));
      return true;
    }
  }
  return false;
}

bool Dictionary::present() {
  if (!searched_) {
    searched_ = true;
    if (!load_next() && !language_.empty()) {
      std::string message =
          "No dictionary for the language \"" + language_ + "\": words broken at line ends are joined by other signs.";
      if (const RepairLanguage* row = repair_language(language_))
        message += " Debian has it in the package " + std::string(row->package) + ".";
      record_.warn("dictionary-missing", 0, std::move(message));
    }
  }
  return !opened_.empty();
}

std::unique_ptr<Dictionary::Opened> Dictionary::open(const std::string& aff, const std::string& dic,
                                                     const std::string& real) {
  if (!whole_ && !expected_.empty()) {
    WordListExtract extract(read_file(aff));
    for (const std::u32string& word : expected_) extract.want(word);
    if (extract.possible()) {
      const MemoryFile part(extract.extract(read_file(dic)));
      std::error_code error;
      if (part.fd >= 0 && fs::exists(part.path(), error)) return std::make_unique<Opened>(aff, dic, real, part.path());
    }
    whole_ = true;
  }
  return std::make_unique<Opened>(aff, dic, real, dic);
}

void Dictionary::expect(std::u32string_view word) {
  if (whole_ || (expected_.empty() && !opened_.empty())) return;
  if (expected_.insert(lower(word)).second && !opened_.empty()) stale_ = true;
}

bool Dictionary::look_up(std::u32string_view word, bool all) {
  if (word.empty() || !std::any_of(word.begin(), word.end(), is_letter)) return false;
  std::u32string plain(word);
  std::replace(plain.begin(), plain.end(), char32_t{0x2019}, U'\'');
  std::replace(plain.begin(), plain.end(), char32_t{0x2010}, U'-');
  const std::string as_is = to_utf8(plain), small = to_utf8(lower(plain));
  if (!whole_ && !expected_.contains(lower(word))) {
    stale_ = !expected_.empty();
    whole_ = true;
  }
  if (std::exchange(stale_, false))
    for (std::unique_ptr<Opened>& o : opened_) o = open(o->aff.string(), o->dic.string(), o->file.string());
  if (!present()) return false;
  for (std::size_t i = 0; i < opened_.size() || (all && load_next()); ++i)
    if (opened_[i]->knows(as_is) || (small != as_is && opened_[i]->knows(small))) return true;
  return false;
}

bool Dictionary::knows(std::u32string_view word) { return look_up(word, true); }
bool Dictionary::knows_at_once(std::u32string_view word) { return look_up(word, false); }

}  // namespace lectern
