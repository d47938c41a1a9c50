// Reads Markdown's marks: those of blocks here, those inside of lines in markdown_spans.cpp. Never guesses: a mark
// without its partner is text. Tested by markdown_test.cpp.
#include "stages/extract/markdown.h"

#include <algorithm>

#include "stages/extract/markdown_spans.h"
#include "stages/unicode.h"

namespace lectern {

namespace {

constexpr int kMostLevels = 6;
constexpr std::size_t kLeastSigns = 2;  // headings or pairs of asterisks: one alone may be chance

std::size_t indent_of(const std::u32string& line) {
  std::size_t i = 0;
  while (i < line.size() && is_space(line[i])) ++i;
  return i;
}

/// Level of "## Text"; 0: none. `from`: where its text begins.
int heading_level(const std::u32string& line, std::size_t& from) {
  std::size_t i = indent_of(line), level = 0;
  if (i > 3) return 0;
  while (i + level < line.size() && line[i + level] == '#') ++level;
  const std::size_t end = i + level;
  if (level == 0 || level > kMostLevels || end >= line.size() || !is_space(line[end])) return 0;
  from = end + 1;
  return static_cast<int>(level);
}

/// "---", "***", "___" and nothing else: a line drawn across.
bool drawn_line(const std::u32string& line) {
  const std::u32string text = fold_spaces(line);
  std::size_t marks = 0;
  for (char32_t c : text) {
    if (c == text[0] && (c == '-' || c == '*' || c == '_')) ++marks;
    else if (c != ' ') return false;
  }
  return marks >= 3;
}

bool only(const std::u32string& line, char32_t mark) {
  const std::u32string text = fold_spaces(line);
  return text.size() >= 3 && std::all_of(text.begin(), text.end(), [&](char32_t c) { return c == mark; });
}

}  // namespace

bool holds_markdown(const std::vector<std::u32string>& lines) {
  std::size_t signs = 0;
  for (const std::u32string& line : lines) {
    std::size_t from = 0;
    if (heading_level(line, from)) ++signs;
    signs += marked_words(line);
  }
  return signs >= kLeastSigns;
}

std::vector<TextLine> read_lines(const ExtractPage& page, bool markdown, int number, std::vector<LinkArea>& links,
                                 int& pictures) {
  std::vector<TextLine> out;
  std::vector<std::u32string> texts;
  bool comment = false;
  for (std::size_t n = 0; n < page.lines.size(); ++n) {
    std::u32string text = page.lines[n];
    TextLine line;
    line.line.page = number;
    if (markdown) {
      if (comment || text.find(U"<!--") != text.npos) {  // a comment is not shown
        const std::size_t begin = comment ? 0 : text.find(U"<!--"), end = text.find(U"-->", begin);
        comment = end == text.npos;
        text.erase(begin, comment ? text.npos : end + 3 - begin);
      }
      std::size_t from = 0;
      line.kept = n + 1 < page.lines.size() && !fold_spaces(page.lines[n + 1]).empty() &&
                  (text.ends_with(U'\\') || text.ends_with(U"  "));
      if (line.kept && text.back() == '\\') text.pop_back();
      if (!out.empty() && !out.back().blank() && n > 0 && (only(text, '=') || only(text, '-')) &&
          !fold_spaces(page.lines[n - 1]).empty()) {  // a line under the heading
        out.back().heading = only(text, '=') ? 1 : 2;
        continue;
      }
      if (drawn_line(text)) text.clear();
      if ((line.heading = heading_level(text, from)) != 0) {
        text.erase(0, from);
        while (!text.empty() && (text.back() == '#' || is_space(text.back()))) text.pop_back();
      }
      line.indent = indent_of(text);
      text.erase(0, line.indent);
      while (text.starts_with(U">")) {
        line.quoted = true;
        text.erase(0, 1);
        text.erase(0, indent_of(text));
      }
      if (text.size() > 1 && (text[0] == '-' || text[0] == '*' || text[0] == '+') && is_space(text[1])) {
        line.bullet = true;
        text.erase(0, 1);
        text.erase(0, indent_of(text));
      }
    } else {
      line.indent = indent_of(text);
      text.erase(0, line.indent);
    }
    if (!fold_spaces(text).empty()) line.line.spans.push_back({.text = U"x"});  // filled below
    texts.push_back(std::move(text));
    out.push_back(std::move(line));
  }
  // Words may be marked from one line into the next, but not over a blank one.
  for (std::size_t i = 0; i < out.size();) {
    std::size_t end = i + 1;
    while (end < out.size() && !out[i].blank() && !out[end].blank() && out[end].heading == 0 && out[i].heading == 0 &&
           !out[end].bullet)
      ++end;
    read_spans({texts.begin() + static_cast<std::ptrdiff_t>(i), texts.begin() + static_cast<std::ptrdiff_t>(end)},
               markdown, {out.begin() + static_cast<std::ptrdiff_t>(i), out.begin() + static_cast<std::ptrdiff_t>(end)},
               links, pictures);
    i = end;
  }
  return out;
}

}  // namespace lectern
