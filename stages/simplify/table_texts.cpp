// Tested through the tables: word_pieces_test.cpp, cautious_rules_test.cpp, plain_words_test.cpp.
#include "stages/simplify/table_texts.h"

#include <algorithm>

namespace lectern {

std::vector<std::string> split(std::string_view text, char sign) {
  std::vector<std::string> out;
  for (std::size_t at = 0; at <= text.size();) {
    const std::size_t end = std::min(text.find(sign, at), text.size());
    out.emplace_back(text.substr(at, end - at));
    at = end + 1;
  }
  return out;
}

std::vector<std::string> split_filled(std::string_view text, char sign) {
  std::vector<std::string> out = split(text, sign);
  std::erase_if(out, [](const std::string& part) { return part.empty(); });
  return out;
}

}  // namespace lectern
