// Asks ICU where words end. Never changes a letter. Tested by unspaced_words_test.cpp.
#include "stages/unspaced_words.h"

#include <unicode/brkiter.h>

#include <memory>

#include "stages/unicode.h"

namespace lectern {

std::vector<std::u32string> unspaced_words(std::u32string_view text) {
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<icu::BreakIterator> words(
      icu::BreakIterator::createWordInstance(icu::Locale::getRoot(), status));
  if (U_FAILURE(status)) return {std::u32string(text)};
  const icu::UnicodeString all = icu::UnicodeString::fromUTF8(to_utf8(text));
  words->setText(all);
  std::vector<std::u32string> out;
  int32_t begin = words->first();
  for (int32_t end = words->next(); end != icu::BreakIterator::DONE; begin = end, end = words->next()) {
    if (words->getRuleStatus() < UBRK_WORD_NONE_LIMIT) continue;
    std::string word;
    out.push_back(to_utf32(all.tempSubStringBetween(begin, end).toUTF8String(word)));
  }
  return out;
}

}  // namespace lectern
