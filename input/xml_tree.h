// An XML file as a plain tree, for readers of markup.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace lectern {

struct XmlNode {
  std::string name;  // local name; empty: this is text. Comments and processing instructions are left out
  std::string text;  // of a text node, verbatim
  std::vector<std::pair<std::string, std::string>> attributes;  // names as written: "n", "xml:lang"
  std::vector<XmlNode> children;
  int line = 0;

  /// The attribute's value; empty when there is none.
  const std::string& attribute(std::string_view name) const;
  /// The first child element of that name, or nullptr.
  const XmlNode* child(std::string_view name) const;
  /// All text inside, verbatim.
  std::string all_text() const;
};

/// The root element. Elements outside the namespace `home` are taken by their local name with "?" before it. Nothing is
/// loaded: no network, no external entity; references to entities that the file declares itself are dropped. Nesting
/// deeper than 256 is refused. Throws Error (invalid_tei) with the line when the text is not well-formed.
XmlNode parse_xml(std::string_view xml, std::string_view home);

}  // namespace lectern
