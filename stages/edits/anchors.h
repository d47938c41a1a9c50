// Finds the place that an entry speaks of: by page and text first, by its box only among places of one text.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "stages/geometry.h"

namespace lectern {

/// Something that an entry may speak of.
struct Place {
  int first_page = 0, last_page = 0;
  Box box;                      // on its first page; empty: not known
  std::u32string key;           // place_key() of its text
  std::u32string printed = {};  // the same of what was printed there, where corrections changed it; else empty
};

/// Letters and digits alone, lower case: line ends, hyphens, quotation marks and spaces may be read otherwise the next
/// time. A text without any is its characters without spaces.
std::u32string place_key(std::string_view text);

/// `index` into the places; -1: none, and `why` ends the sentence "this entry does not fit: ...".
struct Found {
  int index = -1;
  std::string why;
};

/// The one place on the page that has the text; one that begins with it, where the text ends with "…". Where no text is
/// the same, one that is nearly so and stands at `at`. An empty text: the one that stands at `at`, or the only one.
Found find_place(int page, const Box& at, std::string_view text, const std::vector<Place>& places);

/// Of places of one text (indices), the one that is nearest to `at`; none when two are about as near.
Found nearest_place(const Box& at, const std::vector<int>& among, const std::vector<Place>& places);

/// 0 to 1: how much of two texts is the same, by the edit distance (Levenshtein 1966). Cost: product of the lengths.
double likeness(std::u32string_view a, std::u32string_view b);

}  // namespace lectern
