// One pass up the tree (what holds paragraphs?) and one pass down. Never looks at the page. Tested by
// tag_tree_test.cpp.
#include "stages/tag_tree.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace lectern {

namespace {

enum class Kind {
  paragraph,
  heading,
  inline_,
  group,
  list,
  item,
  item_part,
  table,
  table_row,
  cell,
  note,
  caption,
  quote,
  contents,
  entry,
  code,
  aside,
  neutral
};

Kind kind_of(std::string_view type) {
  struct Row {
    std::string_view type;
    Kind kind;
  };
  static constexpr std::array kRows = {Row{"P", Kind::paragraph},
                                       Row{"Title", Kind::paragraph},
                                       Row{"BibEntry", Kind::paragraph},
                                       Row{"H", Kind::heading},
                                       Row{"H1", Kind::heading},
                                       Row{"H2", Kind::heading},
                                       Row{"H3", Kind::heading},
                                       Row{"H4", Kind::heading},
                                       Row{"H5", Kind::heading},
                                       Row{"H6", Kind::heading},
                                       Row{"Span", Kind::inline_},
                                       Row{"Quote", Kind::inline_},
                                       Row{"Link", Kind::inline_},
                                       Row{"Reference", Kind::inline_},
                                       Row{"Annot", Kind::inline_},
                                       Row{"Em", Kind::inline_},
                                       Row{"Strong", Kind::inline_},
                                       Row{"Sub", Kind::inline_},
                                       Row{"Ruby", Kind::inline_},
                                       Row{"Warichu", Kind::inline_},
                                       Row{"Formula", Kind::inline_},
                                       Row{"Form", Kind::inline_},
                                       Row{"Figure", Kind::inline_},
                                       Row{"Document", Kind::group},
                                       Row{"DocumentFragment", Kind::group},
                                       Row{"Part", Kind::group},
                                       Row{"Art", Kind::group},
                                       Row{"Index", Kind::group},
                                       Row{"L", Kind::list},
                                       Row{"LI", Kind::item},
                                       Row{"Lbl", Kind::item_part},
                                       Row{"LBody", Kind::item_part},
                                       Row{"Table", Kind::table},
                                       Row{"TR", Kind::table_row},
                                       Row{"TH", Kind::cell},
                                       Row{"TD", Kind::cell},
                                       Row{"Note", Kind::note},
                                       Row{"FENote", Kind::note},
                                       Row{"Caption", Kind::caption},
                                       Row{"BlockQuote", Kind::quote},
                                       Row{"TOC", Kind::contents},
                                       Row{"TOCI", Kind::entry},
                                       Row{"Code", Kind::code},
                                       Row{"Aside", Kind::aside}};
  for (const Row& row : kRows)
    if (row.type == type) return row.kind;
  return Kind::neutral;  // Sect, Div, NonStruct, THead, unknown ones: a group, a paragraph or part of one
}

bool is_inline(Kind kind) { return kind == Kind::inline_ || kind == Kind::neutral || kind == Kind::code; }

}  // namespace

TagTree::TagTree(const std::vector<Tag>& tags) : holders_(tags.size()) {
  const std::size_t n = tags.size();
  std::vector<Kind> kinds(n);
  std::vector<bool> children(n), blocks(n);  // has any; has one that is set as a paragraph, however deep
  std::vector<std::int16_t> sections(n);
  for (std::size_t i = 0; i < n; ++i) kinds[i] = kind_of(tags[i].type);
  for (std::size_t i = n; i-- > 0;) {
    if (tags[i].parent < 0) continue;
    const auto parent = static_cast<std::size_t>(tags[i].parent);
    children[parent] = true;
    // A group that holds text alone is set as a paragraph (a "div"); one that holds such groups is none.
    if (blocks[i] || !is_inline(kinds[i]) || (kinds[i] == Kind::neutral && children[i])) blocks[parent] = true;
  }
  for (std::size_t i = 0; i < n; ++i) {
    const int self = static_cast<int>(i);
    TagHolders h = of(tags[i].parent);
    if (tags[i].parent >= 0) sections[i] = sections[static_cast<std::size_t>(tags[i].parent)];
    if (!tags[i].language.empty()) h.language = self;
    switch (kinds[i]) {
      case Kind::paragraph:
        h.block = self;
        if (tags[i].type == "Title") h.title = true;
        break;
      case Kind::heading: {
        const std::string& type = tags[i].type;
        h.block = h.heading = self;
        h.level = static_cast<std::int16_t>(type.size() == 2 ? type[1] - '0' : std::max(1, int{sections[i]}));
        break;
      }
      case Kind::inline_: break;
      case Kind::group: h.block = -1; break;
      case Kind::list:
        ++h.depth;
        h.list = self, h.block = h.item = h.label = h.heading = -1, h.level = 0;
        break;
      case Kind::item: h.block = h.item = self; break;
      case Kind::item_part:
        if (tags[i].type == "Lbl") h.label = self;
        break;
      case Kind::table:
        h.table = self;
        h.row = h.cell = h.block = h.list = h.item = h.label = h.heading = -1, h.level = h.depth = 0;
        break;
      case Kind::table_row: h.row = self; break;
      case Kind::cell: h.cell = h.block = self; break;
      case Kind::note:
        h.note = h.block = self;
        h.list = h.item = h.heading = h.table = h.row = h.cell = -1, h.level = h.depth = 0;
        break;
      case Kind::caption: h.caption = h.block = self; break;
      case Kind::quote: h.quote = h.block = self; break;
      case Kind::contents:
        if (h.contents < 0) h.contents = self, h.depth = 0;
        ++h.depth;
        h.block = h.list = h.item = h.heading = -1, h.level = 0;
        break;
      case Kind::entry: h.entry = h.block = self; break;
      case Kind::code:
        h.code = self;
        if (h.block < 0) h.block = self;
        break;
      case Kind::aside: h.aside = self, h.block = -1; break;
      case Kind::neutral:
        if (tags[i].type == "Sect") ++sections[i];
        if (blocks[i] && tags[i].type != "NonStruct") h.block = -1;
        else if (h.block < 0 && !blocks[i] && children[i]) h.block = self;
        break;
    }
    holders_[i] = h;
  }
}

}  // namespace lectern
