// Believes a told language only where the letters are of its script and the detector is not sure of another one. Tested
// by told_language_test.cpp.
#include "stages/structure/told_language.h"

#include <algorithm>
#include <map>

#include "stages/structure/foreign.h"
#include "stages/structure/language.h"
#include "stages/unicode.h"

namespace lectern {

namespace {

constexpr std::size_t kLongestTag = 24;
constexpr std::size_t kLeastLetters = 3;  // of a phrase: fewer are an abbreviation, or a slip

std::string primary(const std::string& tag) {
  std::string out;
  for (char c : tag.substr(0, tag.find('-'))) out += c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
  return out;
}

std::size_t letters_of(std::u32string_view text) {
  return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), is_letter));
}

}  // namespace

std::string tidy_language(const std::string& told) {
  std::string out;
  std::size_t part = 0;  // where the part begins
  for (char c : told) {
    if (c == '_') c = '-';
    const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    if (!letter && !(c >= '0' && c <= '9') && c != '-') return {};
    if (c == '-') part = out.size() + 1;
    out += letter ? static_cast<char>(c | 0x20) : c;
  }
  if (part > 0 && out.size() - part == 2)  // a region
    for (std::size_t i = part; i < out.size(); ++i)
      if (out[i] >= 'a' && out[i] <= 'z') out[i] = static_cast<char>(out[i] - 0x20);
  const std::size_t first = std::min(out.find('-'), out.size());
  return first >= 2 && first <= 3 && out.back() != '-' && out.size() <= kLongestTag ? out : std::string();
}

bool same_language(const std::string& a, const std::string& b) { return primary(a) == primary(b); }

std::string told_language(const std::vector<Line>& lines, const Layout& layout, const std::string& document_language) {
  std::map<std::string, std::size_t> count;
  std::u32string text;
  for (const Line& line : lines) {
    for (const Span& s : line.spans) {
      text += s.text;
      if (s.tag >= 0) count[layout.tags[static_cast<std::size_t>(s.tag)].language] += letters_of(s.text);
    }
    text += U' ';
  }
  const auto most =
      std::max_element(count.begin(), count.end(), [](const auto& a, const auto& b) { return a.second < b.second; });
  if (most == count.end() || most->first.empty() || most->second * 2 < letters_of(text)) return {};
  if (same_language(most->first, document_language) || !foreign_phrase(text, most->first, document_language)) return {};
  return other_language(to_utf8(text), most->first).empty() ? most->first : std::string();
}

std::vector<std::string> foreign_spans(const std::vector<Line>& lines, const Layout& layout) {
  if (layout.tags.empty()) return {};
  std::vector<const Span*> spans;
  std::map<std::string, std::size_t> count;
  const auto told = [&](const Span& s) {
    const std::string own = s.tag >= 0 ? layout.tags[static_cast<std::size_t>(s.tag)].language : std::string();
    return own.empty() ? layout.language : own;
  };
  for (const Line& line : lines)
    for (const Span& s : line.spans) spans.push_back(&s), count[primary(told(s))] += letters_of(s.text);
  if (count.size() < 2) return {};
  const std::string around = std::max_element(count.begin(), count.end(), [](const auto& a, const auto& b) {
                               return a.second < b.second;
                             })->first;
  std::vector<std::string> out(spans.size());
  for (std::size_t i = 0; i < spans.size();) {
    const std::string language = told(*spans[i]);
    std::u32string phrase;
    std::size_t end = i;
    while (end < spans.size() && told(*spans[end]) == language) phrase += spans[end++]->text + U" ";
    if (!around.empty() && foreign_phrase(phrase, language, around))
      for (std::size_t k = i; k < end; ++k) out[k] = language;
    i = end;
  }
  return out;
}

bool foreign_phrase(std::u32string_view phrase, const std::string& told, const std::string& around) {
  if (told.empty() || same_language(told, around) || letters_of(phrase) < kLeastLetters) return false;
  const auto latin = static_cast<std::size_t>(std::count_if(phrase.begin(), phrase.end(), is_latin));
  const bool in_latin = latin * 2 > letters_of(phrase);
  if (in_latin == written_otherwise(told)) return false;
  const std::string guess = guess_language(to_utf8(phrase));
  return guess.empty() || !same_language(guess, around);
}

}  // namespace lectern
