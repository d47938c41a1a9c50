// Sets words in text render mode 3, each as long as it is printed. Tested by pdf_text_layer_test.cpp and
// tests/archive.sh.
#include "output/pdf_invisible_text.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <functional>

#include "output/glyphless_font.h"
#include "stages/unicode.h"

namespace lectern {

namespace {

constexpr double kLeastSize = 1, kMostSize = 1000;     // points
constexpr double kLeastScale = 1, kMostScale = 10000;  // per cent
constexpr std::size_t kMostGlyphs = 65'534;
constexpr std::size_t kBlock = 100;  // entries that a CMap may have in one block

std::string number(double v) {
  char out[32];
  std::snprintf(out, sizeof out, "%.3f", v == 0 ? 0.0 : v);  // no minus zero
  return out;
}

std::string hex_of(unsigned value) {
  char out[16];
  std::snprintf(out, sizeof out, "%04X", value & 0xffff);
  return out;
}

std::string utf16_hex(char32_t c) {
  if (c < 0x10000) return hex_of(c);
  return hex_of(0xD800 + ((c - 0x10000) >> 10)) + hex_of(0xDC00 + ((c - 0x10000) & 0x3ff));
}

/// As it is printed from left to right: turned, but for what in it runs to the right.
std::u32string visual(std::u32string text) {
  if (std::ranges::none_of(text, is_rtl)) return text;
  std::ranges::reverse(text);
  const auto runs_right = [](char32_t c) { return (c >= U'0' && c <= U'9') || (is_letter(c) && !is_rtl(c)); };
  for (auto at = text.begin(); at != text.end();) {
    const auto from = std::find_if(at, text.end(), runs_right);
    at = std::find_if_not(from, text.end(), runs_right);
    std::reverse(from, at);
  }
  return text;
}

using EachLine = std::function<void(const SeenLine&)>;

void each_line(const std::vector<SeenRegion>& regions, const EachLine& visit) {
  for (const SeenRegion& r : regions) {
    std::ranges::for_each(r.lines, visit);
    for (const SeenCell& c : r.cells) std::ranges::for_each(c.lines, visit);
    each_line(r.inside, visit);
  }
}

/// Where a word's baseline begins and ends on the page, and how high its type is.
struct Run {
  Point from, to;
  double size = 0;
};

Run run_of(const SeenLine& line, const Box& b) {
  const bool upright = line.rotation % 180 == 0;
  const double size = upright ? line.box.height() : line.box.width();
  switch (line.rotation) {
    case 0: return {{b.x0, line.baseline}, {b.x1, line.baseline}, size};
    case 180: return {{b.x1, b.y0}, {b.x0, b.y0}, size};
    case 270: return {{b.x1, b.y1}, {b.x1, b.y0}, size};
    default: return {{b.x0, b.y0}, {b.x0, b.y1}, size};
  }
}

/// Where a point of the displayed page is in the coordinates of its contents.
Point in_contents(const PdfPagePlace& place, const Point& p) {
  switch (place.rotate) {
    case 90: return {place.left + p.y, place.bottom + p.x};
    case 180: return {place.right - p.x, place.bottom + p.y};
    case 270: return {place.right - p.y, place.top - p.x};
    default: return {place.left + p.x, place.top - p.y};
  }
}

}  // namespace

void InvisibleFont::collect(const SeenPage& page) {
  const auto line = [&](const SeenLine& l) {
    for (const SeenWord& word : l.words)
      for (const char32_t c : to_utf32(word.text)) numbers_[c];
  };
  numbers_[U' '];
  each_line(page.regions, line);
  each_line(page.furniture, line);
  while (numbers_.size() > kMostGlyphs) numbers_.erase(std::prev(numbers_.end()));
  int n = 0;
  for (auto& [code, value] : numbers_) value = ++n;
}

std::string InvisibleFont::hex(const std::string& word) const {
  std::string out = "<";
  for (const char32_t c : visual(to_utf32(word)) + U" ")
    if (const auto found = numbers_.find(c); found != numbers_.end())
      out += hex_of(static_cast<unsigned>(found->second));
  return out + ">";
}

std::string InvisibleFont::to_unicode() const {
  std::string out =
      "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
      "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
      "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
      "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n";
  std::size_t left = numbers_.size(), in_block = 0;
  for (const auto& [code, value] : numbers_) {
    if (in_block == 0) {
      in_block = std::min(left, kBlock);
      left -= in_block;
      out += std::to_string(in_block) + " beginbfchar\n";
    }
    out += "<" + hex_of(static_cast<unsigned>(value)) + "> <" + utf16_hex(code) + ">\n";
    if (--in_block == 0) out += "endbfchar\n";
  }
  return out + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
}

std::string invisible_text(const SeenPage& page, const PdfPagePlace& place, const InvisibleFont& font,
                           const std::string& font_name) {
  std::string out = "q\nBT\n3 Tr\n";
  const auto on_paper = [&](const Point& p) {
    return in_contents(place, on_sheet(page.sheet, page.width, page.height, p));
  };
  const auto line = [&](const SeenLine& l) {
    for (const SeenWord& word : l.words) {
      const Run run = run_of(l, word.box);
      const Point from = on_paper(run.from), to = on_paper(run.to);
      const double length = std::hypot(to.x - from.x, to.y - from.y);
      const std::size_t letters = to_utf32(word.text).size();
      if (length <= 0 || letters == 0) continue;
      const double size = std::clamp(run.size, kLeastSize, kMostSize);
      const double natural = static_cast<double>(letters) * size * kGlyphlessAdvance / 1000;
      const double x = (to.x - from.x) / length, y = (to.y - from.y) / length;
      out += font_name + " " + number(size) + " Tf " +
             number(std::clamp(100 * length / natural, kLeastScale, kMostScale)) + " Tz " + number(x) + " " +
             number(y) + " " + number(-y) + " " + number(x) + " " + number(from.x) + " " + number(from.y) + " Tm " +
             font.hex(word.text) + " Tj\n";
    }
  };
  each_line(page.regions, line);
  each_line(page.furniture, line);
  return out + "ET\nQ\n";
}

}  // namespace lectern
