// The order in which pieces get their roles. Tested by structure_test.cpp and the cases.
#include "stages/structure/structure.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

#include "stages/structure/assemble.h"
#include "stages/structure/doubts.h"
#include "stages/structure/foreign.h"
#include "stages/structure/headings.h"
#include "stages/structure/join.h"
#include "stages/structure/join_tables.h"
#include "stages/structure/language.h"
#include "stages/structure/links.h"
#include "stages/structure/note_links.h"
#include "stages/structure/pieces.h"
#include "stages/structure/roles.h"
#include "stages/structure/see.h"
#include "stages/structure/table_notes.h"
#include "stages/structure/tagging.h"
#include "stages/structure/title_block.h"
#include "stages/unicode.h"

namespace lectern {

namespace {

std::vector<Piece> pieces_of(std::vector<Region>& regions, const BodyType& body, std::size_t& number) {
  std::vector<Piece> out;
  for (Region& r : regions) {
    if (r.kind == RegionKind::text) {
      const std::size_t first = out.size();
      for (Piece& p : split_pieces(r, body, number)) out.push_back(std::move(p));
      if (first < out.size()) out[first].doubt = r.doubt;
      ++number;
    } else if (r.kind == RegionKind::figure || r.kind == RegionKind::table || r.kind == RegionKind::box) {
      Piece p;
      p.role = Role::block, p.block = &r, p.page = r.page, p.box = r.box, p.column = r.column, p.doubt = r.doubt;
      out.push_back(std::move(p));
    }
  }
  return out;
}

void set_roles(std::vector<Piece>& pieces, const Layout& layout, const Outline& outline, bool inside_box) {
  const BodyType& body = layout.body;
  take_told_roles(pieces, body);
  find_contents(pieces, layout);
  if (!inside_box) find_title_block(pieces, layout);
  find_captions(pieces, body);
  find_pull_quotes(pieces, body);
  find_verse(pieces, body);
  find_terms(pieces, body);
  split_run_in_headings(pieces, body, outline);
  find_headings(pieces, body, outline, inside_box);
  find_quotes(pieces, body);
  if (!inside_box) find_signatures(pieces, body);
  find_lines(pieces, body);
  find_entries(pieces, body);
  settle_items(pieces, body);
  join_pieces(pieces, body);
}

/// The pieces of a box, and of boxes in it.
void set_inside(Piece& box, const Layout& layout, const Outline& outline, std::size_t& number) {
  box.inside = pieces_of(box.block->inside, layout.body, number);
  set_roles(box.inside, layout, outline, true);
  set_heading_levels(box.inside, outline);
  for (Piece& p : box.inside)
    if (p.block && p.block->kind == RegionKind::box) set_inside(p, layout, outline, number);
}

/// Notes without a marker stand at the end of the block beside which they are printed.
void place_loose_notes(std::vector<Piece>& pieces, const std::vector<PrintedNote>& notes) {
  for (std::size_t n = 0; n < notes.size(); ++n) {
    if (notes[n].linked) continue;
    Piece* best = nullptr;
    double distance = 1e9;
    for (Piece& p : pieces) {
      if (p.block || p.lines.empty() || p.role == Role::contents) continue;
      for (const Line& l : p.lines) {
        if (l.page != notes[n].page) continue;
        double d =
            notes[n].place == NotePlace::margin ? std::abs(l.baseline - notes[n].lines[0].baseline) : -l.baseline;
        if (p.role == Role::heading || p.role == Role::title) d += 8;
        if (d < distance) distance = d, best = &p;
      }
    }
    if (!best && !pieces.empty())
      for (Piece& p : pieces)
        if (!p.block && p.page <= notes[n].page) best = &p;
    if (best) best->loose_notes.push_back(static_cast<int>(n));
  }
}

std::string sample_text(const std::vector<Piece>& pieces) {
  std::string text;
  for (const Piece& p : pieces) {
    for (const Line& l : p.lines) text += to_utf8(text_of(l)) + "\n";
    if (text.size() > 60000) break;
  }
  return text;
}

/// Pull quotes that repeat words of the running text.
void mark_repeats(Document& document) {
  std::u32string all;
  bool any = false;
  for (const Block& b : document.body) {
    if (const Paragraph* p = std::get_if<Paragraph>(&b.is)) all += heading_key(to_utf32(plain_text(p->content)));
    if (std::holds_alternative<PullQuote>(b.is)) any = true;
  }
  if (!any) return;
  for (Block& b : document.body)
    if (PullQuote* q = std::get_if<PullQuote>(&b.is)) {
      const std::u32string key = heading_key(to_utf32(plain_text(q->content)));
      q->repeats = key.size() > 8 && all.find(key) != std::u32string::npos;
    }
}

/// Paragraphs in another language than the document's.
void set_languages(Blocks& blocks, const std::string& language) {
  for (Block& b : blocks) {
    if (const Paragraph* p = std::get_if<Paragraph>(&b.is); p && b.language.empty())
      b.language = other_language(plain_text(p->content), language);
    if (Quote* q = std::get_if<Quote>(&b.is)) set_languages(q->content, language);
    if (Aside* a = std::get_if<Aside>(&b.is)) set_languages(a->content, language);
    if (Figure* f = std::get_if<Figure>(&b.is)) set_languages(f->legend, language);
  }
}

/// "Volume II of II", "Teil 3": the line that tells this one from the others of its name.
bool numbers_a_part(const std::string& line) {
  static const std::array words = {U"volume", U"vol",    U"part",  U"book", U"band", U"teil",  U"tome",
                                   U"tomo",   U"partie", U"parte", U"том",  U"tom",  U"часть", U"deel"};
  const std::u32string text = to_utf32(line), low = lower(text);
  const std::size_t end = std::min(text.find_first_of(U". "), text.size());
  const std::size_t number = text.find_first_not_of(U". ", end);
  if (number == std::u32string::npos || std::count(text.begin(), text.end(), U' ') > 4) return false;
  const std::size_t stop = std::min(text.find_first_of(U" :,.", number), text.size());
  const std::u32string figure = text.substr(number, stop - number);
  return std::find(words.begin(), words.end(), low.substr(0, end)) != words.end() &&
         (roman_value(figure) > 0 || std::all_of(figure.begin(), figure.end(), is_digit));
}

void set_metadata(const Layout& layout, Document& document) {
  std::string part;
  for (const Block& b : document.front)
    if (const TitleLine* t = std::get_if<TitleLine>(&b.is)) {
      if (t->kind == TitleKind::main && document.title.empty()) document.title = plain_text(t->content);
      if (t->kind == TitleKind::sub && part.empty() && numbers_a_part(plain_text(t->content)))
        part = plain_text(t->content);
      if (t->kind == TitleKind::byline) document.authors.push_back(plain_text(t->content));
      if (t->kind == TitleKind::date && document.date.empty()) document.date = plain_text(t->content);
    }
  if (!document.title.empty() && !part.empty()) document.title += ", " + part;
  if (document.title.empty()) document.title = to_utf8(fold_spaces(to_utf32(layout.source.title)));
  if (document.title.empty())
    for (const Block& b : document.body)
      if (const Heading* h = std::get_if<Heading>(&b.is)) {
        document.title = plain_text(h->content);
        break;
      }
  if (document.title.empty()) document.title = layout.source.name.substr(0, layout.source.name.rfind('.'));
  if (document.authors.empty() && !layout.source.author.empty()) document.authors.push_back(layout.source.author);
}

}  // namespace

Document structure(Layout layout, Record& record, const StructureOptions& options, std::vector<SeenPage>* seen) {
  apply_tagging(layout, record);
  join_tagged_tables(layout);
  find_column_doubts(layout);
  std::vector<PrintedNote> notes = collect_notes(layout);
  std::vector<Piece> pieces;
  std::size_t number = 0;
  for (LayoutPage& page : layout.pages) {
    for (Piece& p : pieces_of(page.regions, layout.body, number)) pieces.push_back(std::move(p));
    if (page.unread) {  // said in its place, so that no edition is silently empty
      Piece p;
      p.role = Role::unread, p.page = page.number, p.box = {0, 0, page.width, page.height};
      p.doubt = Doubt::page_not_read;
      pieces.push_back(std::move(p));
    }
  }
  join_tables(pieces, record);
  Document document;
  document.language =
      !options.language.empty() ? options.language : detect_language(sample_text(pieces), layout.language);
  const Outline outline(layout);
  set_roles(pieces, layout, outline, false);
  take_table_notes(pieces, notes, layout.body);
  link_notes(pieces, notes, record);
  place_loose_notes(pieces, notes);
  set_heading_levels(pieces, outline);
  for (Piece& p : pieces)
    if (p.block && p.block->kind == RegionKind::box) set_inside(p, layout, outline, number);
  find_doubts(pieces, notes, layout);
  std::vector<SeenPage> pages = see(pieces, notes, layout);
  record_doubts(pages, record);
  assemble(pieces, notes, layout, document);
  if (seen) *seen = std::move(pages);
  document.source = layout.source;
  std::vector<std::string> labels;
  for (const LayoutPage& page : layout.pages) labels.push_back(page.label);
  resolve_links(document, labels);
  mark_repeats(document);
  set_languages(document.body, document.language);
  mark_foreign(document);
  set_metadata(layout, document);
  return document;
}

}  // namespace lectern
