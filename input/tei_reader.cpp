// Reads a TEI file of our profile: the header, the facsimile, and the sections of the text.
// Never decides anything about the text; never opens a file itself (pictures come through `load_image`).
// Tested by input/tei_reader_test.cpp and pipeline/round_trip_test.cpp; fuzzed by tests/fuzz/tei_reader_fuzz.cpp.
#include "input/tei_reader.h"

#include <algorithm>
#include <charconv>
#include <string>
#include <string_view>
#include <utility>

#include "input/tei_links.h"
#include "input/tei_text_reader.h"
#include "input/xml_tree.h"
#include "stages/error.h"

namespace lectern {
namespace {

constexpr std::string_view kTei = "http://www.tei-c.org/ns/1.0";
const XmlNode kNothing;

/// The node at the end of a path of first children; an empty node when there is none.
const XmlNode& at(const XmlNode& from, std::initializer_list<std::string_view> path) {
  const XmlNode* node = &from;
  for (const std::string_view name : path) {
    node = node->child(name);
    if (!node) return kNothing;
  }
  return *node;
}

double number(const XmlNode& node, std::string_view name) {
  const std::string& text = node.attribute(name);
  double value = 0;
  std::from_chars(text.data(), text.data() + text.size(), value);
  return value;
}

void read_source(const XmlNode& bibl, Document& d) {
  SourceInfo& source = d.source;
  std::string loose;
  for (const XmlNode& node : bibl.children) {
    const std::string& type = node.attribute("type");
    const std::string text = node.all_text();
    if (node.name.empty()) loose += text;
    else if (node.name == "date") d.date = unwrapped(text);
    else if (type == "filename") source.name = text;
    else if (type == "sha256") source.sha256 = text;
    else if (type == "format") source.format = text;
    else if (type == "title") source.title = text;
    else if (type == "author") source.author = text;
    else if (type == "subject") source.subject = text;
    else if (type == "keywords") source.keywords = text;
    else if (type == "creator") source.creator = text;
    else if (type == "producer") source.producer = text;
    else if (type == "language") source.language = text;
    else if (type == "created") source.created = text;
    else if (type == "tagged") source.tagged = true;
    else if (type == "encrypted") source.encrypted = true;
    else if (type == "labels") source.labels = true;
  }
  if (source.name.empty()) source.name = unwrapped("\n" + loose);
}

void read_header(const XmlNode& header, Document& d, TeiTextReader& text) {
  const XmlNode& title = at(header, {"fileDesc", "titleStmt"});
  for (const XmlNode& node : title.children) {
    if (node.name == "title" && d.title.empty()) d.title = unwrapped(node.all_text());
    if (node.name == "author") d.authors.push_back(unwrapped(node.all_text()));
  }
  const XmlNode& edition = at(header, {"fileDesc", "editionStmt"});
  if (at(edition, {"edition"}).attribute("n") == "plain") {
    d.plain.emplace();
    const XmlNode& said = at(edition, {"respStmt"});
    if (at(said, {"resp"}).all_text() != "draft made by") d.plain->editor = at(said, {"name"}).all_text();
    text.plain_edition = true;
  }
  read_source(at(header, {"fileDesc", "sourceDesc", "bibl"}), d);
  for (const XmlNode& p : at(header, {"encodingDesc", "editorialDecl", "correction"}).children) {
    for (const XmlNode& item : at(p, {"list"}).children) {
      if (const std::string& id = item.attribute("xml:id"); !id.empty()) text.rules[id] = item.all_text();
    }
  }
  if (d.language.empty()) d.language = text.language(at(header, {"profileDesc", "langUsage", "language"}), "ident");
}

void read_facsimile(const XmlNode& facsimile, Document& d, TeiTextReader& text) {
  for (const XmlNode& surface : facsimile.children) {
    if (surface.name != "surface") continue;
    const double left = number(surface, "ulx"), top = number(surface, "uly");
    d.surfaces.push_back({hundredth(number(surface, "lrx") - left), hundredth(number(surface, "lry") - top)});
    const int page = static_cast<int>(d.surfaces.size());
    text.surfaces.emplace(surface.attribute("xml:id"), page);
    for (const XmlNode& zone : surface.children) {
      if (zone.name != "zone") continue;
      text.zones.emplace(
          zone.attribute("xml:id"),
          PageBox{page, {number(zone, "ulx"), number(zone, "uly"), number(zone, "lrx"), number(zone, "lry")}});
    }
  }
}

}  // namespace

Document read_tei(std::string_view xml, const LoadImage& load_image, Record& record) {
  XmlNode root = parse_xml(xml, kTei);
  number_links(root);
  if (root.name != "TEI") {
    throw Error(ErrorCode::invalid_tei, "This is not a TEI file: its root element is \"" + root.name +
                                            "\", where \"TEI\" of the namespace " + std::string(kTei) + " should be.");
  }
  Document d;
  TeiTextReader text(load_image, record);
  const XmlNode& content = at(root, {"text"});
  d.language = text.language(root);
  if (d.language.empty()) d.language = text.language(content);
  read_header(at(root, {"teiHeader"}), d, text);
  if (d.language.empty()) d.language = "und";
  read_facsimile(at(root, {"facsimile"}), d, text);
  for (const XmlNode& part : content.children) {
    if (part.name == "back" && d.plain) text.originals(part, d.plain->originals);
    else if (!part.name.empty()) text.section(part, 1, part.name == "front" ? d.front : d.body);
  }
  d.images = std::move(text.images);
  return d;
}

}  // namespace lectern
