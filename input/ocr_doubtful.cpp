// Asks the engine what words may be that it was not sure of. Never changes what they are read as. Tested by
// tests/scan.sh.
#include "input/ocr_doubtful.h"

#include <algorithm>

namespace lectern {

namespace {

constexpr double kDoubtful = 0.85;       // confidence; what is surer needs no witness
constexpr std::size_t kMostWords = 120;  // of a page
constexpr std::size_t kLongest = 30;     // letters of a word; longer ones are addresses

}  // namespace

void read_doubtful_words(OcrEngine& engine, Pix* grey, const OcrEngine::How& how, OcrText& text) {
  std::vector<OcrWord*> words;
  for (OcrLine& line : text.lines)
    for (OcrWord& w : line.words)
      if (w.confidence < kDoubtful && w.symbols.size() >= 2 && w.symbols.size() <= kLongest) words.push_back(&w);
  std::ranges::stable_sort(words, {}, &OcrWord::confidence);
  if (words.size() > kMostWords) words.resize(kMostWords);
  for (OcrWord* w : words) {
    const PixPtr picture = clipped(grey, {w->box.x0 - 1, w->box.y0 - 1, w->box.x1 + 1, w->box.y1 + 1});
    if (picture) w->others = engine.read_alternatives(picture.get(), how.pack);
  }
}

}  // namespace lectern
