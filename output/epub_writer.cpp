// Cuts the document into files, writes each with the shared renderer, and packs them.
//
// Headings of level 1 are h1 here, since each file stands for itself. Notes are gathered in notes.xhtml and not in
// pop-up footnotes: every reading system follows a link and a link back, and the text is read without interruption.
// Never writes a script or loads anything. Tested by epub_writer_test.cpp and tests/editions/check.mjs.
#include "output/epub_writer.h"

#include <functional>
#include <set>

#include "output/assets.h"
#include "output/edition_navigation.h"
#include "output/edition_text.h"
#include "output/epub_archive.h"
#include "output/epub_package.h"
#include "output/epub_parts.h"
#include "output/plain_words.h"

namespace lectern {

namespace {

/// One XHTML file; `content` fills <main>.
std::string page(const Edition& edition, const std::string& title, const std::string& file,
                 const std::function<void(Xml&, EditionRenderer&)>& content) {
  Xml x(Syntax::html);
  EditionRenderer renderer(edition, x, file);
  x.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE html>\n").open("html");
  x.attr("xmlns", "http://www.w3.org/1999/xhtml").attr("xmlns:epub", "http://www.idpf.org/2007/ops");
  if (language_tag(edition.document.language).empty()) x.attr("lang", "und").attr("xml:lang", "und");
  else language_attributes(x, edition.document.language);
  x.line().open("head").line().open("meta").attr("charset", "utf-8").close().line().element("title", title);
  x.line()
      .open("link")
      .attr("rel", "stylesheet")
      .attr("type", "text/css")
      .attr("href", "style.css")
      .close()
      .line(1)
      .close();
  x.line().open("body").attr_if("class", edition.document.plain ? "plain-language" : "");
  content(x, renderer);
  x.line(1).close().line(1).close().raw("\n");
  return x.take();
}

std::string text_page(const Edition& edition, const std::string& title, std::size_t n) {
  const EditionPart& part = edition.plan.parts[n];
  std::string name = title;
  for (const HeadingPlace& place : edition.plan.headings)
    if (n > 0 && place.part == n && !place.text.empty()) {
      name = place.text + " – " + title;
      break;
    }
  const std::string section = part.continues == " " ? title : part.continues;
  return page(edition, name, part.file, [&](Xml& x, EditionRenderer& renderer) {
    x.line().open("main");
    if (n == 0 && edition.title.empty()) x.line().element("h1", title);
    if (!section.empty()) x.line().element("h1", fill(edition.words.continued, section));
    renderer.blocks(part.blocks);
    x.line(1).close();
  });
}

std::string navigation_page(const Edition& edition, const std::string& title) {
  const EditionWords& words = edition.words;
  return page(edition, std::string(words.contents) + " – " + title, "nav.xhtml",
              [&](Xml& x, EditionRenderer& renderer) {
                x.line().open("main");
                x.line()
                    .open("nav")
                    .attr("epub:type", "toc")
                    .attr("id", "toc")
                    .attr("role", "doc-toc")
                    .attr("aria-labelledby", "contents");
                x.line().open("h1").attr("id", "contents").text(words.contents).close();
                std::vector<NavigationEntry> entries = contents_entries(edition, renderer);
                entries.insert(entries.begin(), {1, title, {}, "title.xhtml"});
                write_entries(x, entries);
                x.line(1).close();
                if (!edition.plan.pages.empty()) {
                  x.line()
                      .open("nav")
                      .attr("epub:type", "page-list")
                      .attr("role", "doc-pagelist")
                      .attr("aria-labelledby", "pages");
                  x.line().open("h2").attr("id", "pages").text(words.pages).close();
                  write_pages(x, edition.plan, renderer);
                  x.line(1).close();
                }
                const auto landmark = [&](std::string_view type, const std::string& href, std::string_view name) {
                  x.line().open("li").open("a").attr("epub:type", type).attr("href", href).text(name).close().close();
                };
                x.line().open("nav").attr("epub:type", "landmarks").attr("hidden", "hidden").line().open("ol");
                landmark("titlepage", "title.xhtml", words.title_page);
                landmark("toc", "nav.xhtml#toc", words.contents);
                if (edition.plan.parts.size() > 1) landmark("bodymatter", edition.plan.parts[1].file, words.text);
                if (!edition.plan.notes.empty()) landmark("endnotes", edition.notes_file, notes_heading(edition));
                x.line(1).close().line(1).close().line(1).close();
              });
}

constexpr std::string_view container =
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    "<container version=\"1.0\" xmlns=\"urn:oasis:names:tc:opendocument:xmlns:container\">\n"
    " <rootfiles>\n"
    "  <rootfile full-path=\"EPUB/package.opf\" media-type=\"application/oebps-package+xml\"/>\n"
    " </rootfiles>\n"
    "</container>\n";

struct Used {
  const Document& document;
  std::set<const Image*> images;
  void all(const Blocks& content) {
    for (const Block& b : content) std::visit(*this, b.is);
  }
  void operator()(const Figure& b) {
    if (const Image* image = find_image(document, b.image)) images.insert(image);
  }
  void operator()(const Aside& b) { all(b.content); }
  void operator()(const Quote& b) { all(b.content); }
  void operator()(const List& b) {
    for (const ListItem& item : b.items) all(item.content);
  }
  void operator()(const Table& b) {
    for (const Row& row : b.rows)
      for (const Cell& cell : row.cells) all(cell.content);
  }
  template <class Other>
  void operator()(const Other&) {}
};

}  // namespace

std::string write_epub(const Document& document) {
  const EditionPlan plan = plan_edition(epub_parts(document), 1);
  const EditionWords& words = edition_words(document.language);
  Edition edition{document, plan, words};
  edition.epub = true;
  edition.notes_file = "notes.xhtml";
  edition.originals_file = "originals.xhtml";
  edition.title = title_lines(document);
  edition.navigation = usable_contents(document, plan);
  const std::string title = edition_title(document, words);

  std::vector<EpubFile> files;
  std::vector<ArchiveEntry> entries{{"mimetype", "application/epub+zip", false},
                                    {"META-INF/container.xml", std::string(container)}};
  const auto add = [&](EpubFile file, std::string bytes, bool packed = true) {
    entries.push_back({"EPUB/" + file.name, std::move(bytes), packed});
    files.push_back(std::move(file));
  };
  const std::string xhtml = "application/xhtml+xml";
  for (std::size_t n = 0; n < plan.parts.size(); ++n) {
    const std::string& name = plan.parts[n].file;
    add({name.substr(0, name.find('.')), name, xhtml, {}, true}, text_page(edition, title, n));
    if (n == 0) add({"nav", "nav.xhtml", xhtml, "nav", true}, navigation_page(edition, title));
  }
  if (!plan.notes.empty())
    add({"notes", "notes.xhtml", xhtml, {}, true}, page(edition, std::string(notes_heading(edition)) + " – " + title,
                                                        "notes.xhtml", [](Xml& x, EditionRenderer& renderer) {
                                                          x.line().open("main");
                                                          renderer.notes(1);
                                                          x.line(1).close();
                                                        }));
  if (!plan.passages.empty())
    add({"originals", "originals.xhtml", xhtml, {}, true},
        page(edition, std::string(plain_words(document.language).originals) + " – " + title, "originals.xhtml",
             [](Xml& x, EditionRenderer& renderer) {
               x.line().open("main");
               renderer.originals(1);
               x.line(1).close();
             }));
  add({"style", "style.css", "text/css"}, std::string(content_css));
  Used used{document, {}};
  used.all(document.front);
  used.all(document.body);
  for (const NoteMark& note : plan.notes) used.all(note.note->content);
  int number = 0;
  for (const Image& image : document.images)
    if (used.images.contains(&image))
      add({"image-" + std::to_string(++number), "images/" + image.name, image.media_type}, image.bytes,
          image.media_type == "image/svg+xml");
  const std::string package = epub_package(edition, files);
  entries.insert(entries.begin() + 2, {"EPUB/package.opf", package});
  return make_archive(entries);
}

}  // namespace lectern
