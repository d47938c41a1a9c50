// Reads what has items, rows or entries: lists, tables, bibliographies.
// Never drops text; a page start between two items goes to the one that follows.
// Tested by input/tei_reader_test.cpp and pipeline/round_trip_test.cpp.
#include <algorithm>
#include <string>
#include <utility>

#include "input/tei_text_reader.h"

namespace lectern {
namespace {

/// Page starts that stood before an item or row, put first into what follows.
void put_first(Inlines& pages, Blocks& content) {
  if (pages.empty()) return;
  if (content.empty() || !std::holds_alternative<Paragraph>(content.front().is)) {
    content.insert(content.begin(), Block{Paragraph{}});
  }
  Inlines& into = std::get<Paragraph>(content.front().is).content;
  into.insert(into.begin(), pages.begin(), pages.end());
  pages.clear();
}

}  // namespace

void TeiTextReader::list(const XmlNode& node, Blocks& out) {
  List made;
  const std::string& rend = node.attribute("rend");
  if (node.attribute("type") == "gloss") made.kind = ListKind::gloss;
  else made.kind = rend == "bulleted" ? ListKind::bulleted : rend == "numbered" ? ListKind::numbered : ListKind::plain;

  Inlines pages;
  ListItem next;
  for (const XmlNode& child : node.children) {
    if (is_blank(child)) continue;
    if (is_page_part(child)) {
      inline_node(child, pages);
    } else if (child.name == "head") {
      out.push_back(with_origin(child, {Paragraph{inlines(child)}}));
    } else if (child.name == "label") {
      if (made.kind == ListKind::gloss) next.term = inlines(child);
      else next.label = unwrapped(child.all_text());
    } else {
      if (!child.attribute("n").empty()) next.label = child.attribute("n");
      if (child.name == "item") next.content = flow(child, true);
      else if (is_block(child)) block(child, next.content);
      else paragraph(child, next.content);
      put_first(pages, next.content);
      made.items.push_back(std::exchange(next, {}));
    }
  }
  if (!next.term.empty()) made.items.push_back(std::move(next));
  if (!made.items.empty()) out.push_back(with_origin(node, {std::move(made)}));
  put_last(pages, out);
}

void TeiTextReader::table(const XmlNode& node, Blocks& out) {
  Table made;
  Inlines pages;
  const auto row = [&](const XmlNode& from) {
    Row cells;
    const bool headers = from.attribute("role") == "label";
    for (const XmlNode& child : from.children) {
      if (is_blank(child) || from.attribute("rend") == "empty") continue;
      if (is_page_part(child)) {
        inline_node(child, pages);
        continue;
      }
      Cell cell;
      cell.header = headers || child.attribute("role") == "label";
      cell.columns = std::clamp(whole_number(child.attribute("cols"), 1), 1, 1000);
      cell.rows = std::clamp(whole_number(child.attribute("rows"), 1), 1, 10000);
      if (child.name == "cell") cell.content = flow(child, true);
      else block(child, cell.content);
      put_first(pages, cell.content);
      cells.cells.push_back(std::move(cell));
    }
    return cells;
  };
  Blocks after;
  for (const XmlNode& child : node.children) {
    if (is_blank(child)) continue;
    if (is_page_part(child)) inline_node(child, pages);
    else if (child.name == "head") made.caption = inlines(child);
    else if (child.name == "row") made.rows.push_back(row(child));
    else block(child, after);
  }
  if (!made.rows.empty()) out.push_back(with_origin(node, {std::move(made)}));
  put_last(pages, out);
  for (Block& one : after) out.push_back(std::move(one));
}

void TeiTextReader::bibliography(const XmlNode& node, Blocks& out) {
  Bibliography made;
  Inlines pages;
  for (const XmlNode& child : node.children) {
    if (is_blank(child)) continue;
    if (is_page_part(child)) {
      inline_node(child, pages);
    } else if (child.name == "head") {
      out.push_back(with_origin(child, {Paragraph{inlines(child)}}));
    } else {
      Inlines entry = inlines(child);
      entry.insert(entry.begin(), pages.begin(), pages.end());
      pages.clear();
      made.entries.push_back(std::move(entry));
    }
  }
  if (!made.entries.empty()) out.push_back(with_origin(node, {std::move(made)}));
  put_last(pages, out);
}

}  // namespace lectern
