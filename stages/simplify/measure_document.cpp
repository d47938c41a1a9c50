// Walks a document and measures its running text, section by section. Tested by measures_test.cpp.
#include "stages/simplify/measures.h"

namespace lectern {

namespace {

struct Walk {
  const Document& document;
  DocumentMeasures out;

  void add(const Inlines& content) {
    const Measures m = measure_text(plain_text(content), document.language);
    out.sections.back().measures = out.sections.back().measures + m;
    out.all = out.all + m;
  }

  void all(const Blocks& blocks) {
    for (const Block& block : blocks)
      if (block.language.empty() || block.language == document.language) std::visit(*this, block.is);
  }

  void operator()(const Paragraph& x) { add(x.content); }
  void operator()(const Heading& x) { out.sections.push_back({plain_text(x.content), x.level, {}}); }
  void operator()(const List& x) {
    for (const ListItem& item : x.items) all(item.content);
  }
  void operator()(const Aside& x) {
    for (const Block& block : x.content)
      if (!std::holds_alternative<Heading>(block.is)) all({block});  // a box opens no section
  }
  void operator()(const auto&) {}  // not running text
};

}  // namespace

DocumentMeasures measure_document(const Document& document) {
  Walk walk{document, {}};
  walk.out.sections.push_back({});
  walk.all(document.front);
  walk.all(document.body);
  std::erase_if(walk.out.sections, [](const SectionMeasures& s) { return s.measures.words == 0; });
  return std::move(walk.out);
}

}  // namespace lectern
