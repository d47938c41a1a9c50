// Pairs quotation marks. Never looks at a word. Tested by quotations_test.cpp.
#include "stages/simplify/quotations.h"

#include <string>
#include <utility>
#include <vector>

namespace lectern {
namespace {

/// A right mark that stands for a left one, as typewriters set them: after a space and before a letter.
bool opens(std::string_view text, std::size_t at, std::size_t length) {
  const bool before = at == 0 || text[at - 1] == ' ' || text[at - 1] == '(';
  const unsigned char next = at + length < text.size() ? static_cast<unsigned char>(text[at + length]) : ' ';
  return before && (next >= 0x80 || (next >= 'A' && next <= 'Z') || (next >= 'a' && next <= 'z') || next == '[');
}

}  // namespace

std::size_t open_quotation(std::string_view text) {
  constexpr std::string_view kLow = "„", kLeft = "“", kRight = "”", kAngleLeft = "«", kAngleRight = "»";
  std::vector<std::pair<std::string_view, std::size_t>> open;  // the sign that closes it, where it begins
  for (std::size_t at = 0; at < text.size(); ++at) {
    const std::string_view rest = text.substr(at);
    if (!open.empty() && rest.starts_with(open.back().first)) open.pop_back();
    else if (rest.starts_with(kLow)) open.emplace_back(kLeft, at);
    else if (rest.starts_with(kLeft)) open.emplace_back(kRight, at);
    else if (rest.starts_with(kRight) && opens(text, at, kRight.size())) open.emplace_back(kRight, at);
    else if (rest.starts_with(kAngleLeft)) open.emplace_back(kAngleRight, at);
  }
  return open.empty() ? text.size() : open.front().second;
}

}  // namespace lectern
