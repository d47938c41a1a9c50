// Questions to the nodes of Pandoc's tree. Never trusts its form: what is missing is empty.
// Tested by input/pandoc_reader_test.cpp.
#include "input/pandoc_text_reader.h"
#include "input/source_marks.h"
#include "stages/unicode.h"

namespace lectern {
namespace {

const Json kNothing;
const std::string kEmpty;

/// Where the parts of a node stand that hold text: at "c", or at places of it.
void text_below(const Json& node, std::string& out);

void text_of_parts(const Json& content, std::initializer_list<std::size_t> places, std::string& out) {
  for (const std::size_t i : places) text_below(at(content, i), out);
}

void text_below(const Json& node, std::string& out) {
  if (node.is_array()) {
    for (const Json& one : node) text_below(one, out);
    return;
  }
  const std::string& is = kind(node);
  const Json& c = content(node);
  if (is.empty()) return;
  if (is == "Str") out += string_of(c);
  else if (is == "Space" || is == "SoftBreak" || is == "LineBreak") out += ' ';
  else if (is == "Code" || is == "Math") out += string_of(at(c, 1));
  else if (is == "Quoted") {
    const bool single = kind(at(c, 0)) == "SingleQuote";
    out += single ? "‘" : "“";
    text_below(at(c, 1), out);
    out += single ? "’" : "”";
  } else if (is == "Cite" || is == "Span" || is == "Link") text_below(at(c, 1), out);
  else if (is == "RawInline") out += text_of_raw(string_of(at(c, 0)), string_of(at(c, 1)));
  else if (is == "Image") {
    if (string_of(at(at(c, 2), 1)).starts_with("fig:")) text_below(at(c, 1), out);
  } else if (is == "Emph" || is == "Strong" || is == "Underline" || is == "Strikeout" || is == "Superscript" ||
             is == "Subscript" || is == "SmallCaps") {
    text_below(c, out);
  } else {
    out += '\n';
    if (is == "CodeBlock") out += string_of(at(c, 1));
    else if (is == "RawBlock") out += text_of_raw(string_of(at(c, 0)), string_of(at(c, 1)));
    else if (is == "OrderedList" || is == "Div") text_below(at(c, 1), out);
    else if (is == "Header") text_below(at(c, 2), out);
    else if (is == "Figure") text_of_parts(c, {1, 2}, out);
    else if (is == "LineBlock" || is == "BulletList")
      for (const Json& one : c) text_below(one, out), out += '\n';
    else if (is == "DefinitionList")
      for (const Json& one : c) text_below(at(one, 0), out), out += '\n', text_below(at(one, 1), out);
    else if (is == "Table") {
      text_below(at(at(c, 1), 1), out);
      constexpr char32_t cell_mark = kCellMark;
      const std::string mark = to_utf8({&cell_mark, 1});  // in a paragraph of its own, which is no text
      const auto rows = [&](const Json& list) {
        for (const Json& row : list)
          for (const Json& cell : at(row, 1))
            for (const Json& block : at(cell, 4))
              if (std::string words = lectern::text_below(block); words.find(mark) == words.npos) out += words + '\n';
      };
      rows(at(at(c, 3), 1));
      for (const Json& body : at(c, 4)) rows(at(body, 2)), rows(at(body, 3));
      rows(at(at(c, 5), 1));
    } else {
      text_below(c, out);  // Para, Plain, BlockQuote, Note, and the kinds of metadata
    }
    out += '\n';
  }
}

}  // namespace

const Json& at(const Json& node, std::size_t i) { return node.is_array() && i < node.size() ? node[i] : kNothing; }

std::string string_of(const Json& node) { return node.is_string() ? node.get<std::string>() : ""; }

int number_of(const Json& node, int otherwise) {
  if (!node.is_number_integer()) return otherwise;
  const auto value = node.get<std::int64_t>();
  return value < -1000000 || value > 1000000 ? otherwise : static_cast<int>(value);
}

const std::string& kind(const Json& node) {
  const auto it = node.is_object() ? node.find("t") : node.end();
  return it != node.end() && it->is_string() ? it->get_ref<const std::string&>() : kEmpty;
}

const Json& content(const Json& node) {
  const auto it = node.is_object() ? node.find("c") : node.end();
  return it != node.end() ? *it : kNothing;
}

bool Attributes::has_class(std::string_view name) const {
  return std::ranges::any_of(at(node_, 1), [&](const Json& one) { return string_of(one) == name; });
}

std::string Attributes::value(std::string_view key) const {
  for (const Json& pair : at(node_, 2))
    if (string_of(at(pair, 0)) == key) return string_of(at(pair, 1));
  return "";
}

std::string text_below(const Json& node) {
  std::string out;
  text_below(node, out);
  return out;
}

}  // namespace lectern
