// Folds the white space of a block that a reader has made. Never touches anything but ASCII white space.
// Tested by input/tei_reader_test.cpp, input/pandoc_reader_test.cpp and pipeline/round_trip_test.cpp.
#include "input/fold_block.h"

#include <algorithm>
#include <string>
#include <utility>

namespace lectern {
namespace {

bool is_space(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

/// The content of an inline that is part of the text around it, or nullptr.
Inlines* inside(Inline& one) {
  if (auto* e = std::get_if<Emphasis>(&one.is)) return &e->content;
  if (auto* l = std::get_if<Link>(&one.is)) return &l->content;
  if (auto* f = std::get_if<Foreign>(&one.is)) return &f->content;
  if (auto* u = std::get_if<Unclear>(&one.is)) return u->content.empty() ? nullptr : &u->content;
  return nullptr;
}

Inlines join_texts(Inlines& content) {
  Inlines out;
  for (Inline& one : content) {
    auto* text = std::get_if<Text>(&one.is);
    auto* before = text && !out.empty() ? std::get_if<Text>(&out.back().is) : nullptr;
    if (before) before->text += text->text;
    else out.push_back(std::move(one));
  }
  return out;
}

/// Folds white space from the start of a block on. White space with a line end in it is an editor's: it vanishes where
/// a space stands already, even across a page start or a note.
struct Folder {
  bool started = false;
  bool after_space = false;

  void fold(std::string& text) {
    std::string out;
    out.reserve(text.size());
    for (std::size_t i = 0; i < text.size();) {
      if (!is_space(text[i])) {
        out += text[i++];
        started = true;
        after_space = false;
        continue;
      }
      bool line_end = false;
      for (; i < text.size() && is_space(text[i]); ++i) line_end = line_end || text[i] == '\n' || text[i] == '\r';
      if (!started || (after_space && line_end)) continue;
      out += ' ';
      after_space = true;
    }
    text = std::move(out);
  }

  void fold(Inlines& content) {
    Inlines out;
    for (Inline& one : join_texts(content)) {
      if (auto* text = std::get_if<Text>(&one.is)) {
        fold(text->text);
        if (text->text.empty()) continue;
      } else if (Inlines* inner = inside(one)) {
        fold(*inner);
      } else if (!std::holds_alternative<PageStart>(one.is)) {
        started = true;
        if (!std::holds_alternative<Note>(one.is)) after_space = false;
      }
      out.push_back(std::move(one));
    }
    content = std::move(out);
  }
};

/// Takes the white space off the end; true when the end of the text was found.
bool trim_end(Inlines& content) {
  for (std::size_t i = content.size(); i-- > 0;) {
    if (auto* text = std::get_if<Text>(&content[i].is)) {
      while (!text->text.empty() && is_space(text->text.back())) text->text.pop_back();
      if (!text->text.empty()) return true;
      content.erase(content.begin() + static_cast<std::ptrdiff_t>(i));
    } else if (Inlines* inner = inside(content[i])) {
      if (trim_end(*inner)) return true;
    } else if (!std::holds_alternative<PageStart>(content[i].is)) {
      return true;
    }
  }
  return false;
}

}  // namespace

void fold_block(Inlines& content) {
  Folder().fold(content);
  trim_end(content);
}

}  // namespace lectern
