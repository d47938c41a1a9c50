// Counts the words that OCR is sure of and that the page's text has too. Never reads a picture itself.
// Tested by stages/trust/sampling_test.cpp.
#include "stages/trust/sampling.h"

#include <algorithm>
#include <cmath>
#include <set>

#include "stages/trust/printed_words.h"
#include "stages/unicode.h"

namespace lectern {
namespace {

constexpr double kSure = 0.85;        // confidence of a word that speaks for or against the text
constexpr std::size_t kWord = 3;      // letters and digits: shorter words are found in any text
constexpr int kShortPage = 3;         // words of a page that is judged by shorter ones too
constexpr char32_t kTatweel = 0x640;  // stretches Arabic words in print
constexpr int kFewWords = 4;          // words that OCR is sure of: fewer say nothing of a page of text
constexpr double kSound = 0.6;        // of them in the text: sound text has more than nine in ten
constexpr double kGoodLayer = 0.8;    // a hidden layer must be better than what OCR would make of the page today
constexpr int kTimes = 3;             // a picture holds the text when OCR is sure of so many times the page's own words

std::u32string plain(std::u32string_view text) {
  std::u32string out;
  for (const char32_t c : lower(text))
    if ((is_letter(c) || is_digit(c)) && c != kTatweel) out += c;
  return out;
}

}  // namespace

Sampling sample(const Page& own, bool hidden, const std::vector<const Page*>& read) {
  Sampling out;
  std::u32string text;
  for (const PrintedWord& word : printed_words(own, hidden)) {
    text += plain(word.text);
    ++out.own;
  }
  for (const Page* page : read) {
    if (!page->recognised) continue;
    for (const ReadWord& word : page->words) {
      if (word.confidence < kSure) continue;
      std::u32string letters;
      for (int i = word.glyph; i < word.glyph + word.count; ++i)
        letters += page->glyphs[static_cast<std::size_t>(i)].code;
      letters = plain(letters);
      const bool cjk = std::ranges::any_of(letters, is_cjk);
      if (letters.size() < (cjk ? 1 : out.own <= kShortPage ? 2 : kWord)) continue;
      ++out.sure;
      out.agreeing += text.find(letters) != text.npos ? 1 : 0;
    }
  }
  return out;
}

PageTrust settle(PageTrust trust, const Sampling& s) {
  const double agree = s.sure > 0 ? static_cast<double>(s.agreeing) / s.sure : 1;
  const std::string share = std::to_string(std::lround(100 * agree)) + "% of the words that OCR is sure of";
  if (trust.trust == Trust::picture) {
    if (s.own == 0 || s.sure - s.agreeing > kTimes * s.own) return trust;
    trust.trust = Trust::sound;
    trust.reason = "the picture behind it holds no text to speak of";
    return trust;
  }
  // A page of two or three words is judged by one.
  if (s.sure < std::min(kFewWords, std::max(1, s.own / 2))) {
    trust.reason += "; its picture could not be read well enough to compare";
    if (trust.trust == Trust::unsure) trust.trust = trust.hidden ? Trust::ocr_layer : Trust::sound;
    return trust;
  }
  const bool sound = agree >= (trust.hidden ? kGoodLayer : kSound);
  trust.trust = !sound ? Trust::wrong : trust.hidden ? Trust::ocr_layer : Trust::sound;
  trust.reason = (sound ? share : "only " + share) + " stand in it";
  return trust;
}

}  // namespace lectern
