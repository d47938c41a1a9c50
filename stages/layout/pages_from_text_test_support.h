// Test support: Pages, fragments and Layouts from rows of text (see stages/fixture_rows_test_support.h), and a Layout
// in short.
#pragma once

#include <map>
#include <string>

#include "stages/fixture_rows_test_support.h"
#include "stages/layout.h"
#include "stages/layout/lay_out.h"
#include "stages/pages_text.h"

namespace lectern::test {

inline std::string quoted(const std::string& text) {
  std::string out = "\"";
  for (char c : text) {
    if (c == '"' || c == '\\') out += '\\';
    out += c;
  }
  return out + "\"";
}

/// Pages of 600 by 800 points, in the text form that read_pages() reads. `before` are facts of the whole file.
inline std::string pages_text_of(const std::string& fixture, const std::string& before = {}) {
  std::string out =
      "pages 1\n" + before +
      "font 0 name=\"Body\" serif\nfont 1 name=\"Body-Bold\" bold serif\nfont 2 name=\"Body-Italic\" italic serif\n"
      "font 3 name=\"Body-BoldItalic\" bold italic serif\nfont 4 name=\"Mono\" monospace\nfont 5 name=\"Body-SC\" "
      "small_caps serif\n";
  std::map<std::string, int> styles;
  int pages = 0;
  const auto open_page = [&](const std::string& facts) {
    out += "page " + std::to_string(++pages) + " 600 800" + facts + "\n";
    styles.clear();
  };
  for (const Row& row : rows_of(fixture)) {
    if (row.other.rfind("[page", 0) == 0) {
      open_page(row.other.substr(5, row.other.size() - 6));
      continue;
    }
    if (pages == 0) open_page({});
    if (!row.other.empty()) {
      out += row.other + "\n";
      continue;
    }
    for (const Stretch& s : row.stretches) {
      const int font = s.mono ? 4 : s.small_caps ? 5 : (s.bold ? 1 : 0) + (s.italic ? 2 : 0);
      std::ostringstream style;
      style << "font=" << font << " size=" << s.size << " color=" << row.color;
      const auto [at, fresh] = styles.emplace(style.str(), static_cast<int>(styles.size()));
      if (fresh) out += "style " + std::to_string(at->second) + " " + style.str() + "\n";
      std::ostringstream run;
      run << "run " << s.x0 << " " << row.y - 0.35 * row.size * s.raise << " " << at->second << " "
          << quoted(to_utf8(s.text));
      if (row.tag != -1) run << " tag=" << row.tag;
      run << "\n";
      out += run.str();
    }
  }
  return out;
}

inline Pages pages_of(const std::string& fixture, const std::string& before = {}) {
  return read_pages(pages_text_of(fixture, before));
}

inline Layout laid_out(const std::string& fixture, Record* record = nullptr, const std::string& before = {}) {
  Record own;
  return lay_out(pages_of(fixture, before), record ? *record : own);
}

inline std::string first_word(const Line& line) {
  const std::string text = to_utf8(text_of(line));
  return text.substr(0, text.find(' '));
}

inline std::string line_in_short(const Line& line) {
  std::string out;
  for (const Span& s : line.spans)
    out += (s.gap_before ? "\t" : "") +
           (s.raise ? std::string(s.raise > 0 ? "{^ " : "{_ ") + to_utf8(s.text) + "}" : to_utf8(s.text));
  return out;
}

/// "text(alpha1 alpha2) note(*)": regions by kind, lines by their first word (`whole`: whole lines, parted by " / ").
inline std::string in_short(const std::vector<Region>& regions, bool whole = false) {
  std::string out;
  for (const Region& r : regions) {
    if (!out.empty()) out += ' ';
    out += std::string(region_kind_name(r.kind)) + "(";
    std::string inner = in_short(r.inside, whole);
    for (const Line& l : r.lines)
      inner += (inner.empty() ? "" : whole ? " / " : " ") + (whole ? line_in_short(l) : first_word(l));
    int row = 0;
    for (const LayoutCell& c : r.cells) {
      if (!inner.empty()) inner += c.row == row ? ", " : " / ";
      row = c.row;
      if (c.header) inner += '#';
      std::string text;
      for (const Line& l : c.lines) text += (text.empty() ? "" : " ") + line_in_short(l);
      inner += text.empty() ? "-" : text;
      if (c.columns > 1) inner += "<" + std::to_string(c.columns) + ">";
    }
    out += inner + ")";
  }
  return out;
}

inline std::string in_short(const Layout& layout, bool whole = false) {
  std::string out;
  for (const LayoutPage& page : layout.pages) out += (out.empty() ? "" : " || ") + in_short(page.regions, whole);
  return out;
}

inline std::string furniture_in_short(const Layout& layout) {
  std::string out;
  for (const LayoutPage& page : layout.pages) out += (out.empty() ? "" : " || ") + in_short(page.furniture, true);
  return out;
}

}  // namespace lectern::test
