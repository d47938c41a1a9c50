// Rule, the last of all: a word that the engine doubts and that nothing speaks for is marked as unclear, with its
// confidence, and listed. A number has no witness: it is marked on the engine's doubt alone. Never changes text.
// Tested by unclear_words_test.cpp.
#include <algorithm>

#include "stages/repair/rules.h"
#include "stages/repair/url_syntax.h"
#include "stages/unicode.h"

namespace lectern {

namespace {

// The engine's confidence below which a word is doubted, by what it is.
constexpr double kUnknown = 0.75;  // neither the dictionary nor the document has it
constexpr double kNumber = 0.6;
constexpr double kShortKnown = 0.3;  // a dictionary has it, but letters of any kind make short words
constexpr double kSigns = 0.3;
constexpr std::size_t kShort = 3;  // letters
constexpr int kDocumentHas = 2;

bool has(std::u32string_view text, bool (*what)(char32_t)) { return std::any_of(text.begin(), text.end(), what); }

class Marker {
 public:
  explicit Marker(RepairContext& context) : context_(context) {}

  void line(Line& line) {
    for (Span& span : line.spans) {
      const ReadWord* word = read_word(context_.layout, line, span);
      if (!word || span.raise != 0 || span.note >= 0 || word->confidence >= limit(span)) continue;
      span.confidence = std::min(span.confidence, word->confidence);
      list(line, span, *word);
    }
  }

  std::size_t count() const { return count_; }

 private:
  double limit(const Span& span) {
    const Core core = core_of(span.text);
    const std::u32string word(core.of(span.text));
    if (!span.read.empty()) return 0;  // repaired: it is marked as that
    if (word.empty()) return kSigns;
    if (has(word, is_digit)) return kNumber;
    if (context_.sure_words().count(word) >= kDocumentHas) return 0;
    if (!context_.dictionary().present()) return kSigns;
    if (!context_.dictionary().knows(word)) return kUnknown;
    return word.size() <= kShort ? kShortKnown : 0;
  }

  void list(const Line& line, const Span& span, const ReadWord& word) {
    DoubtfulWord d;
    d.page = line.page, d.box = word.box.empty() ? line.box : word.box;
    d.text = to_utf8(span.text.substr(0, span.text.find_last_not_of(U' ') + 1));
    for (const Alternative& a : word.alternatives)
      if (a.text != d.text) d.others.push_back(a.text);
    d.confidence = word.confidence;
    const std::u32string whole = text_of(line);
    d.line = to_utf8(whole);
    context_.record.words.push_back(std::move(d));
    ++count_;
  }

  RepairContext& context_;
  std::size_t count_ = 0;
};

}  // namespace

void unclear_words(RepairContext& context) {
  Marker marker(context);
  for_each_read_line(context.layout, [&](Line& line) { marker.line(line); });
  if (marker.count() == 0) return;
  const std::string words = marker.count() == 1 ? "1 word" : std::to_string(marker.count()) + " words";
  context.record.warn("unclear-words", 0,
                      words + " could be read only with doubt: marked as unclear, and listed in the report.");
}

}  // namespace lectern
