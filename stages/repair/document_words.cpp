// Counts the words of the lines; words cut by a line end are left out. Tested by document_words_test.cpp.
#include "stages/repair/document_words.h"

#include "stages/repair/flows.h"
#include "stages/unicode.h"

namespace lectern {

namespace {

bool in_word(char32_t c) { return is_letter(c) || is_digit(c) || is_mark(c); }
bool inner(char32_t c) { return is_hyphen(c) || c == 0x2011 || c == '\'' || c == 0x2019; }

char32_t compared(char32_t c) {
  if (c < 0x80) return c >= 'A' && c <= 'Z' ? c + 32 : c;
  if (is_hyphen(c) || c == 0x2011) return '-';
  if (c == 0x2019) return '\'';
  return lower(std::u32string_view(&c, 1))[0];
}

}  // namespace

std::u32string compared(std::u32string_view word) {
  std::u32string out;
  out.reserve(word.size());
  for (char32_t c : word) out += compared(c);
  return out;
}

DocumentWords::DocumentWords(Layout& layout) {
  for_each_flow(layout, [&](Flow& flow) {
    bool broken = false;  // the line before ended inside a word
    for (const FlowLine& f : flow) {
      const std::u32string text = text_of(*f.line);
      bool first = broken;
      broken = !text.empty() && is_hyphen(text.back());
      for (std::size_t i = 0; i < text.size();) {
        if (!in_word(text[i])) {
          ++i;
          continue;
        }
        std::u32string word;
        for (; i < text.size(); ++i) {
          if (in_word(text[i])) word += compared(text[i]);
          else if (inner(text[i]) && i + 1 < text.size() && in_word(text[i + 1])) word += compared(text[i]);
          else break;
        }
        const bool cut = i + 1 == text.size() && broken;
        if (!first && !cut) {
          for (std::size_t h = word.find(U'-'); h != word.npos; h = word.find(U'-', h + 1))
            ++prefixes_[word.substr(0, h)];
          ++words_[std::move(word)];
        }
        first = false;
      }
    }
  });
}

int DocumentWords::count(std::u32string_view word) const {
  const auto found = words_.find(lectern::compared(word));
  return found == words_.end() ? 0 : found->second;
}

int DocumentWords::prefixes(std::u32string_view beginning) const {
  const auto found = prefixes_.find(lectern::compared(beginning));
  return found == prefixes_.end() ? 0 : found->second;
}

}  // namespace lectern
