// Reads what stands inside the blocks of Pandoc's tree: text, emphasis, links, notes, marked languages.
// Never drops a word; what is no part of a Document is counted and told. Tested by input/pandoc_reader_test.cpp.
#include <string>
#include <utility>

#include "input/fold_block.h"
#include "input/pandoc_text_reader.h"
#include "input/source_marks.h"
#include "stages/unicode.h"

namespace lectern {

void MarkedInlines::close() {
  if (open_.empty()) return;
  Foreign done = std::move(open_.back());
  open_.pop_back();
  put(std::move(done));
}

Inlines MarkedInlines::take() {
  while (!open_.empty()) close();
  return std::move(out_);
}

bool MarkedInlines::is_blank(const Inlines& content) {
  return std::ranges::all_of(content, [](const Inline& one) {
    const auto* text = std::get_if<Text>(&one.is);
    return text && text->text.find_first_not_of(" \t\n\r") == std::string::npos;
  });
}

Inlines PandocTextReader::inlines(const Json& list, Blocks& after) {
  Inlines out = unfolded(list, after);
  fold_block(out);
  return out;
}

Inlines PandocTextReader::unfolded(const Json& list, Blocks& after) {
  MarkedInlines out;
  for (const Json& one : list) inline_node(one, out, after);
  return out.take();
}

void PandocTextReader::inline_node(const Json& node, MarkedInlines& out, Blocks& after) {
  const std::string& is = kind(node);
  const Json& c = content(node);
  const auto inside = [&](const Json& list) {
    for (Inline& one : unfolded(list, after)) out.last().push_back(std::move(one));
  };
  if (is == "Str") text(string_of(c), out);
  else if (is == "Space" || is == "SoftBreak") text("\n", out);
  else if (is == "LineBreak") lose("line ends inside a paragraph"), text("\n", out);
  else if (is == "Emph") emphasis(EmphasisKind::italic, c, out, after);
  else if (is == "Strong") emphasis(EmphasisKind::bold, c, out, after);
  else if (is == "Superscript") emphasis(EmphasisKind::superscript, c, out, after);
  else if (is == "Subscript") emphasis(EmphasisKind::subscript, c, out, after);
  else if (is == "SmallCaps") emphasis(EmphasisKind::small_caps, c, out, after);
  else if (is == "Underline") lose("underlining"), inside(c);
  else if (is == "Strikeout") lose("words struck out"), inside(c);
  else if (is == "Quoted") {
    const bool single = kind(at(c, 0)) == "SingleQuote";
    text(single ? "‘" : "“", out);
    inside(at(c, 1));
    text(single ? "’" : "”", out);
  } else if (is == "Cite") inside(at(c, 1));
  else if (is == "Code") lose("code inside a line"), text(string_of(at(c, 1)), out);
  else if (is == "Math") lose("formulas, which stand as TeX"), text(string_of(at(c, 1)), out);
  else if (is == "RawInline") {
    lose("raw markup");
    text(text_of_raw(string_of(at(c, 0)), string_of(at(c, 1))), out);
  } else if (is == "Link") link(c, out, after);
  else if (is == "Image") after.push_back({picture(c, after), {}, language});
  else if (is == "Note") {
    Note note{NotePlace::bottom, std::to_string(++notes_), {}};
    blocks(c, note.content);
    out.last().push_back({std::move(note)});
  } else if (is == "Span") {
    const Attributes attributes(at(c, 0));
    anchor(attributes.id());
    const std::string tag = tidy_tag(attributes.value("lang"));
    if (!tag.empty()) {
      const std::string around = enter(tag);
      out.put(Foreign{tag, unfolded(at(c, 1), after)});
      language = around;
    } else if (attributes.has_class("smallcaps")) {
      emphasis(EmphasisKind::small_caps, at(c, 1), out, after);
    } else {
      inside(at(c, 1));
    }
  } else if (!is.empty()) {
    lose("parts of an unknown kind");
    text(text_below(node), out);
  }
}

void PandocTextReader::emphasis(EmphasisKind kind, const Json& list, MarkedInlines& out, Blocks& after) {
  out.put(Emphasis{kind, unfolded(list, after)});
}

void PandocTextReader::text(const std::string& text, MarkedInlines& out) {
  std::u32string plain;
  const auto flush = [&] {
    if (plain.empty()) return;
    Inlines& last = out.last();
    auto* before = last.empty() ? nullptr : std::get_if<Text>(&last.back().is);
    if (before) before->text += to_utf8(nfc(plain));
    else last.push_back({Text{to_utf8(nfc(plain))}});
    plain.clear();
  };
  for (const char32_t c : to_utf32(text)) {
    if (c >= kFirstLanguage && c < kFirstLanguage + options_.languages.size()) {
      flush();
      out.open(options_.languages[c - kFirstLanguage]);
    } else if (c == kLanguageEnd) {
      flush();
      out.close();
    } else if (!is_mark_character(c)) {
      plain += c < ' ' ? U'\n' : c;
    }
  }
  if (plain.find_first_not_of(U" \n") != plain.npos) {
    for (const std::string& id : pending_) (in_heading_ ? heading_anchors_ : anchors_).emplace(id, headings_);
    pending_.clear();
  }
  flush();
}

std::string PandocTextReader::enter(const std::string& tag) {
  std::string before = language;
  if (!tag.empty()) language = tag;
  return before;
}

Inlines PandocTextReader::phrase(Inlines words) {
  if (words.empty()) return words;
  Inlines out;
  out.push_back({Foreign{language, std::move(words)}});
  return out;
}

void PandocTextReader::anchor(const std::string& id) {
  if (!id.empty()) pending_.push_back(id);
}

}  // namespace lectern
