// Test support: a Layout, and its pieces, from rows of text (see stages/fixture_rows_test_support.h). The body type has
// 10 points on 12, columns run from 72 to 322 unless a region says otherwise:
//
//   [page label="iv"]  [text 72 322]  [note]  [margin]  [header]  [footer]  [page-number]
//   [box]                    its rows are one region of text inside of it
//   [table 72 200 322 260]   a row a row, stretches between tabs a cell, bold ones are headers
//   [figure 72 200 322 300]
//   tag LI 3 en              element of the structure tree: type, parent (-1: none), language
//   outline 1 A title        link https://example.org/        link page=2 y=72
#pragma once

#include <algorithm>
#include <string>

#include "stages/fixture_rows_test_support.h"
#include "stages/layout.h"
#include "stages/structure/pieces.h"

namespace lectern::test {

inline Line line_of(const Row& row, int page) {
  Line line;
  line.page = page, line.size = row.size, line.baseline = row.y, line.rtl = row.rtl, line.rule_above = row.rule;
  line.ending = row.glued ? Ending::glued : Ending::space;
  for (const Stretch& s : row.stretches) {
    Span span;
    span.text = s.text, span.x0 = s.x0, span.x1 = s.x1, span.size = s.size;
    span.bold = s.bold, span.italic = s.italic, span.monospace = s.mono, span.small_caps = s.small_caps;
    span.raise = s.raise, span.link = s.link, span.gap_before = s.gap, span.tag = row.tag;
    const auto part = [&](std::size_t at) {
      return static_cast<std::uint8_t>(std::strtol(row.color.substr(at, 2).c_str(), nullptr, 16));
    };
    span.color = {part(1), part(3), part(5)};
    if (s.gap && !line.spans.empty() && !is_space(line.spans.back().text.back())) line.spans.back().text += U' ';
    line.spans.push_back(span);
    line.box = unite(line.box, Box{s.x0, row.y - 0.75 * row.size, s.x1, row.y + 0.22 * row.size});
  }
  if (row.justified && !line.spans.empty())
    line.spans.back().x1 = line.box.x1 = std::max(line.box.x1, row.x + row.width - (row.hang > 0 ? row.hang : 0));
  return line;
}

inline Layout layout_of(const std::string& fixture) {
  Layout layout;
  layout.body.size = 10, layout.body.leading = 12;
  layout.fonts.emplace_back();
  layout.source.name = "brief.pdf";
  const auto open_page = [&](const std::string& label) {
    LayoutPage p;
    p.number = static_cast<int>(layout.pages.size()) + 1, p.width = 400, p.height = 600;
    p.label = label.empty() ? std::to_string(p.number) : label;
    layout.pages.push_back(std::move(p));
  };
  Region* open = nullptr;
  const auto open_region = [&](const std::string& name, const std::vector<double>& at) {
    LayoutPage& page = layout.pages.back();
    Region r;
    for (RegionKind kind : {RegionKind::text, RegionKind::note, RegionKind::margin, RegionKind::box, RegionKind::table,
                            RegionKind::figure, RegionKind::header, RegionKind::footer, RegionKind::page_number})
      if (name == region_kind_name(kind)) r.kind = kind;
    r.page = page.number, r.column = {72, 0, 322, 600};
    if (at.size() == 2) r.column.x0 = at[0], r.column.x1 = at[1];
    if (at.size() == 4) r.box = {at[0], at[1], at[2], at[3]};
    const bool furniture =
        r.kind == RegionKind::header || r.kind == RegionKind::footer || r.kind == RegionKind::page_number;
    std::vector<Region>& home = furniture ? page.furniture : page.regions;
    home.push_back(r);
    open = &home.back();
    if (r.kind == RegionKind::box) {
      Region inner = r;
      inner.kind = RegionKind::text;
      open->inside.push_back(std::move(inner));
    }
  };
  for (const Row& row : rows_of(fixture)) {
    if (row.other.rfind("[page]", 0) == 0 || row.other.rfind("[page ", 0) == 0) {
      const std::size_t quote = row.other.find('"');
      open_page(quote == std::string::npos ? "" : row.other.substr(quote + 1, row.other.rfind('"') - quote - 1));
      open = nullptr;
      continue;
    }
    if (layout.pages.empty()) open_page({});
    if (row.other.rfind("[", 0) == 0) {
      std::istringstream facts(row.other.substr(1, row.other.size() - 2));
      std::string name;
      facts >> name;
      std::vector<double> at;
      for (double n; facts >> n;) at.push_back(n);
      open_region(name, at);
      continue;
    }
    if (row.other.rfind("tag ", 0) == 0) {
      Tag tag;
      std::istringstream facts(row.other.substr(4));
      facts >> tag.type >> tag.parent >> tag.language;
      layout.tags.push_back(tag);
      continue;
    }
    if (row.other.rfind("outline ", 0) == 0) {
      std::string title = row.other.substr(10);
      double y = 0;  // a number at the end: its place
      if (const std::size_t last = title.rfind(' '); last != std::string::npos && std::isdigit(title[last + 1]))
        y = std::atof(title.c_str() + last), title.resize(last);
      layout.outline.push_back({title, row.other[8] - '0', 1, y});
      continue;
    }
    if (row.other.rfind("link ", 0) == 0) {
      LinkArea link;
      if (row.other.rfind("link page=", 0) == 0)
        link.page = row.other[10] - '0', link.at.y = std::atof(row.other.c_str() + row.other.find("y=") + 2);
      else link.uri = row.other.substr(5);
      layout.pages.back().links.push_back(link);
      continue;
    }
    if (!open) open_region("text", {});
    const int page = layout.pages.back().number;
    if (open->kind == RegionKind::table) {
      const int n = open->cells.empty() ? 0 : open->cells.back().row + 1;
      int column = 0;
      for (std::size_t k = 0; k < row.stretches.size(); ++column) {
        Row one = row;
        one.stretches = {row.stretches[k]};
        for (++k; k < row.stretches.size() && !row.stretches[k].gap; ++k) one.stretches.push_back(row.stretches[k]);
        one.stretches[0].gap = false;
        LayoutCell cell;
        cell.row = n, cell.column = column, cell.header = one.stretches[0].bold;
        cell.lines = {line_of(one, page)};
        cell.box = cell.lines[0].box;
        open->cells.push_back(std::move(cell));
      }
      continue;
    }
    Region& home = open->kind == RegionKind::box ? open->inside.back() : *open;
    home.lines.push_back(line_of(row, page));
    home.box = unite(home.box, home.lines.back().box);
    open->box = unite(open->box, home.box);
  }
  return layout;
}

/// The pieces of all pages, as structure() makes them. They point into `layout`.
inline std::vector<Piece> pieces_of(Layout& layout) {
  std::vector<Piece> out;
  std::size_t number = 0;
  for (LayoutPage& page : layout.pages)
    for (Region& r : page.regions) {
      if (r.kind == RegionKind::text) {
        for (Piece& p : split_pieces(r, layout.body, number)) out.push_back(std::move(p));
        ++number;
      } else if (r.kind == RegionKind::figure || r.kind == RegionKind::table || r.kind == RegionKind::box) {
        Piece p;
        p.role = Role::block, p.block = &r, p.page = r.page, p.box = r.box, p.column = r.column;
        out.push_back(std::move(p));
      }
    }
  return out;
}

inline std::string without_filler(std::string text) {
  for (std::size_t at; (at = text.find(" filler")) != std::string::npos;) text.erase(at, 7);
  return text;
}

inline const char* role_name(Role role) {
  switch (role) {
    case Role::paragraph: return "p";
    case Role::heading: return "h";
    case Role::title: return "title";
    case Role::item: return "item";
    case Role::term: return "term";
    case Role::quote: return "quote";
    case Role::source: return "source";
    case Role::pull_quote: return "pull";
    case Role::caption: return "caption";
    case Role::legend: return "legend";
    case Role::contents: return "contents";
    case Role::lines: return "lines";
    case Role::entry: return "entry";
    case Role::block: return "block";
    default: return "other";
  }
}

/// "h1(A heading) p(a1 a2.) item1:2(text) +p(a later part of an item)"; filler is left out.
inline std::string in_short(const std::vector<Piece>& pieces) {
  static const char* const titles[] = {"main", "sub", "byline", "date", "imprint"};
  std::string out;
  for (const Piece& p : pieces) {
    out += out.empty() ? "" : " ";
    if (p.part_of_item) out += "+";
    out += p.role == Role::title ? titles[static_cast<int>(p.title)] : role_name(p.role);
    if (p.level) out += std::to_string(p.level);
    if (!p.marker.label.empty()) out += ":" + to_utf8(p.marker.label);
    out += p.block ? std::string("(") + region_kind_name(p.block->kind) + ")"
                   : "(" + without_filler(to_utf8(text_of(p))) + ")";
  }
  return out;
}

}  // namespace lectern::test
