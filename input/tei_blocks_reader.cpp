// Reads each kind of block of a TEI file.
// Never drops text: an unknown element is a paragraph, or what stands in it.
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

constexpr std::array<std::string_view, 16> kBlocks = {"p",       "ab",   "list",      "table",       "figure", "quote",
                                                      "cit",     "lg",   "div",       "listBibl",    "signed", "closer",
                                                      "address", "head", "titlePage", "floatingText"};

bool holds_blocks(const XmlNode& node) { return std::any_of(node.children.begin(), node.children.end(), is_block); }

/// The only child element when there is nothing else, or nullptr.
const XmlNode* only_child(const XmlNode& node) {
  const XmlNode* only = nullptr;
  for (const XmlNode& child : node.children) {
    if (is_blank(child)) continue;
    if (only) return nullptr;
    only = &child;
  }
  return only && !only->name.empty() ? only : nullptr;
}

std::string url_decoded(std::string_view url) {
  std::string out;
  for (std::size_t i = 0; i < url.size(); ++i) {
    int byte = 0;
    if (url[i] == '%' && i + 2 < url.size()) {
      const char* begin = url.data() + i + 1;
      if (std::from_chars(begin, begin + 2, byte, 16).ptr == begin + 2) {
        out += static_cast<char>(byte);
        i += 2;
        continue;
      }
    }
    out += url[i];
  }
  return out;
}

std::string media_type_of(std::string_view name) {
  if (name.ends_with(".jpg") || name.ends_with(".jpeg")) return "image/jpeg";
  return name.ends_with(".svg") ? "image/svg+xml" : "image/png";
}

/// What follows the last slash, made safe as the name of a file.
std::string file_name(const std::string& url) {
  const std::size_t slash = url.find_last_of("/\\");
  std::string name = slash == std::string::npos ? url : url.substr(slash + 1);
  for (char& c : name) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte < 0x20 || byte == 0x7F || std::string_view(":*?\"<>|").find(c) != std::string_view::npos) c = '_';
  }
  if (name.starts_with('.')) name.front() = '_';
  return name.empty() ? "image" : name;
}

}  // namespace

bool is_blank(const XmlNode& node) {
  return node.name.empty() && node.text.find_first_not_of(" \t\n\r") == std::string::npos;
}

bool is_page_part(const XmlNode& node) { return node.name == "pb" || node.name == "fw"; }

bool is_block(const XmlNode& node) {
  return !node.name.empty() && std::find(kBlocks.begin(), kBlocks.end(), node.name) != kBlocks.end();
}

int whole_number(std::string_view text, int otherwise) {
  int value = otherwise;
  std::from_chars(text.data(), text.data() + text.size(), value);
  return value;
}

void put_last(Inlines& pages, Blocks& out) {
  for (Inline& page : pages) out.push_back({std::get<PageStart>(std::move(page.is))});
  pages.clear();
}

Block TeiTextReader::with_origin(const XmlNode& node, Block block) {
  std::string_view facs = node.attribute("facs");
  while (!facs.empty()) {
    const std::size_t end = std::min(facs.find(' '), facs.size());
    if (end > 1 && facs.front() == '#') {
      if (const auto zone = zones.find(facs.substr(1, end - 1)); zone != zones.end()) {
        block.from.boxes.push_back(zone->second);
      }
    }
    facs.remove_prefix(std::min(end + 1, facs.size()));
  }
  block.from.confidence = certainty(node, 1);
  block.language = language(node);
  constexpr std::string_view kOriginal = "#original-";
  if (const std::string_view said = node.attribute("corresp"); said.starts_with(kOriginal))
    block.original = whole_number(said.substr(kOriginal.size()), 0);
  return block;
}

void TeiTextReader::block(const XmlNode& node, Blocks& out) {
  const std::string& name = node.name;
  const auto add = [&](auto kind) { out.push_back(with_origin(node, {std::move(kind)})); };
  if (name == "p") paragraph(node, out);
  else if (name == "ab") anonymous(node, out);
  else if (name == "list") list(node, out);
  else if (name == "table") table(node, out);
  else if (name == "figure") figure(node, out);
  else if (name == "quote") quote(node, out);
  else if (name == "cit") cited(node, out);
  else if (name == "floatingText") floating(node, out);
  else if (name == "listBibl") bibliography(node, out);
  else if (name == "bibl") add(Bibliography{{inlines(node)}});
  else if (name == "lg") lines(node, LinesKind::verse, "l", out);
  else if (name == "address") lines(node, LinesKind::address, "addrLine", out);
  else if (name == "closer") lines(node, LinesKind::signature, "signed", out);
  else if (name == "signed") add(Lines{LinesKind::signature, {inlines(node)}});
  else if (name == "head") add(Heading{1, inlines(node)});
  else if (name == "div" || name == "titlePage") section_child(node, 1, out);
  else paragraph(node, out);
}

Blocks TeiTextReader::flow(const XmlNode& node, bool lends) {
  // A page start that only blocks follow stands between blocks, any other in the text.
  std::vector<bool> before_block(node.children.size() + 1, true);
  for (std::size_t i = node.children.size(); i-- > 0;) {
    const XmlNode& child = node.children[i];
    before_block[i] = is_block(child) || ((is_blank(child) || is_page_part(child)) && before_block[i + 1]);
  }
  Blocks out;
  Inlines run;
  const auto end_run = [&] {
    fold_block(run);
    if (run.empty()) return;
    Block made{Paragraph{std::exchange(run, {})}};
    out.push_back(std::exchange(lends, false) ? with_origin(node, std::move(made)) : std::move(made));
  };
  const auto is_space = [](const Inline& one) {
    const auto* text = std::get_if<Text>(&one.is);
    return text && text->text.find_first_not_of(" \t\n\r") == std::string::npos;
  };
  for (std::size_t i = 0; i < node.children.size(); ++i) {
    const XmlNode& child = node.children[i];
    const bool loose = std::all_of(run.begin(), run.end(), is_space);
    if (is_block(child)) {
      end_run();
      block(child, out);
    } else if (is_page_part(child) && loose && before_block[i]) {
      run.clear();
      section_child(child, 1, out);
    } else {
      inline_node(child, run);
    }
  }
  end_run();
  return out;
}

void TeiTextReader::paragraph(const XmlNode& node, Blocks& out) {
  const XmlNode* only = only_child(node);
  if (node.attribute("rend") == "code") {
    broken_lines(node, LinesKind::code, out);
  } else if (only && only->name == "address") {
    const std::size_t before = out.size();
    block(*only, out);
    if (out.size() > before) out.back() = with_origin(node, std::move(out.back()));
  } else if (holds_blocks(node)) {
    for (Block& one : flow(node, true)) out.push_back(std::move(one));
  } else {
    out.push_back(with_origin(node, {Paragraph{inlines(node)}}));
  }
}

void TeiTextReader::anonymous(const XmlNode& node, Blocks& out) {
  const std::string& type = node.attribute("type");
  const auto add = [&](auto kind) { out.push_back(with_origin(node, {std::move(kind)})); };
  if (type == "pullquote") {
    add(PullQuote{inlines(node), node.attribute("subtype") == "repeat"});
  } else if (type == "signature") {
    broken_lines(node, LinesKind::signature, out);
  } else if (type == "heading") {
    add(Heading{std::max(1, whole_number(node.attribute("n"), 1)), inlines(node)});
  } else if (type == "title") {
    static const std::map<std::string_view, TitleKind> kinds = {{"main", TitleKind::main},
                                                                {"sub", TitleKind::sub},
                                                                {"byline", TitleKind::byline},
                                                                {"date", TitleKind::date},
                                                                {"imprint", TitleKind::imprint}};
    const auto kind = kinds.find(node.attribute("subtype"));
    add(TitleLine{kind != kinds.end() ? kind->second : TitleKind::main, inlines(node)});
  } else if (!node.children.empty()) {
    paragraph(node, out);
  }  // an empty ab only fills a body
}

std::string TeiTextReader::image(const XmlNode& graphic) {
  const std::string url = url_decoded(graphic.attribute("url"));
  if (const auto known = image_names_.find(url); known != image_names_.end()) return known->second;
  Image made;
  made.name = file_name(url);
  const auto taken = [&] {
    return std::any_of(images.begin(), images.end(), [&](const Image& i) { return i.name == made.name; });
  };
  while (taken()) made.name.insert(0, "x");
  made.media_type = graphic.attribute("mimeType").empty() ? media_type_of(made.name) : graphic.attribute("mimeType");
  made.width = whole_number(graphic.attribute("width"), 0);
  made.height = whole_number(graphic.attribute("height"), 0);
  if (load_image_) {
    made.bytes = load_image_(url);
    if (made.bytes.empty()) record_.warn("image-missing", 0, "The picture \"" + url + "\" was not found.");
  }
  image_names_.emplace(url, made.name);
  images.push_back(made);
  return made.name;
}

void TeiTextReader::figure(const XmlNode& node, Blocks& out) {
  Figure made;
  made.decorative = node.attribute("rend") == "decorative";
  if (node.attribute("type") == "page") made.unread_page = whole_number(node.attribute("n"), 0);
  Inlines pages;
  for (const XmlNode& child : node.children) {
    if (is_blank(child)) continue;
    if (child.name == "graphic") {
      made.image = image(child);
    } else if (child.name == "figDesc") {
      made.description = unwrapped(child.all_text());
    } else if (child.name == "gap" && made.unread_page > 0) {
      continue;  // the words of the page
    } else if (is_page_part(child)) {
      inline_node(child, pages);
    } else if (child.name == "p" || (is_block(child) && child.name != "head")) {
      for (Inline& page : pages) made.legend.push_back({std::get<PageStart>(std::move(page.is))});
      pages.clear();
      block(child, made.legend);
    } else {
      if (!made.caption.empty()) made.caption.push_back({Text{" "}});
      if (child.name == "head") raw_inlines(child, made.caption);
      else inline_node(child, made.caption);
    }
  }
  fold_block(made.caption);
  out.push_back(with_origin(node, {std::move(made)}));
  put_last(pages, out);
}

void TeiTextReader::quote(const XmlNode& node, Blocks& out) {
  out.push_back(with_origin(node, {Quote{flow(node, false), {}}}));
}

void TeiTextReader::cited(const XmlNode& node, Blocks& out) {
  Quote made;
  for (const XmlNode& child : node.children) {
    if (is_blank(child)) continue;
    if (child.name == "bibl") {
      made.source = inlines(child);
    } else if (child.name == "quote") {
      made.content = flow(child, true);
    } else {
      block(child, made.content);
    }
  }
  out.push_back(with_origin(node, {std::move(made)}));
}

void TeiTextReader::floating(const XmlNode& node, Blocks& out) {
  if (node.attribute("type") == "contents") {
    const XmlNode* body = node.child("body");
    out.push_back(with_origin(node, {contents(body ? *body : node)}));
    return;
  }
  Aside made;
  for (const XmlNode& child : node.children) {
    if (!is_blank(child)) section(child, 1, made.content);
  }
  out.push_back(with_origin(node, {std::move(made)}));
}

}  // namespace lectern
