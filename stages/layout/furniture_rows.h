// Rows of text at the edges of pages, and the numbers in them: what furniture is looked for among.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "stages/layout/furniture.h"

namespace lectern {

struct EdgeRow {
  std::vector<std::size_t> fragments;  // indices into the page's
  double baseline = 0, size = 0, x0 = 0, x1 = 0;
  std::u32string text, pattern;  // pattern: digits as '#', lower case, no spaces
  double gap = 0;                // distance of baselines to the next row inwards
  bool taken = false;
  bool artifact = false;  // the file marks it as no part of the content
};

struct PageEdge {  // the rows of one page at one edge, from the outside inwards
  std::vector<EdgeRow> rows;
};

struct RowNumber {
  std::u32string text;
  int value = 0;
  bool roman = false;
  std::size_t words = 0;  // length of what stands round it
  std::size_t at = 0;     // where it begins
};

std::u32string row_pattern(const std::u32string& text);
PageEdge page_edge(const PageFragments& page, bool top);

/// Numbers in a row that may count pages.
std::vector<RowNumber> row_numbers(const std::u32string& text);

/// The number that a row begins with, of nine digits at most.
std::optional<long> leading_number(const std::u32string& text);

}  // namespace lectern
