// Percent-encodes the name of a file. Never looks whether it is there. Tested by file_reference_test.cpp.
#include "stages/file_reference.h"

#include <algorithm>

namespace lectern {
namespace {

bool is_unreserved(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '.' ||
         c == '_' || c == '~';
}

constexpr std::string_view kHex = "0123456789ABCDEF";
bool is_hex(char c) { return kHex.find(c) != std::string_view::npos; }

}  // namespace

std::string file_reference(std::string_view name) {
  if (name == "." || name == "..") return {};
  std::string out;
  for (const char c : name) {
    const auto byte = static_cast<unsigned char>(c);
    if (is_unreserved(c)) out += c;
    else out.append({'%', kHex[byte >> 4], kHex[byte & 15]});
  }
  return out;
}

bool is_file_reference(std::string_view reference) {
  if (reference.empty() || reference == "." || reference == "..") return false;
  for (std::size_t i = 0; i < reference.size(); ++i) {
    if (is_unreserved(reference[i])) continue;
    if (reference[i] != '%' || i + 2 >= reference.size()) return false;
    if (!is_hex(reference[i + 1]) || !is_hex(reference[i + 2])) return false;
    if (reference.substr(i, 3) == "%2F" || reference.substr(i, 3) == "%5C") return false;  // a folder after all
    i += 2;
  }
  return true;
}

std::string link_beside(std::string_view name) {
  const std::string reference = file_reference(name);
  return reference.empty() ? reference : std::string(kBeside) + reference;
}

std::string_view file_beside(std::string_view target) {
  if (!target.starts_with(kBeside)) return {};
  const std::string_view reference = target.substr(kBeside.size());
  return is_file_reference(reference) ? reference : std::string_view();
}

}  // namespace lectern
