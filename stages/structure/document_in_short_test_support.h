// Test support: a Document as one line of text, for expectations that can be read.
//
//   main: Title || =1=; h1: Heading; p: Text {b bold} <uri|link> [bottom 1: note]; ul[p: one; p: two]
//
// Before "||" stands the front, if there is one. A page start is "=label=". Filler of fixtures and
// the start of the first page are left out.
#pragma once

#include <string>

#include "stages/document.h"
#include "stages/structure/layout_from_rows_test_support.h"
#include "stages/structure/structure.h"

namespace lectern::test {

struct InShort {
  std::string all(const Inlines& content) const {
    std::string out;
    for (const Inline& i : content) out += std::visit(*this, i.is);
    return out;
  }
  std::string all(const Blocks& blocks) const {
    std::string out;
    for (const Block& b : blocks) out += (out.empty() ? "" : "; ") + std::visit(*this, b.is);
    return out;
  }

  std::string operator()(const Text& x) const { return x.text; }
  std::string operator()(const Emphasis& x) const {
    static const char* const kinds[] = {"b", "i", "^", "_", "c"};
    return std::string("{") + kinds[static_cast<int>(x.kind)] + " " + all(x.content) + "}";
  }
  std::string operator()(const Link& x) const { return "<" + x.target + "|" + all(x.content) + ">"; }
  std::string operator()(const Foreign& x) const { return "{" + x.language + " " + all(x.content) + "}"; }
  std::string operator()(const Note& x) const {
    static const char* const places[] = {"bottom", "margin", "end"};
    return std::string("[") + places[static_cast<int>(x.place)] + (x.label.empty() ? "" : " " + x.label) + ": " +
           bare(x.content) + "]";
  }
  std::string operator()(const PageStart& x) const { return "=" + x.label + "="; }
  std::string operator()(const Correction& x) const { return x.after; }
  std::string operator()(const Unclear& x) const { return "?" + all(x.content) + "?"; }

  std::string operator()(const TitleLine& x) const {
    static const char* const kinds[] = {"main", "sub", "byline", "date", "imprint"};
    return std::string(kinds[static_cast<int>(x.kind)]) + ": " + all(x.content);
  }
  std::string operator()(const Heading& x) const { return "h" + std::to_string(x.level) + ": " + all(x.content); }
  std::string operator()(const Paragraph& x) const { return "p: " + all(x.content); }
  std::string operator()(const List& x) const {
    static const char* const kinds[] = {"ul", "ol", "gl", "plain"};
    std::string out;
    for (const ListItem& item : x.items)
      out += (out.empty() ? "" : "; ") + (item.label.empty() ? "" : item.label + "=") +
             (item.term.empty() ? "" : all(item.term) + "=") + bare(item.content);
    return std::string(kinds[static_cast<int>(x.kind)]) + "[" + out + "]";
  }
  std::string operator()(const Table& x) const {
    std::string out = "table(" + (x.caption.empty() ? "" : all(x.caption) + ": ");
    for (std::size_t r = 0; r < x.rows.size(); ++r)
      for (std::size_t c = 0; c < x.rows[r].cells.size(); ++c)
        out += (c   ? ", "
                : r ? " / "
                    : "") +
               std::string(x.rows[r].cells[c].header ? "#" : "") + bare(x.rows[r].cells[c].content);
    return out + ")";
  }
  std::string operator()(const Figure& x) const {
    return "figure(" + x.image + (x.caption.empty() ? "" : " caption " + all(x.caption)) +
           (x.legend.empty() ? "" : " legend " + all(x.legend)) + (x.description ? " alt " + *x.description : "") + ")";
  }
  std::string operator()(const Quote& x) const {
    return "quote[" + bare(x.content) + "]" + (x.source.empty() ? "" : "(" + all(x.source) + ")");
  }
  std::string operator()(const Aside& x) const { return "aside[" + all(x.content) + "]"; }
  std::string operator()(const PullQuote& x) const {
    return std::string(x.repeats ? "repeated " : "") + "pull: " + all(x.content);
  }
  std::string operator()(const Lines& x) const {
    static const char* const kinds[] = {"verse", "address", "signature", "code"};
    std::string out;
    for (const Inlines& line : x.lines) out += (out.empty() ? "" : " / ") + all(line);
    return std::string(kinds[static_cast<int>(x.kind)]) + "[" + out + "]";
  }
  std::string operator()(const Bibliography& x) const {
    std::string out;
    for (const Inlines& entry : x.entries) out += (out.empty() ? "" : " / ") + all(entry);
    return "bibl[" + out + "]";
  }
  std::string operator()(const Contents& x) const {
    std::string out;
    for (const ContentsEntry& e : x.entries)
      out += (out.empty() ? "" : " / ") + std::to_string(e.level) + " " + all(e.content) + " " + e.page;
    return "contents(" + all(x.heading) + ")[" + out + "]";
  }

 private:
  /// Without the "p: " of paragraphs: inside of items, cells, quotes and notes.
  std::string bare(const Blocks& blocks) const {
    std::string out;
    for (const Block& b : blocks) {
      const Paragraph* p = std::get_if<Paragraph>(&b.is);
      out += (out.empty() ? "" : "; ") + (p ? all(p->content) : std::visit(*this, b.is));
    }
    return out;
  }
};

inline std::string in_short(const Document& d) {
  const InShort shown;
  const std::string out = without_filler((d.front.empty() ? "" : shown.all(d.front) + " || ") + shown.all(d.body));
  return out.rfind("=1=; ", 0) == 0 ? out.substr(5) : out;
}

/// structure() of a layout from rows, in short.
inline std::string structured(const std::string& fixture, Record* record = nullptr) {
  Record own;
  return in_short(structure(layout_of(fixture), record ? *record : own));
}

}  // namespace lectern::test
