// Walks a document. Never changes it. Tested by edit_document_test.cpp.
#include "stages/edits/document_text.h"

#include <tuple>
#include <utility>

#include "stages/edits/edit_inlines.h"

namespace lectern {

namespace {

class Walk {
 public:
  std::vector<BlockText> texts;
  std::vector<std::string*> targets;
  std::vector<Block*> headings;

  void all(Blocks& blocks, bool in_flow) {
    for (Block& b : blocks) {
      block_ = &b, in_ = &blocks, in_flow_ = in_flow;
      if (std::holds_alternative<Heading>(b.is)) headings.push_back(&b);
      std::visit([&](auto& is) { see(is); }, b.is);
    }
  }

 private:
  Block* block_ = nullptr;
  Blocks* in_ = nullptr;
  bool in_flow_ = false;
  int page_ = 1;

  /// Text of the block that was just entered, or of one of its parts.
  void text(Inlines& content) {
    const std::size_t index = texts.size();
    Place place{page_, page_, {}, place_key(plain_text(content))};
    if (std::u32string printed = place_key(printed_text(content)); printed != place.key)
      place.printed = std::move(printed);
    texts.push_back({block_, &content, in_, in_flow_, {}});
    const std::vector<PageBox>& boxes = block_->from.boxes;
    inlines(content);
    place.last_page = page_;
    if (!boxes.empty()) place.first_page = boxes.front().page, place.last_page = boxes.back().page;
    if (!boxes.empty()) place.box = boxes.front().box;
    texts[index].place = std::move(place);
  }

  void inner(Blocks& blocks, bool in_flow = false) {
    const auto kept = std::tuple(block_, in_, in_flow_);
    all(blocks, in_flow);
    std::tie(block_, in_, in_flow_) = kept;
  }

  void inlines(Inlines& content) {
    for (Inline& one : content) std::visit([&](auto& is) { in(is); }, one.is);
  }
  void in(Text&) {}
  void in(Correction&) {}
  void in(Emphasis& x) { inlines(x.content); }
  void in(Foreign& x) { inlines(x.content); }
  void in(Unclear& x) { inlines(x.content); }
  void in(PageStart& x) { page_ = x.page; }
  void in(Note& x) { inner(x.content); }
  void in(Link& x) {
    targets.push_back(&x.target);
    inlines(x.content);
  }

  void see(Paragraph& x) { text(x.content); }
  void see(Heading& x) { text(x.content); }
  void see(TitleLine& x) { text(x.content); }
  void see(PullQuote& x) { text(x.content); }
  void see(PageStart& x) { page_ = x.page; }
  void see(Aside& x) { inner(x.content, true); }
  void see(Quote& x) {
    inner(x.content);
    text(x.source);
  }
  void see(List& x) {
    for (ListItem& item : x.items) {
      text(item.term);
      inner(item.content);
    }
  }
  void see(Table& x) {
    text(x.caption);
    for (Row& row : x.rows)
      for (Cell& cell : row.cells) inner(cell.content);
  }
  void see(Figure& x) {
    text(x.caption);
    inner(x.legend);
  }
  void see(Lines& x) {
    for (Inlines& line : x.lines) text(line);
  }
  void see(Bibliography& x) {
    for (Inlines& entry : x.entries) text(entry);
  }
  void see(Contents& x) {
    text(x.heading);
    for (ContentsEntry& entry : x.entries) text(entry.content);
  }
};

Walk walk(Document& document) {
  Walk out;
  out.all(document.front, true);
  out.all(document.body, true);
  return out;
}

}  // namespace

std::vector<BlockText> texts_of(Document& document) { return walk(document).texts; }
std::vector<std::string*> link_targets(Document& document) { return walk(document).targets; }
std::vector<Block*> headings_of(Document& document) { return walk(document).headings; }

}  // namespace lectern
