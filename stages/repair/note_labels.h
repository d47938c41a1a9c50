// The labels of the notes that the layout found: what a marker in the text can point to.
#pragma once

#include <map>
#include <set>
#include <string>

#include "stages/layout.h"

namespace lectern {

struct NoteLabels {
  std::map<int, std::set<std::u32string>> of_page;            // page number to the labels of the notes that begin on it
  std::map<std::pair<int, std::u32string>, double> baseline;  // of the first line of the note
  std::set<std::u32string> all;
  bool on_page(int page, const std::u32string& label) const {
    const auto found = of_page.find(page);
    return found != of_page.end() && found->second.contains(label);
  }
  /// Of the note `label` of the page; far off when there is none.
  double baseline_of(int page, const std::u32string& label) const {
    const auto found = baseline.find({page, label});
    return found != baseline.end() ? found->second : -1e9;
  }
};

NoteLabels find_note_labels(const Layout& layout);

}  // namespace lectern
