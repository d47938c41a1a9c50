// Finds footnote areas. Never decides which marker a note belongs to (structure/notes.cpp). Tested by notes_test.cpp.
#include "stages/layout/notes.h"

#include <algorithm>

#include "stages/unicode.h"

namespace lectern {

namespace {

constexpr double kSmaller = 0.94;  // of the body size: type at most this large is smaller
constexpr double kRaisedAbove = 1.0;
constexpr std::size_t kRomanLetters = 6;  // of a note's roman numeral: "xxviii"

bool symbol(char32_t c) { return c == '*' || c == 0x2020 || c == 0x2021 || c == 0xA7 || c == 0xB6 || c == 0x2016; }

/// An opening quotation mark or bracket, or the Spanish marks before a question.
bool opens(char32_t c) { return std::u32string_view(U"¿¡«“„‘(\"").find(c) != std::u32string_view::npos; }

bool heading_like(const Line& line, const BodyType& body) {
  if (line.size > 1.05 * body.size) return true;
  return !body.bold && std::all_of(line.spans.begin(), line.spans.end(), [](const Span& s) { return s.bold; });
}

}  // namespace

bool smaller_type(const Line& line, const BodyType& body) { return line.size <= kSmaller * body.size; }

bool starts_with_marker(const Line& line, std::u32string* label, std::size_t* length) {
  if (line.spans.empty()) return false;
  const Span& first = line.spans.front();
  const auto answer = [&](std::u32string mark, std::size_t used) {
    const std::u32string text = text_of(line);
    while (used < text.size() && is_space(text[used])) ++used;
    if (used >= text.size() && line.spans.size() == 1) return false;
    if (label) *label = std::move(mark);
    if (length) *length = used;
    return true;
  };
  std::u32string mark;
  if (first.raise > 0) {
    for (char32_t c : first.text)
      if (!is_space(c)) mark += c;
    while (!mark.empty() && (mark.back() == '.' || mark.back() == ')')) mark.pop_back();
    if (!mark.empty() && mark.size() <= (roman_value(mark) > 0 ? kRomanLetters : 4))
      return answer(mark, first.text.size());
    return false;
  }
  const std::u32string text = text_of(line);
  std::size_t i = 0;
  const bool opened = i < text.size() && (text[i] == '[' || text[i] == '(');
  if (opened) ++i;
  const std::size_t begin = i;
  if (i < text.size() && symbol(text[i])) {
    while (i < text.size() && text[i] == text[begin]) ++i;
  } else {
    while (i < text.size() && is_digit(text[i])) ++i;
  }
  if (i == begin) {  // "a) ", "iv. ": letters need a closing mark
    while (i < text.size() && i - begin < kRomanLetters && is_lower(text[i])) ++i;
    const bool shut = i < text.size() && (text[i] == ')' || text[i] == ']' || (text[i] == '.' && !opened));
    const bool tabbed = !opened && line.spans.size() > 1 && fold_spaces(first.text).size() == i && i - begin == 1 &&
                        (first.link >= 0 || line.spans[1].gap_before);  // "a", a tab, the note
    if (!(shut || tabbed) || (i - begin > 1 && roman_value(text.substr(begin, i - begin)) == 0)) return false;
  }
  mark = text.substr(begin, i - begin);
  if (mark.empty() || mark.size() > (is_letter(mark[0]) ? kRomanLetters : 3)) return false;
  std::size_t used = i;
  bool closed = false;
  while (used < text.size() && (text[used] == '.' || text[used] == ')' || text[used] == ']' || text[used] == ':'))
    ++used, closed = true;
  if (used >= text.size()) return answer(mark, used);
  const bool spaced = is_space(text[used]);
  // A label that is a link of its own, or set apart by a tab.
  const bool own = line.spans.size() > 1 && fold_spaces(first.text).size() == used &&
                   (first.link >= 0 || line.spans[1].gap_before || first.size < 0.9 * line.spans[1].size);
  // Glued to its text: "1See", "1A bus", "3OJ L 12", "3«See».
  std::size_t word = used;
  while (word < text.size() && opens(text[word])) ++word;
  const bool glued = !closed && word + 1 < text.size() && is_upper(text[word]) &&
                     (is_lower(text[word + 1]) || is_space(text[word + 1]) || is_upper(text[word + 1]));
  if (opened && closed) return answer(mark, used);  // "[1]See"
  if (!spaced && !own && !glued && !symbol(mark[0]) && !(closed && is_cjk(text[used]))) return false;
  return answer(mark, used);
}

std::size_t find_note_area(const std::vector<Line>& lines, const BodyType& body) {
  const std::size_t none = lines.size();
  // The longest run of smaller type at the foot.
  std::size_t small = none;
  while (small > 0 && smaller_type(lines[small - 1], body)) --small;
  // A rule inside or right above it decides where the notes begin.
  for (std::size_t k = small; k < none; ++k) {
    if (!lines[k].rule_above) continue;
    if (starts_with_marker(lines[k])) return k;
    // A note carried over from the page before: no marker on its first line, but small type under a rule. One of the
    // lines below, if there are more, starts a note; or all of it is the rest.
    const double gap = k > 0 ? lines[k].baseline - lines[k - 1].baseline : 2 * body.leading;
    if (gap > kRaisedAbove * body.leading) return k;
  }
  // No rule: small type, a marker first, and a gap above.
  for (std::size_t k = small; k < none; ++k) {
    if (!starts_with_marker(lines[k])) continue;
    if (k > 0 && heading_like(lines[k - 1], body)) return none;  // notes gathered under a heading
    const double gap = k > 0 ? lines[k].baseline - lines[k - 1].baseline : 2 * body.leading;
    const bool smaller_than_above = k == 0 || lines[k].size < 0.96 * lines[k - 1].size;
    if (gap > 1.1 * body.leading && smaller_than_above && lines[k].spans.front().raise > 0) return k;
    if (gap > 1.4 * body.leading && smaller_than_above) return k;
    return none;
  }
  // The same type as the text, but a rule and a marker.
  for (std::size_t k = none; k-- > 0 && none - k < 30;)
    if (lines[k].rule_above && starts_with_marker(lines[k]) && lines[k].size <= 1.01 * body.size &&
        lines[k].spans.front().raise > 0)
      return k;
  return none;
}

std::size_t find_note_area(const std::vector<Line>& lines, const BodyType& body, const TagTree& tree) {
  const auto told = [&](const Line& line) {
    return std::any_of(line.spans.begin(), line.spans.end(), [&](const Span& s) { return tree.of(s.tag).note >= 0; });
  };
  std::size_t foot = lines.size();
  while (foot > 0 && told(lines[foot - 1])) --foot;
  const bool elsewhere = std::any_of(lines.begin(), lines.begin() + static_cast<std::ptrdiff_t>(foot), told);
  if (foot < lines.size() && !elsewhere) {
    const Line& first = lines[foot];
    if (starts_with_marker(first) || first.rule_above || first.size <= kSmaller * body.size) return foot;
  }
  return find_note_area(lines, body);
}

}  // namespace lectern
