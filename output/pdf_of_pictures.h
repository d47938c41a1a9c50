// A PDF of pictures, a page each: what image files become before they get their layer of text.
#pragma once

#include <memory>
#include <string>

#include "stages/stored_picture.h"

namespace lectern {

class PdfOfPictures {
 public:
  PdfOfPictures();
  ~PdfOfPictures();
  PdfOfPictures(const PdfOfPictures&) = delete;
  PdfOfPictures& operator=(const PdfOfPictures&) = delete;

  /// A page of that size in points, filled by the picture, upright. A JPEG stays as it is, other pixels without loss.
  void add(const StoredPicture& picture, double width, double height);

  /// The file: the same pictures, the same bytes.
  std::string take();

 private:
  struct Made;
  std::unique_ptr<Made> made_;
};

}  // namespace lectern
