// Walks the document once, in reading order, and numbers what links will point at. Never writes, never changes.
// Tested by edition_plan_test.cpp and html_writer_test.cpp.
#include "output/edition_plan.h"

#include <algorithm>

#include "output/edition_text.h"

namespace lectern {

namespace {

struct Walk {
  EditionPlan& plan;
  int outer;    // rank of what the sections here stand in
  int current;  // rank of the last heading here
  std::size_t part = 0;
  int boxes = 0;  // how many Asides are around
  int notes = 0;  // how many Notes are around
  std::string language = {};

  void all(const Inlines& content) {
    for (const Inline& i : content) std::visit(*this, i.is);
  }
  void all(const Blocks& content) {
    for (const Block& b : content) block(b);
  }
  void block(const Block& b) {
    language = b.language;
    if (b.original > 0) plan.passages.emplace(b.original, PlainPassage{&b, part});
    std::visit(*this, b.is);
  }

  void operator()(const Text&) {}
  void operator()(const Correction&) {}
  void operator()(const Emphasis& x) { all(x.content); }
  void operator()(const Link& x) {
    constexpr std::string_view term = "#term-";
    const int n = x.target.starts_with(term) ? decimal(std::string_view(x.target).substr(term.size())).value_or(0) : 0;
    if (n > 0 && notes == 0) plan.term_uses.emplace(n, TermUse{&x, part});
    all(x.content);
  }
  void operator()(const Foreign& x) { all(x.content); }
  void operator()(const Unclear& x) { all(x.content); }
  void operator()(const Note& x) {
    plan.index[&x] = plan.notes.size();
    plan.notes.push_back({&x, flat_text({Inline{Text{x.label}}}), part, notes > 0});
    ++notes;
    all(x.content);
    --notes;
  }
  void operator()(const PageStart& x) {
    if (!plan.page_index.emplace(x.page, plan.pages.size()).second) return;
    plan.index[&x] = plan.pages.size();
    const std::string label = flat_text({Inline{Text{x.label}}});
    plan.pages.push_back({&x, label.empty() ? std::to_string(x.page) : label, part});
  }

  void operator()(const Heading& x) {
    HeadingPlace place{&x, 0, flat_text(x.content), language, part, boxes > 0};
    if (!place.text.empty()) current = std::min(outer + std::max(1, x.level), current + 1);
    place.rank = current;
    plan.index[&x] = plan.headings.size();
    plan.headings.push_back(std::move(place));
    all(x.content);
  }
  void operator()(const Aside& x) {
    const int outer_before = outer, current_before = current;
    outer = current;
    ++boxes;
    all(x.content);
    --boxes;
    outer = outer_before;
    current = current_before;
  }
  void operator()(const Paragraph& x) { all(x.content); }
  void operator()(const TitleLine& x) { all(x.content); }
  void operator()(const PullQuote& x) { all(x.content); }
  void operator()(const Quote& x) {
    all(x.content);
    all(x.source);
  }
  void operator()(const List& x) {
    for (const ListItem& item : x.items) {
      if (x.kind == ListKind::gloss) {
        plan.index[&item] = plan.terms.size();
        plan.terms.push_back({part, notes > 0});
      }
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
    if (!x.decorative) {
      ++plan.figures;
      if (!x.description || x.description->empty()) ++plan.undescribed;
    }
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
};

/// A note that nobody can name can be neither found on paper nor told from the next: so each gets a label.
void label_notes(std::vector<NoteMark>& notes) {
  const bool none = std::all_of(notes.begin(), notes.end(), [](const NoteMark& n) { return n.label.empty(); });
  int count = 0;
  for (NoteMark& note : notes) {
    if (!note.label.empty()) continue;
    const std::string number = std::to_string(++count);
    note.label = none ? number : "[" + number + "]";
  }
}

}  // namespace

EditionPlan plan_edition(std::vector<EditionPart> parts, int top_rank) {
  EditionPlan plan;
  plan.parts = std::move(parts);
  Walk walk{plan, top_rank - 1, std::max(1, top_rank - 1)};
  for (std::size_t n = 0; n < plan.parts.size(); ++n) {
    walk.part = n;
    if (!plan.parts[n].file.empty() && n > 0 && top_rank == 1) walk.current = plan.parts[n].continues.empty() ? 0 : 1;
    for (const Block* b : plan.parts[n].blocks) walk.block(*b);
  }
  label_notes(plan.notes);
  return plan;
}

}  // namespace lectern
