// Test support: a Layout of pages that were read from pictures. Each word of a line is a span and a ReadWord of its
// own.
#pragma once

#include <sstream>
#include <string>
#include <vector>

#include "stages/repair/layout_from_text_test_support.h"
#include "stages/repair/read_words.h"
#include "stages/repair/repair_context.h"

namespace lectern::test {

/// "lan@0.6(Ian_0.3)": read "lan" with confidence 0.6, another reading "Ian". Without "@" a word is read surely.
/// "con~": the gap behind it is narrow. Raised words are not made.
inline void add_word(LayoutPage& page, Line& line, const std::string& token, double& x, bool last) {
  const std::size_t at = token.find('@', 1), other = token.find('(', at == token.npos ? 0 : at);
  ReadWord word;
  word.confidence = at == token.npos ? 0.96 : std::stod(token.substr(at + 1));
  if (at != token.npos && other != token.npos) {
    const std::size_t gap = token.find('_', other);
    word.alternatives.push_back({token.substr(other + 1, gap - other - 1), std::stod(token.substr(gap + 1))});
  }
  Span s;
  s.text = to_utf32(token.substr(0, at));
  const bool near = s.text.back() == U'~' && s.text.size() > 1;
  if (near) s.text.pop_back();
  s.size = line.size, s.x0 = x, s.x1 = x + 0.5 * line.size * static_cast<double>(s.text.size());
  word.box = {s.x0, line.baseline - 0.7 * line.size, s.x1, line.baseline};
  x = s.x1 + (near ? 0.1 : 0.3) * line.size;
  if (!last) s.text += U' ';
  s.word = static_cast<int>(page.words.size());
  page.words.push_back(std::move(word));
  line.spans.push_back(std::move(s));
}

inline Layout read_layout(const std::string& text) {
  Layout layout = layout_from(text);
  for (LayoutPage& page : layout.pages) {
    page.recognised = true;
    for (Region& region : page.regions)
      for (Line& line : region.lines) {
        std::istringstream in(to_utf8(text_of(line)));
        line.spans.clear();
        double x = line.box.x0;
        for (std::string token; in >> token;) add_word(page, line, token, x, in.peek() == EOF);
      }
  }
  return layout;
}

/// A folder that holds a dictionary of these words, spaces between. (In read_pages_test.cpp: headers touch no disk.)
std::string dictionary_of(const std::string& language, const std::string& words);

/// The text after one rule, with a dictionary of these words.
inline std::string after(void (*rule)(RepairContext&), Layout& layout, Record& record, const std::string& words = "",
                         const std::string& language = "en") {
  RepairOptions options;
  options.language = language, options.dictionary_folders = {dictionary_of(language, words)};
  RepairContext context(layout, record, options);
  rule(context);
  return text_from(layout);
}

inline std::string after(void (*rule)(RepairContext&), const std::string& text, const std::string& words = "",
                         const std::string& language = "en") {
  Layout layout = read_layout(text);
  Record record;
  return after(rule, layout, record, words, language);
}

}  // namespace lectern::test
