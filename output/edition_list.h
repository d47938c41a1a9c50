// Printed list labels ("12", "c", "iv") as the markers that HTML can count by itself.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "stages/document.h"

namespace lectern {

struct ListMarkers {
  std::string type;                        // of <ol>: "1", "a", "A", "i", "I"; empty: the labels must stand as text
  std::vector<std::optional<int>> values;  // one an item; nothing: an item without a label
};

/// Markers that look exactly like the labels. A list in which no item has a label is counted from 1.
ListMarkers list_markers(const List& list);

/// "xiv" is 14. Only the usual spelling, in lower case.
std::optional<int> roman(std::string_view text);

}  // namespace lectern
