// Reads image files (PNG, JPEG, TIFF of many pictures, WebP) as scans: a page a picture, without text until it is read.
#pragma once

#include <filesystem>
#include <memory>

#include "input/page_renderer.h"
#include "stages/pages.h"
#include "stages/record.h"
#include "stages/stored_picture.h"

namespace lectern {

/// Of a picture as it stands upright.
struct ImageSize {
  int width = 0, height = 0;  // pixels
  double points_wide = 0, points_high = 0;
};

/// An opened image file. Pictures are decoded when they are drawn, one at a time.
class ImageFile {
 public:
  /// Throws Error: not_found, not_permitted, not_a_pdf (no image), damaged, no_pages, memory_limit (a picture of more
  /// than 100 million pixels, or a file of more than 1 GB).
  explicit ImageFile(const std::filesystem::path& file);
  ~ImageFile();
  ImageFile(const ImageFile&) = delete;
  ImageFile& operator=(const ImageFile&) = delete;

  /// Pages as large as the pictures are at the resolution the file tells, upright as its EXIF data say. Where it tells
  /// none, or one that programs write which do not know it, the page is taken to be as long as A4. Each page has a
  /// Picture all over it, whose Image has a size but no bytes: it is there to be read. What the record is told:
  /// "image-resolution" (estimated), "image-damaged".
  Pages pages(Record& record) const;

  int page_count() const;
  ImageSize size(int page) const;

  /// For a PDF: a JPEG as it is in the file; of others the pixels, grey or RGB.
  StoredPicture stored(int page) const;

  /// Draws its pages; good as long as this object is.
  std::unique_ptr<PageRenderer> renderer() const;

 private:
  struct Opened;
  std::unique_ptr<Opened> opened_;
};

}  // namespace lectern
