// Rule: "C O N T E N T S" is a word. The letters of a run are taken together only when the words that they then form
// are known to the document or the dictionary; where several words ran together, the fewest known words part them.
// Never touches a run of fewer than four letters, or letters that form no known word ("A B C D").
// Tested by letter_spaced_words_test.cpp.
#include <algorithm>
#include <vector>

#include "stages/repair/flows.h"
#include "stages/repair/rules.h"
#include "stages/unicode.h"

namespace lectern {

namespace {

constexpr std::size_t kLeastLetters = 4;  // in a run: fewer may be initials or variables
constexpr std::size_t kMostLetters =
    80;  // in a run that is parted into words: a title is no longer, and the cost is its square
constexpr std::size_t kLongestWord = 24;  // letters
constexpr std::size_t kAsked = 4;  // letters from which the dictionary is asked: shorter words must be the document's
constexpr double kOneWord = 0.95, kSeveralWords = 0.75;

bool letter_at(std::u32string_view t, std::size_t i) {
  return i < t.size() && is_letter(t[i]) && !is_cjk(t[i]) && (i == 0 || is_space(t[i - 1])) &&
         (i + 1 == t.size() || is_space(t[i + 1]) || is_punctuation(t[i + 1]));
}

/// The fewest known words that the letters spell, parted by spaces; empty: none.
std::u32string words_in(RepairContext& context, const std::u32string& letters) {
  context.dictionary().expect(letters);
  for (std::size_t begin = 0; letters.size() <= kMostLetters && begin < letters.size(); ++begin)
    for (std::size_t n = kAsked; n <= std::min(letters.size() - begin, kLongestWord); ++n)
      context.dictionary().expect(letters.substr(begin, n));
  if (context.known(letters)) return letters;
  if (letters.size() > kMostLetters) return {};
  constexpr int kNone = 1 << 20;
  std::vector<int> cost(letters.size() + 1, kNone);
  std::vector<std::size_t> from(letters.size() + 1, 0);
  cost[0] = 0;
  for (std::size_t end = 2; end <= letters.size(); ++end)
    for (std::size_t n = 2; n <= std::min(end, kLongestWord); ++n) {
      const std::size_t begin = end - n;
      if (cost[begin] == kNone || cost[begin] + 1 >= cost[end]) continue;
      const std::u32string word = letters.substr(begin, n);
      if (n < kAsked ? context.words().count(word) > 0 : context.known(word))
        cost[end] = cost[begin] + 1, from[end] = begin;
    }
  if (cost[letters.size()] == kNone) return {};
  std::u32string out;
  for (std::size_t end = letters.size(); end > 0; end = from[end])
    out.insert(0, letters.substr(from[end], end - from[end]) + (out.empty() ? U"" : U" "));
  return out;
}

void repair_line(RepairContext& context, Line& line) {
  for (Span& span : line.spans) {
    for (std::size_t i = 0; i < span.text.size(); ++i) {
      if (!letter_at(span.text, i)) continue;
      std::size_t end = i;
      std::u32string letters(1, span.text[i]);
      while (letter_at(span.text, end + 2)) end += 2, letters += span.text[end];
      if (letters.size() >= kLeastLetters) {
        const std::u32string words = words_in(context, letters);
        if (!words.empty()) {
          const bool one = words.size() == letters.size();
          if (context.editor.edit({&line}, one ? kOneWord : kSeveralWords, "document or dictionary",
                                  [&] { span.text.replace(i, end - i + 1, words); }))
            end = i + words.size() - 1;
        }
      }
      i = end;
    }
  }
}

/// A cheap look first: four letters, each followed by a space.
bool may_be_spaced(const Line& line) {
  for (const Span& span : line.spans) {
    std::size_t run = 0;
    for (std::size_t i = 0; i < span.text.size() && run < kLeastLetters; ++i)
      run = letter_at(span.text, i) ? run + 1 : is_space(span.text[i]) ? run : 0;
    if (run >= kLeastLetters) return true;
  }
  return false;
}

}  // namespace

void letter_spaced_words(RepairContext& context) {
  for_each_line(context.layout, [&](Line& line) {
    if (may_be_spaced(line)) repair_line(context, line);
  });
}

}  // namespace lectern
