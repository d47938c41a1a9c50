// Thin helpers over libxml2's tree. Never loads anything and never prints. Tested by tests/pandoc.sh.
#include "input/markup_dom.h"

#include <libxml/HTMLparser.h>
#include <libxml/HTMLtree.h>
#include <libxml/parser.h>

namespace lectern {
namespace {

const xmlChar* xml(const char* text) { return reinterpret_cast<const xmlChar*>(text); }
std::string_view view(const xmlChar* text) { return text ? reinterpret_cast<const char*>(text) : std::string_view(); }

std::string taken(xmlChar* text, int size) {
  if (!text) return "";
  std::string out(reinterpret_cast<const char*>(text), static_cast<std::size_t>(size));
  xmlFree(text);
  return out;
}

}  // namespace

Dom parse_xml_dom(const std::string& text) {
  return Dom(xmlReadMemory(text.data(), static_cast<int>(text.size()), nullptr, nullptr,
                           XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING));
}

Dom parse_html_dom(const std::string& text) {
  const bool utf8 = text.substr(0, 1024).find("charset") == std::string::npos;
  return Dom(htmlReadMemory(text.data(), static_cast<int>(text.size()), nullptr, utf8 ? "UTF-8" : nullptr,
                            HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET | HTML_PARSE_RECOVER));
}

std::string write_xml_dom(const Dom& dom) {
  xmlChar* text = nullptr;
  int size = 0;
  xmlDocDumpMemoryEnc(dom.get(), &text, &size, "UTF-8");
  return taken(text, size);
}

std::string write_html_dom(const Dom& dom) {
  htmlSetMetaEncoding(dom.get(), xml("UTF-8"));
  xmlChar* text = nullptr;
  int size = 0;
  htmlDocDumpMemoryFormat(dom.get(), &text, &size, 0);
  return taken(text, size);
}

bool is_element(const xmlNode* node) { return node && node->type == XML_ELEMENT_NODE; }

std::string_view name_of(const xmlNode* node) { return is_element(node) ? view(node->name) : std::string_view(); }

std::string attribute(const xmlNode* node, const char* name) {
  if (!is_element(node)) return "";
  for (const xmlAttr* one = node->properties; one; one = one->next)
    if (view(one->name) == name) return one->children ? std::string(view(one->children->content)) : "";
  return "";
}

void set_attribute(xmlNode* node, const char* name, const std::string& value) {
  xmlSetProp(node, xml(name), xml(value.c_str()));
}

std::string text_of(const xmlNode* node) {
  const bool text = node && (node->type == XML_TEXT_NODE || node->type == XML_CDATA_SECTION_NODE);
  return text ? std::string(view(node->content)) : "";
}

void set_text(xmlNode* node, const std::string& text) {
  xmlNodeSetContentLen(node, xml(""), 0);
  xmlNodeAddContentLen(node, xml(text.data()), static_cast<int>(text.size()));
}

std::string text_inside(const xmlNode* node) {
  std::string out = text_of(node);
  if (is_element(node))
    for (const xmlNode* one = node->children; one; one = one->next) out += text_inside(one);
  return out;
}

std::vector<xmlNode*> children(const xmlNode* node) {
  std::vector<xmlNode*> out;
  if (is_element(node))
    for (xmlNode* one = node->children; one; one = one->next) out.push_back(one);
  return out;
}

void walk(xmlNode* node, const std::function<bool(xmlNode*)>& see) {
  if (!node || !see(node) || !is_element(node)) return;
  for (xmlNode* one : children(node)) walk(one, see);
}

std::vector<xmlNode*> elements(const xmlNode* root, std::string_view name) {
  std::vector<xmlNode*> out;
  walk(const_cast<xmlNode*>(root), [&](xmlNode* node) {
    if (name_of(node) == name) out.push_back(node);
    return true;
  });
  return out;
}

void remove_node(xmlNode* node) {
  xmlUnlinkNode(node);
  xmlFreeNode(node);
}

void unwrap(xmlNode* node) {
  for (xmlNode* one : children(node)) xmlAddPrevSibling(node, one);
  remove_node(node);
}

xmlNode* put_first(xmlNode* parent, const char* name, const xmlNode* like) {
  xmlNode* made = xmlNewDocNode(parent->doc, like->ns, xml(name), nullptr);
  if (parent->children) xmlAddPrevSibling(parent->children, made);
  else xmlAddChild(parent, made);
  return made;
}

}  // namespace lectern
