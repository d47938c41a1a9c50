// The readable dump of a Layout, for goldens and for eyes. Tested through the cases.
#include <cmath>
#include <string>

#include "stages/layout.h"
#include "stages/unicode.h"

namespace lectern {

const char* region_kind_name(RegionKind kind) {
  switch (kind) {
    case RegionKind::text: return "text";
    case RegionKind::note: return "note";
    case RegionKind::margin: return "margin";
    case RegionKind::box: return "box";
    case RegionKind::table: return "table";
    case RegionKind::figure: return "figure";
    case RegionKind::header: return "header";
    case RegionKind::footer: return "footer";
    case RegionKind::page_number: return "page-number";
  }
  return "text";
}

namespace {

std::string round_box(const Box& b) {
  const auto n = [](double v) { return std::to_string(std::lround(v)); };
  return n(b.x0) + " " + n(b.y0) + " " + n(b.x1) + " " + n(b.y1);
}

std::string tenths(double v) {
  const long t = std::lround(v * 10);
  return std::to_string(t / 10) + "." + std::to_string(std::abs(t % 10));
}

void write_line(const Line& line, const std::string& indent, std::string& out) {
  out += indent + "| " + tenths(line.size) + (line.rule_above ? " rule" : "") +
         (line.ending == Ending::glued ? " glued" : "") + " [" + round_box(line.box) + "] ";
  for (const Span& s : line.spans) {
    std::string marks;
    if (s.bold) marks += 'b';
    if (s.italic) marks += 'i';
    if (s.raise > 0) marks += '^';
    if (s.raise < 0) marks += '_';
    if (s.link >= 0) marks += 'l';
    if (s.gap_before) out += "\t";
    out += marks.empty() ? to_utf8(s.text) : "{" + marks + " " + to_utf8(s.text) + "}";
  }
  out += "\n";
}

void write_region(const Region& r, const std::string& indent, std::string& out) {
  out += indent + region_kind_name(r.kind) + " [" + round_box(r.box) + "]";
  if (!r.alt.empty()) out += " alt=" + r.alt;
  out += "\n";
  for (const Line& line : r.lines) write_line(line, indent + "  ", out);
  for (const Region& inner : r.inside) write_region(inner, indent + "  ", out);
  for (const LayoutCell& c : r.cells) {
    out += indent + "  cell " + std::to_string(c.row) + "," + std::to_string(c.column);
    if (c.rows > 1 || c.columns > 1) out += " spans " + std::to_string(c.rows) + "x" + std::to_string(c.columns);
    out += c.header ? " header\n" : "\n";
    for (const Line& line : c.lines) write_line(line, indent + "    ", out);
  }
}

}  // namespace

std::string write_layout(const Layout& layout) {
  std::string out = "body " + tenths(layout.body.size) + " leading " + tenths(layout.body.leading) +
                    (layout.rtl ? " right-to-left" : "") + "\n";
  for (const LayoutPage& page : layout.pages) {
    out += "page " + std::to_string(page.number) + " \"" + page.label + "\" " +
           std::to_string(std::lround(page.width)) + "x" + std::to_string(std::lround(page.height)) + "\n";
    for (const Region& r : page.furniture) write_region(r, "  ", out);
    for (const Region& r : page.regions) write_region(r, "  ", out);
  }
  return out;
}

}  // namespace lectern
