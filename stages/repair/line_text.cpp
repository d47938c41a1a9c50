// Cuts of lines. Never records: callers do, through the Editor. Tested through the rules.
#include "stages/repair/line_text.h"

#include <algorithm>

#include "stages/unicode.h"

namespace lectern {

char32_t first_char(const Line& line) {
  return line.spans.empty() || line.spans.front().text.empty() ? 0 : line.spans.front().text.front();
}
char32_t last_char(const Line& line) {
  return line.spans.empty() || line.spans.back().text.empty() ? 0 : line.spans.back().text.back();
}

void remove_front(Line& line, std::size_t count) {
  while (count > 0 && !line.spans.empty()) {
    Span& s = line.spans.front();
    const std::size_t n = std::min(count, s.text.size());
    s.text.erase(0, n);
    count -= n;
    if (s.text.empty()) line.spans.erase(line.spans.begin());
  }
}

void remove_back(Line& line, std::size_t count) {
  while (count > 0 && !line.spans.empty()) {
    Span& s = line.spans.back();
    const std::size_t n = std::min(count, s.text.size());
    s.text.erase(s.text.size() - n);
    count -= n;
    if (s.text.empty()) line.spans.pop_back();
  }
}

std::u32string_view first_token(std::u32string_view text) {
  std::size_t n = 0;
  while (n < text.size() && !is_space(text[n])) ++n;
  return text.substr(0, n);
}

std::u32string_view last_token(std::u32string_view text) {
  std::size_t n = text.size();
  while (n > 0 && !is_space(text[n - 1])) --n;
  return text.substr(n);
}

void split_span(Line& line, std::size_t index, std::size_t at) {
  Span& s = line.spans[index];
  if (at == 0 || at >= s.text.size()) return;
  const double x = s.x0 + (s.x1 - s.x0) * static_cast<double>(at) / static_cast<double>(s.text.size());
  Span second = s;
  second.text.erase(0, at);
  s.text.erase(at);
  second.gap_before = false;
  if (line.rtl) second.x1 = s.x0 = s.x0 + s.x1 - x;
  else second.x0 = s.x1 = x;
  line.spans.insert(line.spans.begin() + static_cast<std::ptrdiff_t>(index) + 1, std::move(second));
}

}  // namespace lectern
