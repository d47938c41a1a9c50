// Collects labels from the note regions. Never links a note: structure does. Tested through its two rules.
#include "stages/repair/note_labels.h"

#include "stages/layout/notes.h"

namespace lectern {

namespace {

void collect(const std::vector<Region>& regions, NoteLabels& labels) {
  for (const Region& region : regions) {
    collect(region.inside, labels);
    if (region.kind != RegionKind::note && region.kind != RegionKind::margin) continue;
    for (const Line& line : region.lines) {
      std::u32string label;
      if (!starts_with_marker(line, &label)) continue;
      labels.of_page[line.page].insert(label);
      labels.baseline.emplace(std::pair{line.page, label}, line.baseline);
      labels.all.insert(std::move(label));
    }
  }
}

}  // namespace

NoteLabels find_note_labels(const Layout& layout) {
  NoteLabels labels;
  for (const LayoutPage& page : layout.pages) collect(page.regions, labels);
  return labels;
}

}  // namespace lectern
