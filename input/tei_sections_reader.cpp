// Reads the sections of a TEI file, its title page and its table of contents.
// Never drops text.
// Tested by input/tei_reader_test.cpp and pipeline/round_trip_test.cpp.
#include <algorithm>
#include <array>
#include <charconv>
#include <string>
#include <string_view>
#include <utility>

#include "input/tei_text_reader.h"

namespace lectern {
namespace {

/// In TEI a language holds for all that is inside; a block of ours has its own.
void inherit_language(const std::string& language, Blocks& out, std::size_t from) {
  if (language.empty()) return;
  for (std::size_t i = from; i < out.size(); ++i) {
    if (out[i].language.empty()) out[i].language = language;
  }
}

}  // namespace

void TeiTextReader::section(const XmlNode& node, int level, Blocks& out) {
  const bool headed = node.child("head") != nullptr;
  const std::size_t before = out.size();
  for (const XmlNode& child : node.children) {
    if (is_blank(child)) continue;
    if (child.name == "head") out.push_back(with_origin(child, {Heading{level, inlines(child)}}));
    else section_child(child, headed ? level + 1 : level, out);
  }
  if (node.name == "div") inherit_language(language(node), out, before);
}

void TeiTextReader::originals(const XmlNode& back, std::vector<Inlines>& out) {
  for (const XmlNode& part : back.children)
    if (part.attribute("type") == "originals")
      for (const XmlNode& p : part.children)
        if (p.name == "p") out.push_back(inlines(p));
}

void TeiTextReader::section_child(const XmlNode& node, int level, Blocks& out) {
  const std::string& name = node.name;
  if (name == "div" && node.attribute("type") == "contents") {
    out.push_back(with_origin(node, {contents(node)}));
  } else if (name == "div" || name == "group" || name == "text" || name == "body") {
    section(node, level, out);
  } else if (name == "titlePage" || name == "docTitle") {
    title_page(node, out);
  } else if (name == "pb") {
    out.push_back(with_origin(node, {page_start(node)}));
  } else if (name == "fw") {
    stray_furniture(node, out);
  } else if (name == "note") {  // belongs to what it stands beside
    auto* before = out.empty() ? nullptr : std::get_if<Paragraph>(&out.back().is);
    if (before) before->content.push_back({note(node)});
    else out.push_back({Paragraph{{{note(node)}}}});
  } else if (name.empty()) {
    XmlNode wrapped;
    wrapped.children.push_back(node);
    out.push_back({Paragraph{inlines(wrapped)}});
  } else if (name != "lb" && name != "cb" && name != "milestone" && name != "anchor") {
    block(node, out);
  }
}

void TeiTextReader::stray_furniture(const XmlNode& node, Blocks& out) {
  auto* page = out.empty() ? nullptr : std::get_if<PageStart>(&out.back().is);
  if (page) page->furniture.push_back(furniture(node));
  else
    record_.warn("tei-furniture-without-page", 0,
                 "Line " + std::to_string(node.line) + ": fw follows no pb; left out.");
}

void TeiTextReader::title_page(const XmlNode& node, Blocks& out) {
  for (const XmlNode& child : node.children) {
    const auto add = [&](TitleKind kind) { out.push_back(with_origin(child, {TitleLine{kind, inlines(child)}})); };
    const std::string& name = child.name;
    if (is_blank(child)) continue;
    if (name == "docTitle") title_page(child, out);
    else if (name == "titlePart") add(child.attribute("type") == "sub" ? TitleKind::sub : TitleKind::main);
    else if (name == "byline" || name == "docAuthor") add(TitleKind::byline);
    else if (name == "docDate") add(TitleKind::date);
    else if (name == "docImprint" || name == "docEdition") add(TitleKind::imprint);
    else section_child(child, 1, out);
  }
}

Contents TeiTextReader::contents(const XmlNode& node) {
  Contents made;
  for (const XmlNode& child : node.children) {
    if (child.name == "head") made.heading = inlines(child);
    else if (child.name == "list") contents_list(child, 1, made);
    else if (!is_blank(child) && !(child.name == "ab" && child.children.empty())) {
      made.entries.push_back({1, inlines(child), ""});
    }
  }
  return made;
}

void TeiTextReader::contents_list(const XmlNode& node, int level, Contents& out) {
  constexpr std::string_view prefix = "level-";
  if (const std::string& rend = node.attribute("rend"); rend.starts_with(prefix)) {
    std::from_chars(rend.data() + prefix.size(), rend.data() + rend.size(), level);
    level = std::clamp(level, 1, 100);
  }
  Inlines pages;
  for (const XmlNode& item : node.children) {
    if (is_blank(item)) continue;
    if (item.name == "pb" || item.name == "fw") {
      inline_node(item, pages);
      continue;
    }
    ContentsEntry entry{level, std::exchange(pages, {}), ""};
    const auto not_text = [](const XmlNode& n) {
      return !n.name.empty() && n.name != "list" && n.name != "pb" && n.name != "fw";
    };
    const bool linked = std::count_if(item.children.begin(), item.children.end(), not_text) == 1;
    bool after_link = false;
    for (const XmlNode& child : item.children) {
      if (child.name == "list") continue;
      if (child.name == "seg" && child.attribute("type") == "page") entry.page = unwrapped(child.all_text());
      else if (after_link && child.name.empty()) entry.page = child.text;
      else inline_node(child, entry.content);
      after_link = linked && child.name == "ref";
    }
    fold_block(entry.content);
    Inlines page = {{Text{entry.page}}};
    fold_block(page);
    entry.page = page.empty() ? "" : std::get<Text>(page.front().is).text;
    out.entries.push_back(std::move(entry));
    for (const XmlNode& child : item.children) {
      if (child.name == "list") contents_list(child, level + 1, out);
    }
  }
  if (!pages.empty() && !out.entries.empty()) {  // nothing followed them
    Inlines& last = out.entries.back().content;
    last.insert(last.end(), pages.begin(), pages.end());
  }
}

}  // namespace lectern
