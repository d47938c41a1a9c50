// Note marks and labels by the figures of the whole document: one page may not show them all. Tested by tests/scan.sh.
#include <algorithm>

#include "input/ocr_page.h"
#include "input/ocr_signs.h"

namespace lectern {

namespace {

void settle_mark(const DigitShapes& known, SetLine& line, std::size_t at) {
  SetWord& w = line.words[at];
  const DigitShapes::Guess guess = known.tell(w.figures);
  const std::string text = text_of(w.word);
  const bool open = w.unread && !is_quotation(text);  // a comma of a quotation mark is like a nine
  if (!guess.text.empty() && guess.text != text && (open || guess.clear())) {
    OcrSymbol symbol{guess.text, w.word.box, guess.likeness, {}};
    if (!w.unread) symbol.others.push_back({text, w.word.confidence / 2});
    w.word.symbols = {std::move(symbol)};
    w.word.confidence = guess.likeness;
    w.unread = false;
  }
  if (!w.unread) return;
  w.raised = false;
  const SetWord* beside = at > 0 ? &line.words[at - 1] : at + 1 < line.words.size() ? &line.words[at + 1] : nullptr;
  if (beside) w.word.baseline = beside->word.baseline;
}

}  // namespace

void settle_marks(const std::vector<PictureText*>& pages) {
  DigitShapes known;
  for (const PictureText* page : pages) known.add(page->digits);
  for (PictureText* page : pages)
    for (SetLine& line : page->lines) {
      for (std::size_t i = 0; i < line.words.size(); ++i)
        if (!line.words[i].figures.empty()) settle_mark(known, line, i);
      std::erase_if(line.words, [](const SetWord& w) { return w.unread && text_of(w.word).empty(); });
    }
}

}  // namespace lectern
