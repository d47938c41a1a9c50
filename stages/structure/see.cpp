// Writes down what was seen on each page: pieces by their roles, notes, furniture. Never decides anything. Tested by
// see_test.cpp.
#include "stages/structure/see.h"

#include <algorithm>
#include <utility>

#include "stages/structure/see_words.h"
#include "stages/unicode.h"

namespace lectern {

namespace {

constexpr double kUpwards = 1;         // points: a line that begins so much higher stands in another column
constexpr int kJumps = 4;              // in a page: so often nobody reads from one column to the next and back
constexpr std::size_t kTextTold = 80;  // characters of a doubtful region's text

SeenKind kind_of(const Piece& p) {
  switch (p.role) {
    case Role::paragraph: return SeenKind::paragraph;
    case Role::heading: return SeenKind::heading;
    case Role::title: break;
    case Role::item: return SeenKind::list_item;
    case Role::term: return SeenKind::term;
    case Role::quote: return SeenKind::quotation;
    case Role::source: return SeenKind::source;
    case Role::pull_quote: return SeenKind::pull_quote;
    case Role::caption:
    case Role::legend: return SeenKind::caption;
    case Role::contents: return SeenKind::contents;
    case Role::lines:
      return p.mono        ? SeenKind::code
             : p.signature ? SeenKind::signature
             : p.verse     ? SeenKind::verse
                           : SeenKind::address;
    case Role::entry: return SeenKind::reference;
    case Role::unread: return SeenKind::unread;
    case Role::block:
      return p.block->kind == RegionKind::table    ? SeenKind::table
             : p.block->kind == RegionKind::figure ? SeenKind::figure
                                                   : SeenKind::box;
  }
  switch (p.title) {
    case TitleKind::sub: return SeenKind::subtitle;
    case TitleKind::byline: return SeenKind::byline;
    case TitleKind::date: return SeenKind::date;
    case TitleKind::imprint: return SeenKind::imprint;
    case TitleKind::main: break;
  }
  return SeenKind::title;
}

SeenKind kind_of(NotePlace place) {
  return place == NotePlace::bottom   ? SeenKind::footnote
         : place == NotePlace::margin ? SeenKind::margin_note
                                      : SeenKind::endnote;
}

std::vector<SeenLine> lines_of(const Layout& layout, const std::vector<Line>& lines, std::size_t from, std::size_t to) {
  std::vector<SeenLine> out;
  for (std::size_t i = from; i < to; ++i) {
    const Line& l = lines[i];
    const std::u32string text = fold_spaces(text_of(l));
    if (text.empty()) continue;
    if (!out.empty() && is_cjk(text.front()) && is_cjk(to_utf32(out.back().text).back())) out.back().glued = true;
    out.push_back({hundredth(l.box), hundredth(l.baseline), l.rotation, l.rtl, l.ending == Ending::glued,
                   to_utf8(nfc(text)), words_of(l, layout)});
  }
  return out;
}

/// The same fields for everything made of lines, cut into what stands in one column.
std::vector<SeenRegion> parts_of(const Layout& layout, const SeenRegion& region, const std::vector<Line>& lines,
                                 std::vector<int>& page_of_part) {
  std::vector<SeenRegion> out;
  std::size_t from = 0;
  for (const std::size_t end : part_ends(lines)) {
    SeenRegion part = region;
    part.continues = from > 0, part.box = {};
    for (std::size_t i = from; i < end; ++i) part.box = unite(part.box, lines[i].box);
    part.box = hundredth(part.box);
    if (from > 0) part.column = {};
    part.lines = lines_of(layout, lines, from, end);
    page_of_part.push_back(lines[from].page);
    out.push_back(std::move(part));
    from = end;
  }
  return out;
}

class Seeing {
 public:
  explicit Seeing(const Layout& layout) : layout_(layout) {
    for (const LayoutPage& p : layout.pages) {
      pages_.push_back({p.number, p.label, hundredth(p.width), hundredth(p.height), {}, {}, p.sheet, p.recognised});
      for (const Region& r : p.furniture) {
        SeenRegion seen;
        seen.kind = r.kind == RegionKind::page_number ? SeenKind::page_number
                    : r.kind == RegionKind::footer    ? SeenKind::footer
                                                      : SeenKind::header;
        seen.box = hundredth(r.box), seen.doubt = r.doubt, seen.lines = lines_of(layout, r.lines, 0, r.lines.size());
        pages_.back().furniture.push_back(std::move(seen));
      }
    }
  }

  void piece(const Piece& p) {
    for (auto& [page, region] : regions_of(p)) add(page, std::move(region));
  }

  void note(const PrintedNote& n) {
    SeenRegion region;
    region.kind = kind_of(n.place), region.label = to_utf8(n.label), region.doubt = n.doubt;
    std::vector<int> pages;
    std::vector<SeenRegion> parts = parts_of(layout_, region, n.lines, pages);
    for (std::size_t i = 0; i < parts.size(); ++i) add(pages[i], std::move(parts[i]));
  }

  std::vector<SeenPage> take() { return std::move(pages_); }

 private:
  const Layout& layout_;
  std::vector<SeenPage> pages_;

  void add(int page, SeenRegion region) {
    if (page < 1 || static_cast<std::size_t>(page) > pages_.size()) return;
    if (region.continues && region.column.empty()) region.column = column_at(page, region.box.center());
    pages_[static_cast<std::size_t>(page - 1)].regions.push_back(std::move(region));
  }

  Box column_at(int page, const Point& point) const {
    for (const Region& r : layout_.pages[static_cast<std::size_t>(page - 1)].regions)
      if (!r.column.empty() && contains(r.box, point)) return hundredth(r.column);
    return {};
  }

  std::vector<std::pair<int, SeenRegion>> regions_of(const Piece& p) {
    std::vector<std::pair<int, SeenRegion>> out;
    SeenRegion region;
    region.kind = kind_of(p), region.level = p.level, region.doubt = p.doubt, region.column = hundredth(p.column);
    if (p.role == Role::item) region.label = to_utf8(p.marker.label);
    if (p.role != Role::block && p.role != Role::unread) {
      std::vector<int> pages;
      std::vector<SeenRegion> parts = parts_of(layout_, region, p.lines, pages);
      for (std::size_t i = 0; i < parts.size(); ++i) out.push_back({pages[i], std::move(parts[i])});
      return out;
    }
    region.box = hundredth(p.box);
    if (p.block) block(p, region);
    out.push_back({p.page, std::move(region)});
    for (const PageBox& b : p.continued) {
      SeenRegion part;
      part.kind = SeenKind::table, part.continues = true, part.box = hundredth(b.box);
      out.push_back({b.page, std::move(part)});
    }
    if (p.block) cells(p, out);
    return out;
  }

  /// The cells of a table, in the part of it where each was printed.
  void cells(const Piece& p, std::vector<std::pair<int, SeenRegion>>& parts) const {
    std::vector<const LayoutCell*> order;
    for (const LayoutCell& c : p.block->cells) order.push_back(&c);
    std::stable_sort(order.begin(), order.end(), [](const LayoutCell* a, const LayoutCell* b) {
      return std::pair{a->row, a->column} < std::pair{b->row, b->column};
    });
    for (const LayoutCell* c : order) {
      std::size_t at = 0;
      const int page = c->lines.empty() ? 0 : c->lines[0].page;
      auto part = std::lower_bound(p.continued.begin(), p.continued.end(), page,
                                   [](const PageBox& b, int number) { return b.page < number; });
      for (; page > 0 && part != p.continued.end() && part->page == page && at == 0; ++part)
        if (contains(part->box, c->lines[0].box.center()))
          at = static_cast<std::size_t>(part - p.continued.begin()) + 1;
      parts[at].second.cells.push_back({c->row, c->column, c->rows, c->columns, c->header, hundredth(c->box),
                                        lines_of(layout_, c->lines, 0, c->lines.size())});
    }
  }

  void block(const Piece& p, SeenRegion& region) {
    const Region& r = *p.block;
    region.box = hundredth(r.box);
    region.description = to_utf8(nfc(fold_spaces(to_utf32(r.alt))));
    region.raster = r.kind == RegionKind::figure && r.image >= 0;
    for (const Piece& inner : p.inside)
      for (auto& [page, part] : regions_of(inner)) region.inside.push_back(std::move(part));
  }
};

void record_doubt(const SeenRegion& region, int page, Record& record) {
  if (region.doubt != Doubt::none && !region.continues) {
    std::u32string text;
    for (std::size_t i = 0; i < region.lines.size() && text.size() <= kTextTold; ++i)
      text += (text.empty() ? U"" : U" ") + to_utf32(region.lines[i].text);
    if (text.size() > kTextTold) text = text.substr(0, kTextTold) + U" …";
    record.doubts.push_back({region.doubt, page, region.box, region.kind, to_utf8(text)});
  }
  for (const SeenRegion& inner : region.inside) record_doubt(inner, page, record);
}

/// How often the order goes to a region beside the one before, and back below that one. Terms stand beside what they
/// are explained by.
int jumps(const std::vector<SeenRegion>& regions) {
  std::vector<const Box*> text;
  for (const SeenRegion& r : regions)
    if (!r.lines.empty() && r.kind != SeenKind::term) text.push_back(&r.box);
  int n = 0;
  for (std::size_t i = 0; i + 2 < text.size(); ++i) {
    const Box &a = *text[i], &b = *text[i + 1], &c = *text[i + 2];
    n += overlap_x(a, b) < 0 && overlap_x(b, c) < 0 && overlap_x(a, c) > 0 && c.y0 > a.y0 && b.y0 < c.y1 && b.y1 > a.y0;
  }
  return n;
}

}  // namespace

std::vector<std::size_t> part_ends(const std::vector<Line>& lines) {
  std::vector<std::size_t> ends;
  double top = 0;  // of the part
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const bool cut = i > 0 && (lines[i].page != lines[i - 1].page || lines[i].box.y0 < top - kUpwards);
    if (cut) ends.push_back(i);
    top = i == 0 || cut ? lines[i].box.y0 : std::min(top, lines[i].box.y0);
  }
  if (!lines.empty()) ends.push_back(lines.size());
  return ends;
}

std::vector<SeenPage> see(const std::vector<Piece>& pieces, const std::vector<PrintedNote>& notes,
                          const Layout& layout) {
  Seeing seeing(layout);
  for (const Piece& p : pieces) seeing.piece(p);
  for (const PrintedNote& n : notes) seeing.note(n);
  return seeing.take();
}

void record_doubts(const std::vector<SeenPage>& pages, Record& record) {
  for (const SeenPage& page : pages) {
    if (jumps(page.regions) >= kJumps)
      record.warn("order-goes-to-and-fro", page.number,
                  "The reading order goes to and fro between columns: look whether the text of this page stands in its "
                  "order.");
    for (const SeenRegion& region : page.regions) record_doubt(region, page.number, record);
    for (const SeenRegion& region : page.furniture) record_doubt(region, page.number, record);
  }
}

}  // namespace lectern
