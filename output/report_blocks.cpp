// Walks and names blocks for the report. Never changes them. Tested by report_writer_test.cpp.
#include <array>

#include "output/edition_text.h"
#include "output/report_parts.h"

namespace lectern {

namespace {

struct Children {
  const std::function<void(const Block&)>& see;
  void all(const Blocks& blocks) const { each_block(blocks, see); }
  void operator()(const Aside& b) const { all(b.content); }
  void operator()(const Quote& b) const { all(b.content); }
  void operator()(const List& b) const {
    for (const ListItem& item : b.items) all(item.content);
  }
  void operator()(const Table& b) const {
    for (const Row& row : b.rows)
      for (const Cell& cell : row.cells) all(cell.content);
  }
  template <class Leaf>
  void operator()(const Leaf&) const {}
};

struct TextOf {
  std::string out;
  void add(const std::string& text) {
    if (!text.empty()) out += (out.empty() ? "" : " ") + text;
  }
  void all(const Inlines& content) { add(flat_text(content)); }
  void all(const Blocks& blocks) {
    for (const Block& b : blocks) std::visit(*this, b.is);
  }
  void operator()(const Paragraph& b) { all(b.content); }
  void operator()(const Heading& b) { all(b.content); }
  void operator()(const TitleLine& b) { all(b.content); }
  void operator()(const PullQuote& b) { all(b.content); }
  void operator()(const Aside& b) { all(b.content); }
  void operator()(const Figure& b) {
    all(b.caption);
    all(b.legend);
  }
  void operator()(const PageStart&) {}
  void operator()(const Quote& b) {
    all(b.content);
    all(b.source);
  }
  void operator()(const List& b) {
    for (const ListItem& item : b.items) {
      add(item.label);
      all(item.term);
      all(item.content);
    }
  }
  void operator()(const Table& b) {
    all(b.caption);
    for (const Row& row : b.rows)
      for (const Cell& cell : row.cells) all(cell.content);
  }
  void operator()(const Lines& b) {
    for (const Inlines& line : b.lines) all(line);
  }
  void operator()(const Bibliography& b) {
    for (const Inlines& entry : b.entries) all(entry);
  }
  void operator()(const Contents& b) {
    all(b.heading);
    for (const ContentsEntry& entry : b.entries) all(entry.content);
  }
};

}  // namespace

void each_block(const Blocks& blocks, const std::function<void(const Block&)>& see) {
  for (const Block& b : blocks) {
    see(b);
    each_inside(b, see);
  }
}

void each_inside(const Block& block, const std::function<void(const Block&)>& see) {
  std::visit(Children{see}, block.is);
}

std::string_view block_kind(const Block& block) {
  static constexpr std::array<std::string_view, std::variant_size_v<decltype(Block::is)>> names{
      "paragraph",  "heading", "list",    "table",    "figure",     "quotation", "box",
      "pull quote", "lines",   "sources", "contents", "title line", "page start"};
  return names[block.is.index()];
}

std::string block_text(const Block& block, std::size_t most) {
  TextOf text;
  std::visit(text, block.is);
  return cut_text(text.out, most);
}

std::string cut_text(std::string_view text, std::size_t most) {
  if (text.size() <= most) return std::string(text);
  while (most > 0 && (static_cast<unsigned char>(text[most]) & 0xC0u) == 0x80) --most;
  return std::string(text.substr(0, most)) + " …";
}

void page_name(Xml& x, const Report& report, int page) {
  if (page <= 0) {
    x.text("whole document");
    return;
  }
  const auto found = report.pages.find(page);
  const std::string label = found == report.pages.end() ? std::to_string(page) : found->second.label;
  const bool linked = found != report.pages.end() && found->second.pictured;
  if (linked) x.open("a").attr("href", "#page-" + std::to_string(page));
  x.text("page " + label);
  if (linked) x.close();
}

}  // namespace lectern
