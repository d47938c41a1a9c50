// How far the structure tree of a tagged PDF can be believed.
#pragma once

#include <string>
#include <vector>

#include "stages/layout.h"
#include "stages/record.h"
#include "stages/tag_tree.h"

namespace lectern {

/// What was measured, and the verdict for each kind of element. Counts are of lines or elements of running text.
struct Tagging {
  double share = 0;               // of the characters: how many are in an element
  double order = 0;               // of the neighbouring paragraphs: how many come in the order of the tree
  std::size_t kept = 0, cut = 0;  // lines of one paragraph by both; cut in the middle of a sentence by the tree alone
  std::size_t parted = 0,
              run_over = 0;  // paragraphs by both; one over a wide gap and a change of type by the tree alone
  std::size_t headings = 0, long_headings = 0, texts = 0, upside_down = 0, skipped = 0;
  std::size_t lists = 0, lone_items = 0, items = 0, long_items = 0, cut_items = 0;
  std::size_t quotes = 0, captions = 0, contents = 0, notes = 0;
  std::size_t right_language = 0, wrong_language = 0;  // long paragraphs, by the detector
  bool sound_blocks = false, sound_headings = false, sound_levels = false, sound_lists = false, sound_contents = false,
       sound_languages = false;
};

/// Compares the tree with the layout as it is without it.
Tagging judge_tagging(const Layout& layout, const TagTree& tree);

/// Sets Line::told of all lines from what is sound, and says in the record what is used and what is not, and why.
void apply_tagging(Layout& layout, Record& record);

/// Parts of one tagged table on several pages become one table, at the place of the first; rows printed again (heads)
/// are dropped. The page starts inside come to stand in its cells.
void join_tagged_tables(Layout& layout);

}  // namespace lectern
