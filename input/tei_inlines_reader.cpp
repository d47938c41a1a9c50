// Reads what stands inside the blocks of a TEI file: text, emphasis, links, notes, page starts.
// Never drops text: of an unknown element its text is kept.
// Tested by input/tei_reader_test.cpp and pipeline/round_trip_test.cpp.
#include <algorithm>
#include <array>
#include <charconv>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "input/tei_text_reader.h"
#include "stages/file_reference.h"

namespace lectern {
namespace {

bool is_space(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

bool is_blank(const Inline& one) {
  const auto* text = std::get_if<Text>(&one.is);
  return text && std::all_of(text->text.begin(), text->text.end(), is_space);
}

/// What stages/document.h allows as the target of a link.
bool is_link_target(std::string_view target) {
  static constexpr std::array<std::string_view, 8> starts = {
      "https:", "http:", "mailto:", "ftp:", "tel:", "#page-", "#section-", "#term-"};
  const auto begins = [&](std::string_view start) {
    if (target.size() <= start.size()) return false;
    return std::equal(start.begin(), start.end(), target.begin(), [](char a, char b) {
      return a == (b >= 'A' && b <= 'Z' ? static_cast<char>(b - 'A' + 'a') : b);
    });
  };
  return std::any_of(starts.begin(), starts.end(), begins);
}

/// "#surface-3" among the pointers of @facs; the id without "#".
std::string_view surface_pointer(std::string_view facs) {
  std::size_t at = 0;
  while (at < facs.size()) {
    const std::size_t end = std::min(facs.find(' ', at), facs.size());
    const std::string_view one = facs.substr(at, end - at);
    if (one.starts_with("#surface")) return one.substr(1);
    at = end + 1;
  }
  return {};
}

}  // namespace

std::string unwrapped(std::string s) {
  if (s.find_first_of("\n\r") == std::string::npos) return s;
  std::string out;
  for (const char c : s) {
    if (!is_space(c)) out += c;
    else if (!out.empty() && out.back() != ' ') out += ' ';
  }
  if (!out.empty() && out.back() == ' ') out.pop_back();
  return out;
}

Inlines TeiTextReader::inlines(const XmlNode& node) {
  Inlines out;
  raw_inlines(node, out);
  fold_block(out);
  return out;
}

void TeiTextReader::raw_inlines(const XmlNode& node, Inlines& out) {
  for (const XmlNode& child : node.children) inline_node(child, out);
}

void TeiTextReader::inline_node(const XmlNode& node, Inlines& out) {
  const auto add_text = [&](const std::string& text) {
    auto* before = out.empty() ? nullptr : std::get_if<Text>(&out.back().is);
    if (before) before->text += text;
    else if (!text.empty()) out.push_back({Text{text}});
  };
  const auto inner = [&] {
    Inlines content;
    raw_inlines(node, content);
    return content;
  };
  const std::string& name = node.name;
  if (name.empty()) {
    add_text(node.text);
  } else if (name == "hi") {
    static const std::map<std::string_view, EmphasisKind> kinds = {{"bold", EmphasisKind::bold},
                                                                   {"italic", EmphasisKind::italic},
                                                                   {"sup", EmphasisKind::superscript},
                                                                   {"sub", EmphasisKind::subscript},
                                                                   {"smallcaps", EmphasisKind::small_caps}};
    const auto kind = kinds.find(node.attribute("rend"));
    if (kind != kinds.end()) out.push_back({Emphasis{kind->second, inner()}});
    else raw_inlines(node, out);
  } else if (name == "emph") {
    out.push_back({Emphasis{EmphasisKind::italic, inner()}});
  } else if (name == "ref" || name == "ptr") {
    link(node, out);
  } else if (name == "foreign") {
    out.push_back({Foreign{language(node), inner()}});
  } else if (name == "note") {
    out.push_back({note(node)});
  } else if (name == "pb") {
    out.push_back({page_start(node)});
  } else if (name == "fw") {
    std::size_t i = out.size();
    while (i > 0 && is_blank(out[i - 1])) --i;
    auto* page = i > 0 ? std::get_if<PageStart>(&out[i - 1].is) : nullptr;
    if (!page) {
      record_.warn("tei-furniture-without-page", 0,
                   "Line " + std::to_string(node.line) + ": fw follows no pb; left out.");
      return;
    }
    out.resize(i);
    page = std::get_if<PageStart>(&out.back().is);
    page->furniture.push_back(furniture(node));
  } else if (name == "choice") {
    out.push_back(correction(node));
  } else if (name == "unclear") {
    out.push_back({Unclear{inner(), certainty(node, 0)}});
  } else if (name == "gap") {
    out.push_back({Unclear{{}, certainty(node, 0)}});
  } else if (name == "lb") {
    if (node.attribute("break") != "no") add_text(" ");
  } else if (name != "cb" && name != "milestone" && name != "anchor") {
    unknown(node);
    raw_inlines(node, out);
  }
}

void TeiTextReader::link(const XmlNode& node, Inlines& out) {
  const std::string& written = node.attribute("target");
  const bool beside = plain_edition && is_file_reference(written);
  const std::string target = beside ? std::string(kBeside) + written : written;
  if (!beside && !is_link_target(target)) {
    record_.warn("tei-link-dropped", 0,
                 "Line " + std::to_string(node.line) + ": \"" + target +
                     "\" leads nowhere, or not where a link of an edition may lead; its text is kept.");
    raw_inlines(node, out);
    return;
  }
  Link made{target, {}};
  raw_inlines(node, made.content);
  out.push_back({std::move(made)});
}

Note TeiTextReader::note(const XmlNode& node) {
  const std::string& place = node.attribute("place");
  const NotePlace where = place == "end" ? NotePlace::end : place == "margin" ? NotePlace::margin : NotePlace::bottom;
  return {where, node.attribute("n"), flow(node, true)};
}

Inline TeiTextReader::correction(const XmlNode& node) {
  const XmlNode* before = node.child("sic");
  const XmlNode* after = node.child("corr");
  if (!before) before = node.child("orig");
  if (!after) after = node.child("reg");
  Correction out;
  if (before) out.before = unwrapped(before->all_text());
  if (!after) return {Text{out.before}};
  out.after = unwrapped(after->all_text());
  out.confidence = certainty(*after, 1);
  std::string_view resp = after->attribute("resp");
  if (resp.starts_with('#')) resp.remove_prefix(1);
  const auto rule = rules.find(resp);
  out.rule = rule != rules.end() ? rule->second : std::string(resp);
  return {std::move(out)};
}

Furniture TeiTextReader::furniture(const XmlNode& node) const {
  const std::string& type = node.attribute("type");
  const std::string& place = node.attribute("place");
  Furniture out;
  out.kind = type == "footer"    ? FurnitureKind::footer
             : type == "pageNum" ? FurnitureKind::page_number
                                 : FurnitureKind::header;
  out.at_top = place.empty() ? out.kind == FurnitureKind::header : place.starts_with("top");
  out.text = unwrapped(node.all_text());
  return out;
}

PageStart TeiTextReader::page_start(const XmlNode& node) {
  const std::string_view id = surface_pointer(node.attribute("facs"));
  int page = page_ + 1;
  if (const auto known = surfaces.find(id); known != surfaces.end()) {
    page = known->second;
  } else if (constexpr std::string_view prefix = "surface-"; id.starts_with(prefix)) {
    std::from_chars(id.data() + prefix.size(), id.data() + id.size(), page);
  }
  page_ = page;
  return {page, node.attribute("n"), {}};
}

double TeiTextReader::certainty(const XmlNode& node, double otherwise) const {
  const std::string& cert = node.attribute("cert");
  if (cert == "high") return 0.9;
  if (cert == "medium") return 0.5;
  if (cert == "low") return 0.2;
  double value = otherwise;
  const auto read = std::from_chars(cert.data(), cert.data() + cert.size(), value);
  return read.ec == std::errc() && value >= 0 && value <= 1 ? value : otherwise;
}

std::string TeiTextReader::language(const XmlNode& node, std::string_view attribute) {
  const std::string& name = node.attribute(attribute);
  if (name.empty() || is_language_tag(name)) return name;
  record_.warn("tei-bad-language", 0,
               "Line " + std::to_string(node.line) + ": \"" + name +
                   "\" is no language tag (such as \"en\" or \"pt-BR\"); the language around it is taken.");
  return {};
}

void TeiTextReader::unknown(const XmlNode& node) {
  if (!unknown_.insert(node.name).second) return;
  record_.warn(
      "tei-unknown-element", 0,
      "Line " + std::to_string(node.line) + ": " + node.name + " is not part of the profile; its text is kept.");
}

}  // namespace lectern
