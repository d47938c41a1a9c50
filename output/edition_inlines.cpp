// Running text as HTML: emphasis, links, languages, note markers, page markers.
// Never lets a target through that safe_link() refuses, never puts a link into a link. Tested by html_writer_test.cpp.
#include <utility>

#include "output/edition_renderer.h"
#include "output/edition_text.h"
#include "stages/file_reference.h"

namespace lectern {

namespace {

/// What may follow "#page-", "#section-" or "#term-": the number, 0 when it is none.
std::size_t number_after(std::string_view target, std::string_view prefix) {
  if (!target.starts_with(prefix)) return 0;
  return static_cast<std::size_t>(decimal(target.substr(prefix.size())).value_or(0));
}

struct Finder {
  bool note = false;
  std::vector<const PageStart*> pages;
  void all(const Inlines& content) {
    for (const Inline& i : content) std::visit(*this, i.is);
  }
  void operator()(const Text&) {}
  void operator()(const Correction&) {}
  void operator()(const Emphasis& t) { all(t.content); }
  void operator()(const Link& t) { all(t.content); }
  void operator()(const Foreign& t) { all(t.content); }
  void operator()(const Unclear& t) { all(t.content); }
  void operator()(const Note&) { note = true; }
  void operator()(const PageStart& t) { pages.push_back(&t); }
};

}  // namespace

bool has_note(const Inlines& content) {
  Finder finder;
  finder.all(content);
  return finder.note;
}

std::vector<const PageStart*> page_starts(const Inlines& content) {
  Finder finder;
  finder.all(content);
  return std::move(finder.pages);
}

std::string EditionRenderer::href(const std::string& file, const std::string& id) const {
  return (file == file_ ? std::string() : file) + "#" + id;
}

std::string EditionRenderer::section_href(std::size_t heading) const {
  return href(e_.plan.parts[e_.plan.headings[heading].part].file, "section-" + std::to_string(heading + 1));
}

std::string EditionRenderer::page_href(std::size_t page) const {
  const PagePlace& place = e_.plan.pages[page];
  return href(e_.plan.parts[place.part].file, "page-" + std::to_string(place.start->page));
}

std::string EditionRenderer::link_target(const std::string& target) const {
  if (const std::size_t n = number_after(target, "#section-"); n > 0 && n <= e_.plan.headings.size())
    return section_href(n - 1);
  if (const std::size_t n = number_after(target, "#page-"); n > 0) {
    const auto page = e_.plan.page_index.find(static_cast<int>(n));
    return page == e_.plan.page_index.end() ? std::string() : page_href(page->second);
  }
  if (const std::size_t n = number_after(target, "#term-"); n > 0) {
    if (n > e_.plan.terms.size() || e_.plan.terms[n - 1].in_note) return {};
    return href(e_.plan.parts[e_.plan.terms[n - 1].part].file, "term-" + std::to_string(n));
  }
  if (const std::string_view file = file_beside(target); !file.empty())
    return e_.epub ? std::string() : std::string(file);  // a book is moved alone, and lets no link lead out of it
  return safe_link(target).value_or("");
}

void EditionRenderer::all(const Inlines& content) {
  for (const Inline& i : content) std::visit(*this, i.is);
}

void EditionRenderer::operator()(const Text& t) { x_.text(shown_text(t.text)); }

void EditionRenderer::operator()(const Correction& t) { x_.text(shown_text(t.after)); }

void EditionRenderer::operator()(const Emphasis& t) {
  switch (t.kind) {
    case EmphasisKind::bold: x_.open("strong"); break;
    case EmphasisKind::italic: x_.open("em"); break;
    case EmphasisKind::superscript: x_.open("sup"); break;
    case EmphasisKind::subscript: x_.open("sub"); break;
    case EmphasisKind::small_caps: x_.open("span").attr("class", "small-caps"); break;
  }
  all(t.content);
  x_.close();
}

void EditionRenderer::operator()(const Foreign& t) {
  x_.open("span");
  language_attributes(x_, t.language);
  all(t.content);
  x_.close();
}

void EditionRenderer::operator()(const Link& t) {
  const std::string target = in_link_ > 0 || silent_ || flat_text(t.content).empty() ? "" : link_target(t.target);
  if (target.empty()) return all(t.content);
  x_.open("a").attr("href", target);
  if (const auto use = e_.plan.term_uses.find(static_cast<int>(number_after(t.target, "#term-")));
      use != e_.plan.term_uses.end() && e_.document.plain) {
    x_.attr("class", "term");
    if (use->second.link == &t) x_.attr("id", "use-" + std::to_string(use->first));
  }
  ++in_link_;
  all(t.content);
  --in_link_;
  x_.close();
  for (const std::size_t n : std::exchange(waiting_, {})) note_reference(n);
}

void EditionRenderer::operator()(const Note& t) {
  const std::size_t n = e_.plan.index.at(&t);
  if (in_link_ > 0) waiting_.push_back(n);
  else note_reference(n);
}

void EditionRenderer::note_reference(std::size_t n) {
  const std::string& label = e_.plan.notes[n].label;
  const std::string number = std::to_string(n + 1);
  x_.open("a").attr("href", href(e_.notes_file, "note-" + number)).attr("id", "noteref-" + number);
  x_.attr("class", "noteref");
  if (e_.epub) x_.attr("epub:type", "noteref");
  x_.attr("role", "doc-noteref").attr("aria-label", fill(e_.words.note_ref, label)).text(label).close();
}

void EditionRenderer::operator()(const PageStart& t) {
  const auto found = e_.plan.index.find(&t);
  if (found == e_.plan.index.end() || silent_) return;  // the page began before; one marker a page
  x_.open("span").attr("class", "page").attr("id", "page-" + std::to_string(t.page));
  if (e_.epub) x_.attr("epub:type", "pagebreak");
  x_.attr("role", "doc-pagebreak").attr("title", e_.plan.pages[found->second].label).close();
}

void EditionRenderer::operator()(const Unclear& t) {
  x_.open("span").attr("class", "unclear");
  if (flat_text(t.content).empty()) {
    all(t.content);
    x_.text(e_.words.illegible);
  } else {
    all(t.content);
    x_.open("span").attr("class", "doubt").attr("aria-hidden", "true").text("[?]").close();
    x_.open("span").attr("class", "spoken").text(" " + std::string(e_.words.unclear)).close();
  }
  x_.close();
}

}  // namespace lectern
