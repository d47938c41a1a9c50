// How the kinds of regions are shown: a word, a code of a letter or two, and a family with a colour and a stroke of its
// own. Holds a table, no logic. Tested by report_pages_test.cpp.
#include <array>

#include "output/report_parts.h"

namespace lectern {

namespace {

constexpr std::array kKinds = {
    ShownKind{SeenKind::title, "title", "T", "k-head"},
    ShownKind{SeenKind::subtitle, "subtitle", "ST", "k-head"},
    ShownKind{SeenKind::byline, "author line", "A", "k-head"},
    ShownKind{SeenKind::date, "date", "D", "k-head"},
    ShownKind{SeenKind::imprint, "imprint", "I", "k-head"},
    ShownKind{SeenKind::heading, "heading", "H", "k-head"},
    ShownKind{SeenKind::paragraph, "paragraph", "P", "k-run"},
    ShownKind{SeenKind::list_item, "list item", "L", "k-list"},
    ShownKind{SeenKind::term, "term", "LT", "k-list"},
    ShownKind{SeenKind::quotation, "quotation", "Q", "k-run"},
    ShownKind{SeenKind::source, "source of a quotation", "QS", "k-run"},
    ShownKind{SeenKind::pull_quote, "pull quote", "PQ", "k-box"},
    ShownKind{SeenKind::caption, "caption", "C", "k-figure"},
    ShownKind{SeenKind::contents, "contents", "TOC", "k-list"},
    ShownKind{SeenKind::address, "address", "AD", "k-run"},
    ShownKind{SeenKind::signature, "signature", "SG", "k-run"},
    ShownKind{SeenKind::verse, "verse", "V", "k-run"},
    ShownKind{SeenKind::code, "code", "CO", "k-run"},
    ShownKind{SeenKind::reference, "entry of a list of sources", "R", "k-list"},
    ShownKind{SeenKind::table, "table", "TB", "k-table"},
    ShownKind{SeenKind::figure, "picture", "F", "k-figure"},
    ShownKind{SeenKind::box, "box", "B", "k-box"},
    ShownKind{SeenKind::footnote, "footnote", "N", "k-note"},
    ShownKind{SeenKind::margin_note, "side note", "SN", "k-note"},
    ShownKind{SeenKind::endnote, "endnote", "EN", "k-note"},
    ShownKind{SeenKind::header, "running head", "RH", "k-furniture"},
    ShownKind{SeenKind::footer, "running foot", "RF", "k-furniture"},
    ShownKind{SeenKind::page_number, "page number", "#", "k-furniture"},
    ShownKind{SeenKind::unread, "page that was not read", "X", "k-furniture"},
};

}  // namespace

std::span<const ShownKind> shown_kinds() { return kKinds; }

const ShownKind& shown_kind(SeenKind kind) {
  for (const ShownKind& shown : kKinds)
    if (shown.kind == kind) return shown;
  return kKinds[0];
}

}  // namespace lectern
