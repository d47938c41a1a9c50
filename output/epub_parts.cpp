// Cuts the document into the files of an EPUB: at headings of level 1, small sections together, huge ones at a page.
// Never cuts inside a block. Tested by epub_writer_test.cpp.
#include "output/epub_parts.h"

#include <cstdio>
#include <string>

#include "output/edition_navigation.h"
#include "output/edition_text.h"

namespace lectern {

namespace {

constexpr std::size_t small_part = 3000;    // bytes of text; a shorter section shares the file with the next one
constexpr std::size_t large_part = 200000;  // bytes of text; above, a file ends at the next page or heading

/// Roughly how much text a block holds, for the cut alone.
struct Weight {
  std::size_t all(const Inlines& content) const { return plain_text(content).size(); }
  std::size_t all(const Blocks& content) const {
    std::size_t sum = 0;
    for (const Block& b : content) sum += std::visit(*this, b.is);
    return sum;
  }
  std::size_t operator()(const Paragraph& b) const { return all(b.content); }
  std::size_t operator()(const Heading& b) const { return all(b.content); }
  std::size_t operator()(const TitleLine& b) const { return all(b.content); }
  std::size_t operator()(const PullQuote& b) const { return all(b.content); }
  std::size_t operator()(const Quote& b) const { return all(b.content); }
  std::size_t operator()(const Aside& b) const { return all(b.content); }
  std::size_t operator()(const Figure& b) const { return 500 + all(b.caption) + all(b.legend); }
  std::size_t operator()(const PageStart&) const { return 0; }
  std::size_t operator()(const Contents& b) const { return 40 * b.entries.size(); }
  std::size_t operator()(const List& b) const {
    std::size_t sum = 0;
    for (const ListItem& item : b.items) sum += all(item.term) + all(item.content);
    return sum;
  }
  std::size_t operator()(const Table& b) const {
    std::size_t sum = 0;
    for (const Row& row : b.rows)
      for (const Cell& cell : row.cells) sum += 10 + all(cell.content);
    return sum;
  }
  std::size_t operator()(const Lines& b) const {
    std::size_t sum = 0;
    for (const Inlines& line : b.lines) sum += all(line);
    return sum;
  }
  std::size_t operator()(const Bibliography& b) const {
    std::size_t sum = 0;
    for (const Inlines& entry : b.entries) sum += all(entry);
    return sum;
  }
};

/// A page start directly before a heading belongs to the section that the heading opens.
std::size_t opening(const std::vector<const Block*>& text, std::size_t at) {
  while (at < text.size() && std::holds_alternative<PageStart>(text[at]->is)) ++at;
  return at;
}

}  // namespace

std::vector<EditionPart> epub_parts(const Document& document) {
  std::vector<const Block*> text = pointers(document.front);
  const std::size_t front = text.size();
  for (const Block& b : document.body) text.push_back(&b);
  std::vector<EditionPart> parts{{"title.xhtml", {}, {}}};
  std::size_t weight = 0;
  std::string section;  // text of the last heading of level 1
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool was_page = i > 0 && std::holds_alternative<PageStart>(text[i - 1]->is);
    const std::size_t next = opening(text, i);
    const Heading* heading = next < text.size() ? std::get_if<Heading>(&text[next]->is) : nullptr;
    const bool chapter =
        i >= front && !was_page && heading && heading->level <= 1 && !flat_text(heading->content).empty();
    const bool full = weight > large_part && (heading || next > i);
    const bool first = parts.size() == 1;
    if ((chapter && (first || weight > small_part)) || full) {
      char name[32];
      std::snprintf(name, sizeof name, "text-%03zu.xhtml", parts.size());
      parts.push_back({name, {}, chapter ? std::string() : section.empty() ? std::string(" ") : section});
      weight = 0;
    }
    if (chapter) section = flat_text(heading->content);
    weight += std::visit(Weight{}, text[i]->is);
    parts.back().blocks.push_back(text[i]);
  }
  return parts;
}

}  // namespace lectern
