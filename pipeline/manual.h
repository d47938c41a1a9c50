// Help on the terminal and the manual page, both printed from the tables of flags.h.
#pragma once

#include <string>
#include <string_view>

namespace lectern {

/// Help on one command; on the whole program when `command` is empty. Lines fit 80 columns.
std::string help(std::string_view command);

/// The manual page lectern(1) in man(7) macros. No date in it, so that every build makes the same.
std::string manual_page();

/// A completion script for bash.
std::string bash_completion();

}  // namespace lectern
