// Quotations that run on over the end of a paragraph.
#pragma once

#include <cstddef>
#include <string_view>

namespace lectern {

/// Where the quotation begins that is open at the end of `text`, in bytes; its size where none is. Only signs that open
/// and close are looked at, never " and the apostrophe.
std::size_t open_quotation(std::string_view text);

}  // namespace lectern
