// An input that has pages which can be drawn, a PDF or an image file, opened.
#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "input/image_reader.h"
#include "pipeline/scans.h"
#include "pipeline/source.h"
#include "stages/pages.h"
#include "stages/record.h"

namespace lectern {

constexpr bool has_pages(SourceKind kind) { return kind == SourceKind::pdf || kind == SourceKind::image; }

class PageSource {
 public:
  /// `input` has pages (see above). Throws Error.
  PageSource(std::filesystem::path input, SourceKind kind, std::string password);

  /// The pages with their text, by OCR where it must be.
  Pages read(const ScanOptions& options, const Progress& progress, Record& record);

  /// A PNG of a page of the document (from 1), or of a part of it, as it lies on its sheet. Throws Error. The renderer
  /// is opened when it is first wanted: most documents need none.
  std::string png(int page, double dpi, const Box* part = nullptr);

  /// The whole page as a JPEG, small enough for a book. As png(). Its name is left open.
  Image jpeg(int page, double dpi);

  const ImageFile* images() const { return images_.get(); }  // null: a PDF

  std::string bytes() const;  // of the file

 private:
  std::filesystem::path input_;
  std::string password_;
  std::unique_ptr<ImageFile> images_;
  std::unique_ptr<PageRenderer> renderer_;
  struct Place {
    Sheet sheet;
    double width = 0, height = 0;  // of the page
  };
  std::vector<Place> places_;  // of the document's pages, once they were read

  std::unique_ptr<PageRenderer> open() const;
  PageRenderer& renderer();
  /// The page of the file that a page of the document is on; `part` becomes the place on it.
  int on_file(int page, Box& part) const;
};

}  // namespace lectern
