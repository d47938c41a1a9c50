// The help on rewriters.
#pragma once

#include <string_view>

namespace lectern {

/// Lines of at most 80 columns, for "lectern help rewriter" and the manual page.
std::string_view help_on_rewriter();

}  // namespace lectern
