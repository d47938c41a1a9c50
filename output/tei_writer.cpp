// Writes the TEI file: header, facsimile, and the text that tei_text.cpp makes.
// Never invents anything: what the document does not say is left out of the header.
// Tested by output/tei_writer_test.cpp and pipeline/round_trip_test.cpp.
#include "output/tei_writer.h"

#include <utility>

#include "output/tei_text.h"
#include "output/xml.h"

#ifndef LECTERN_VERSION
#define LECTERN_VERSION "0"
#endif

namespace lectern {
namespace {

/// A line of its own with one element of text, left out when there is none.
void field(Xml& x, const char* name, const char* type, const std::string& value) {
  if (value.empty()) return;
  x.line().open(name);
  if (type) x.attr("type", type);
  x.text(value).close();
}

void flag(Xml& x, const char* type, bool on) {
  if (on) x.line().open("note").attr("type", type).close();
}

void file_description(Xml& x, const Document& d, bool edited) {
  x.line().open("fileDesc");
  x.line().open("titleStmt").line().element("title", d.title);
  for (const std::string& author : d.authors) x.line().element("author", author);
  if (edited) {
    x.line().open("respStmt").attr("xml:id", "editor").line().element("resp", "corrections by hand");
    x.line().element("name", "editor").line(1).close();
  }
  x.line(1).close();
  if (d.plain) {
    x.line().open("editionStmt");
    x.line().open("edition").attr("n", "plain").text("Plain-language edition").close();
    x.line().open("respStmt").line().element("resp", d.plain->editor.empty() ? "draft made by" : "edited by");
    x.line().element("name", d.plain->editor.empty() ? "Lectern" : d.plain->editor).line(1).close();
    x.line(1).close();
  }
  x.line().open("publicationStmt").line().element("p", "Made from the source below; not published.").line(1).close();
  x.line().open("sourceDesc").line().open("bibl");
  const SourceInfo& source = d.source;
  field(x, "idno", "filename", source.name);
  field(x, "idno", "sha256", source.sha256);
  field(x, "date", nullptr, d.date);
  if (!d.surfaces.empty()) {
    const std::string count = std::to_string(d.surfaces.size());
    x.line().element("extent", count + (d.surfaces.size() == 1 ? " page" : " pages"));
  }
  x.line().open("note").attr("type", "format").text(source.format).close();
  field(x, "note", "title", source.title);
  field(x, "note", "author", source.author);
  field(x, "note", "subject", source.subject);
  field(x, "note", "keywords", source.keywords);
  field(x, "note", "creator", source.creator);
  field(x, "note", "producer", source.producer);
  field(x, "note", "language", source.language);
  field(x, "note", "created", source.created);
  flag(x, "tagged", source.tagged);
  flag(x, "encrypted", source.encrypted);
  flag(x, "labels", source.labels);
  x.line(1).close().line(1).close().line(1).close();
}

void encoding_description(Xml& x, const TeiText& text) {
  x.line().open("encodingDesc");
  x.line().open("appInfo");
  x.line().open("application").attr("ident", "lectern").attr("version", LECTERN_VERSION);
  x.line().element("label", "Lectern").line(1).close().line(1).close();
  x.line().open("editorialDecl");
  x.line().open("correction");
  x.line().element("p",
                   "Where a repair changed letters, choice holds what was printed (sic) and what is meant (corr); resp "
                   "names the rule, cert how sure it is.");
  if (text.edited) x.line().element("p", "Where resp names the editor, a person made the correction.");
  if (!text.rules.empty()) {
    x.line().open("p").text("The rules: ").open("list");
    for (const auto& [id, rule] : text.rules) x.line().open("item").attr("xml:id", id).text(rule).close();
    x.line(1).close().close();
  }
  x.line(1).close();
  x.line().open("hyphenation").attr("eol", "none");
  x.line().element("p", "Words broken at the end of a line, column or page stand whole.").line(1).close();
  x.line(1).close().line(1).close();
}

void header(Xml& x, const Document& d, const TeiText& text) {
  x.line().open("teiHeader");
  file_description(x, d, text.edited);
  encoding_description(x, text);
  if (!text.languages.empty()) {
    x.line().open("profileDesc").line().open("langUsage");
    for (const std::string& name : text.languages) {
      x.line().open("language").attr("ident", name).text(name).close();
    }
    x.line(1).close().line(1).close();
  }
  x.line(1).close();
}

void corners(Xml& x, const Box& box) {
  x.attr("ulx", tei_number(box.x0)).attr("uly", tei_number(box.y0));
  x.attr("lrx", tei_number(box.x1)).attr("lry", tei_number(box.y1));
}

void facsimile(Xml& x, const Document& d, const TeiText& text) {
  if (d.surfaces.empty()) return;
  x.line().open("facsimile");
  for (std::size_t i = 0; i < d.surfaces.size(); ++i) {
    const std::string number = std::to_string(i + 1);
    x.line().open("surface").attr("xml:id", "surface-" + number).attr("n", number);
    corners(x, {0, 0, d.surfaces[i].width, d.surfaces[i].height});
    for (const TeiZone& zone : text.zones[i]) {
      x.line().open("zone").attr("xml:id", "z" + std::to_string(zone.number));
      corners(x, zone.box);
      x.close();
    }
    if (!text.zones[i].empty()) x.line(1);
    x.close();
  }
  x.line(1).close();
}

}  // namespace

std::string write_tei(const Document& document, const TeiOptions& options) {
  TeiText text(document, options);
  text.write();

  Xml x;
  x.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
  x.line().open("TEI").attr("xmlns", "http://www.tei-c.org/ns/1.0");
  if (!text.languages.empty() && text.languages.front() == document.language) x.attr("xml:lang", document.language);
  header(x, document, text);
  facsimile(x, document, text);
  x.raw("\n").raw(text.x.take());
  x.line(1).close().raw("\n");
  return x.take();
}

}  // namespace lectern
