// Builds the Document from pieces whose roles are settled. Never decides what a piece is. Tested by structure_test.cpp.
#include "stages/structure/assemble.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <utility>

#include "stages/structure/headings.h"
#include "stages/structure/inlines.h"
#include "stages/structure/roles.h"
#include "stages/structure/told_language.h"
#include "stages/unicode.h"

namespace lectern {

namespace {

constexpr int kFrontPages = 12;  // contents on a later page are those of a part
constexpr int kFrontShare = 2;   // and the front is at most about one page in so many

FurnitureKind furniture_kind(RegionKind kind) {
  return kind == RegionKind::page_number ? FurnitureKind::page_number
         : kind == RegionKind::footer    ? FurnitureKind::footer
                                         : FurnitureKind::header;
}

class Assembler {
 public:
  Assembler(const std::vector<PrintedNote>& notes, Layout& layout, Document& document)
      : notes_(notes), layout_(layout), document_(document) {
    context_.layout = &layout;
    context_.note = [this](int n) { return note(n); };
    context_.page_starts = [this](int page) { return due_pages(page); };
    inner_.layout = &layout;
    inner_.note = context_.note;
    used_.resize(layout.images.size());
  }

  void run(std::vector<Piece>& pieces) {
    for (const LayoutPage& p : layout_.pages) document_.surfaces.push_back({hundredth(p.width), hundredth(p.height)});
    std::size_t i = 0;
    bool titled = std::any_of(pieces.begin(), pieces.end(), [](const Piece& p) { return p.role == Role::title; });
    while (titled && i < pieces.size() &&
           (pieces[i].role == Role::title || (pieces[i].block && title_ahead(pieces, i)))) {
      pages_before(pieces[i], document_.front);
      if (pieces[i].block) block(pieces[i], pieces, i, document_.front);
      else document_.front.push_back(finish(TitleLine{pieces[i].title, inlines(pieces[i])}, pieces[i]));
      ++i;
    }
    blocks(pieces, i, document_.body);
    for (PageStart& p : due_pages(static_cast<int>(layout_.pages.size()))) document_.body.push_back({std::move(p)});
    tidy_title();
    close_levels(document_.body);
  }

 private:
  const std::vector<PrintedNote>& notes_;
  Layout& layout_;
  Document& document_;
  InlineContext context_, inner_;  // inner_: where no page starts may be put (notes, boxes)
  int page_done_ = 0;
  int depth_ = 0;
  std::vector<std::string> used_;  // names of images already moved

  static bool title_ahead(const std::vector<Piece>& pieces, std::size_t i) {
    for (std::size_t k = i + 1; k < pieces.size() && k < i + 6; ++k)
      if (pieces[k].role == Role::title) return true;
    return false;
  }

  /// What was moved to the front took headings with it: the first of the body is of level 1 again, and none skips.
  static void close_levels(Blocks& body) {
    std::vector<int> open;
    for (Block& b : body)
      if (Heading* h = std::get_if<Heading>(&b.is)) {
        while (!open.empty() && open.back() >= h->level) open.pop_back();
        open.push_back(h->level);
        h->level = static_cast<int>(open.size());
      }
  }

  /// One docTitle: neighbouring main lines are one.
  void tidy_title() {
    Blocks out;
    for (Block& b : document_.front) {
      TitleLine* line = std::get_if<TitleLine>(&b.is);
      TitleLine* last = out.empty() ? nullptr : std::get_if<TitleLine>(&out.back().is);
      if (line && last && line->kind == TitleKind::main && last->kind == TitleKind::main) {
        last->content.push_back({Text{" "}});
        for (Inline& i : line->content) last->content.push_back(std::move(i));
        tidy(last->content);
        for (PageBox& box : b.from.boxes) out.back().from.boxes.push_back(box);
      } else {
        out.push_back(std::move(b));
      }
    }
    document_.front = std::move(out);
  }

  std::vector<PageStart> due_pages(int page) {
    std::vector<PageStart> out;
    while (page_done_ < page && page_done_ < static_cast<int>(layout_.pages.size())) {
      const LayoutPage& p = layout_.pages[static_cast<std::size_t>(page_done_)];
      PageStart start;
      start.page = ++page_done_, start.label = p.label;
      for (const Region& r : p.furniture) {
        std::u32string text;
        for (const Line& l : r.lines) text += (text.empty() ? U"" : U" ") + text_of(l);
        start.furniture.push_back(
            {furniture_kind(r.kind), r.box.center().y < p.height / 2, to_utf8(nfc(fold_spaces(text)))});
      }
      out.push_back(std::move(start));
    }
    return out;
  }

  void pages_before(const Piece& piece, Blocks& out) {
    if (depth_ > 0) return;
    for (PageStart& p : due_pages(piece.page)) out.push_back({std::move(p)});
  }

  Note note(int n) {
    const PrintedNote& printed = notes_[static_cast<std::size_t>(n)];
    Note out;
    out.place = printed.place;
    out.label = to_utf8(printed.label);
    std::size_t from = 0;
    for (std::size_t count : note_paragraphs(printed, layout_.body)) {
      const auto begin = printed.lines.begin() + static_cast<std::ptrdiff_t>(from);
      const std::vector<Line> lines(begin, begin + static_cast<std::ptrdiff_t>(count));
      Block block{Paragraph{build_inlines(lines, false, false, from == 0 ? printed.skip : 0, inner_)}};
      block.from.boxes.push_back({printed.page, hundredth(printed.box)});
      block.from.confidence = confidence_of(printed.doubt);
      out.content.push_back(std::move(block));
      from += count;
    }
    return out;
  }

  const InlineContext& context() const { return depth_ > 0 ? inner_ : context_; }

  Inlines inlines(const Piece& piece) {
    Inlines out = build_inlines(piece.lines, piece.bold, piece.italic,
                                piece.role == Role::item ? piece.marker.length : 0, context());
    for (int n : piece.loose_notes) out.push_back({note(n)});
    return out;
  }

  static Origin origin(const Piece& piece) {
    Origin from;
    from.confidence = confidence_of(piece.doubt);
    if (piece.block) {
      from.boxes.push_back({piece.block->page, hundredth(piece.block->box)});
      for (const PageBox& b : piece.continued) from.boxes.push_back({b.page, hundredth(b.box)});
      return from;
    }
    for (const Line& l : piece.lines) {
      if (from.boxes.empty() || from.boxes.back().page != l.page || l.box.y0 < from.boxes.back().box.y0 - 1)
        from.boxes.push_back({l.page, l.box});
      else from.boxes.back().box = unite(from.boxes.back().box, l.box);
    }
    for (PageBox& b : from.boxes) b.box = hundredth(b.box);
    return from;
  }

  template <typename T>
  static Block finish(T is, const Piece& piece) {
    return Block{std::move(is), origin(piece)};
  }

  void blocks(std::vector<Piece>& pieces, std::size_t i, Blocks& out) {
    while (i < pieces.size()) {  // block() takes captions out on the way
      const std::size_t end = pieces.size();
      Piece& p = pieces[i];
      pages_before(p, out);
      switch (p.role) {
        case Role::block:
          block(p, pieces, i, out);
          ++i;
          break;
        case Role::caption:  // with its figure or table; alone it is a paragraph
          if (const std::size_t at = captioned(pieces, i); at < end) {
            block(pieces[at], pieces, at, out);
            i = at + 1;
          } else {
            out.push_back(finish(Paragraph{inlines(p)}, p));
            ++i;
          }
          break;
        case Role::item: out.push_back(list(pieces, i, end, 1)); break;
        case Role::term: out.push_back(gloss(pieces, i, end)); break;
        case Role::entry: out.push_back(entries(pieces, i, end)); break;
        case Role::contents:
          contents(p, out);
          ++i;
          break;
        case Role::heading:
          out.push_back(finish(Heading{std::max(1, p.level), inlines(p)}, p));
          ++i;
          break;
        case Role::quote: out.push_back(quote(pieces, i, end)); break;
        case Role::pull_quote:
          out.push_back(finish(PullQuote{inlines(p), false}, p));
          ++i;
          break;
        case Role::lines:
          out.push_back(finish(lines(p), p));
          ++i;
          break;
        case Role::unread: {
          Block whole{Figure{}};
          std::get<Figure>(whole.is).unread_page = p.page;
          whole.from.boxes.push_back({p.page, hundredth(p.box)});
          whole.from.confidence = confidence_of(p.doubt);
          out.push_back(std::move(whole));
          ++i;
          break;
        }
        case Role::title:
        case Role::source:
        case Role::legend:
        case Role::paragraph:
          out.push_back(finish(Paragraph{inlines(p)}, p));
          out.back().language = told_language(p.lines, layout_, document_.language);
          ++i;
          break;
      }
    }
  }

  Lines lines(const Piece& p) {
    Lines out{p.mono        ? LinesKind::code
              : p.signature ? LinesKind::signature
              : p.verse     ? LinesKind::verse
                            : LinesKind::address,
              {}};
    for (const Line& l : p.lines) out.lines.push_back(build_inlines({l}, p.bold, p.italic, 0, context()));
    for (int n : p.loose_notes) out.lines.back().push_back({note(n)});
    return out;
  }

  Block quote(std::vector<Piece>& pieces, std::size_t& i, std::size_t end) {
    Block out{Quote{}, origin(pieces[i])};
    Quote& q = std::get<Quote>(out.is);
    while (i < end && pieces[i].role == Role::quote &&
           (q.content.empty() || pieces[i].region == pieces[i - 1].region)) {
      q.content.push_back(finish(Paragraph{inlines(pieces[i])}, pieces[i]));
      q.content.back().language = told_language(pieces[i].lines, layout_, document_.language);
      ++i;
    }
    if (i < end && pieces[i].role == Role::source) q.source = inlines(pieces[i++]);
    return out;
  }

  Block entries(std::vector<Piece>& pieces, std::size_t& i, std::size_t end) {
    Block out{Bibliography{}, origin(pieces[i])};
    while (i < end && pieces[i].role == Role::entry) {
      std::get<Bibliography>(out.is).entries.push_back(inlines(pieces[i]));
      ++i;
    }
    return out;
  }

  static ListKind kind_of(const Marker& m) {
    return m.kind == Marker::Kind::bullet ? ListKind::bulleted
           : m.kind == Marker::Kind::none ? ListKind::plain
                                          : ListKind::numbered;
  }

  /// A first number after others: the next list.
  static bool begins_again(const Marker& m, const List& before) {
    return before.kind == ListKind::numbered && m.value == 1 && to_utf8(m.label) == before.items.front().label;
  }

  /// Takes the piece at `i`, an item of `level` or deeper, and what belongs to its list.
  Block list(std::vector<Piece>& pieces, std::size_t& i, std::size_t end, int level) {
    Block out{List{kind_of(pieces[i].marker), {}}};
    List& all = std::get<List>(out.is);
    while (i < end) {
      Piece& p = pieces[i];
      if (p.role == Role::item && p.level > level && !all.items.empty()) {
        all.items.back().content.push_back(list(pieces, i, end, p.level));
        continue;
      }
      if (p.role == Role::item && (p.level >= level || all.items.empty())) {
        if (!all.items.empty() && (kind_of(p.marker) != all.kind || begins_again(p.marker, all))) break;
        ListItem item;
        item.label = to_utf8(p.marker.label);
        item.content.push_back(finish(Paragraph{inlines(p)}, p));
        all.items.push_back(std::move(item));
        ++i;
      } else if (p.role == Role::paragraph && p.part_of_item && p.level >= level && !all.items.empty()) {
        all.items.back().content.push_back(finish(Paragraph{inlines(p)}, p));
        ++i;
      } else {
        break;
      }
    }
    return out;
  }

  Block gloss(std::vector<Piece>& pieces, std::size_t& i, std::size_t end) {
    Block out{List{ListKind::gloss, {}}};
    List& all = std::get<List>(out.is);
    while (i < end && pieces[i].role == Role::term) {
      ListItem item;
      const std::size_t term = i;
      item.term = inlines(pieces[i++]);
      const std::size_t region = pieces[i - 1].region;
      while (i < end) {
        if (pieces[i].role == Role::paragraph && pieces[i].part_of_item) {
          item.content.push_back(finish(Paragraph{inlines(pieces[i])}, pieces[i]));
          ++i;
        } else if (pieces[i].role == Role::item && !item.content.empty() && pieces[i].region == region &&
                   pieces[i].first_indent > pieces[term].first_indent + 0.5 * pieces[i].size) {
          item.content.push_back(list(pieces, i, end, pieces[i].level));
        } else {
          break;
        }
      }
      all.items.push_back(std::move(item));
    }
    return out;
  }

  /// A printed table of contents: in the front as such, inside of the text as a list of links.
  void contents(const Piece& p, Blocks& out) {
    std::vector<double> starts;
    std::vector<std::pair<std::u32string, std::u32string>> rows;
    std::vector<std::string> targets;  // where link annotations lead
    std::vector<int> depths;           // told by the structure tree
    const auto end_row = [&](std::u32string text, std::u32string page, const Line& l) {
      std::string target;
      for (const Span& s : l.spans)
        if (s.link >= 0) {
          const LinkArea& a =
              layout_.pages[static_cast<std::size_t>(l.page) - 1].links[static_cast<std::size_t>(s.link)];
          if (a.uri.empty() && a.page > 0) target = place_target(a.page, a.at.y);
        }
      rows.push_back({std::move(text), std::move(page)});
      targets.push_back(std::move(target));
      depths.push_back(l.told.entry >= 0 ? l.told.depth : 0);
    };
    std::vector<Inlines> called;  // notes that entries call
    std::vector<double> at;
    std::u32string pending;
    Inlines notes;
    const Line* last_line = nullptr;
    // Entries without page numbers are told apart by where they lead.
    const bool numbered = std::any_of(p.lines.begin(), p.lines.end(), [](const Line& l) {
      std::u32string text, page;
      return split_contents_line(l, text, page);
    });
    const auto whole = [&](const Line& l) {
      const LinkArea* link = numbered ? nullptr : internal_link(l, layout_);
      const LinkArea* next = &l == &p.lines.back() || !link ? nullptr : internal_link((&l)[1], layout_);
      return link && !(next && next->page == link->page && next->at.y == link->at.y);
    };
    for (const Line& l : p.lines) {
      std::u32string text, page;
      // A sound structure tree knows where an entry without a page number ends.
      if (last_line && !pending.empty() && l.told.entry >= 0 && last_line->told.entry >= 0 &&
          l.told.entry != last_line->told.entry) {
        end_row(std::exchange(pending, {}), {}, *last_line);
        called.push_back(std::exchange(notes, {}));
      }
      last_line = &l;
      Line plain = l;
      for (const Span& s : l.spans)
        if (s.note >= 0) notes.push_back({note(s.note)});
      std::erase_if(plain.spans, [](const Span& s) { return s.note >= 0; });
      if (whole(l)) text = text_of(plain);
      else if (!split_contents_line(plain, text, page)) {
        pending += (pending.empty() ? U"" : U" ") + text_of(plain);
        if (starts.size() == rows.size()) starts.push_back(l.rtl ? -l.box.x1 : l.box.x0);
        continue;
      }
      if (starts.size() == rows.size()) starts.push_back(l.rtl ? -l.box.x1 : l.box.x0);
      if (!pending.empty()) text = pending + U" " + text;
      pending.clear();
      end_row(text, page, l);
      called.push_back(std::exchange(notes, {}));
    }
    std::vector<double> steps(starts.begin(), starts.begin() + static_cast<std::ptrdiff_t>(rows.size()));
    std::sort(steps.begin(), steps.end());
    std::vector<double> levels;
    for (double s : steps)
      if (levels.empty() || s - levels.back() > 0.5 * p.size) levels.push_back(s);
    const bool nested = std::any_of(depths.begin(), depths.end(), [](int d) { return d > 1; });
    Contents result;
    int last = 0;
    for (std::size_t k = 0; k < rows.size(); ++k) {
      ContentsEntry entry;
      std::size_t step = 0;
      while (step + 1 < levels.size() && starts[k] >= levels[step + 1] - 0.25 * p.size) ++step;
      entry.level = std::min(static_cast<int>(step) + 1, last + 1);
      if (nested && depths[k] > 0) entry.level = std::min(depths[k], last + 1);
      last = entry.level;
      if (targets[k].empty()) targets[k] = "#entry-" + to_utf8(heading_key(rows[k].first));
      entry.content = {{Link{targets[k], {{Text{to_utf8(nfc(rows[k].first))}}}}}};
      for (Inline& n : called[k]) entry.content.push_back(std::move(n));
      entry.page = to_utf8(rows[k].second);
      result.entries.push_back(std::move(entry));
    }
    if (!pending.empty()) {
      ContentsEntry entry;
      entry.content = {{Text{to_utf8(nfc(fold_spaces(pending)))}}};
      for (Inline& n : notes) entry.content.push_back(std::move(n));
      result.entries.push_back(std::move(entry));
    }
    Block made{std::move(result), origin(p)};
    // Its heading stands right before it.
    if (!out.empty())
      if (Heading* h = std::get_if<Heading>(&out.back().is)) {
        std::get<Contents>(made.is).heading = std::move(h->content);
        out.pop_back();
      }
    // What stands before it (a foreword) is of the front, as it is.
    const bool first =
        std::all_of(out.begin(), out.end(), [](const Block& b) { return std::holds_alternative<PageStart>(b.is); });
    const bool early = p.page <= kFrontPages && p.page * kFrontShare <= static_cast<int>(layout_.pages.size());
    const bool front = &out == &document_.body && (first || early);
    if (front) {
      for (Block& b : out) document_.front.push_back(std::move(b));
      out.clear();
      document_.front.push_back(std::move(made));
      return;
    }
    out.push_back(std::move(made));
  }

  /// The figure or table that a caption at `i` stands over, parts of the caption between; the end: it stands over none.
  static std::size_t captioned(const std::vector<Piece>& pieces, std::size_t i) {
    std::size_t at = i + 1;
    while (at < pieces.size() && pieces[at].role == Role::legend) ++at;
    return at < pieces.size() && pieces[at].block && pieces[at].block->kind != RegionKind::box ? at : pieces.size();
  }

  void block(Piece& p, std::vector<Piece>& pieces, std::size_t i, Blocks& out) {
    Region& r = *p.block;
    const auto caption = [&](std::size_t k) { return k < pieces.size() && pieces[k].role == Role::caption; };
    Inlines head;
    Blocks legend;
    std::size_t first = i;
    while (first > 0 && pieces[first - 1].role == Role::legend) --first;
    const bool captions = r.kind == RegionKind::figure || r.kind == RegionKind::table;
    const bool before = captions && first > 0 && caption(first - 1);
    const bool after = captions && !before && caption(i + 1) && captioned(pieces, i + 1) == pieces.size();
    if (before) {
      head = inlines(pieces[first - 1]);
      for (std::size_t k = first; k < i; ++k) legend.push_back(finish(Paragraph{inlines(pieces[k])}, pieces[k]));
    } else if (after) {
      head = inlines(pieces[i + 1]);
    }
    std::size_t last = i + 1 + after;  // behind what belongs to it
    for (; r.kind == RegionKind::figure && last < pieces.size() && pieces[last].role == Role::legend; ++last)
      legend.push_back(finish(Paragraph{inlines(pieces[last])}, pieces[last]));

    switch (r.kind) {
      case RegionKind::figure: {
        Figure f;
        f.caption = std::move(head);
        f.legend = std::move(legend);
        f.decorative = r.artifact && r.alt.empty() && f.caption.empty() && f.legend.empty();
        if (!r.alt.empty()) f.description = to_utf8(nfc(fold_spaces(to_utf32(r.alt))));
        if (r.image >= 0 && static_cast<std::size_t>(r.image) < layout_.images.size())
          f.image = image(static_cast<std::size_t>(r.image));
        out.push_back(finish(std::move(f), p));
        break;
      }
      case RegionKind::table: out.push_back(finish(table(r, std::move(head)), p)); break;
      case RegionKind::box: {
        Aside aside;
        ++depth_;
        blocks(p.inside, 0, aside.content);
        --depth_;
        out.push_back(finish(std::move(aside), p));
        break;
      }
      default: break;
    }
    pieces.erase(pieces.begin() + static_cast<std::ptrdiff_t>(i) + 1,
                 pieces.begin() + static_cast<std::ptrdiff_t>(last));
  }

  std::string image(std::size_t index) {
    if (used_[index].empty()) {
      used_[index] = layout_.images[index].name;
      document_.images.push_back(std::move(layout_.images[index]));
    }
    return used_[index];
  }

  Table table(const Region& r, Inlines caption) {
    Table out;
    out.caption = std::move(caption);
    std::map<int, Row> rows;
    std::vector<const LayoutCell*> cells;
    for (const LayoutCell& c : r.cells) cells.push_back(&c);
    std::stable_sort(cells.begin(), cells.end(), [&](const LayoutCell* a, const LayoutCell* b) {
      if (a->row != b->row) return a->row < b->row;
      return layout_.rtl && r.told < 0 ? a->column > b->column : a->column < b->column;
    });
    int at = -1;
    for (std::size_t k = 0; k < cells.size(); ++k) {
      const LayoutCell* c = cells[k];
      Inlines starts;  // pages that begin with this row
      if (c->row != at && depth_ == 0) {
        at = c->row;
        int page = r.page;
        for (std::size_t o = k; o < cells.size() && cells[o]->row == at; ++o)
          if (!cells[o]->lines.empty()) page = std::max(page, cells[o]->lines[0].page);
        for (PageStart& p : due_pages(page)) starts.push_back({std::move(p)});
      }
      Cell cell;
      cell.header = c->header, cell.columns = c->columns, cell.rows = c->rows;
      if (!c->lines.empty()) {
        Piece p;
        p.lines = c->lines, p.column = c->box;
        measure(p, layout_.body);
        Inlines content = build_inlines(c->lines, p.bold, p.italic, 0, r.told >= 0 ? context() : inner_);
        if (!content.empty()) {
          Block b{Paragraph{std::move(content)}};
          b.from.boxes.push_back({c->lines[0].page, hundredth(c->box)});
          cell.content.push_back(std::move(b));
        }
      }
      if (!starts.empty()) {
        if (cell.content.empty()) cell.content.push_back({Paragraph{}});
        Inlines& content = std::get<Paragraph>(cell.content[0].is).content;
        content.insert(content.begin(), std::make_move_iterator(starts.begin()), std::make_move_iterator(starts.end()));
      }
      rows[c->row].cells.push_back(std::move(cell));
    }
    for (auto& [n, row] : rows) out.rows.push_back(std::move(row));
    return out;
  }
};

}  // namespace

void assemble(std::vector<Piece>& pieces, const std::vector<PrintedNote>& notes, Layout& layout, Document& document) {
  Assembler(notes, layout, document).run(pieces);
}

}  // namespace lectern
