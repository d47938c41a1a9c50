// Walks the blocks and joins their words. Never changes one. Tested by glossary_test.cpp.
#include "stages/simplify/running_text.h"

namespace lectern {
namespace {

std::string own_words(const Inlines& content) {
  std::string out;
  for (const Inline& i : content) {
    if (const auto* text = std::get_if<Text>(&i.is)) out += text->text;
    if (const auto* word = std::get_if<Correction>(&i.is)) out += word->after;
    if (const auto* link = std::get_if<Link>(&i.is)) out += own_words(link->content);
    if (const auto* emphasis = std::get_if<Emphasis>(&i.is)) out += own_words(emphasis->content);
    if (const auto* unclear = std::get_if<Unclear>(&i.is)) out += own_words(unclear->content);
  }
  return out;
}

struct Walk {
  const std::string& language;
  std::vector<RunningText> out;
  const Inlines *term = nullptr, *heading = nullptr;

  void all(const Blocks& blocks) {
    for (const Block& b : blocks)
      if (b.language.empty() || b.language == language) std::visit(*this, b.is);
  }
  void operator()(const Paragraph& b) { out.push_back({own_words(b.content), &b.content, term, heading}); }
  void operator()(const Heading& b) { heading = &b.content; }
  void operator()(const Aside& b) { all(b.content); }
  void operator()(const Quote& b) { all(b.content); }
  void operator()(const List& b) {
    const Inlines* outer = term;
    for (const ListItem& item : b.items) {
      term = item.term.empty() ? outer : &item.term;
      all(item.content);
    }
    term = outer;
  }
  void operator()(const auto&) {}
};

}  // namespace

std::vector<RunningText> running_text(const Document& document) {
  Walk walk{document.language, {}};
  walk.all(document.front);
  walk.all(document.body);
  return std::move(walk.out);
}

}  // namespace lectern
