// Counts headings and names them, those of the body apart from those of the front: adding a foreword to a document
// leaves the names of its chapters as they are. Tested by tei_writer_test.cpp and the round trips.
#include "output/tei_sections.h"

#include <charconv>
#include <string_view>

namespace lectern {

namespace {

struct Count {
  int headings = 0;
  void all(const Blocks& blocks) {
    for (const Block& b : blocks) std::visit(*this, b.is);
  }
  void all(const Inlines& content) {
    for (const Inline& i : content) std::visit(*this, i.is);
  }
  void operator()(const Heading& x) {
    ++headings;
    all(x.content);
  }
  void operator()(const Paragraph& x) { all(x.content); }
  void operator()(const TitleLine& x) { all(x.content); }
  void operator()(const PullQuote& x) { all(x.content); }
  void operator()(const Aside& x) { all(x.content); }
  void operator()(const PageStart&) {}
  void operator()(const Quote& x) {
    all(x.content);
    all(x.source);
  }
  void operator()(const List& x) {
    for (const ListItem& item : x.items) {
      all(item.term);
      all(item.content);
    }
  }
  void operator()(const Table& x) {
    all(x.caption);
    for (const Row& row : x.rows)
      for (const Cell& cell : row.cells) all(cell.content);
  }
  void operator()(const Figure& x) {
    all(x.caption);
    all(x.legend);
  }
  void operator()(const Lines& x) {
    for (const Inlines& line : x.lines) all(line);
  }
  void operator()(const Bibliography& x) {
    for (const Inlines& entry : x.entries) all(entry);
  }
  void operator()(const Contents& x) {
    all(x.heading);
    for (const ContentsEntry& entry : x.entries) all(entry.content);
  }
  void operator()(const Text&) {}
  void operator()(const Emphasis& x) { all(x.content); }
  void operator()(const Link& x) { all(x.content); }
  void operator()(const Foreign& x) { all(x.content); }
  void operator()(const Note& x) { all(x.content); }
  void operator()(const Correction&) {}
  void operator()(const Unclear& x) { all(x.content); }
};

}  // namespace

TeiSections::TeiSections(const Document& document) {
  Count count;
  count.all(document.front);
  front_ = count.headings;
  count.all(document.body);
  all_ = count.headings;
}

std::string TeiSections::id(int n) const {
  return n <= front_ ? "f" + std::to_string(n) : "h" + std::to_string(n - front_);
}

std::string TeiSections::target(const std::string& target) const {
  constexpr std::string_view prefix = "#section-";
  if (!target.starts_with(prefix)) return target;
  int n = 0;
  const char* end = target.data() + target.size();
  const auto [stop, error] = std::from_chars(target.data() + prefix.size(), end, n);
  return error == std::errc() && stop == end && n >= 1 && n <= all_ ? "#" + id(n) : target;
}

}  // namespace lectern
