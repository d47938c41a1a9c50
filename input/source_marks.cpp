// Puts marks round text and takes them out. Never changes other characters. Tested by input/source_marks_test.cpp.
#include "input/source_marks.h"

#include <algorithm>

#include "stages/document.h"
#include "stages/unicode.h"

namespace lectern {

std::string LanguageMarks::marked(const std::string& text, const std::string& language) {
  const std::u32string all = to_utf32(text);
  if (!is_language_tag(language) || std::ranges::none_of(all, is_letter)) return text;
  auto at = std::ranges::find(languages_, language);
  if (at == languages_.end()) {
    if (languages_.size() == kMostLanguages) return text;
    at = languages_.insert(at, language);
  }
  const auto space = [](char32_t c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; };
  std::size_t begin = 0, end = all.size();
  while (begin < end && space(all[begin])) ++begin;
  while (end > begin && space(all[end - 1])) --end;
  std::u32string out = all.substr(0, begin);
  out += kFirstLanguage + static_cast<char32_t>(at - languages_.begin());
  out += all.substr(begin, end - begin);
  out += kLanguageEnd;
  return to_utf8(out + all.substr(end));
}

std::string without_marks(std::string_view text) {
  if (text.find('\xEF') == text.npos) return std::string(text);
  std::u32string out = to_utf32(text);
  std::erase_if(out, is_mark_character);
  return to_utf8(out);
}

std::string tidy_tag(std::string_view name) {
  std::string out(name);
  std::ranges::replace(out, '_', '-');
  if (!is_language_tag(out)) return "";
  const std::string primary = primary_language(out);
  if (primary == "x" || primary == "zxx" || primary == "und" || primary == "none" || primary == "mul") return "";
  std::size_t part = 0;
  for (std::size_t begin = 0; begin <= out.size(); ++part) {
    const std::size_t end = std::min(out.find('-', begin), out.size());
    for (std::size_t i = begin; i < end; ++i) {
      const bool upper = part > 0 && (end - begin == 2 || (end - begin == 4 && i == begin));  // region, script
      out[i] = static_cast<char>(upper ? std::toupper(static_cast<unsigned char>(out[i]))
                                       : std::tolower(static_cast<unsigned char>(out[i])));
    }
    begin = end + 1;
  }
  return out;
}

std::string primary_language(std::string_view tag) {
  std::string out(tag.substr(0, tag.find_first_of("-_")));
  for (char& c : out) c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
  return out;
}

}  // namespace lectern
