// DOCX before Pandoc: the language of runs is marked in their text, text boxes become boxes in the running text,
// changes and comments are told. Never changes a word. Tested by tests/pandoc.sh.
#include <algorithm>
#include <map>
#include <utility>

#include "input/markup_dom.h"
#include "input/pandoc_sources.h"
#include "input/zip_archive.h"
#include "stages/unicode.h"

namespace lectern {
namespace {

constexpr int kDeepestStyle = 16;  // styles based on styles; Word itself allows ten

struct Style {
  std::string language, based_on;
};

/// The child element of that name, or nullptr.
xmlNode* child(const xmlNode* node, std::string_view name) {
  for (xmlNode* one : children(node))
    if (name_of(one) == name) return one;
  return nullptr;
}

class Docx {
 public:
  Docx(std::string bytes, Record& record) : archive_(std::move(bytes)), record_(record) {}

  PandocSource run() {
    read_styles();
    for (const char* part : {"word/document.xml", "word/footnotes.xml", "word/endnotes.xml"}) {
      Dom dom = archive_.has(part) ? parse_xml_dom(archive_.read(part)) : nullptr;
      if (dom) parts_.emplace_back(part, std::move(dom));
    }
    for (auto& [part, dom] : parts_) {
      tell_changes(dom);
      move_bookmarks(dom);
      lift_text_boxes(dom);
      read(dom);
    }
    settle_language();
    std::map<std::string, std::string> replaced;
    for (auto& [part, dom] : parts_) {
      mark(dom);
      replaced.emplace(part, write_xml_dom(dom));
    }
    read_properties();
    tell();
    out_.bytes = archive_.with(replaced);
    auto archive = std::make_shared<ZipArchive>(std::move(archive_));
    out_.load_image = [archive](const std::string& url) { return archive->read("word/" + url); };
    return std::move(out_);
  }

 private:
  void read_styles() {
    const Dom dom = parse_xml_dom(archive_.read("word/styles.xml"));
    if (!dom) return;
    xmlNode* root = xmlDocGetRootElement(dom.get());
    for (xmlNode* one : children(root)) {
      if (name_of(one) == "docDefaults")
        for (xmlNode* lang : elements(one, "lang")) default_ = tidy_tag(attribute(lang, "val"));
      if (name_of(one) != "style") continue;
      Style& style = styles_[attribute(one, "styleId")];
      if (xmlNode* base = child(one, "basedOn")) style.based_on = attribute(base, "val");
      if (xmlNode* lang = child(child(one, "rPr"), "lang")) style.language = tidy_tag(attribute(lang, "val"));
    }
  }

  std::string style_language(std::string name) const {
    for (int i = 0; i < kDeepestStyle; ++i) {
      const auto style = styles_.find(name);
      if (style == styles_.end()) break;
      if (!style->second.language.empty()) return style->second.language;
      name = style->second.based_on;
    }
    return "";
  }

  /// Right-to-left and East Asian text have languages of their own in a run.
  std::string run_language(const xmlNode* run, const std::string& text) const {
    const xmlNode* form = child(run, "rPr");
    if (const xmlNode* lang = child(form, "lang")) {
      const std::u32string all = to_utf32(text);
      const bool east = std::ranges::any_of(all, is_cjk);
      const char* key = east ? "eastAsia" : std::ranges::any_of(all, is_rtl) ? "bidi" : "val";
      if (const std::string own = tidy_tag(attribute(lang, key)); !own.empty()) return own;
    }
    if (const xmlNode* style = child(form, "rStyle"))
      if (const std::string own = style_language(attribute(style, "val")); !own.empty()) return own;
    const xmlNode* paragraph = run->parent;
    while (paragraph && name_of(paragraph) != "p") paragraph = paragraph->parent;
    if (const xmlNode* style = child(child(paragraph, "pPr"), "pStyle"))
      if (const std::string own = style_language(attribute(style, "val")); !own.empty()) return own;
    return default_;
  }

  void tell_changes(const Dom& dom) {
    const xmlNode* root = xmlDocGetRootElement(dom.get());
    for (const char* name : {"ins", "del", "moveFrom", "moveTo"}) changes_ += elements(root, name).size();
    comments_ += elements(root, "commentReference").size();
  }

  /// A bookmark between paragraphs is lost; it means the next one.
  static void move_bookmarks(const Dom& dom) {
    for (xmlNode* mark : elements(xmlDocGetRootElement(dom.get()), "bookmarkStart")) {
      if (name_of(mark->parent) != "body") continue;
      xmlNode* next = mark->next;
      while (next && name_of(next) != "p") next = next->next;
      if (!next) continue;
      xmlNode* form = child(next, "pPr");
      if (form) xmlAddNextSibling(form, mark);
      else if (next->children) xmlAddPrevSibling(next->children, mark);
    }
  }

  /// Pandoc passes over text boxes: each becomes a table of one cell after its paragraph, which is read as a box.
  void lift_text_boxes(const Dom& dom) {
    xmlNode* root = xmlDocGetRootElement(dom.get());
    for (xmlNode* fallback : elements(root, "Fallback")) remove_node(fallback);  // the same again for old programs
    for (xmlNode* box : elements(root, "txbxContent")) {
      xmlNode* paragraph = nullptr;  // the outermost: boxes in boxes are lifted with it
      for (xmlNode* up = box->parent; up && name_of(up) != "txbxContent"; up = up->parent)
        if (name_of(up) == "p") paragraph = up;
      if (!paragraph) continue;
      xmlNode* table = xmlNewDocNode(dom.get(), paragraph->ns, reinterpret_cast<const xmlChar*>("tbl"), nullptr);
      xmlAddNextSibling(paragraph, table);
      xmlNode* cell = put_first(put_first(table, "tr", paragraph), "tc", paragraph);
      xmlNode* column = put_first(put_first(table, "tblGrid", paragraph), "gridCol", paragraph);
      const auto* width = reinterpret_cast<const xmlChar*>("w");  // without one Pandoc takes no cell
      xmlSetNsProp(column, column->ns, width, reinterpret_cast<const xmlChar*>("100"));
      for (xmlNode* one : children(box)) {
        xmlUnlinkNode(one);
        xmlAddChild(cell, one);
      }
      remove_node(box);
    }
  }

  void read(const Dom& dom) {
    for (xmlNode* run : elements(xmlDocGetRootElement(dom.get()), "r")) {
      std::string text;
      for (xmlNode* one : children(run))
        if (name_of(one) == "t") text += text_inside(one);
        else if (name_of(one) == "tab" || name_of(one) == "br" || name_of(one) == "noBreakHyphen") out_.words += ' ';
      const std::u32string all = to_utf32(text);
      letters_[run_language(run, text)] += std::ranges::count_if(all, is_letter);
      bool left_out = false;
      for (const xmlNode* up = run; up; up = up->parent) left_out = left_out || name_of(up) == "moveFrom";
      if (!left_out) out_.words += text;
      const xmlNode* next = run->next;
      while (next && !is_element(next)) next = next->next;
      if (!next) out_.words += '\n';  // the end of a paragraph, or of a link in it
    }
  }

  void settle_language() {
    const auto most = std::ranges::max_element(letters_, {}, [](const auto& one) { return one.second; });
    out_.language = most == letters_.end() || most->second == 0 ? default_ : most->first;
    out_.by_default = true;
  }

  /// Another region of the same language is a setting of the keyboard, and no other language.
  void mark(const Dom& dom) {
    for (xmlNode* run : elements(xmlDocGetRootElement(dom.get()), "r"))
      for (xmlNode* text : children(run)) {
        if (name_of(text) != "t") continue;
        const std::string words = text_inside(text);
        const std::string language = run_language(run, words);
        if (language.empty() || primary_language(language) == primary_language(out_.language)) continue;
        set_text(text, out_.marks.marked(words, language));
        xmlNodeSetSpacePreserve(text, 1);
      }
  }

  void read_properties() {
    const Dom dom = parse_xml_dom(archive_.read("docProps/core.xml"));
    if (!dom) return;
    for (xmlNode* one : children(xmlDocGetRootElement(dom.get()))) {
      const std::string_view name = name_of(one);
      if (name == "title") out_.about.title = text_inside(one);
      if (name == "creator") out_.about.author = text_inside(one);
      if (name == "subject") out_.about.subject = text_inside(one);
      if (name == "keywords") out_.about.keywords = text_inside(one);
      if (name == "created") out_.about.created = text_inside(one);
    }
    out_.about.language = out_.language;
  }

  void tell() {
    if (changes_ > 0)
      record_.warn("tracked-changes", 0,
                   "The file has tracked changes: what was inserted is taken, what was deleted is left out.");
    if (comments_ > 0) record_.warn("comments-left-out", 0, "The file has comments in its margin; they are left out.");
  }

  ZipArchive archive_;
  Record& record_;
  PandocSource out_;
  std::map<std::string, Style> styles_;
  std::map<std::string, std::ptrdiff_t> letters_;
  std::vector<std::pair<std::string, Dom>> parts_;
  std::string default_;
  std::size_t changes_ = 0, comments_ = 0;
};

}  // namespace

PandocSource prepare_docx(std::string bytes, Record& record) { return Docx(std::move(bytes), record).run(); }

}  // namespace lectern
