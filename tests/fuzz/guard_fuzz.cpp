// Any bytes as two texts, cut at the first line end: sentences must be in order and inside the text, and a text with a
// space before it must mean the same.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>

#include "stages/simplify/guard.h"
#include "stages/simplify/measures.h"
#include "stages/simplify/sentences.h"

constexpr std::size_t kLongest = 2000;  // bytes: longer texts are objected to for their length alone

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace lectern;
  if (size > kLongest) return 0;
  const std::string all(reinterpret_cast<const char*>(data), size);
  const std::size_t cut = std::min(all.find('\n'), all.size());
  const std::string before = all.substr(0, cut), after = cut < all.size() ? all.substr(cut + 1) : "";
  for (const char* language : {"en", "de", "fr", "xx"}) {
    std::size_t end = 0;
    for (const TextRange& s : find_sentences(before, language)) {
      if (s.begin < end || s.end <= s.begin || s.end > before.size()) std::abort();
      end = s.end;
    }
    guard_meaning(before, after, language);
    if (!guard_meaning(before, " " + before, language).empty()) std::abort();
    measure_text(before, language);
  }
  return 0;
}
