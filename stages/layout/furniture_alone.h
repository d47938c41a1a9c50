// Furniture that one page shows by itself, where there is nothing to compare it with.
#pragma once

#include <set>
#include <string>
#include <vector>

#include "stages/layout/furniture_rows.h"

namespace lectern {

/// What titles and headings say, in the form of EdgeRow::pattern: lines in larger type or in bold, and such lines that
/// stand together.
std::set<std::u32string> heading_patterns(const std::vector<PageFragments>& pages, const BodyType& body);

/// The rows of `edge` (of page `page` from 0, of `count`) that are furniture by what they say alone. Set apart from the
/// text, and (a) "page N of M" with the page's own number and the count of pages; (b) the page's own number in a
/// fragment of its own or between marks, alone or beside words; (c) the words of a title or heading once more, in type
/// that is no larger than the text; with (c) all rows outside of it.
std::vector<std::size_t> rows_alone(const PageFragments& page, const PageEdge& edge, std::size_t number,
                                    std::size_t count, const std::set<std::u32string>& headings, const BodyType& body);

}  // namespace lectern
