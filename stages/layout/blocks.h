// What stands apart from the lines of a page: boxes, tables and figures.
#pragma once

#include <vector>

#include "stages/layout.h"

namespace lectern {

struct PageBlocks {
  std::vector<Region> regions;  // box (its fragments in `lines`, not yet ordered), table, figure
  std::vector<Line> fragments;  // what is left
  std::vector<Box> separators;  // horizontal rules that are part of nothing else
  std::vector<Line> labels;     // text inside drawings: not running text
};

/// Tables with ruling lines; panels with running text in them; pictures and drawings. `largest` is the size of the
/// largest type of the document: a panel that holds it is a cover or a title band, not a box.
PageBlocks take_blocks(const Page& page, std::vector<Line> fragments, const BodyType& body, double largest);

/// The tables among `fragments` found by their rules; takes their fragments out. Part of take_blocks.
std::vector<Region> take_tables(const Page& page, std::vector<Line>& fragments, std::vector<Rule>& rules,
                                const BodyType& body);

/// The fragments in grids of rules that reach from the top or the foot well into the page; the frames of running heads
/// do not.
std::vector<Line> take_text_of_grids(const Page& page, std::vector<Line>& fragments, const BodyType& body);

/// Tables that nothing marks off but the alignment of their columns; takes their fragments out. `blocks` stand in the
/// same frame and are none of them; `rules` are the separators of the frame.
std::vector<Region> take_borderless_tables(std::vector<Line>& fragments, const std::vector<Box>& blocks,
                                           const std::vector<Box>& rules, const BodyType& body, int page);

}  // namespace lectern
