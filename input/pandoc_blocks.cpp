// Reads the blocks of Pandoc's tree, but for tables and pictures.
// Never drops a word; what is no part of a Document is counted and told. Tested by input/pandoc_reader_test.cpp.
#include <string>
#include <utility>

#include "input/fold_block.h"
#include "input/pandoc_text_reader.h"
#include "input/source_marks.h"

namespace lectern {
namespace {

constexpr std::size_t kTab = 4;  // columns of a tab in code

std::string roman(int number) {
  static constexpr std::pair<int, const char*> steps[] = {{1000, "m"}, {900, "cm"}, {500, "d"}, {400, "cd"}, {100, "c"},
                                                          {90, "xc"},  {50, "l"},   {40, "xl"}, {10, "x"},   {9, "ix"},
                                                          {5, "v"},    {4, "iv"},   {1, "i"}};
  std::string out;
  for (const auto& [value, letters] : steps)
    for (; number >= value; number -= value) out += letters;
  return out;
}

/// a ... z, aa, ab ...
std::string letters(int number) {
  std::string out;
  for (; number > 0; number = (number - 1) / 26) out.insert(out.begin(), static_cast<char>('a' + (number - 1) % 26));
  return out;
}

std::string label(int number, const std::string& style) {
  constexpr int kMostRoman = 3999;
  if (number < 1 || style == "Decimal" || style == "DefaultStyle" || style == "Example") return std::to_string(number);
  std::string out = style.ends_with("Roman") && number <= kMostRoman ? roman(number)
                    : style.ends_with("Alpha")                       ? letters(number)
                                                                     : std::to_string(number);
  if (style.starts_with("Upper"))
    for (char& c : out) c = static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
  return out;
}

}  // namespace

void PandocTextReader::blocks(const Json& list, Blocks& out) {
  for (const Json& one : list) block(one, out);
}

void PandocTextReader::add(Blocks& out, Block block) {
  block.language = language;
  out.push_back(std::move(block));
}

void PandocTextReader::block(const Json& node, Blocks& out) {
  const std::string& is = kind(node);
  const Json& c = content(node);
  if (is == "Para" || is == "Plain") paragraph(c, out);
  else if (is == "Header") heading(node, out);
  else if (is == "BulletList" || is == "OrderedList") list(node, out);
  else if (is == "DefinitionList") definitions(c, out);
  else if (is == "Table") table(c, out);
  else if (is == "Div") division(c, out);
  else if (is == "LineBlock") verse(c, out);
  else if (is == "CodeBlock") anchor(Attributes(at(c, 0)).id()), code(string_of(at(c, 1)), out);
  else if (is == "RawBlock") raw(string_of(at(c, 0)), string_of(at(c, 1)), out);
  else if (is == "Figure") figure(c, out);
  else if (is == "HorizontalRule") lose("rules between paragraphs");
  else if (is == "BlockQuote") {
    Quote quote;
    blocks(c, quote.content);
    if (!quote.content.empty()) out.push_back({std::move(quote)});
  } else if (is != "Null" && !is.empty()) {
    lose("parts of an unknown kind");
    paragraph(Json::array({{{"t", "Str"}, {"c", text_below(node)}}}), out);
  }
}

void PandocTextReader::paragraph(const Json& list, Blocks& out) {
  Blocks pictures;
  Inlines words = inlines(list, pictures);
  if (!words.empty() && !pictures.empty()) lose("the place of a picture inside a line");
  if (!words.empty()) add(out, {Paragraph{std::move(words)}});
  for (Block& one : pictures) out.push_back(std::move(one));
}

void PandocTextReader::heading(const Json& node, Blocks& out) {
  const Json& c = content(node);
  const Attributes attributes(at(c, 1));
  const std::string tag = tidy_tag(attributes.value("lang"));
  const std::string around = enter(tag);
  const bool is_title = &node == title;
  const int level = number_of(at(c, 0), 1);
  if (text_below(at(c, 2)).find_first_not_of(" \n") == std::string::npos) {  // nothing to be seen but pictures
    paragraph(at(c, 2), out);
    language = around;
    return;
  }
  if (!is_title) {
    ++headings_;
    while (!levels_.empty() && levels_.back() >= level) levels_.pop_back();
    levels_.push_back(level);
  }
  const int number = is_title ? 0 : headings_;
  anchor(attributes.id());
  for (const std::string& id : pending_) heading_anchors_.emplace(id, number);
  pending_.clear();
  in_heading_ = true;
  Blocks pictures;
  Inlines words = inlines(at(c, 2), pictures);
  in_heading_ = false;
  if (is_title) add(title_lines, {TitleLine{TitleKind::main, std::move(words)}});
  else add(out, {Heading{static_cast<int>(levels_.size()), std::move(words)}});
  for (Block& one : pictures) out.push_back(std::move(one));
  language = around;
}

void PandocTextReader::list(const Json& node, Blocks& out) {
  const bool numbered = kind(node) == "OrderedList";
  const Json& c = content(node);
  const Json& form = at(c, 0);  // of a numbered list
  List made{numbered ? ListKind::numbered : ListKind::bulleted, {}};
  int number = number_of(at(form, 0), 1);
  for (const Json& item : numbered ? at(c, 1) : c) {
    ListItem one;
    if (numbered) one.label = label(number++, kind(at(form, 1)));
    blocks(item, one.content);
    made.items.push_back(std::move(one));
  }
  if (!made.items.empty()) out.push_back({std::move(made)});
}

void PandocTextReader::definitions(const Json& node, Blocks& out) {
  List made{ListKind::gloss, {}};
  for (const Json& pair : node) {
    ListItem item;
    item.term = phrase(inlines(at(pair, 0), item.content));
    for (const Json& definition : at(pair, 1)) blocks(definition, item.content);
    made.items.push_back(std::move(item));
  }
  if (!made.items.empty()) out.push_back({std::move(made)});
}

void PandocTextReader::division(const Json& node, Blocks& out) {
  const Attributes attributes(at(node, 0));
  const Json& inner = at(node, 1);
  const std::string tag = tidy_tag(attributes.value("lang"));
  const std::string around = enter(tag);
  anchor(attributes.id());
  static constexpr const char* boxes[] = {"box",  "aside", "sidebar", "callout", "admonition",
                                          "note", "tip",   "warning", "caution", "important"};
  const bool box = std::ranges::any_of(boxes, [&](const char* name) { return attributes.has_class(name); });
  if (const std::string style = attributes.value("custom-style"); !style.empty()) styled(inner, style, out);
  else if (attributes.has_class("toc") || attributes.id() == "TOC" || attributes.value("role") == "doc-toc")
    contents(inner, out);
  else if (box) {
    Aside aside;
    std::vector<int> levels = std::exchange(levels_, {});
    blocks(inner, aside.content);
    levels_ = std::move(levels);
    if (!aside.content.empty()) out.push_back({std::move(aside)});
  } else if (attributes.has_class("line-block")) {
    verse(inner, out);
  } else {
    blocks(inner, out);
  }
  language = around;
}

void PandocTextReader::verse(const Json& list, Blocks& out) {
  Lines made{LinesKind::verse, {}};
  Blocks pictures;
  for (const Json& line : list) made.lines.push_back(inlines(line.is_array() ? line : content(line), pictures));
  if (!made.lines.empty()) add(out, {std::move(made)});
  for (Block& one : pictures) out.push_back(std::move(one));
}

void PandocTextReader::code(const std::string& text, Blocks& out) {
  Lines made{LinesKind::code, {}};
  std::string line;
  const auto end_line = [&] {
    Inlines words;
    if (!line.empty()) words.push_back({Text{std::exchange(line, {})}});
    made.lines.push_back(std::move(words));
  };
  for (const char c : without_marks(text)) {
    if (c == '\n') end_line();
    else if (c == '\t') line.append(kTab - line.size() % kTab, ' ');
    else if (static_cast<unsigned char>(c) >= ' ') line += c;
  }
  end_line();
  while (!made.lines.empty() && made.lines.back().empty()) made.lines.pop_back();
  if (!made.lines.empty()) add(out, {std::move(made)});
}

void PandocTextReader::raw(const std::string& format, const std::string& text, Blocks& out) {
  lose("raw markup");
  paragraph(Json::array({{{"t", "Str"}, {"c", text_of_raw(format, text)}}}), out);
}

void PandocTextReader::contents(const Json& list, Blocks& out) {
  Contents made;
  Blocks rest;
  for (const Json& node : list) {
    const std::string& is = kind(node);
    if (is == "BulletList" || is == "OrderedList") contents_list(node, 1, made, rest);
    else if (made.heading.empty() && made.entries.empty() && is == "Header")
      made.heading = phrase(inlines(at(content(node), 2), rest));
    else block(node, rest);
  }
  if (!made.entries.empty() || !made.heading.empty()) out.push_back({std::move(made)});
  for (Block& one : rest) out.push_back(std::move(one));
}

void PandocTextReader::contents_list(const Json& node, int level, Contents& out, Blocks& after) {
  const Json& c = content(node);
  for (const Json& item : kind(node) == "OrderedList" ? at(c, 1) : c)
    for (const Json& part : item) {
      const std::string& is = kind(part);
      if (is == "BulletList" || is == "OrderedList") contents_list(part, level + 1, out, after);
      else if (is == "Para" || is == "Plain") out.entries.push_back({level, phrase(inlines(content(part), after)), ""});
      else block(part, after);
    }
}

}  // namespace lectern
