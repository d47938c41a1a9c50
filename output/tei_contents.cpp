// Writes a printed table of contents as TEI: nested lists whose items are links with the page number after them.
// Never puts white space between a link and what follows it, but for the space before the number.
// Tested by output/tei_writer_test.cpp and pipeline/round_trip_test.cpp.
#include <algorithm>
#include <string>
#include <vector>

#include "output/tei_text.h"

namespace lectern {

// A table of contents outside the front.
void TeiText::is(const Block& block, const Contents& list) {
  begin("floatingText").attr("type", "contents");
  attributes(block);
  line();
  x.open("body");
  contents(list);
  if (list.entries.empty()) x.open("ab").close();
  line(1);
  x.close();
  line(1);
  x.close();
}

void TeiText::contents(const Contents& contents) {
  if (!contents.heading.empty()) {
    line();
    x.open("head");
    inlines(contents.heading);
    x.close();
  }
  std::vector<int> open;  // levels of the open lists, each with an open item
  for (const ContentsEntry& entry : contents.entries) {
    const int level = std::max(1, entry.level);
    while (!open.empty() && open.back() > level) {
      open.pop_back();
      x.close();
      line(1);
      x.close();
    }
    const int outer = open.empty() ? 0 : open.back();
    if (outer == level) {
      x.close();
    } else {
      bare_ = !open.empty();  // in an item it follows the text
      begin("list");
      if (level != outer + 1) x.attr("rend", "level-" + std::to_string(level));
      open.push_back(level);
    }
    line();
    x.open("item");
    contents_entry(entry);
  }
  for (; !open.empty(); open.pop_back()) {
    x.close();
    line(1);
    x.close();
  }
}

void TeiText::contents_entry(const ContentsEntry& entry) {
  inlines(entry.content);
  const auto is_link = [](const Inline& i) { return std::holds_alternative<Link>(i.is); };
  const bool linked = std::any_of(entry.content.begin(), entry.content.end(), is_link);
  if (linked && entry.content.size() == 1) {
    if (!entry.page.empty()) x.text(" ").text(entry.page);
  } else if (linked || !entry.page.empty()) {  // what follows the link is not the page
    if (!entry.content.empty() && !entry.page.empty()) x.text(" ");
    x.open("seg").attr("type", "page").text(entry.page).close();
  }
}

}  // namespace lectern
