// What Pandoc does not give of an RTF file: its language, its pictures, and notes of some programs.
// Never changes a word.
// Tested by tests/pandoc.sh.
#include <unicode/uloc.h>

#include <charconv>
#include <map>
#include <memory>

#include "input/digest.h"
#include "input/pandoc_sources.h"

namespace lectern {
namespace {

constexpr std::string_view kHex = "0123456789abcdef";

/// The BCP 47 tag of a language number of Windows; empty when there is none.
std::string language_of_number(int number) {
  char name[ULOC_FULLNAME_CAPACITY] = {};
  UErrorCode status = U_ZERO_ERROR;
  uloc_getLocaleForLCID(static_cast<uint32_t>(number), name, sizeof name, &status);
  return U_SUCCESS(status) ? tidy_tag(name) : "";
}

/// The number after the control word `word`; 0: it is not there.
int number_after(std::string_view rtf, std::string_view word) {
  const std::size_t begin = rtf.find(word);
  int value = 0;
  if (begin != rtf.npos) std::from_chars(rtf.data() + begin + word.size(), rtf.data() + rtf.size(), value);
  return value;
}

/// The bytes of the picture group that begins at `i`: hexadecimal digits outside control words and inner groups.
std::string picture_at(std::string_view rtf, std::size_t i) {
  std::string out;
  int depth = 0, high = -1;
  for (; i < rtf.size() && depth >= 0; ++i) {
    const char c = rtf[i];
    if (c == '{') ++depth;
    else if (c == '}') --depth;
    else if (c == '\\') {
      while (i + 1 < rtf.size() &&
             (std::isalnum(static_cast<unsigned char>(rtf[i + 1])) != 0 || rtf[i + 1] == '-' || rtf[i + 1] == '*'))
        ++i;
    } else if (depth == 0) {
      const std::size_t value = kHex.find(static_cast<char>(std::tolower(static_cast<unsigned char>(c))));
      if (value == kHex.npos) continue;
      if (high < 0) high = static_cast<int>(value);
      else out += static_cast<char>(high << 4 | static_cast<int>(value)), high = -1;
    }
  }
  return out;
}

}  // namespace

PandocSource prepare_rtf(std::string bytes, Record&) {
  PandocSource out;
  const int number = number_after(bytes, "\\deflang");
  if (number > 0) out.language = language_of_number(number);
  out.by_default = true;
  auto pictures = std::make_shared<std::map<std::string, std::string>>();
  constexpr std::string_view kPicture = "\\pict";
  for (std::size_t at = bytes.find(kPicture); at != bytes.npos; at = bytes.find(kPicture, at + 1)) {
    std::string picture = picture_at(bytes, at);
    std::string name = sha1(picture);  // as Pandoc names it
    pictures->emplace(std::move(name), std::move(picture));
  }
  out.load_image = [pictures](const std::string& url) {
    const auto it = pictures->find(url.substr(0, url.find('.')));
    return it == pictures->end() ? std::string() : it->second;
  };
  // Pandoc passes over notes that are told to be no text for old programs.
  constexpr std::string_view kHidden = "{\\*\\footnote";
  for (std::size_t at = bytes.find(kHidden); at != bytes.npos; at = bytes.find(kHidden, at)) bytes.erase(at + 1, 2);
  out.bytes = std::move(bytes);
  return out;
}

}  // namespace lectern
