// HTML and EPUB before Pandoc: languages of elements are marked in their text, and what Pandoc passes over is said in a
// way that it keeps: notes, contents, identifiers, alternative texts. Never changes a word. Tested by
// input/pandoc_sources_test.cpp and tests/pandoc.sh.
#include <algorithm>
#include <array>
#include <map>
#include <memory>
#include <utility>

#include "input/markup_dom.h"
#include "input/pandoc_sources.h"
#include "input/zip_archive.h"
#include "stages/unicode.h"

namespace lectern {
namespace {

bool one_of(std::string_view name, std::initializer_list<std::string_view> names) {
  return std::ranges::find(names, name) != names.end();
}

bool has_word(const std::string& list, std::string_view word) {
  return (" " + list + " ").find(" " + std::string(word) + " ") != std::string::npos;
}

std::string character(char32_t c) { return to_utf8({&c, 1}); }

/// Attributes have a prefix in XHTML ("xml:lang", "epub:type") and in HTML the whole name.
std::string either(const xmlNode* node, const char* name, const char* prefixed) {
  const std::string value = attribute(node, name);
  return value.empty() ? attribute(node, prefixed) : value;
}

class HtmlMarker {
 public:
  HtmlMarker(const std::string& language, LanguageMarks& marks) : language_(language), marks_(marks) {}

  void see(xmlNode* node, const std::string& around) {
    if (node->type == XML_TEXT_NODE || node->type == XML_CDATA_SECTION_NODE) return text(node, around);
    if (!is_element(node)) return;
    const std::string_view name = name_of(node);
    if (one_of(name, {"script", "style", "svg", "math", "head", "template"})) return;
    std::string own = tidy_tag(either(node, "lang", "xml:lang"));
    if (own.empty()) own = around;
    element(node);
    const bool block = !one_of(
        name_of(node), {"a",    "abbr", "b", "bdi",  "bdo",   "cite", "code",   "del", "dfn", "em",   "i", "ins", "kbd",
                        "mark", "q",    "s", "samp", "small", "span", "strong", "sub", "sup", "time", "u", "var"});
    if (block) words += '\n';
    for (xmlNode* one : children(node)) see(one, own);
    if (block) words += '\n';
  }

  std::string words;

 private:
  void text(xmlNode* node, const std::string& language) {
    const std::string plain = text_of(node);
    words += plain;
    if (language.empty() || language == language_) return;
    const std::string marked = marks_.marked(plain, language);
    if (marked != plain) set_text(node, marked);
  }

  void element(xmlNode* node) {
    const std::string_view name = name_of(node);
    const std::string type = either(node, "type", "epub:type"), role = attribute(node, "role");
    if (name == "img") return picture(node);
    if (name == "a" && has_word(type, "noteref")) tell(node, "doc-noteref");
    if (has_word(type, "toc") || role == "doc-toc" || (name == "nav" && attribute(node, "id") == "TOC")) {
      xmlNodeSetName(node, reinterpret_cast<const xmlChar*>("div"));
      tell(node, "doc-toc");
      set_attribute(node, "class", "toc");
    } else if (name == "aside") {  // a note of an e-book, or a box
      const bool note = has_word(type, "footnote") || has_word(type, "endnote") || role == "doc-footnote";
      xmlNodeSetName(node, reinterpret_cast<const xmlChar*>("div"));
      if (!note) set_attribute(node, "class", "aside");
    } else if (name == "figure" && elements(node, "img").empty()) {
      xmlNodeSetName(node, reinterpret_cast<const xmlChar*>("div"));  // Pandoc takes every figure for a picture
    }
    drop_type(node, type);
    const std::string id = attribute(node, "id");
    if (!id.empty() && one_of(name_of(node), {"p", "td", "th", "dt", "dd", "blockquote", "em", "strong", "i", "b"})) {
      xmlNode* place = name_of(node) == "blockquote" ? nullptr : put_first(node, "span", node);
      if (place) set_attribute(place, "id", id);
    }
  }

  void tell(xmlNode* node, const char* role) { set_attribute(node, "role", role); }

  /// Pandoc has its own reading of epub:type, which loses notes that stand elsewhere.
  void drop_type(xmlNode* node, const std::string& type) {
    if (type.empty()) return;
    for (xmlAttr* one = node->properties; one;) {
      xmlAttr* next = one->next;
      const std::string_view name = reinterpret_cast<const char*>(one->name);
      if (name == "epub:type" || (name == "type" && one->ns)) xmlRemoveProp(one);
      one = next;
    }
  }

  /// With a caption the alternative text is lost, and that a picture is decoration is not seen.
  void picture(xmlNode* node) {
    const std::string alternative = attribute(node, "alt"), role = attribute(node, "role");
    const bool told_empty = xmlHasProp(node, reinterpret_cast<const xmlChar*>("alt")) && alternative.empty();
    const bool decorative = told_empty || role == "presentation" || role == "none";
    for (const xmlNode* up = node->parent; up; up = up->parent)
      if (name_of(up) == "figure" && !alternative.empty())
        return set_attribute(node, "title", character(kAlternative) + alternative);
    if (decorative) set_attribute(node, "alt", character(kDecorative));
  }

  const std::string& language_;
  LanguageMarks& marks_;
};

std::string root_language(const Dom& dom) {
  return dom ? tidy_tag(either(xmlDocGetRootElement(dom.get()), "lang", "xml:lang")) : "";
}

/// The package document of an e-book, as META-INF/container.xml names it.
std::string package_path(const ZipArchive& archive) {
  const Dom dom = parse_xml_dom(archive.read("META-INF/container.xml"));
  if (dom)
    for (const xmlNode* one : elements(xmlDocGetRootElement(dom.get()), "rootfile")) return attribute(one, "full-path");
  return "";
}

/// One page: languages marked, notes and contents told to be ones, alternative texts kept. Returns its text.
std::string mark_html(xmlNode* root, const std::string& language, LanguageMarks& marks) {
  HtmlMarker marker(language, marks);
  for (xmlNode* one : children(root))
    if (name_of(one) == "body") marker.see(one, tidy_tag(either(root, "lang", "xml:lang")));
  return std::move(marker.words);
}

}  // namespace

PandocSource prepare_html(std::string bytes) {
  PandocSource out;
  const Dom dom = parse_html_dom(bytes);
  if (!dom || !xmlDocGetRootElement(dom.get())) {
    out.bytes = std::move(bytes);
    return out;
  }
  out.language = root_language(dom);
  out.words = mark_html(xmlDocGetRootElement(dom.get()), out.language, out.marks);
  out.bytes = write_html_dom(dom);
  return out;
}

PandocSource prepare_epub(std::string bytes, Record&) {
  PandocSource out;
  auto archive = std::make_shared<ZipArchive>(std::move(bytes));
  const std::string package = package_path(*archive);
  if (const Dom dom = parse_xml_dom(archive->read(package)))
    for (const xmlNode* one : elements(xmlDocGetRootElement(dom.get()), "language"))
      if (out.language.empty()) out.language = tidy_tag(text_inside(one));
  std::map<std::string, std::string> replaced;
  for (const std::string& name : archive->names()) {
    if (!name.ends_with(".xhtml") && !name.ends_with(".html") && !name.ends_with(".htm")) continue;
    const Dom dom = parse_xml_dom(archive->read(name));
    if (!dom) continue;
    mark_html(xmlDocGetRootElement(dom.get()), out.language, out.marks);
    replaced.emplace(name, write_xml_dom(dom));
  }
  out.bytes = archive->with(replaced);
  const std::string folder = package.substr(0, package.rfind('/') + 1);
  out.load_image = [archive, folder](const std::string& url) {
    for (const std::string& name : {folder + url, url})
      if (archive->has(name)) return archive->read(name);
    return std::string();
  };
  return out;
}

}  // namespace lectern
