// Reads concepts, their languages and terms, by the names that both editions of TBX use. Never follows a reference.
// Tested by tbx_reader_test.cpp.
#include "input/tbx_reader.h"

#include <string>

#include "input/xml_tree.h"
#include "stages/error.h"

namespace lectern {
namespace {

/// The name without the mark of a namespace.
std::string_view name_of(const XmlNode& node) {
  std::string_view name = node.name;
  if (name.starts_with('?')) name.remove_prefix(1);
  return name;
}

std::string folded(const std::string& text) {
  std::string out;
  for (const char c : text) {
    const bool space = c == ' ' || c == '\n' || c == '\t' || c == '\r';
    if (!space) out += c;
    else if (!out.empty() && out.back() != ' ') out += ' ';
  }
  if (!out.empty() && out.back() == ' ') out.pop_back();
  return out;
}

struct Entry {
  std::string term, status;
};

/// What a section says of its terms: the definition, the terms and their status; sections inside are looked into.
void look(const XmlNode& node, std::string& definition, std::vector<Entry>& terms) {
  for (const XmlNode& child : node.children) {
    const std::string_view name = name_of(child);
    const std::string& type = child.attribute("type");
    if (name == "langSec" || name == "langSet") continue;
    if (name == "term") terms.push_back({folded(child.all_text()), ""});
    else if (name == "termNote" && type == "administrativeStatus" && !terms.empty())
      terms.back().status = child.all_text();
    else if (name == "descrip" && type == "definition") definition = folded(child.all_text());
    else look(child, definition, terms);
  }
}

bool is_out_of_use(const Entry& e) {
  return e.status.starts_with("deprecated") || e.status.starts_with("superseded") ||
         e.status.starts_with("supersededTerm");
}

void concept_terms(const XmlNode& node, std::vector<Term>& out) {
  std::string common;
  std::vector<Entry> none;
  look(node, common, none);
  for (const XmlNode& language : node.children) {
    if (name_of(language) != "langSec" && name_of(language) != "langSet") continue;
    std::string definition = common;
    std::vector<Entry> terms;
    look(language, definition, terms);
    std::string preferred;
    for (const Entry& e : terms)
      if (e.status.starts_with("preferred") || (preferred.empty() && !is_out_of_use(e))) preferred = e.term;
    for (const Entry& e : terms) {
      if (e.term.empty()) continue;
      const bool replaced = is_out_of_use(e) && !preferred.empty();
      out.push_back({e.term, replaced ? preferred : "", replaced ? "" : definition});
    }
  }
}

void concepts(const XmlNode& node, std::vector<Term>& out) {
  for (const XmlNode& child : node.children) {
    if (name_of(child) == "conceptEntry" || name_of(child) == "termEntry") concept_terms(child, out);
    else concepts(child, out);
  }
}

}  // namespace

std::vector<Term> read_tbx(std::string_view xml) {
  const XmlNode root = parse_xml(xml, "");
  if (name_of(root) != "tbx" && name_of(root) != "martif")
    throw Error(ErrorCode::damaged, "This is no TBX file: its root element is \"" + std::string(name_of(root)) +
                                        "\", where \"tbx\" or \"martif\" should be.");
  std::vector<Term> out;
  concepts(root, out);
  return out;
}

}  // namespace lectern
