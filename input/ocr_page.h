// Pages that were read from their pictures: words with their type, made into pages of glyphs once all are read, since
// sizes and weights are told by comparison. Private to the OCR reader.
#pragma once

#include <string>
#include <vector>

#include "input/ocr_digits.h"
#include "input/ocr_graphics.h"
#include "input/ocr_sheet.h"

namespace lectern {

struct SetWord {
  OcrWord word;
  WordType type;
  bool raised = false;                   // a mark above the line, cut off its word
  bool joined = false;                   // to the word before, without a space
  bool unread = false;                   // a mark that only other pages can tell; its text is what the engine saw
  std::vector<DigitShape> figures = {};  // of a mark or a label that was read on its own
  double em = 0;                         // points; set by settle_type()
  bool bold = false, italic = false;
  int tone = 0;  // grey that it is printed in: 0 for the ink of the running text
};

struct SetLine {
  std::vector<SetWord> words;
  double x_height = 0, cap_height = 0;  // pixels; 0: not measured
};

/// A page that was read.
struct PictureText {
  std::vector<SetLine> lines;
  PageGraphics graphics;
  std::vector<Image> images;  // of graphics.pictures
  double dpi = 300, angle = 0;
  int width = 0, height = 0;                      // pixels at `dpi`
  int sheet_x = 0, sheet_y = 0, sheet_width = 0;  // of its part of the sheet, in pixels of the sheet
  double confidence = 0;
  std::string pack;    // it was read with
  DigitShapes digits;  // the figures of its numbers

  /// Where it lies on its sheet. `number`, `width`, `height`: the sheet's.
  Sheet place(int number, double width, double height) const;
};

/// Lines of the engine's words, measured, with raised marks read on their own.
/// `binary`: the page as the engine saw it; `components`: its ink.
PictureText set_page(OcrEngine& engine, const CleanPage& page, Pix* binary, const Components& components,
                     const OcrText& text, const std::string& pack);

/// Marks and labels, told by the figures of all pages. What is still not read becomes again what the engine saw.
void settle_marks(const std::vector<PictureText*>& pages);

/// One size for all lines that are about as large, one weight for words of one stroke.
void settle_type(std::vector<PictureText*> pages);

/// Glyphs, words, rules, panels and pictures of one page into `page`; `fonts` are the four of the document (plain,
/// bold, italic, both) from index `first_font` on. Images are put into `images`.
void fill_page(const PictureText& text, int first_font, Page& page, std::vector<Image>& images);

}  // namespace lectern
