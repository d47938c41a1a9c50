// The order in which an extract's lines get their kinds, and the type they are set in again: a heading larger and bold,
// a note smaller, a quotation indented, so that every later stage reads the made-up page as it reads a real one. Never
// changes text. Tested by lay_out_text_test.cpp.
#include <algorithm>

#include "stages/extract/markdown.h"
#include "stages/extract/page_furniture.h"
#include "stages/extract/set_type.h"
#include "stages/extract/text_blocks.h"
#include "stages/extract/text_columns.h"
#include "stages/extract/text_headings.h"
#include "stages/extract/text_notes.h"
#include "stages/unicode.h"

namespace lectern {

namespace {

constexpr double kLongLine = 800;      // points: a longer line is a paragraph that nobody has wrapped
constexpr double kFlowingShare = 0.3;  // of all text in such lines: the whole extract is not wrapped
constexpr double kFullLine = 0.95;     // of the lines are at most as wide as this one: a full line

bool is_flowing(const std::vector<TextLine>& lines) {
  double all = 0, in_long = 0;
  for (const TextLine& line : lines) {
    const double width = set_width(text_of(line));
    all += width;
    if (width > kLongLine) in_long += width;
  }
  return all > 0 && in_long > kFlowingShare * all;
}

double full_width(const std::vector<TextLine>& lines) {
  std::vector<double> widths;
  for (const TextLine& line : lines)
    if (!line.blank()) widths.push_back(set_width(text_of(line)));
  if (widths.empty()) return kSetWidth;
  std::sort(widths.begin(), widths.end());
  return std::max(widths[static_cast<std::size_t>(kFullLine * static_cast<double>(widths.size() - 1))], 100.0);
}

void strip(Blocks& blocks, bool paged);

void strip(Inlines& content, bool paged) {
  if (!paged) std::erase_if(content, [](const Inline& i) { return std::holds_alternative<PageStart>(i.is); });
  for (Inline& i : content) {
    if (Note* n = std::get_if<Note>(&i.is)) strip(n->content, paged);
    if (Emphasis* e = std::get_if<Emphasis>(&i.is)) strip(e->content, paged);
    if (Link* l = std::get_if<Link>(&i.is)) strip(l->content, paged);
    if (Foreign* f = std::get_if<Foreign>(&i.is)) strip(f->content, paged);
  }
}

/// Takes the boxes out, and the page starts when no pages are known.
void strip(Blocks& blocks, bool paged) {
  if (!paged) std::erase_if(blocks, [](const Block& b) { return std::holds_alternative<PageStart>(b.is); });
  for (Block& b : blocks) {
    b.from.boxes.clear();
    if (TitleLine* t = std::get_if<TitleLine>(&b.is)) strip(t->content, paged);
    if (Heading* h = std::get_if<Heading>(&b.is)) strip(h->content, paged);
    if (Paragraph* p = std::get_if<Paragraph>(&b.is)) strip(p->content, paged);
    if (PullQuote* q = std::get_if<PullQuote>(&b.is)) strip(q->content, paged);
    if (Quote* q = std::get_if<Quote>(&b.is)) strip(q->content, paged), strip(q->source, paged);
    if (Aside* a = std::get_if<Aside>(&b.is)) strip(a->content, paged);
    if (Figure* f = std::get_if<Figure>(&b.is)) strip(f->caption, paged), strip(f->legend, paged);
    if (List* l = std::get_if<List>(&b.is))
      for (ListItem& item : l->items) strip(item.term, paged), strip(item.content, paged);
    if (Table* t = std::get_if<Table>(&b.is))
      for (Row& row : t->rows)
        for (Cell& cell : row.cells) strip(cell.content, paged);
    if (Lines* l = std::get_if<Lines>(&b.is))
      for (Inlines& line : l->lines) strip(line, paged);
    if (Bibliography* r = std::get_if<Bibliography>(&b.is))
      for (Inlines& entry : r->entries) strip(entry, paged);
  }
}

}  // namespace

Layout lay_out_text(Extract extract, Record& record) {
  take_page_furniture(extract);
  if (!extract.markdown) unfold_columns(extract);
  std::vector<TextLine> lines;
  std::vector<std::vector<LinkArea>> links(extract.pages.size());
  int pictures = 0;
  for (std::size_t p = 0; p < extract.pages.size(); ++p)
    for (TextLine& line : read_lines(extract.pages[p], extract.markdown, static_cast<int>(p) + 1, links[p], pictures))
      lines.push_back(std::move(line));
  if (pictures > 0)
    record.warn("pictures-left-out", 0,
                std::to_string(pictures) + (pictures == 1 ? " picture is" : " pictures are") +
                    " named in the text, and cannot be had from it; add what matters to the edition by hand.");
  const bool flowing = is_flowing(lines);
  const double width = flowing ? kSetWidth : full_width(lines);
  find_text_notes(lines, extract.paged, flowing);
  std::vector<TextBlock> blocks = find_blocks(std::move(lines), extract.markdown, flowing, width);
  if (extract.markdown) find_glossaries(blocks);
  settle_headings(blocks, extract.markdown);
  return set_type(std::move(extract), std::move(blocks), std::move(links), width);
}

void without_geometry(Document& document, Record& record, bool paged) {
  for (Blocks* blocks : {&document.front, &document.body}) strip(*blocks, paged);
  if (!paged) document.surfaces.clear();
  for (Surface& surface : document.surfaces) surface = {};
  const auto place = [&](auto& what) {
    what.box = {};
    if (!paged) what.page = 0;
  };
  for (Repair& r : record.repairs) place(r);
  for (Warning& w : record.warnings) place(w);
  for (DoubtfulRegion& d : record.doubts) place(d);
}

}  // namespace lectern
