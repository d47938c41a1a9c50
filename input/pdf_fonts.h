// What a font's name and flags say about its looks.
#pragma once

#include <string>
#include <string_view>

#include "stages/pages.h"

namespace lectern {

/// The facts that a font dictionary and its descriptor hold.
struct FontFacts {
  std::string name;         // may carry a subset prefix: "ABCDEF+Times-Bold"
  unsigned flags = 0;       // the descriptor's Flags (ISO 32000-1, table 123)
  int weight = 0;           // FontWeight, 100 to 900; 0: not given
  double italic_angle = 0;  // degrees
};

Font describe_font(const FontFacts& facts);

}  // namespace lectern
