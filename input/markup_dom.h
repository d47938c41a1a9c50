// Markup as libxml2's tree, for the steps that change a source before Pandoc reads it.
#pragma once

#include <libxml/tree.h>

#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace lectern {

struct FreeDom {
  void operator()(xmlDoc* document) const { xmlFreeDoc(document); }
};
using Dom = std::unique_ptr<xmlDoc, FreeDom>;

/// Empty when the text is not well-formed. Nothing is loaded: no network, no external entity.
Dom parse_xml_dom(const std::string& text);
/// HTML as browsers take it, as far as libxml2 does; UTF-8 unless the file says otherwise.
Dom parse_html_dom(const std::string& text);
std::string write_xml_dom(const Dom& dom);
std::string write_html_dom(const Dom& dom);

bool is_element(const xmlNode* node);
std::string_view name_of(const xmlNode* node);  // local name
/// The attribute by its local name; empty when there is none.
std::string attribute(const xmlNode* node, const char* name);
void set_attribute(xmlNode* node, const char* name, const std::string& value);
std::string text_of(const xmlNode* node);  // of a text node
void set_text(xmlNode* node, const std::string& text);
/// All text inside.
std::string text_inside(const xmlNode* node);
std::vector<xmlNode*> children(const xmlNode* node);
/// Every element below, in order of the file, that has the local name.
std::vector<xmlNode*> elements(const xmlNode* root, std::string_view name);
void remove_node(xmlNode* node);
/// Puts what is inside in the place of the node.
void unwrap(xmlNode* node);
/// A new element of the same namespace as `like`, at the beginning of `parent`.
xmlNode* put_first(xmlNode* parent, const char* name, const xmlNode* like);
/// Calls `see` for the node and everything below it; what is below is left out where it returns false.
void walk(xmlNode* node, const std::function<bool(xmlNode*)>& see);

}  // namespace lectern
