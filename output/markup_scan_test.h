// A small reader of well-formed markup for the tests of the editions: what elements there are, in order.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace lectern {

struct Element {
  std::string name;
  std::map<std::string, std::string> attributes;  // values as they stand in the file
  std::string text;                               // of the element and all that is in it, as it stands in the file
  std::vector<std::string> parents;               // names, outermost first
  bool has(const std::string& name, const std::string& value) const {
    const auto found = attributes.find(name);
    return found != attributes.end() && found->second == value;
  }
};

/// Elements in the order of their start tags. Throws std::runtime_error when the markup is not balanced, an attribute
/// is doubled or unquoted, or text holds a bare "<" or "&".
std::vector<Element> scan_markup(std::string_view markup);

std::vector<Element> with(const std::vector<Element>& elements, const std::string& attribute, const std::string& value);
std::vector<Element> named(const std::vector<Element>& elements, const std::string& name);

}  // namespace lectern
