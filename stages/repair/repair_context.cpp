// Makes the witnesses when they are first asked for. Tested through the rules.
#include "stages/repair/repair_context.h"

#include <algorithm>

#include "stages/repair/languages.h"
#include "stages/unicode.h"

namespace lectern {

RepairContext::RepairContext(Layout& l, Record& r, const RepairOptions& options)
    : layout(l), record(r), editor(r, options.rejected), options_(options) {}

const DocumentWords& RepairContext::words() {
  if (!words_) words_.emplace(layout);
  return *words_;
}

const SureWords& RepairContext::sure_words() {
  if (!sure_words_) sure_words_.emplace(layout);
  return *sure_words_;
}

bool RepairContext::in_own_language(const Line& line) {
  constexpr double kMost = 0.6;          // of its words
  constexpr std::size_t kLeastWord = 3;  // letters: shorter words are in many languages
  int words = 0, own = 0;
  for (const Span& span : line.spans) {
    const std::u32string word(core_of(span.text).of(span.text));
    if (word.size() < kLeastWord || std::any_of(word.begin(), word.end(), is_digit)) continue;
    ++words, own += dictionary().knows(word);
  }
  return own > 0 && own >= kMost * (words > 2 ? words - 1 : words);
}

const std::string& RepairContext::language() {
  if (!language_) {
    language_ = options_.language;
    if (language_->empty()) language_ = detect_language(layout);
    // What the file says of itself is often the word processor's setting, but it may know the country.
    if (language_->empty() || same_language(*language_, layout.language)) language_ = layout.language;
  }
  return *language_;
}

Dictionary& RepairContext::dictionary() {
  if (!dictionary_) dictionary_.emplace(options_.dictionary_folders, language(), record);
  return *dictionary_;
}

}  // namespace lectern
