// Explains a short form where it is read first. Only with the document's own words, and only where a bracket can stand.
// Tested by expand_abbreviations_test.cpp.
#include "stages/simplify/expand_abbreviations.h"

#include <algorithm>
#include <utility>

#include "stages/simplify/definitions.h"
#include "stages/unicode.h"

namespace lectern {
namespace {

constexpr std::size_t kLongest = 12;  // words in the brackets; more would break the sentence

bool is_word_sign(char32_t c) { return is_letter(c) || is_digit(c) || is_mark(c); }
bool opens(char32_t c) { return c == U'“' || c == U'«' || c == U'„' || c == U'(' || c == U'['; }
bool closes(char32_t c) { return c == U'”' || c == U'»' || c == U')' || c == U']'; }

bool may_stand_before(char32_t c) {
  return is_space(c) || opens(c) || is_private_use(c) || c == U'"' || c == U'‘' || c == U'—' || c == U'–';
}

/// The first character that is no mark, from `at` on; 0: there is none.
char32_t sign_at(const std::u32string& text, std::size_t at) {
  while (at < text.size() && is_private_use(text[at])) ++at;
  return at < text.size() ? text[at] : 0;
}

enum class Place { none, explained, unfit, fit };

Place place(const std::u32string& text, std::size_t at, std::size_t end, int depth) {
  if (at > 0 && !may_stand_before(text[at - 1])) return Place::none;  // "non-LF", "example.org/LF"
  const char32_t after = sign_at(text, end);
  if (end < text.size() && is_word_sign(text[end])) return Place::none;
  if (end + 1 < text.size() && !is_space(text[end]) && is_word_sign(text[end + 1])) return Place::none;  // "LF.3"
  if (at > 0 && text[at - 1] == U'(' && after == U')') return Place::explained;  // "Long Form (LF)"
  if (depth > 0) return Place::unfit;
  if (after == U'.' || after == U',' || after == U';' || after == U':' || after == U'!' || after == U'?' || after == 0)
    return Place::fit;
  if (!is_space(after)) return Place::unfit;  // "LF's", "LF-led", "LF/MF"
  const std::size_t next = text.find(after, end) + 1;
  const char32_t begins = sign_at(text, next);
  if (begins == U'(') return Place::explained;
  return is_lower(begins) ? Place::fit : Place::unfit;  // "LF Committee", "LF 3"
}

/// "LF, Long Form", "LF – Long Form": the words stand right behind it.
bool followed_by(const std::u32string& text, std::size_t end, const std::u32string& meaning) {
  while (end < text.size() && !is_word_sign(text[end])) ++end;
  return text.compare(end, meaning.size(), meaning) == 0;
}

}  // namespace

AbbreviationExpander::AbbreviationExpander(const Document& original) {
  for (const Definition& d : find_definitions(original)) {
    const auto words = std::count(d.meaning.begin(), d.meaning.end(), ' ') + 1;
    if (d.short_form && words <= static_cast<std::ptrdiff_t>(kLongest))
      waiting_.push_back({to_utf32(d.term), d.meaning});
  }
}

std::vector<std::string> AbbreviationExpander::expand(std::string& text) {
  std::vector<std::string> out;
  if (waiting_.empty()) return out;
  std::u32string all = to_utf32(text);
  std::erase_if(waiting_, [&](const ShortForm& one) {
    int depth = 0;
    bool quoted = false;
    for (std::size_t at = 0; at < all.size(); ++at) {
      depth += opens(all[at]) ? 1 : closes(all[at]) && depth > 0 ? -1 : 0;
      if (all[at] == U'"') quoted = !quoted;
      if (all.compare(at, one.form.size(), one.form) != 0) continue;
      const std::size_t end = at + one.form.size();
      const Place here = place(all, at, end, depth + (quoted ? 1 : 0));
      if (here == Place::explained || (here != Place::none && followed_by(all, end, to_utf32(one.meaning))))
        return true;
      if (here != Place::fit) continue;
      all.insert(end, U" (" + to_utf32(one.meaning) + U")");
      out.push_back(to_utf8(one.form) + " → " + to_utf8(one.form) + " (" + one.meaning + ")");
      return true;
    }
    return false;
  });
  if (!out.empty()) text = to_utf8(all);
  return out;
}

}  // namespace lectern
