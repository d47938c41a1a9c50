// Tesseract: a page's picture to lines of words. Private to the OCR reader.
#pragma once

#include <map>
#include <memory>
#include <string>
#include <vector>

#include "input/ocr_pix.h"
#include "stages/pages.h"

namespace tesseract {
class TessBaseAPI;
}

namespace lectern {

struct OcrSymbol {
  std::string text;  // UTF-8: a letter with its marks
  PixelBox box;
  double confidence = 1;
  std::vector<Alternative> others;  // likeliest first
};

struct OcrWord {
  std::vector<OcrSymbol> symbols;  // in logical order
  PixelBox box;
  double confidence = 1;
  double baseline = 0;  // pixels from the top, at the word's middle
  bool rtl = false;
  std::vector<Alternative> others;  // of the word, as it reads alone; see read_doubtful_words
};

std::string text_of(const OcrWord& word);

/// The word with one of its letters as it may be, too.
std::vector<Alternative> by_letters(const OcrWord& word);

struct OcrLine {
  std::vector<OcrWord> words;  // in reading order
};

struct OcrText {
  std::vector<OcrLine> lines;
  double confidence = 0;  // mean of the words', by length; 0: none
  bool complete = true;   // false: the time was up
};

/// Processor time that this thread has used. A busy machine does not make it longer.
double thread_seconds();

/// The names of all packs that are installed, sorted. Empty: none, or no folder of packs.
std::vector<std::string> installed_packs();

/// One for a thread. Packs are loaded when first used, and the last few kept.
class OcrEngine {
 public:
  OcrEngine();
  ~OcrEngine();
  OcrEngine(const OcrEngine&) = delete;
  OcrEngine& operator=(const OcrEngine&) = delete;

  struct Corner {
    int x = 0, y = 0;
  };
  /// By the engine's own threshold (Otsu's): 1 is ink.
  PixPtr black_and_white(Pix* grey, const std::string& pack);

  struct How {
    double dpi = 300;  // of the picture
    std::string pack;
    double seconds = 60;         // processor time that it may take
    bool light_on_dark = false;  // there may be such text: each line is tried the other way round, too
  };
  /// Reads a page (8 bits), or a part of one that was cut out at `corner`: places are those on the page. The engine is
  /// shown a smaller picture when it has more pixels than reading needs. Throws Error when the pack cannot be loaded.
  OcrText read(Pix* grey, const How& how, Corner corner);

  /// What a word is read as that was cut out of a page, and what it may be with one letter as that may be, too.
  std::vector<Alternative> read_alternatives(Pix* grey, const std::string& pack);

  /// Reads a small picture as one word made of these characters (all, when empty); empty when nothing is seen.
  OcrSymbol read_piece(Pix* grey, const std::string& pack, const std::string& letters);

  /// Reads a word that was cut out of a page at `corner`; empty unless it is one, read with confidence.
  std::vector<OcrSymbol> read_word(Pix* grey, const std::string& pack, Corner corner);

  struct Orientation {
    int quarters = 0;    // clockwise turns that bring it upright
    std::string script;  // "Latin"; empty: not known
    double sure = 0;     // Tesseract's orientation confidence; above 2 it can be believed
  };
  /// Needs the pack "osd"; nothing known without it.
  Orientation orientation(Pix* grey, double dpi);

 private:
  tesseract::TessBaseAPI& api(const std::string& pack);
  tesseract::TessBaseAPI* show_piece(Pix* grey, const std::string& pack, const std::string& letters);

  std::map<std::string, std::unique_ptr<tesseract::TessBaseAPI>> loaded_;
};

}  // namespace lectern
