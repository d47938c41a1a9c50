// Writes each kind of block as TEI. Never puts white space between the parts of mixed content.
// Tested by output/tei_writer_test.cpp and pipeline/round_trip_test.cpp.
#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "output/tei_text.h"

namespace lectern {
namespace {

const char* furniture_name(FurnitureKind kind) {
  switch (kind) {
    case FurnitureKind::header: return "header";
    case FurnitureKind::footer: return "footer";
    case FurnitureKind::page_number: return "pageNum";
  }
  return "header";
}

/// The name of an image as the last part of a url.
std::string url_part(std::string_view name) {
  static constexpr std::string_view kHex = "0123456789ABCDEF";
  std::string out;
  for (const char c : name) {
    const auto byte = static_cast<unsigned char>(c);
    const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
                       c == '.' || c == '_' || c == '~';
    if (plain) out += c;
    else out.append({'%', kHex[byte >> 4], kHex[byte & 15]});
  }
  return out;
}

}  // namespace

void TeiText::language(std::string_view name) {
  if (is_language_tag(name) && known_languages_.emplace(name).second) languages.emplace_back(name);
}

void TeiText::attributes(const Block& block, std::string facs) {
  for (const PageBox& at : block.from.boxes) {
    if (at.page < 1 || static_cast<std::size_t>(at.page) > zones.size()) continue;
    zones[static_cast<std::size_t>(at.page) - 1].push_back({++zone_count_, at.box});
    facs += (facs.empty() ? "#z" : " #z") + std::to_string(zone_count_);
  }
  x.attr_if("facs", facs);
  if (block.original > 0) x.attr("corresp", "#original-" + std::to_string(block.original));
  if (block.from.confidence < 1) x.attr("cert", tei_number(block.from.confidence));
  if (is_language_tag(block.language)) {
    language(block.language);
    x.attr("xml:lang", block.language);
  }
}

void TeiText::is(const Block& block, const Paragraph& paragraph) {
  begin("p");
  attributes(block);
  inlines(paragraph.content);
  x.close();
}

// A heading or a line of the title block where TEI has no place for one.
void TeiText::is(const Block& block, const Heading& heading) {
  begin("ab").attr("type", "heading").attr("n", heading.level);
  x.attr("xml:id", names_.id(++sections_));
  attributes(block);
  inlines(heading.content);
  x.close();
}

void TeiText::is(const Block& block, const TitleLine& title) {
  begin("ab").attr("type", "title").attr("subtype", tei_title_type(title.kind));
  attributes(block);
  inlines(title.content);
  x.close();
}

void TeiText::is(const Block& block, const List& list) {
  if (list.items.empty()) return;
  begin("list");
  if (list.kind == ListKind::gloss) x.attr("type", "gloss");
  if (list.kind == ListKind::bulleted) x.attr("rend", "bulleted");
  if (list.kind == ListKind::numbered) x.attr("rend", "numbered");
  attributes(block);
  for (const ListItem& item : list.items) {
    if (list.kind == ListKind::gloss) {
      line();
      x.open("label").attr("xml:id", "term-" + std::to_string(++terms_));
      inlines(item.term);
      x.close();
    }
    line();
    x.open("item").attr_if("n", item.label);
    // What leads on to a list below and was said anew has a place of its own: the list was not.
    flow(item.content, item.content.size() < 2 || item.content.front().original == 0);
    x.close();
  }
  line(1);
  x.close();
}

void TeiText::is(const Block& block, const Table& table) {
  if (table.rows.empty()) return;
  begin("table");
  attributes(block);
  if (!table.caption.empty()) {
    line();
    x.open("head");
    inlines(table.caption);
    x.close();
  }
  for (const Row& row : table.rows) {
    line();
    x.open("row");
    if (row.cells.empty()) x.attr("rend", "empty").open("cell").close();  // all its places are taken by spans
    for (const Cell& cell : row.cells) {
      line();
      x.open("cell");
      if (cell.header) x.attr("role", "label");
      if (cell.columns > 1) x.attr("cols", cell.columns);
      if (cell.rows > 1) x.attr("rows", cell.rows);
      flow(cell.content, true);
      x.close();
    }
    if (!row.cells.empty()) line(1);
    x.close();
  }
  line(1);
  x.close();
}

void TeiText::is(const Block& block, const Figure& figure) {
  begin("figure");
  if (figure.decorative) x.attr("rend", "decorative");
  if (figure.unread_page > 0) x.attr("type", "page").attr("n", std::to_string(figure.unread_page));
  attributes(block);
  const bool empty = figure.image.empty() && figure.caption.empty() && figure.legend.empty() && !figure.description &&
                     figure.unread_page == 0;
  if (figure.unread_page > 0) {
    line();
    x.open("gap").attr("reason", "illegible").close();
  }
  if (!figure.image.empty()) {
    line();
    x.open("graphic").attr("url", options_.images + url_part(figure.image));
    if (const auto known = images_.find(figure.image); known != images_.end()) {
      const Image& image = *known->second;
      if (image.width > 0) x.attr("width", std::to_string(image.width) + "px");
      if (image.height > 0) x.attr("height", std::to_string(image.height) + "px");
      x.attr_if("mimeType", image.media_type);
    }
    x.close();
  }
  if (!figure.caption.empty()) {
    line();
    x.open("head");
    inlines(figure.caption);
    x.close();
  }
  for (const Block& part : figure.legend) this->block(part);
  if (figure.description) {
    line();
    x.element("figDesc", *figure.description);
  }
  if (!empty) line(1);
  x.close();
}

void TeiText::is(const Block& block, const Quote& quote) {
  const bool cited = !quote.source.empty();
  if (cited) {
    begin("cit");
    attributes(block);
  }
  begin("quote");
  if (!cited) attributes(block);
  // A bare quotation has no room for the place and language of its paragraph beside its own.
  const Block* first = quote.content.empty() ? nullptr : &quote.content.front();
  const bool plain = first && first->from == Origin{} && first->language.empty() && first->original == 0;
  flow(quote.content, plain);
  x.close();
  if (!cited) return;
  line();
  x.open("bibl");
  inlines(quote.source);
  x.close();
  line(1);
  x.close();
}

void TeiText::is(const Block& block, const Aside& aside) {
  const auto level_one = [](const Block& b) {
    const auto* heading = std::get_if<Heading>(&b.is);
    return heading && heading->level <= 1;
  };
  const Blocks& content = aside.content;
  const bool headed =
      !content.empty() && level_one(content.front()) && std::none_of(content.begin() + 1, content.end(), level_one);
  begin("floatingText").attr("type", "box");
  attributes(block);
  line();
  x.open("body");
  if (headed) {
    x.attr("xml:id", names_.id(++sections_));
    line();
    heading(content.front(), std::get<Heading>(content.front().is));
  }
  section(content, headed ? 1 : 0, content.size(), headed ? 1 : 0, true);
  line(1);
  x.close();
  line(1);
  x.close();
}

void TeiText::is(const Block& block, const PullQuote& quote) {
  begin("ab").attr("type", "pullquote");
  if (quote.repeats) x.attr("subtype", "repeat");
  attributes(block);
  inlines(quote.content);
  x.close();
}

void TeiText::is(const Block& block, const Lines& lines) {
  if (lines.lines.empty()) return;
  const auto each_in = [&](const char* name) {
    for (const Inlines& one : lines.lines) {
      x.open(name);
      inlines(one);
      x.close();
    }
  };
  const auto broken = [&] {
    for (std::size_t i = 0; i < lines.lines.size(); ++i) {
      if (i > 0) x.open("lb").close();
      inlines(lines.lines[i]);
    }
  };
  switch (lines.kind) {
    case LinesKind::verse:
      begin("lg");
      attributes(block);
      each_in("l");
      break;
    case LinesKind::address:
      begin("p");
      attributes(block);
      x.open("address");
      each_in("addrLine");
      x.close();
      break;
    case LinesKind::signature:
      begin("ab").attr("type", "signature");
      attributes(block);
      broken();
      break;
    case LinesKind::code:
      begin("p").attr("rend", "code").attr("xml:space", "preserve");
      attributes(block);
      broken();
      break;
  }
  x.close();
}

void TeiText::is(const Block& block, const Bibliography& bibliography) {
  if (bibliography.entries.empty()) return;
  begin("listBibl");
  attributes(block);
  for (const Inlines& entry : bibliography.entries) {
    line();
    x.open("bibl");
    inlines(entry);
    x.close();
  }
  line(1);
  x.close();
}

void TeiText::is(const Block& block, const PageStart& page) {
  begin("pb");
  page_start(page, &block);
}

void TeiText::page_start(const PageStart& page, const Block* block) {
  const std::string number = std::to_string(page.page);
  if (pages_started_.insert(page.page).second) x.attr("xml:id", "page-" + number);
  x.attr_if("n", page.label);
  if (block) attributes(*block, "#surface-" + number);
  else x.attr("facs", "#surface-" + number);
  x.close();
  for (const Furniture& furniture : page.furniture) {
    if (block) line();
    x.open("fw").attr("type", furniture_name(furniture.kind)).attr("place", furniture.at_top ? "top" : "bottom");
    x.text(furniture.text).close();
  }
}

}  // namespace lectern
