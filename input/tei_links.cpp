// Numbers the targets of links inside a TEI file, before its text is read.
// Never touches a target that it cannot find.
// Tested by input/tei_reader_test.cpp.
#include "input/tei_links.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <map>
#include <string>
#include <string_view>

namespace lectern {
namespace {

using Targets = std::map<std::string, std::string, std::less<>>;  // by id

constexpr std::array<std::string_view, 4> kOtherHeads = {"list", "table", "figure", "listBibl"};

struct Walk {
  Targets targets;
  int sections = 0;
  int pages = 0;
  int terms = 0;

  void name(const XmlNode& node, const std::string& target) {
    if (const std::string& id = node.attribute("xml:id"); !id.empty()) targets.emplace(id, target);
  }

  void page(const XmlNode& node) {
    constexpr std::string_view prefix = "#surface-";
    const std::string_view facs = node.attribute("facs");
    int number = pages + 1;
    if (const std::size_t at = facs.find(prefix); at != std::string_view::npos) {
      std::from_chars(facs.data() + at + prefix.size(), facs.data() + facs.size(), number);
    }
    pages = number;
    name(node, "#page-" + std::to_string(number));
  }

  void gather(const XmlNode& node, const XmlNode& parent, bool in_contents) {
    if (node.name == "pb") page(node);
    const bool other = std::find(kOtherHeads.begin(), kOtherHeads.end(), parent.name) != kOtherHeads.end();
    const bool head = node.name == "head" && !other && !in_contents;
    if (head || (node.name == "ab" && node.attribute("type") == "heading")) {
      const std::string target = "#section-" + std::to_string(++sections);
      name(node, target);
      name(parent, target);
    }
    if (node.name == "list" && node.attribute("type") == "gloss") return gloss(node, in_contents);
    in_contents = in_contents || node.attribute("type") == "contents";
    for (const XmlNode& child : node.children) gather(child, node, in_contents);
  }

  /// Items are counted as the reader makes them, whether they have a label or not.
  void gloss(const XmlNode& list, bool in_contents) {
    bool labelled = false;
    for (const XmlNode& child : list.children) {
      const bool label = child.name == "label";
      const bool item =
          !label && !child.name.empty() && child.name != "head" && child.name != "pb" && child.name != "fw";
      if (label ? !labelled : item && !labelled) ++terms;
      if (label || item) name(child, "#term-" + std::to_string(terms));
      labelled = label || (labelled && !item);
      gather(child, list, in_contents);
    }
  }

  void apply(XmlNode& node) const {
    for (auto& [key, value] : node.attributes) {
      if (key != "target" || !value.starts_with('#')) continue;
      if (const auto found = targets.find(std::string_view(value).substr(1)); found != targets.end())
        value = found->second;
    }
    for (XmlNode& child : node.children) apply(child);
  }
};

}  // namespace

void number_links(XmlNode& root) {
  Walk walk;
  if (const XmlNode* text = root.child("text")) walk.gather(*text, root, false);
  walk.apply(root);
}

}  // namespace lectern
