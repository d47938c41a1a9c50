// Charts of bars, and what the finders of figures and charts ask about labels.
#pragma once

#include <vector>

#include "stages/layout.h"
#include "stages/pages.h"

namespace lectern {

constexpr double kLabelChars = 24;  // a longer fragment is no label

/// The length of a fragment; an ideograph counts as two.
double label_chars(const Line& fragment);

/// Is running text printed over it?
bool holds_prose(const Box& box, const std::vector<Line>& fragments);

/// Clusters of bars without text of their own, each with the names and values beside its bars. None inside `tables`.
std::vector<Box> find_charts(const Page& page, const std::vector<Line>& fragments, const std::vector<Box>& tables,
                             const BodyType& body);

}  // namespace lectern
