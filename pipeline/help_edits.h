// The help on .edits files.
#pragma once

#include <string_view>

namespace lectern {

/// Lines of at most 80 columns, for "lectern help edits" and the manual page.
std::string_view help_on_edits();

}  // namespace lectern
