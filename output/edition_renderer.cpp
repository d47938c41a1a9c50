// Blocks as HTML. Never decides what a block is, never invents a description, drops no text but running heads, feet and
// page numbers (which no edition shows). Tested by html_writer_test.cpp and tests/editions/check.mjs.
#include "output/edition_renderer.h"

#include <algorithm>
#include <array>
#include <utility>

#include "output/edition_list.h"
#include "output/edition_text.h"

namespace lectern {

namespace {

constexpr std::array<std::string_view, 6> heading_names{"h1", "h2", "h3", "h4", "h5", "h6"};

bool only_pages(const Inlines& content) {
  return std::all_of(content.begin(), content.end(),
                     [](const Inline& i) { return std::holds_alternative<PageStart>(i.is); });
}

}  // namespace

std::string EditionRenderer::unique(const std::string& name) {
  std::string out = name;
  for (int n = 2; !names_.insert(out).second; ++n) out = name + " (" + std::to_string(n) + ")";
  return out;
}

/// The language of the block goes to the first element that is opened for it.
Xml& EditionRenderer::open(std::string_view name, std::string_view css) {
  x_.open(name).attr_if("class", css);
  language_attributes(x_, std::exchange(language_, {}));
  return x_;
}

void EditionRenderer::blocks(const std::vector<const Block*>& content) {
  for (const Block* b : content) block(*b);
}

void EditionRenderer::all(const Blocks& content) {
  for (const Block& b : content) block(b);
}

void EditionRenderer::block(const Block& b) {
  x_.line();
  language_ = b.language == e_.document.language ? std::string() : b.language;
  passage_ = b.original > 0 ? &b : nullptr;
  std::visit(*this, b.is);
  language_.clear();
  passage_ = nullptr;
}

/// Content of an item or a cell: a single paragraph needs no element of its own.
void EditionRenderer::tight(const Blocks& content) {
  const auto is_paragraph = [](const Block& b) { return std::holds_alternative<Paragraph>(b.is); };
  const bool single = !content.empty() && is_paragraph(content.front()) && content.front().language.empty() &&
                      std::count_if(content.begin(), content.end(), is_paragraph) == 1;
  if (!single) return all(content);
  all(std::get<Paragraph>(content.front().is).content);
  original_link(&content.front());
  for (auto b = content.begin() + 1; b != content.end(); ++b) block(*b);
}

void EditionRenderer::operator()(const Paragraph& b) {
  const Block* passage = std::exchange(passage_, nullptr);
  if (only_pages(b.content)) return all(b.content);
  open("p");
  all(b.content);
  original_link(passage);
  x_.close();
}

void EditionRenderer::operator()(const TitleLine& b) {
  static constexpr std::array<std::string_view, 5> classes{"title", "subtitle", "byline", "date", "imprint"};
  if (const auto line = std::find(e_.title.begin(), e_.title.end(), &b); line != e_.title.end()) {
    if (line != e_.title.begin()) return;  // stands in the h1 already
    open("h1");
    for (const TitleLine* part : e_.title) {
      if (part != &b) x_.text(" ").open("br").close();
      all(part->content);
    }
    x_.close();
    return;
  }
  if (only_pages(b.content)) return all(b.content);
  open("p", classes[static_cast<std::size_t>(b.kind)]);
  all(b.content);
  x_.close();
}

void EditionRenderer::operator()(const Heading& b) {
  const std::size_t n = e_.plan.index.at(&b);
  const HeadingPlace& place = e_.plan.headings[n];
  const std::string id = "section-" + std::to_string(n + 1);
  if (place.text.empty()) {
    open("div").attr("id", id);
  } else if (place.rank <= 6) {
    open(heading_names[static_cast<std::size_t>(place.rank - 1)]).attr("id", id);
  } else {
    open("div", "heading").attr("id", id).attr("role", "heading").attr("aria-level", place.rank);
  }
  if (!place.boxed) section_ = place.text;
  all(b.content);
  x_.close();
}

void EditionRenderer::operator()(const List& b) {
  if (b.items.empty()) return;
  if (b.kind == ListKind::gloss) return definitions(b);
  const bool numbered = b.kind == ListKind::numbered;
  const ListMarkers markers = numbered ? list_markers(b) : ListMarkers{};
  const bool labelled = numbered && markers.type.empty();
  const bool counted = std::any_of(b.items.begin(), b.items.end(), [](const ListItem& i) { return !i.label.empty(); });
  open(numbered ? "ol" : "ul", labelled ? "labelled" : b.kind == ListKind::plain ? "plain" : "");
  if (numbered && !labelled && markers.type != "1") x_.attr("type", markers.type);
  int expected = 1;
  if (numbered && !labelled && markers.values.front().value_or(1) != 1) {
    expected = *markers.values.front();
    x_.attr("start", expected);
  }
  for (std::size_t i = 0; i < b.items.size(); ++i) {
    const ListItem& item = b.items[i];
    x_.line().open("li");
    if (numbered && !labelled && counted) {
      if (!markers.values[i]) {
        x_.attr("class", "unmarked");
      } else if (*markers.values[i] != expected) {
        expected = *markers.values[i];
        x_.attr("value", expected);
      }
      ++expected;
    }
    this->item(item, labelled || !numbered);
    x_.close();
  }
  x_.line(1).close();
}

/// What stands inside one <li>.
void EditionRenderer::item(const ListItem& item, bool with_label) {
  if (with_label && !item.label.empty())
    x_.open("span").attr("class", "label").text(shown_text(item.label)).close().text(" ");
  if (!item.term.empty()) {
    x_.open("strong");
    all(item.term);
    x_.close().text(" ");
  }
  tight(item.content);
}

/// Terms and what they mean; where an item has no term, a plain list, since a <dl> must begin with a term.
void EditionRenderer::definitions(const List& b) {
  const bool terms = std::none_of(b.items.begin(), b.items.end(), [](const ListItem& i) { return i.term.empty(); });
  terms ? open("dl") : open("ul", "plain");
  for (const ListItem& i : b.items) {
    x_.line().open(terms ? "dt" : "li");
    if (const auto at = e_.plan.index.find(&i); at != e_.plan.index.end())
      x_.attr("id", "term-" + std::to_string(at->second + 1));
    if (terms) {
      if (!i.label.empty()) x_.open("span").attr("class", "label").text(shown_text(i.label)).close().text(" ");
      all(i.term);
      x_.close().line().open("dd");
      tight(i.content);
    } else {
      item(i, true);
    }
    back_to_use(i);
    x_.close();
  }
  x_.line(1).close();
}

void EditionRenderer::operator()(const Quote& b) {
  open("div", "quote");
  if (!b.content.empty()) {
    x_.line().open("blockquote");
    all(b.content);
    x_.line(1).close();
  }
  if (!b.source.empty()) {
    x_.line().open("p").attr("class", "source");
    all(b.source);
    x_.close();
  }
  x_.line(1).close();
}

/// A region with a name, so that a screen reader says where the box begins and ends; not an <aside>, whose landmark may
/// not stand inside <main>.
void EditionRenderer::operator()(const Aside& b) {
  std::string name;
  for (const Block& inner : b.content)
    if (const Heading* heading = std::get_if<Heading>(&inner.is); heading && name.empty())
      name = flat_text(heading->content);
  open("section", "box")
      .attr("aria-label", unique(name.empty() ? std::string(e_.words.box.substr(0, e_.words.box.find('%')))
                                              : fill(e_.words.box, name)));
  all(b.content);
  x_.line(1).close();
}

void EditionRenderer::operator()(const PullQuote& b) {
  if (b.content.empty()) return;
  if (!b.repeats || has_note(b.content)) {
    open("blockquote", "pullquote").open("p");
    all(b.content);
    x_.close().close();
    return;
  }
  for (const PageStart* page : page_starts(b.content)) (*this)(*page);
  open("p", "pullquote").attr("role", "doc-pullquote").attr("aria-hidden", "true");
  silent_ = true;
  all(b.content);
  silent_ = false;
  x_.close();
}

void EditionRenderer::operator()(const Lines& b) {
  static constexpr std::array<std::string_view, 4> classes{"verse", "address", "signature", "code"};
  if (b.lines.empty()) return;
  open("p", classes[static_cast<std::size_t>(b.kind)]);
  if (b.kind == LinesKind::code) x_.open("code");
  for (std::size_t i = 0; i < b.lines.size(); ++i) {
    if (i > 0) x_.open("br").close();
    all(b.lines[i]);
  }
  if (b.kind == LinesKind::code) x_.close();
  x_.close();
}

void EditionRenderer::operator()(const Bibliography& b) {
  if (b.entries.empty()) return;
  open("section", "bibliography").attr("role", "doc-bibliography");
  x_.attr("aria-label", unique(section_.empty() ? std::string(e_.words.references) : section_));
  x_.line().open("ul");
  for (const Inlines& entry : b.entries) {
    x_.line().open("li");
    all(entry);
    x_.close();
  }
  x_.line(1).close().line(1).close();
}

/// A printed list of contents that the edition's own navigation does not replace.
void EditionRenderer::operator()(const Contents& b) {
  if (&b == e_.navigation) {
    for (const PageStart* page : page_starts(b.heading)) (*this)(*page);
    for (const ContentsEntry& entry : b.entries)
      for (const PageStart* page : page_starts(entry.content)) (*this)(*page);
    return;
  }
  open("div", "printed-contents");
  if (!b.heading.empty()) {
    x_.open("p").open("strong");
    all(b.heading);
    x_.close().close();
  }
  if (!b.entries.empty()) {
    x_.open("ul").attr("class", "plain");
    for (const ContentsEntry& entry : b.entries) {
      x_.line().open("li");
      all(entry.content);
      if (!entry.page.empty()) x_.text(" " + shown_text(entry.page));
      x_.close();
    }
    x_.close();
  }
  x_.line(1).close();
}

}  // namespace lectern
