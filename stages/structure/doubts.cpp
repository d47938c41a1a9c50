// One function a reason; each reads what was decided and changes nothing but `doubt`. Tested by doubts_test.cpp, with
// what each must leave alone.
#include "stages/structure/doubts.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <string>
#include <tuple>

#include "stages/structure/headings.h"
#include "stages/unicode.h"

namespace lectern {

namespace {

constexpr double kNarrow = 0.85;      // em of body type: a gutter less wide might be a wide word space
constexpr double kShared = 0.8;       // of the lines of the shorter column stand on a baseline of the other
constexpr double kCellChars = 24;     // a line of a table's cell has fewer characters, of a text column more
constexpr std::size_t kRows = 3;      // lines side by side that make a table of columns
constexpr double kOneBaseline = 0.2;  // of the type size
constexpr double kLarger = 1.07;      // of the body size: a sign of a heading
constexpr std::size_t kQuoteKey = 8;  // letters of a pull quote that can be looked for

void doubt(Doubt& where, Doubt reason) { where = stronger(where, reason); }

// ---------------------------------------------------------------- layout

double line_chars(const Region& r) {
  double chars = 0;
  for (const Line& l : r.lines) chars += static_cast<double>(text_of(l).size());
  return chars / static_cast<double>(std::max<std::size_t>(1, r.lines.size()));
}

std::size_t side_by_side(const Region& a, const Region& b) {
  std::size_t n = 0, k = 0;
  for (const Line& l : a.lines) {
    while (k < b.lines.size() && b.lines[k].baseline < l.baseline - kOneBaseline * l.size) ++k;
    if (k < b.lines.size() && std::abs(b.lines[k].baseline - l.baseline) <= kOneBaseline * l.size) ++n;
  }
  return n;
}

/// Two columns, one read after the other.
void columns(Region& a, Region& b, const BodyType& body) {
  if (a.kind != RegionKind::text || b.kind != RegionKind::text || a.lines.empty() || b.lines.empty()) return;
  const double gutter = -overlap_x(a.box, b.box);
  if (gutter <= 0 || overlap_y(a.box, b.box) <= body.leading) return;
  const std::size_t shared = side_by_side(a, b), fewer = std::min(a.lines.size(), b.lines.size());
  const bool rows = static_cast<double>(shared) >= kShared * static_cast<double>(fewer) && shared >= kRows &&
                    std::min(line_chars(a), line_chars(b)) < kCellChars;
  if (rows) doubt(b.doubt, Doubt::rows_of_columns);
  else if (gutter < kNarrow * body.size) doubt(b.doubt, Doubt::narrow_gutter);
}

// ---------------------------------------------------------------- pieces

struct HeadingStyle {
  long size;
  bool bold, italic, caps;
  auto operator<=>(const HeadingStyle&) const = default;
};

HeadingStyle style_of(const Piece& p) { return {std::lround(p.size * 4), p.bold, p.italic, p.caps}; }

std::u32string without_page(std::u32string key) {
  while (!key.empty() && is_digit(key.back())) key.pop_back();
  return key;
}

/// Every sign that speaks for a heading, type aside, comes from the whole document.
class HeadingDoubts {
 public:
  HeadingDoubts(const std::vector<Piece>& pieces, const Layout& layout) : layout_(layout) {
    for (const OutlineEntry& e : layout.outline) outline_.insert(heading_key(to_utf32(e.title)));
    for (const Piece& p : pieces) {
      if (p.role == Role::heading) ++alike_[style_of(p)];
      if (p.role == Role::contents)
        for (const Line& l : p.lines) contents_.insert(without_page(heading_key(text_of(l))));
    }
  }

  bool by_one_sign(const Piece& p) const {
    const BodyType& body = layout_.body;
    const int signs = (p.size >= kLarger * body.size) + (p.bold && !body.bold) + (p.italic && !body.italic) + p.caps +
                      !same_color(p.color, body.color);
    if (signs > 1 || alike_.at(style_of(p)) > 1) return false;
    const std::u32string text = text_of(p), key = heading_key(text);
    if (!text.empty() && is_digit(text.front())) return false;
    return !outline_.contains(key) && !contents_.contains(without_page(key)) && p.lines[0].told.level == 0;
  }

 private:
  const Layout& layout_;
  std::set<std::u32string> outline_;
  std::set<std::u32string> contents_;
  std::map<HeadingStyle, int> alike_;
};

bool quoted(const std::u32string& text) {
  static const std::u32string marks = U"\"\u201C\u201D\u201E\u00AB\u00BB\u2018\u300C\u300E\u2039";
  return !text.empty() && marks.find(text.front()) != std::u32string::npos;
}

/// Display lines that neither repeat the text nor stand in quotation marks.
void quotes(std::vector<Piece>& pieces) {
  const auto unsure = [](const Piece& p) { return p.role == Role::pull_quote && !quoted(text_of(p)); };
  if (std::none_of(pieces.begin(), pieces.end(), unsure)) return;
  std::u32string all;
  for (const Piece& p : pieces)
    if (!p.block && p.role != Role::pull_quote) all += heading_key(text_of(p));
  for (Piece& p : pieces) {
    if (!unsure(p)) continue;
    const std::u32string key = heading_key(text_of(p));
    if (key.size() <= kQuoteKey || all.find(key) == std::u32string::npos)
      doubt(p.doubt, Doubt::pull_quote_without_sign);
  }
}

/// Numbered items without one that counts up to them or on from them on their page or the next.
void items(std::vector<Piece>& pieces) {
  const auto counted = [](const Piece& p) {
    return p.role == Role::item && p.marker.kind != Marker::Kind::bullet && p.marker.kind != Marker::Kind::none;
  };
  std::set<std::tuple<Marker::Kind, int, int>> there;  // kind, page, value
  for (const Piece& p : pieces)
    if (counted(p)) there.insert({p.marker.kind, p.page, p.marker.value});
  for (Piece& p : pieces) {
    bool alone = counted(p);
    for (int page = p.page - 1; alone && page <= p.page + 1; ++page)
      for (const int step : {-1, 1})
        if (there.contains({p.marker.kind, page, p.marker.value + step})) alone = false;
    if (alone) doubt(p.doubt, Doubt::item_alone);
  }
}

bool thin(const Region& table) {
  int rows = 0, columns = 0;
  for (const LayoutCell& c : table.cells)
    rows = std::max(rows, c.row + c.rows), columns = std::max(columns, c.column + c.columns);
  return rows < 2 || columns < 2;
}

/// Not of a box: its first line set apart is its heading.
void heading_doubts(std::vector<Piece>& pieces, const Layout& layout) {
  const HeadingDoubts headings(pieces, layout);
  for (Piece& p : pieces)
    if (p.role == Role::heading && headings.by_one_sign(p)) doubt(p.doubt, Doubt::heading_by_one_sign);
}

void piece_doubts(std::vector<Piece>& pieces) {
  items(pieces);
  for (Piece& p : pieces) {
    if (p.joined_by_shape) doubt(p.doubt, Doubt::joined_by_shape);
    if (p.block && p.block->kind == RegionKind::table && thin(*p.block)) doubt(p.doubt, Doubt::thin_table);
    if (!p.inside.empty()) piece_doubts(p.inside);
  }
}

std::u32string letters_of(const std::u32string& text) {
  std::u32string out;
  for (char32_t c : lower(text))
    if (is_letter(c)) out += c;
  return out;
}

std::u32string letters_of(const Region& r) {
  std::u32string out;
  for (const Line& l : r.lines) out += letters_of(text_of(l));
  return out;
}

/// Running heads and feet that say what stands on no other page and is the name of no part of the document.
void furniture(const std::vector<Piece>& pieces, Layout& layout) {
  std::map<std::u32string, int> said;
  for (const Piece& p : pieces)
    if (p.role == Role::heading || p.role == Role::title) ++said[letters_of(text_of(p))];
  for (const OutlineEntry& e : layout.outline) ++said[letters_of(to_utf32(e.title))];
  for (const std::string* name : {&layout.source.title, &layout.source.author}) ++said[letters_of(to_utf32(*name))];
  for (const LayoutPage& page : layout.pages)
    for (const Region& r : page.furniture) ++said[letters_of(r)];
  for (LayoutPage& page : layout.pages)
    for (Region& r : page.furniture)
      if (r.kind != RegionKind::page_number && said[letters_of(r)] < 2) doubt(r.doubt, Doubt::furniture_by_place_alone);
}

void note_doubts(std::vector<Piece>& pieces, std::vector<PrintedNote>& notes) {
  for_each_line(pieces, [&](Line& line) {
    for (const Span& s : line.spans)
      if (s.note >= 0 && static_cast<std::size_t>(s.note) < notes.size()) {
        PrintedNote& note = notes[static_cast<std::size_t>(s.note)];
        if (note.place == NotePlace::bottom && note.page != line.page) doubt(note.doubt, Doubt::note_on_another_page);
      }
  });
  for (PrintedNote& note : notes)
    if (!note.linked)
      doubt(note.doubt, note.place == NotePlace::margin ? Doubt::side_note_by_place : Doubt::note_by_place_alone);
}

}  // namespace

void find_column_doubts(Layout& layout) {
  for (LayoutPage& page : layout.pages)
    for (std::size_t i = 0; i + 1 < page.regions.size(); ++i)
      columns(page.regions[i], page.regions[i + 1], layout.body);
}

void find_doubts(std::vector<Piece>& pieces, std::vector<PrintedNote>& notes, Layout& layout) {
  furniture(pieces, layout);
  heading_doubts(pieces, layout);
  piece_doubts(pieces);
  quotes(pieces);
  note_doubts(pieces, notes);
}

}  // namespace lectern
