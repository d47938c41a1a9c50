// Reads tables and pictures of Pandoc's tree, with their captions. Never drops a word.
// Tested by input/pandoc_reader_test.cpp.
#include <string>
#include <utility>

#include "input/fold_block.h"
#include "input/pandoc_text_reader.h"
#include "input/source_marks.h"
#include "stages/unicode.h"

namespace lectern {
namespace {

constexpr int kMostSpanned = 1000;  // columns or rows of one cell; browsers stop there too

/// What kCellMark says, and how long the node is that says it: h, c2, r3.
struct CellMark {
  bool header = false;
  int columns = 1, rows = 1;
};

bool read_cell_mark(const Json& block, CellMark& out) {
  const std::u32string text = to_utf32(text_below(block));
  const std::size_t begin = text.find(kCellMark);
  if (begin == text.npos) return false;
  int* number = nullptr;
  for (const char32_t c : text.substr(begin + 1)) {
    if (c == 'h') out.header = true;
    else if (c == 'c' || c == 'r') *(number = c == 'c' ? &out.columns : &out.rows) = 0;
    else if (number && c >= '0' && c <= '9' && *number < kMostSpanned)
      *number = *number * 10 + static_cast<int>(c - '0');
  }
  return true;
}

bool is_empty(const Json& rows) { return text_below(rows).find_first_not_of(" \n") == std::string::npos; }

std::string trimmed(std::string text) {
  text.erase(0, text.find_first_not_of(" \n"));
  text.erase(text.find_last_not_of(" \n") + 1);
  return text;
}

bool is_caption_style(std::string style) {
  for (char& c : style) c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
  return style.find("caption") != std::string::npos && !style.starts_with("captioned");
}

/// The paragraph of a division in the style of captions; nullptr: this is none.
const Json* caption_paragraph(const Json& node) {
  if (kind(node) != "Div" || !is_caption_style(Attributes(at(content(node), 0)).value("custom-style"))) return nullptr;
  const Json& inner = at(content(node), 1);
  return inner.size() == 1 && kind(at(inner, 0)) == "Para" ? &at(inner, 0) : nullptr;
}

}  // namespace

void drop_repeated_captions(Json& blocks) {
  if (!blocks.is_array()) return;
  for (std::size_t i = 0; i + 1 < blocks.size();) {
    const Json* words = caption_paragraph(blocks[i]);
    const Json& next = blocks[i + 1];
    const bool same = words && kind(next) == "Table" &&
                      trimmed(text_below(*words)) == trimmed(text_below(at(at(content(next), 1), 1)));
    if (same) blocks.erase(i);
    else ++i;
  }
}

Inlines PandocTextReader::caption_of(const Json& node, Blocks& after) {
  Inlines out;
  for (const Json& one : at(node, 1)) {
    if (!out.empty()) out.push_back({Text{" "}});
    const std::string& is = kind(one);
    const bool simple = is == "Para" || is == "Plain";
    Inlines words =
        simple ? inlines(content(one), after) : inlines(Json::array({{{"t", "Str"}, {"c", text_below(one)}}}), after);
    std::ranges::move(words, std::back_inserter(out));
  }
  fold_block(out);
  return phrase(std::move(out));
}

// [attributes, caption, columns, head, bodies, foot]
void PandocTextReader::table(const Json& node, Blocks& out) {
  const Attributes attributes(at(node, 0));
  anchor(attributes.id());
  Table made;
  Blocks after;
  made.caption = caption_of(at(node, 1), after);
  const std::size_t columns = at(node, 2).size();
  std::vector<int> covered(columns, 0);  // rows below that a cell of this column still spans
  if (!is_empty(at(at(node, 3), 1))) rows(at(at(node, 3), 1), 0, true, made, covered);
  for (const Json& body : at(node, 4)) {
    covered.assign(columns, 0);
    rows(at(body, 2), 0, true, made, covered);
    rows(at(body, 3), number_of(at(body, 1), 0), false, made, covered);
  }
  covered.assign(columns, 0);
  rows(at(at(node, 5), 1), 0, false, made, covered);
  if (made.rows.size() == 1 && made.rows[0].cells.size() == 1 && made.caption.empty()) {  // a frame round text: a box
    Aside box{std::move(made.rows[0].cells[0].content)};
    if (!box.content.empty()) out.push_back({std::move(box)});
  } else if (!made.rows.empty()) {
    out.push_back({std::move(made)});
  } else if (!made.caption.empty()) {
    add(out, {Paragraph{std::move(made.caption)}});
  }
  for (Block& one : after) out.push_back(std::move(one));
}

void PandocTextReader::rows(const Json& list, int header_columns, bool header, Table& table,
                            std::vector<int>& covered) {
  for (const Json& row : list) {
    Row made;
    std::size_t column = 0;
    const auto pass_covered = [&] {
      while (column < covered.size() && covered[column] > 0) --covered[column++];
    };
    for (const Json& one : at(row, 1)) {
      pass_covered();
      made.cells.push_back(cell(one, header || static_cast<int>(column) < header_columns));
      const Cell& last = made.cells.back();
      for (int i = 0; i < last.columns && column < covered.size(); ++i) covered[column++] = last.rows - 1;
    }
    pass_covered();
    table.rows.push_back(std::move(made));
  }
}

// [attributes, alignment, rows, columns, blocks]
Cell PandocTextReader::cell(const Json& node, bool header) {
  const Attributes attributes(at(node, 0));
  const std::string tag = tidy_tag(attributes.value("lang"));
  const std::string around = enter(tag);
  Cell made;
  CellMark mark;
  const Json& inner = at(node, 4);
  const bool marked = read_cell_mark(at(inner, 0), mark);
  made.header = header || mark.header;
  made.rows = std::clamp(marked ? mark.rows : number_of(at(node, 2), 1), 1, kMostSpanned);
  made.columns = std::clamp(marked ? mark.columns : number_of(at(node, 3), 1), 1, kMostSpanned);
  for (std::size_t i = marked ? 1 : 0; i < inner.size(); ++i) block(inner[i], made.content);
  language = around;
  return made;
}

/// A paragraph in the style of captions belongs to the picture before it.
void PandocTextReader::styled(const Json& node, const std::string& style, Blocks& out) {
  Figure* before = out.empty() ? nullptr : std::get_if<Figure>(&out.back().is);
  if (before && before->caption.empty() && is_caption_style(style) && node.size() == 1 && kind(at(node, 0)) == "Para") {
    Blocks pictures;
    before->caption = phrase(inlines(content(at(node, 0)), pictures));
    if (before->description == plain_text(before->caption)) before->description.reset();
    for (Block& one : pictures) out.push_back(std::move(one));
    return;
  }
  blocks(node, out);
}

// [attributes, caption, blocks], of Pandoc 3
void PandocTextReader::figure(const Json& node, Blocks& out) {
  anchor(Attributes(at(node, 0)).id());
  Blocks inner, after;
  Inlines words = caption_of(at(node, 1), after);
  blocks(at(node, 2), inner);
  auto* picture = inner.size() == 1 ? std::get_if<Figure>(&inner[0].is) : nullptr;
  auto* table = inner.size() == 1 ? std::get_if<Table>(&inner[0].is) : nullptr;
  auto* quote = inner.size() == 1 ? std::get_if<Quote>(&inner[0].is) : nullptr;
  if (picture && picture->caption.empty()) picture->caption = std::move(words);
  else if (table && table->caption.empty()) table->caption = std::move(words);
  else if (quote) quote->source = std::move(words);
  else if (!words.empty()) add(inner, {Paragraph{std::move(words)}});
  for (Blocks* all : {&inner, &after})
    for (Block& one : *all) out.push_back(std::move(one));
}

// [attributes, alternative text or caption, [address, title]]
Figure PandocTextReader::picture(const Json& image, Blocks& after) {
  constexpr std::string_view kCaptioned = "fig:";  // how Pandoc 2 marks a picture with a caption
  anchor(Attributes(at(image, 0)).id());
  Figure made;
  made.image = images_.name(string_of(at(at(image, 2), 0)));
  std::string title = string_of(at(at(image, 2), 1));
  std::string alternative = Attributes(at(image, 0)).value("alt");
  const bool captioned = title.starts_with(kCaptioned);
  if (captioned) {
    title.erase(0, kCaptioned.size());
    made.caption = inlines(at(image, 1), after);
  } else if (alternative.empty()) {
    alternative = text_below(at(image, 1));
  }
  if (const std::size_t begin = title.find(to_utf8({&kAlternative, 1})); begin != title.npos) {
    alternative = title.substr(begin);
    title.erase(begin);
  }
  made.decorative = alternative.find(to_utf8({&kDecorative, 1})) != alternative.npos;
  alternative = to_utf8(nfc(fold_spaces(to_utf32(without_marks(alternative)))));
  if (alternative.empty()) alternative = to_utf8(nfc(fold_spaces(to_utf32(without_marks(title)))));
  const bool said = alternative == plain_text(made.caption);  // said once is enough
  if (!alternative.empty() && !said && options_.describes_pictures) made.description = std::move(alternative);
  return made;
}

}  // namespace lectern
