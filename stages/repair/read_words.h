// Words that were read from pictures: how rules see them, and which of them can bear witness for others.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>

#include "stages/layout.h"

namespace lectern {

/// What the engine said of the span; nullptr: it was not read from a picture.
const ReadWord* read_word(const Layout& layout, const Line& line, const Span& span);

/// Calls `f` for every line that holds words read from a picture, page by page, in the order of for_each_line.
void for_each_read_line(Layout& layout, const std::function<void(Line&)>& f);

/// Does the span stand between spaces? A raised mark may hang on its end. What does not is a piece of a word.
bool stands_alone(const Line& line, std::size_t span);

/// The word inside a printed token: what stands before its first letter or digit, and behind its last one, is cut off.
/// Inner apostrophes and hyphens stay. `begin == end`: there is none.
struct Core {
  std::size_t begin = 0, end = 0;
  bool empty() const { return begin == end; }
  std::u32string_view of(std::u32string_view token) const { return token.substr(begin, end - begin); }
};
Core core_of(std::u32string_view token);

/// The words that were read surely, and how often; a word cut by a line end is not among them.
class SureWords {
 public:
  explicit SureWords(Layout& layout);

  /// How often the word was read surely, in any case of letters.
  int count(std::u32string_view word) const;
  /// The same with its capitals as they stand.
  int exact(std::u32string_view word) const;

  static constexpr double kSure = 0.9;  // of the engine's confidence: 98 of 100 such words are right

 private:
  std::unordered_map<std::u32string, int> words_, exact_;
};

}  // namespace lectern
