// Test support: a Layout from lines of text, and its text back as a reader would see it.
#pragma once

#include <sstream>
#include <string>

#include "stages/layout.h"
#include "stages/repair/flows.h"
#include "stages/repair/repair.h"
#include "stages/unicode.h"

namespace lectern::test {

constexpr double kSize = 10, kLeading = 12;

inline Line line_from(const std::string& text, int page, double x, double y, double size = kSize) {
  Line line;
  line.page = page, line.size = size, line.baseline = y;
  line.box = {x, y - 0.75 * size, x + 0.5 * size * static_cast<double>(to_utf32(text).size()), y + 0.22 * size};
  // "policy^{12} says": the part in braces is a raised span of its own.
  for (std::size_t at = 0; at < text.size();) {
    const bool raised = text.compare(at, 2, "^{") == 0;
    const std::size_t end = raised ? text.find('}', at) : std::min(text.find("^{", at), text.size());
    Span s;
    s.text = to_utf32(raised ? text.substr(at + 2, end - at - 2) : text.substr(at, end - at));
    s.size = raised ? 0.6 * size : size, s.raise = raised ? 1 : 0;
    const auto x_of = [&](std::size_t n) { return x + 0.5 * size * static_cast<double>(n); };
    s.x0 = x_of(at), s.x1 = x_of(end);
    line.spans.push_back(std::move(s));
    at = raised ? end + 1 : end;
  }
  return line;
}

/// A line a line; "[page]", "[text]", "[note]", "[margin]" on a line of their own begin a page or a region.
inline Layout layout_from(const std::string& text) {
  Layout layout;
  layout.body.size = kSize, layout.body.leading = kLeading;
  layout.fonts.emplace_back();
  double y = kLeading;
  const auto page = [&] {
    LayoutPage p;
    p.number = static_cast<int>(layout.pages.size()) + 1, p.width = 600, p.height = 800;
    layout.pages.push_back(std::move(p));
    y = kLeading;
  };
  const auto region = [&](RegionKind kind) {
    Region r;
    r.kind = kind, r.page = layout.pages.back().number;
    layout.pages.back().regions.push_back(std::move(r));
  };
  page(), region(RegionKind::text);
  std::istringstream in(text);
  for (std::string row; std::getline(in, row);) {
    if (row == "[page]") page(), region(RegionKind::text);
    else if (row == "[text]") region(RegionKind::text);
    else if (row == "[note]") region(RegionKind::note);
    else if (row == "[margin]") region(RegionKind::margin);
    else {
      Region& r = layout.pages.back().regions.back();
      r.lines.push_back(line_from(row, r.page, 50, y));
      r.box = r.column = unite(r.box, r.lines.back().box);
      y += kLeading;
    }
  }
  return layout;
}

/// The text in flows, line ends as spaces unless glued; raised text as ^{...}; flows parted by " | ".
inline std::string text_from(Layout& layout) {
  std::string out;
  for_each_flow(layout, [&](Flow& flow) {
    if (!out.empty()) out += " | ";
    for (std::size_t i = 0; i < flow.size(); ++i) {
      for (const Span& s : flow[i].line->spans) out += s.raise > 0 ? "^{" + to_utf8(s.text) + "}" : to_utf8(s.text);
      if (i + 1 < flow.size() && flow[i].line->ending == Ending::space) out += ' ';
    }
  });
  return out;
}

/// The text after all rules; no dictionary unless `folders` are given.
inline std::string repaired(const std::string& text, const std::string& language = "en",
                            std::vector<std::string> folders = {}, Record* record = nullptr) {
  Layout layout = layout_from(text);
  Record own;
  RepairOptions options;
  options.language = language, options.dictionary_folders = std::move(folders);
  repair(layout, record ? *record : own, options);
  return text_from(layout);
}

}  // namespace lectern::test
