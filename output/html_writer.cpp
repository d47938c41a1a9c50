// The frame of the HTML edition: head, skip link, title block, navigation, text, notes, page list, foot.
// Never loads anything from outside, never holds a script. Tested by html_writer_test.cpp and tests/editions/check.mjs.
#include "output/html_writer.h"

#include <algorithm>

#include "output/assets.h"
#include "output/edition_navigation.h"
#include "output/edition_text.h"

namespace lectern {

namespace {

constexpr std::size_t long_contents = 30;  // entries; a longer list is folded

void head(Xml& x, const Document& document, const std::string& title) {
  x.line().open("head");
  x.line().open("meta").attr("charset", "utf-8").close();
  x.line().open("meta").attr("name", "viewport").attr("content", "width=device-width, initial-scale=1").close();
  x.line().element("title", title);
  for (const std::string& author : document.authors)
    if (const std::string name = flat_text({Inline{Text{author}}}); !name.empty())
      x.line().open("meta").attr("name", "author").attr("content", name).close();
  x.line().open("meta").attr("name", "generator").attr("content", "Lectern").close();
  x.line().open("meta").attr("name", "color-scheme").attr("content", "light dark").close();
  x.line().open("style").raw("\n").raw(content_css).raw(page_css).close();
  x.line(1).close();
}

void contents_navigation(Xml& x, const Edition& edition, const EditionRenderer& renderer) {
  const auto entries = edition.navigation ? printed_entries(*edition.navigation, edition, renderer)
                                          : contents_entries(edition, renderer);
  if (entries.empty()) return;
  const std::string printed = edition.navigation ? flat_text(edition.navigation->heading) : std::string();
  x.line().open("nav").attr("class", "contents").attr("role", "doc-toc").attr("aria-labelledby", "contents-heading");
  x.line().open("h2").attr("id", "contents-heading").text(printed.empty() ? edition.words.contents : printed).close();
  const bool folded = entries.size() > long_contents;
  if (folded) {
    x.line().open("details");
    x.line().element("summary", fill(edition.words.all_contents, std::to_string(entries.size())));
  }
  write_entries(x, entries);
  if (folded) x.line(1).close();
  x.line(1).close();
}

void page_navigation(Xml& x, const Edition& edition, const EditionRenderer& renderer) {
  if (edition.plan.pages.empty()) return;
  x.line().open("nav").attr("class", "pages").attr("role", "doc-pagelist").attr("aria-labelledby", "pages-heading");
  x.line().open("h2").attr("id", "pages-heading").text(edition.words.pages).close();
  write_pages(x, edition.plan, renderer);
  x.line(1).close();
}

void foot(Xml& x, const Document& document, const EditionWords& words) {
  const std::string name = flat_text({Inline{Text{document.source.name}}});
  if (name.empty()) return;
  x.line().open("footer").line().open("p").text(fill(words.made_from, name)).close().line(1).close();
}

/// How many blocks of the front make up the title block: all before the first heading or contents. What follows stands
/// in the text, after the navigation. A page that starts there goes with its text.
std::ptrdiff_t title_block(const std::vector<const Block*>& front) {
  auto end = std::find_if(front.begin(), front.end(), [](const Block* b) {
    return std::holds_alternative<Contents>(b->is) || std::holds_alternative<Heading>(b->is);
  });
  while (end != front.begin() && end != front.end() && std::holds_alternative<PageStart>((*(end - 1))->is)) --end;
  return end - front.begin();
}

}  // namespace

std::string write_html(const Document& document) {
  std::vector<const Block*> front = pointers(document.front);
  std::vector<const Block*> text(front.begin() + title_block(front), front.end());
  front.resize(front.size() - text.size());
  for (const Block& b : document.body) text.push_back(&b);

  const EditionPlan plan = plan_edition({{{}, front, {}}, {{}, text, {}}}, 2);
  const EditionWords& words = edition_words(document.language);
  Edition edition{document, plan, words};
  edition.title = title_lines(document);
  edition.navigation = usable_contents(document, plan);
  const std::string title = edition_title(document, words);
  const std::string language = language_tag(document.language);

  Xml x(Syntax::html);
  EditionRenderer renderer(edition, x, "");
  x.raw("<!DOCTYPE html>\n").open("html").attr("xmlns", "http://www.w3.org/1999/xhtml");
  if (language.empty()) x.attr("lang", "und").attr("xml:lang", "und");
  else language_attributes(x, language);
  head(x, document, title);
  x.line().open("body").attr_if("class", document.plain ? "plain-language" : "");
  x.line().open("a").attr("class", "skip").attr("href", "#text").text(words.skip).close();
  x.line().open("header");
  if (edition.title.empty()) x.line().element("h1", title);
  renderer.blocks(front);
  x.line(1).close();
  contents_navigation(x, edition, renderer);
  x.line().open("main").attr("id", "text");
  renderer.blocks(text);
  renderer.notes(2);
  renderer.originals(2);
  x.line(1).close();
  page_navigation(x, edition, renderer);
  foot(x, document, words);
  x.line(1).close().line(1).close().raw("\n");
  return x.take();
}

}  // namespace lectern
