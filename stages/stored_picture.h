// The picture that a page of an image file is, as it is kept in a PDF.
#pragma once

#include <string>

namespace lectern {

struct StoredPicture {
  int width = 0, height = 0;  // pixels, as stored
  int bits = 8;               // a sample: 1 or 8
  int channels = 1;           // 1: grey (0 is black); 3: RGB
  bool jpeg = false;          // `bytes` is a JPEG file; else rows from the top, each padded to whole bytes
  int orientation = 1;        // how the stored picture is turned to stand upright, as EXIF counts: 1 to 8
  std::string bytes;
};

}  // namespace lectern
