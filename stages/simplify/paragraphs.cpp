// Cuts a paragraph between its sentences. Never looks at what they say. Tested by paragraphs_test.cpp.
#include "stages/simplify/paragraphs.h"

#include <numeric>

namespace lectern {

std::vector<std::size_t> cut_paragraph(const std::vector<std::size_t>& words) {
  std::size_t left = std::accumulate(words.begin(), words.end(), std::size_t{0});
  if (words.empty() || left <= kParagraphWords) return {words.size()};
  std::size_t parts = (left + kParagraphWords - 1) / kParagraphWords;
  std::vector<std::size_t> out = {0};
  std::size_t here = 0;
  for (const std::size_t count : words) {
    const std::size_t fair = parts > 0 ? (left + here) / parts : left;
    const bool full = here + count > kParagraphWords || (here > 0 && here + count / 2 > fair);
    if (full && out.back() > 0) {
      out.push_back(0);
      here = 0;
      parts = parts > 1 ? parts - 1 : 1;
    }
    ++out.back();
    here += count;
    left -= count;
  }
  return out;
}

}  // namespace lectern
