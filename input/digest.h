// Digests of bytes, in lower-case hex.
#pragma once

#include <string>
#include <string_view>

namespace lectern {

std::string sha256(std::string_view bytes);
std::string sha1(std::string_view bytes);  // only as a name that another program gives

}  // namespace lectern
