// The sequences of lines that read on into one another.
#pragma once

#include <functional>
#include <vector>

#include "stages/layout.h"

namespace lectern {

struct FlowLine {
  Line* line = nullptr;
  Region* region = nullptr;  // that holds it
  bool jump = false;         // first of its region: the line before it in the flow stands elsewhere on paper
};

using Flow = std::vector<FlowLine>;

/// Calls `f` for each flow: all text regions of the document in reading order; all note regions; the inside of each box
/// (its text and its notes); each margin region; each table cell. Furniture is in none. Flows without lines are
/// skipped.
void for_each_flow(Layout& layout, const std::function<void(Flow&)>& f);

/// Every line of the document once, furniture, boxes and cells included, page by page.
void for_each_line(Layout& layout, const std::function<void(Line&)>& f);

/// Takes away lines that have lost all their text.
void drop_empty_lines(Layout& layout);

}  // namespace lectern
