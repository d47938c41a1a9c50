// Rule: two words that were read as one ("ofthe") are two. Neither the dictionary nor the document knows the whole; it
// parts in one way only into two words, one of them among the document's commonest, the other known. Never in a
// language that writes compounds as one word, never a name, never where a part is short and rare.
// Tested by glued_words_test.cpp.
#include <algorithm>
#include <array>
#include <optional>
#include <utility>

#include "stages/repair/languages.h"
#include "stages/repair/rules.h"
#include "stages/repair/url_syntax.h"
#include "stages/unicode.h"

namespace lectern {

namespace {

constexpr int kCommon = 4;                 // readings in the document that make a word one of its commonest
constexpr std::size_t kLongestCommon = 5;  // letters: the words that are glued on are the small ones of the grammar
constexpr std::size_t kLeastPart = 2;      // letters
constexpr std::size_t kLeastOther = 3;     // letters of the part that only the dictionary knows
constexpr double kConfidence = 0.85;
constexpr std::array<std::string_view, 6> kWithoutCompounds = {"en", "fr", "es", "it", "pt", "ca"};

std::optional<std::size_t> border(RepairContext& context, const std::u32string& word) {
  const SureWords& sure = context.sure_words();
  std::optional<std::size_t> out;
  for (std::size_t at = kLeastPart; at + kLeastPart <= word.size(); ++at) {
    const std::u32string a = word.substr(0, at), b = word.substr(at);
    const auto common = [&](const std::u32string& w) { return w.size() <= kLongestCommon && sure.count(w) >= kCommon; };
    const auto other = [&](const std::u32string& w) {
      return common(w) || (w.size() >= kLeastOther && context.dictionary().knows_at_once(w));
    };
    if (!(common(a) && other(b)) && !(common(b) && other(a))) continue;
    if (out) return {};
    out = at;
  }
  return out;
}

}  // namespace

void glued_words(RepairContext& context) {
  const std::string language(base_language(context.language()));
  if (std::find(kWithoutCompounds.begin(), kWithoutCompounds.end(), language) == kWithoutCompounds.end()) return;
  bool cut = false;
  for_each_read_line(context.layout, [&](Line& line) {
    const bool after_hyphen = std::exchange(cut, is_hyphen(text_of(line).back()));
    for (std::size_t i = 0; i < line.spans.size(); ++i) {
      Span& span = line.spans[i];
      const ReadWord* read = read_word(context.layout, line, span);
      const bool whole = !(i == 0 && after_hyphen) && !(i + 1 == line.spans.size() && cut);
      if (!whole || !read || read->confidence >= SureWords::kSure || span.raise != 0) continue;
      if (!stands_alone(line, i)) continue;
      const Core core = core_of(span.text);
      const std::u32string word(core.of(span.text));
      if (word.size() < kLeastPart + kLeastOther || !std::all_of(word.begin(), word.end(), is_lower)) continue;
      if (part_of_address(span.text) || context.sure_words().count(word) > 1 || !context.dictionary().present() ||
          context.dictionary().knows(word))
        continue;
      if (!context.in_own_language(line)) break;
      if (const auto at = border(context, word))
        context.editor.edit({&line}, kConfidence, "document and dictionary",
                            [&] { span.text.insert(core.begin + *at, 1, U' '); });
    }
  });
}

}  // namespace lectern
