// The structure tree of a tagged PDF, asked for what holds an element. Repeats what the tree says; whether that is to
// be believed is for those who ask (structure/tagging.h, layout/tagged_tables.cpp).
#pragma once

#include <cstdint>
#include <vector>

#include "stages/pages.h"

namespace lectern {

/// The nearest elements that hold one, itself included: indices into the tags; -1: none.
struct TagHolders {
  int block =
      -1;  // what is set as a paragraph: P, H1, LI (its label too), TD, Caption, a Div that holds text alone ...
  int heading = -1, item = -1, label = -1, list = -1, note = -1, caption = -1, quote = -1, code = -1, aside = -1;
  int contents = -1, entry = -1;        // TOC (the outermost) and TOCI
  int table = -1, row = -1, cell = -1;  // of the innermost table
  int language = -1;                    // the element that names the language
  std::int16_t level = 0;               // of `heading`: H2 is 2, H counts the sections round it
  std::int16_t depth = 0;               // of nested lists, or of nested contents
  bool title = false;
};

/// Cost: linear in the number of elements.
class TagTree {
 public:
  explicit TagTree(const std::vector<Tag>& tags);
  const TagHolders& of(int tag) const {
    return tag >= 0 && tag < size() ? holders_[static_cast<std::size_t>(tag)] : none_;
  }
  int size() const { return static_cast<int>(holders_.size()); }

 private:
  std::vector<TagHolders> holders_;
  TagHolders none_;
};

}  // namespace lectern
