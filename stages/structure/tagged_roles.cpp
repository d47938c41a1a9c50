// Roles that a sound structure tree tells. Never follows it where the page shows nothing of the kind: a quotation is
// set apart, a caption is short. Tested by tagged_roles_test.cpp.
#include <algorithm>
#include <string>
#include <vector>

#include "stages/structure/roles.h"
#include "stages/unicode.h"

namespace lectern {

namespace {

constexpr double kQuoteIndent = 0.8;    // em, of every line
constexpr double kCaptionChars = 420;   // a longer piece is text
constexpr double kSmallerQuote = 0.97;  // of the body size
constexpr std::size_t kLongLabel = 12;  // code points of a label: a longer one is text

const Told& told(const Piece& p) { return p.lines.front().told; }

/// The label that the tree sets apart, read as a marker: "Art. 1", or a glyph of its own.
Marker labelled(const Line& line) {
  Marker m = find_marker(line);
  const auto length = static_cast<std::size_t>(std::max(0, line.told.label));
  const std::u32string text = text_of(line);
  if (m.kind != Marker::Kind::none || length == 0 || length >= text.size()) return m;
  const std::u32string label = fold_spaces(std::u32string_view(text).substr(0, length));
  if (label.empty() || label.size() > kLongLabel) return m;
  std::size_t end = label.size();
  while (end > 0 && (label[end - 1] == '.' || label[end - 1] == ')')) --end;
  const bool words = std::any_of(label.begin(), label.end(), [](char32_t c) { return is_letter(c) || is_digit(c); });
  m.kind = words ? Marker::Kind::number : Marker::Kind::bullet;
  if (words) m.label = label.substr(0, end);
  m.frame = words ? U"label" : label;
  m.length = length;
  while (m.length < text.size() && is_space(text[m.length])) ++m.length;
  m.gap = true;
  m.text_x = line.box.x0;
  return m;
}

bool set_apart(const Piece& p, const BodyType& body) {
  const bool indented = std::min(p.first_indent, p.indent) > kQuoteIndent * body.size;
  const bool type =
      (p.italic && !body.italic) || p.size < kSmallerQuote * body.size || !same_color(p.color, body.color);
  const std::u32string text = text_of(p);
  const char32_t c = text.empty() ? U' ' : text[0];
  return indented || type || c == 0x201C || c == 0xAB || c == 0x201E || c == '"' || c == 0x300C;
}

/// A label that hangs a little above or below its text is a line of its own: it goes before the text.
void place_label(Piece& p, const BodyType& body) {
  const Line& label = p.lines[0];
  if (p.lines.size() < 2 || label.told.label < static_cast<int>(text_of(label).size())) return;
  Line text = std::move(p.lines[1]);
  text.told.opens = true, text.told.label = label.told.label + 1;
  text.box = unite(text.box, label.box);
  text.spans.front().gap_before = true;
  std::vector<Span> spans = label.spans;
  spans.back().text += U' ';
  text.spans.insert(text.spans.begin(), spans.begin(), spans.end());
  p.lines.erase(p.lines.begin());
  p.lines[0] = std::move(text);
  measure(p, body);
}

void take_items(std::vector<Piece>& pieces, const BodyType& body) {
  for (Piece& p : pieces) {
    if (p.block || p.lines.empty() || told(p).item < 0 || told(p).level > 0) continue;
    p.level = std::max(1, told(p).depth);  // an LI may stand outside of any L
    if (told(p).opens) {
      place_label(p, body);
      if (p.marker.kind == Marker::Kind::none) {
        const Marker m = labelled(p.lines.front());
        if (m.kind == Marker::Kind::bullet || told(p).label > 0) p.marker = m;
      }
      p.role = Role::item;
    } else {
      p.role = Role::paragraph;
      p.marker = {};
      p.part_of_item = true;
    }
  }
}

/// Entries that follow one another are one piece.
void take_contents(std::vector<Piece>& pieces, const BodyType& body) {
  for (std::size_t i = 0; i < pieces.size(); ++i) {
    if (pieces[i].block || pieces[i].lines.empty() || told(pieces[i]).contents < 0) continue;
    std::size_t end = i + 1;
    while (end < pieces.size() && !pieces[end].block && !pieces[end].lines.empty() &&
           told(pieces[end]).contents == told(pieces[i]).contents)
      ++end;
    for (std::size_t k = i + 1; k < end; ++k)
      for (Line& l : pieces[k].lines) pieces[i].lines.push_back(std::move(l));
    pieces[i].last_in_region = pieces[end - 1].last_in_region;
    measure(pieces[i], body);
    pieces[i].role = Role::contents;
    pieces[i].marker = {};
    pieces.erase(pieces.begin() + static_cast<std::ptrdiff_t>(i) + 1,
                 pieces.begin() + static_cast<std::ptrdiff_t>(end));
  }
}

}  // namespace

void take_told_roles(std::vector<Piece>& pieces, const BodyType& body) {
  take_items(pieces, body);
  take_contents(pieces, body);
  for (Piece& p : pieces) {
    if (!prose(p) || p.part_of_item) continue;
    if (told(p).caption >= 0 && p.chars < kCaptionChars) p.role = Role::caption;
    else if (told(p).quote >= 0 && told(p).level == 0 && set_apart(p, body)) p.role = Role::quote;
  }
}

}  // namespace lectern
