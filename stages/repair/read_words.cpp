// Looks up what the engine said, counts what it was sure of. Never changes text. Tested by read_words_test.cpp.
#include "stages/repair/read_words.h"

#include <algorithm>

#include "stages/repair/document_words.h"
#include "stages/repair/flows.h"
#include "stages/unicode.h"

namespace lectern {

const ReadWord* read_word(const Layout& layout, const Line& line, const Span& span) {
  if (span.word < 0 || line.page < 1 || static_cast<std::size_t>(line.page) > layout.pages.size()) return nullptr;
  const LayoutPage& page = layout.pages[static_cast<std::size_t>(line.page) - 1];
  const std::size_t word = static_cast<std::size_t>(span.word);
  return page.recognised && word < page.words.size() ? &page.words[word] : nullptr;
}

void for_each_read_line(Layout& layout, const std::function<void(Line&)>& f) {
  if (std::none_of(layout.pages.begin(), layout.pages.end(), [](const LayoutPage& p) { return p.recognised; })) return;
  for_each_line(layout, [&](Line& line) {
    if (std::any_of(line.spans.begin(), line.spans.end(),
                    [&](const Span& s) { return read_word(layout, line, s) != nullptr; }))
      f(line);
  });
}

bool stands_alone(const Line& line, std::size_t span) {
  const bool begins = span == 0 || is_space(line.spans[span - 1].text.back());
  const bool ends =
      span + 1 >= line.spans.size() || is_space(line.spans[span].text.back()) || line.spans[span + 1].raise != 0;
  return begins && ends;
}

Core core_of(std::u32string_view token) {
  const auto in_word = [](char32_t c) { return is_letter(c) || is_digit(c) || is_mark(c); };
  Core core{0, token.size()};
  while (core.begin < core.end && !in_word(token[core.begin])) ++core.begin;
  while (core.end > core.begin && !in_word(token[core.end - 1])) --core.end;
  return core.empty() ? Core{} : core;
}

SureWords::SureWords(Layout& layout) {
  for_each_read_line(layout, [&](Line& line) {
    for (std::size_t i = 0; i < line.spans.size(); ++i) {
      const Span& span = line.spans[i];
      const ReadWord* word = read_word(layout, line, span);
      if (!word || word->confidence < kSure || span.raise != 0) continue;
      const bool last = i + 1 == line.spans.size();
      if ((last && is_hyphen(span.text.back())) || (i == 0 && is_lower(span.text.front()))) continue;  // may be cut
      const Core core = core_of(span.text);
      if (core.empty()) continue;
      ++words_[compared(core.of(span.text))];
      ++exact_[std::u32string(core.of(span.text))];
    }
  });
}

int SureWords::count(std::u32string_view word) const {
  const auto found = words_.find(compared(word));
  return found == words_.end() ? 0 : found->second;
}

int SureWords::exact(std::u32string_view word) const {
  const auto found = exact_.find(std::u32string(word));
  return found == exact_.end() ? 0 : found->second;
}

}  // namespace lectern
