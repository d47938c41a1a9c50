// Test support: printed lines as rows of text, read into stretches of one type with their places.
//
//   [page] [text] [note] ...     a word in brackets opens a page, or a region (layout_of only)
//   x72 y100 b s14 | A title     facts, a bar, the text
//   | Text {b in bold} and on.{^ 1}<tab>after a tab
//   x72 y100 w250 | A paragraph that is wrapped at 250 points
//   x72 y100 w250 fill4 | alpha  four lines of filler: "alpha1 filler ...", "alpha2 ...", the last with a full stop
//   rule 72 90 300 90.5          everything without a bar is passed on (pages_of: a fact of the text form of pages)
//
// Facts: xN; yN, or +N leadings below the row before (+1 where neither stands); sN size; b, i, m (monospace), c (small
// capitals); #rrggbb; tN element of the structure tree; wN width; hN indent of the later lines; rule, glued, rtl (x is the right edge); open: the last
// line of wrapped text is full and without a full stop. In braces: b, i, m, c, ^ (raised), _ (lowered), lN (link N). A
// letter is half an em wide, a space a quarter.
#pragma once

#include <cstdlib>
#include <sstream>
#include <string>
#include <vector>

#include "stages/pages.h"
#include "stages/unicode.h"

namespace lectern::test {

struct Stretch {
  std::u32string text;
  bool bold = false, italic = false, mono = false, small_caps = false, gap = false;
  int tabs = 0;
  int raise = 0, link = -1;
  double size = 10, x0 = 0, x1 = 0;
};

struct Row {
  std::string other;  // a row without a bar
  double x = 72, y = 0, size = 10, width = 0, hang = 0;
  int fill = 0, tag = -1;
  bool bold = false, italic = false, mono = false, small_caps = false, rule = false, glued = false, rtl = false;
  bool open = false, justified = false;
  std::string color = "#000000";
  std::string text;
  std::vector<Stretch> stretches;
};

inline double width_of(const std::u32string& text, double size) {
  double w = 0;
  for (char32_t c : text) w += is_space(c) ? 0.25 * size : 0.5 * size;
  return w;
}

/// The stretches of a row's text, set from left to right (rtl: towards the left).
inline std::vector<Stretch> stretches_of(const Row& row) {
  std::vector<Stretch> out;
  const auto plain = [&] {
    Stretch s;
    s.bold = row.bold, s.italic = row.italic, s.mono = row.mono, s.small_caps = row.small_caps, s.size = row.size;
    return s;
  };
  Stretch open = plain();
  const auto close = [&] {
    if (!open.text.empty()) out.push_back(open);
    open = plain();
  };
  const std::u32string text = to_utf32(row.text);
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == U'{') {
      const bool gap = open.gap && open.text.empty();
      const int tabs = gap ? open.tabs : 0;
      close();
      open.gap = gap, open.tabs = tabs;
      for (++i; i < text.size() && text[i] != U' '; ++i) {
        if (text[i] == 'b') open.bold = true;
        if (text[i] == 'i') open.italic = true;
        if (text[i] == 'm') open.mono = true;
        if (text[i] == 'c') open.small_caps = true;
        if (text[i] == '^') open.raise = 1, open.size = 0.6 * row.size;
        if (text[i] == '_') open.raise = -1, open.size = 0.6 * row.size;
        if (text[i] == 'l') open.link = static_cast<int>(text[++i] - U'0');
      }
    } else if (text[i] == U'}') {
      close();
    } else if (text[i] == U'\t') {
      const int tabs = open.text.empty() ? open.tabs : 0;
      close();
      open.gap = true, open.tabs = tabs + 1;
    } else {
      open.text += text[i];
    }
  }
  close();
  double x = row.x;
  for (Stretch& s : out) {
    x += (row.rtl ? -1.5 : 1.5) * row.size * s.tabs;
    const double w = width_of(s.text, s.size);
    s.x0 = row.rtl ? x - w : x, s.x1 = row.rtl ? x : x + w;
    x += row.rtl ? -w : w;
  }
  return out;
}

inline std::vector<std::string> wrapped(const Row& row) {
  if (row.fill > 0) {
    std::vector<std::string> lines;
    for (int k = 1; k <= row.fill; ++k) {
      std::string line = row.text + std::to_string(k);
      for (const char* word = "filler"; width_of(to_utf32(line + " " + word + "."), row.size) <= row.width;)
        line += std::string(" ") + word;
      lines.push_back(k == row.fill && !row.open ? line + "." : line);
    }
    return lines;
  }
  if (row.width <= 0) return {row.text};
  std::vector<std::string> lines{""};
  std::istringstream in(row.text);
  for (std::string word, more; in >> word;) {
    while (word.rfind('{') != std::string::npos && word.rfind('{') + 1 > word.rfind('}') + 1 && in >> more)
      word += " " + more;
    const double room = row.width - (lines.size() > 1 ? row.hang : 0);
    if (!lines.back().empty() && width_of(to_utf32(lines.back() + " " + word), row.size) > room) lines.emplace_back();
    lines.back() += (lines.back().empty() ? "" : " ") + word;
  }
  return lines;
}

inline std::vector<Row> rows_of(const std::string& fixture) {
  std::vector<Row> out;
  double y = 100;
  std::istringstream in(fixture);
  for (std::string source; std::getline(in, source);) {
    if (source.empty()) continue;
    const std::size_t bar = source.find("| ");
    Row row;
    if (bar == std::string::npos) {
      row.other = source;
      if (source.rfind("[page", 0) == 0) y = 100;
      out.push_back(row);
      continue;
    }
    double step = 1;
    bool placed = false;
    std::istringstream facts(source.substr(0, bar));
    for (std::string fact; facts >> fact;) {
      const double n = std::atof(fact.c_str() + 1);
      if (fact == "b") row.bold = true;
      else if (fact == "i") row.italic = true;
      else if (fact == "m") row.mono = true;
      else if (fact == "c") row.small_caps = true;
      else if (fact == "rule") row.rule = true;
      else if (fact == "rtl") row.rtl = true;
      else if (fact == "open") row.open = true;
      else if (fact == "glued") row.glued = true;
      else if (fact.rfind("fill", 0) == 0) row.fill = std::atoi(fact.c_str() + 4);
      else if (fact[0] == '#') row.color = fact;
      else if (fact[0] == 't') row.tag = static_cast<int>(n);
      else if (fact[0] == 'x') row.x = n;
      else if (fact[0] == 'y') y = n, placed = true;
      else if (fact[0] == '+') step = n;
      else if (fact[0] == 's') row.size = n;
      else if (fact[0] == 'w') row.width = n;
      else if (fact[0] == 'h') row.hang = n;
    }
    row.text = source.substr(bar + 2);
    bool first = true;
    const std::vector<std::string> lines = wrapped(row);
    for (const std::string& line : lines) {
      Row one = row;
      one.justified = row.width > 0 && (row.open || &line != &lines.back());
      one.text = line;
      if (first ? !placed : true) y += first ? 12 * step : 1.2 * row.size;
      if (!first) one.x += row.hang, one.rule = false;
      one.y = y;
      one.stretches = stretches_of(one);
      out.push_back(one);
      first = false;
    }
  }
  return out;
}

}  // namespace lectern::test
