// The numbers of a text, in digits and words, with their units.
#pragma once

#include <string>
#include <vector>

#include "stages/simplify/guard_text.h"

namespace lectern {

struct Quantity {
  double value = 0;
  std::string digits;     // of one that is no plain number: "1.2.3"
  std::string unit;       // "%", "$", "day"; "th" for ordinals, "s" for "hundreds"
  bool optional = false;  // "one" may be an article, "first" an adverb
  std::size_t begin = 0, end = 0;
  bool operator==(const Quantity& o) const { return value == o.value && digits == o.digits && unit == o.unit; }
};

/// In order. "five" and "5" are one, and so are "2 million" and "2,000,000".
std::vector<Quantity> find_quantities(const GuardText& text);

/// For people: "30 day".
std::string written(const Quantity& quantity);

}  // namespace lectern
