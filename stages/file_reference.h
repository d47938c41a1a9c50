// How one edition leads to another that is written beside it.
#pragma once

#include <string>
#include <string_view>

namespace lectern {

/// The name of a file as a link in the same folder writes it (RFC 3986): "a b.html" -> "a%20b.html". Empty for a name
/// that is none: empty, ".", "..".
std::string file_reference(std::string_view name);

/// Is what file_reference() gives: leads to no other folder, host or scheme, and runs nothing.
bool is_file_reference(std::string_view reference);

/// What the target of a link to a file beside begins with: no scheme that a browser knows, a writer must resolve it.
inline constexpr std::string_view kBeside = "beside:";

/// The target of a Link from a plain-language edition to the file `name` beside it; empty where there is no such name.
std::string link_beside(std::string_view name);

/// The reference that link_beside() has in it; empty for any other target.
std::string_view file_beside(std::string_view target);

}  // namespace lectern
