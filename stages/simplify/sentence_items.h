// Lists that run into a paragraph: "1) The first item 2) The second".
#pragma once

#include <set>
#include <string_view>

namespace lectern {

/// Where their items begin, in code points.
std::set<std::size_t> find_items(std::u32string_view text);

/// A number, a letter or a roman number, perhaps in brackets: what stands before an item.
bool is_item_label(std::u32string_view token);

bool is_digits(std::u32string_view token);  // and nothing else
bool is_single_letter(std::u32string_view token);

}  // namespace lectern
