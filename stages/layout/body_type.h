// What the running text is set in: the yardstick of all later thresholds.
#pragma once

#include <vector>

#include "stages/layout.h"

namespace lectern {

/// The size, type and leading that most characters of the document have.
BodyType measure_body(const std::vector<std::vector<Line>>& fragments_of_pages);

}  // namespace lectern
