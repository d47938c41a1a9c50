// Reads the text of scanned pages (OCR) with Tesseract. The input/ocr* files alone know Tesseract; they and
// image_reader.cpp know Leptonica.
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "input/page_picture.h"
#include "stages/pages.h"
#include "stages/record.h"

namespace lectern {

struct OcrOptions {
  std::string language;  // BCP 47; empty: told by the file, else found out
  int threads = 1;       // pages are read by so many threads; the result is the same for any number
  double limit = 60;     // seconds of processor time that a sheet may take, however often it is read
};

class PageReader {
 public:
  using Told = std::function<void(int)>;  // called with the number of pages done

  /// `drawers` makes one DrawPage a thread.
  PageReader(std::function<DrawPage()> drawers, OcrOptions options);
  ~PageReader();

  /// Reads the pages of these numbers (from 1, growing) from their pictures. Each gets glyphs in the same units as
  /// those of a born-digital page, with sizes and faces as they were measured; its words with confidence and other
  /// readings; ruling lines, shaded panels and pictures. What stood there before of text and pictures is dropped. A
  /// sheet that holds two pages becomes two, and all later pages are counted anew (links and outline follow). A page
  /// that fails or runs past its limit stays as it is and is warned of ("ocr-failed", "ocr-time-limit"); so is a
  /// language whose pack is not installed ("ocr-language-missing", with the package's name).
  void read(Pages& pages, const std::vector<int>& numbers, Record& record, const Told& told = {});

  /// Copies of these pages, read to be compared; Page::sheet tells which they are. What was read for them serves
  /// read(), which does not read it again.
  std::vector<Page> copies(const Pages& pages, const std::vector<int>& numbers, const Told& told = {});

 private:
  struct Known;
  std::function<DrawPage()> drawers_;
  OcrOptions options_;
  std::unique_ptr<Known> known_;
};

}  // namespace lectern
