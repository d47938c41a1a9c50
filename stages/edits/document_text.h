// Every stretch of text of a document that an entry may speak of, with its pages.
#pragma once

#include <vector>

#include "stages/document.h"
#include "stages/edits/anchors.h"

namespace lectern {

struct BlockText {
  Block* block = nullptr;      // the innermost that holds it
  Inlines* content = nullptr;  // a figure or table without a caption: its empty one
  Blocks* in = nullptr;        // where the block stands
  bool in_flow = false;        // that is the text or a box: headings may stand there
  Place place;
};

/// In reading order, notes at their markers. Pages are those of Block::from, else those that PageStarts tell.
std::vector<BlockText> texts_of(Document& document);

/// Every link target of the document.
std::vector<std::string*> link_targets(Document& document);

/// The headings, in the order in which "#section-N" counts them.
std::vector<Block*> headings_of(Document& document);

}  // namespace lectern
