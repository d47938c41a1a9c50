// Boxes without a ground or a frame: between two rules, or beside a bar.
#pragma once

#include <vector>

#include "stages/layout.h"
#include "stages/pages.h"

namespace lectern {

struct RuledBox {
  Box box;
  std::vector<Box> rules;  // those that make it
};

/// Boxes that have a rule above and one below, and a heading of their own.
std::vector<RuledBox> find_boxes_between_rules(const Page& page, const std::vector<Line>& fragments,
                                               const std::vector<Rule>& rules, const BodyType& body);

/// Boxes that have a bar at the side where their lines begin, and a heading of their own. A quotation beside a bar has
/// no heading; a mark of revision stands outside of the column.
std::vector<RuledBox> find_boxes_beside_bars(const Page& page, const std::vector<Line>& fragments,
                                             const std::vector<Rule>& rules, const BodyType& body);

}  // namespace lectern
