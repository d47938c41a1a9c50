// ODT before Pandoc: languages of styles are marked in the text; heads of tables, which Pandoc loses with their words,
// become rows whose cells are marked, as spans are; deleted text and comments are left out and told. Never changes a
// word. Tested by tests/pandoc.sh.
#include <map>
#include <memory>
#include <utility>

#include "input/markup_dom.h"
#include "input/pandoc_sources.h"
#include "input/zip_archive.h"
#include "stages/unicode.h"

namespace lectern {
namespace {

constexpr int kDeepestStyle = 16;  // styles based on styles

struct Style {
  std::string language, based_on;
};

class Odt {
 public:
  Odt(std::string bytes, Record& record) : archive_(std::make_shared<ZipArchive>(std::move(bytes))), record_(record) {}

  PandocSource run() {
    const Dom content = parse_xml_dom(archive_->read("content.xml"));
    if (const Dom styles = parse_xml_dom(archive_->read("styles.xml"))) read_styles(styles);
    read_properties();
    std::map<std::string, std::string> replaced;
    if (content) {
      read_styles(content);
      leave_out(content);
      mark_tables(content);
      xmlNode* root = xmlDocGetRootElement(content.get());
      for (xmlNode* body : elements(root, "body")) see(body, default_);
      settle_language();
      for (const auto& [node, language] : texts_)
        if (primary_language(language) != primary_language(out_.language))
          set_text(node, out_.marks.marked(text_of(node), language));
      replaced.emplace("content.xml", write_xml_dom(content));
    }
    out_.bytes = archive_->with(replaced);
    out_.load_image = [archive = archive_](const std::string& url) { return archive->read(url); };
    return std::move(out_);
  }

 private:
  static std::string tag_of(const xmlNode* style) {
    for (const xmlNode* one : children(style)) {
      if (name_of(one) != "text-properties") continue;
      const std::string country = attribute(one, "country");
      return tidy_tag(attribute(one, "language") + (country.empty() || country == "none" ? "" : "-" + country));
    }
    return "";
  }

  void read_styles(const Dom& dom) {
    xmlNode* root = xmlDocGetRootElement(dom.get());
    for (xmlNode* style : elements(root, "default-style"))
      if (attribute(style, "family") == "paragraph") default_ = tag_of(style);
    for (xmlNode* style : elements(root, "style"))
      styles_[attribute(style, "name")] = {tag_of(style), attribute(style, "parent-style-name")};
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

  void leave_out(const Dom& dom) {
    xmlNode* root = xmlDocGetRootElement(dom.get());
    const auto changes = elements(root, "tracked-changes"), comments = elements(root, "annotation");
    for (xmlNode* one : changes) remove_node(one);
    for (xmlNode* one : comments) remove_node(one);
    if (!changes.empty())
      record_.warn("tracked-changes", 0,
                   "The file has tracked changes: what was inserted is taken, what was deleted is left out.");
    if (!comments.empty())
      record_.warn("comments-left-out", 0, "The file has comments in its margin; they are left out.");
  }

  void mark_tables(const Dom& dom) {
    xmlNode* root = xmlDocGetRootElement(dom.get());
    const auto heads = elements(root, "table-header-rows");
    for (xmlNode* cell : elements(root, "table-cell")) {
      bool header = false;
      for (const xmlNode* up = cell->parent; up && name_of(up) != "table"; up = up->parent)
        header = header || name_of(up) == "table-header-rows";
      const std::string columns = attribute(cell, "number-columns-spanned"),
                        rows = attribute(cell, "number-rows-spanned");
      const bool spans = (!columns.empty() && columns != "1") || (!rows.empty() && rows != "1");
      if (!header && !spans) continue;
      const xmlNode* like = nullptr;
      for (xmlNode* one : elements(cell, "p")) like = like ? like : one;
      if (!like) continue;
      constexpr char32_t mark = kCellMark;
      const std::string says = to_utf8({&mark, 1}) + (header ? "h" : "") + (columns.empty() ? "" : "c" + columns) +
                               (rows.empty() ? "" : "r" + rows);
      xmlNodeAddContent(put_first(cell, "p", like), reinterpret_cast<const xmlChar*>(says.c_str()));
    }
    for (xmlNode* head : heads) unwrap(head);
  }

  void see(xmlNode* node, const std::string& around) {
    if (node->type == XML_TEXT_NODE) {
      const std::string text = text_of(node);
      const std::u32string all = to_utf32(text);
      if (all.find(kCellMark) != all.npos) return;
      out_.words += text;
      letters_[around] += std::count_if(all.begin(), all.end(), is_letter);
      texts_.emplace_back(node, around);
      return;
    }
    const std::string_view name = name_of(node);
    if (name == "note-citation" || name == "sequence-decls" || name == "forms" || name == "desc" || name == "title")
      return;
    std::string own = style_language(attribute(node, "style-name"));
    if (own.empty()) own = around;
    if (name == "s" || name == "tab" || name == "line-break") out_.words += ' ';
    const bool block = name != "span" && name != "a" && name.find("bookmark") == name.npos && name != "s";
    if (block) out_.words += '\n';
    for (xmlNode* one : children(node)) see(one, own);
    if (block) out_.words += '\n';
  }

  void settle_language() {
    std::ptrdiff_t most = 0;
    for (const auto& [language, letters] : letters_)
      if (letters > most) most = letters, out_.language = language;
    if (out_.language.empty()) out_.language = tidy_tag(out_.about.language);
    out_.by_default = true;
  }

  void read_properties() {
    const Dom dom = parse_xml_dom(archive_->read("meta.xml"));
    if (!dom) return;
    const xmlNode* root = xmlDocGetRootElement(dom.get());
    const auto read = [&](const char* name, std::string& to) {
      for (const xmlNode* one : elements(root, name)) to = text_inside(one);
    };
    read("title", out_.about.title);
    read("creator", out_.about.author);
    read("initial-creator", out_.about.author);
    read("subject", out_.about.subject);
    read("keyword", out_.about.keywords);
    read("language", out_.about.language);
    read("creation-date", out_.about.created);
    read("generator", out_.about.producer);
  }

  std::shared_ptr<ZipArchive> archive_;
  Record& record_;
  PandocSource out_;
  std::map<std::string, Style> styles_;
  std::map<std::string, std::ptrdiff_t> letters_;
  std::vector<std::pair<xmlNode*, std::string>> texts_;
  std::string default_;
};

}  // namespace

PandocSource prepare_odt(std::string bytes, Record& record) { return Odt(std::move(bytes), record).run(); }

}  // namespace lectern
