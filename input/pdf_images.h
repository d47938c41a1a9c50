// The pictures of a PDF as files: JPEG as it is stored, everything else as PNG; each once.
#pragma once

#include <GfxState.h>
#include <Stream.h>

#include <map>
#include <mutex>
#include <optional>

#include "input/pdf_poppler.h"

namespace lectern {

/// One picture as the page draws it. At most one of the masks is set.
struct ImageSource {
  Stream* stream = nullptr;
  int width = 0, height = 0;
  GfxImageColorMap* colors = nullptr;  // null: a stencil that is painted in `paint`
  bool invert = false;                 // of a stencil
  Color paint;
  const int* color_key = nullptr;  // ranges of samples that are transparent
  Stream* mask = nullptr;
  int mask_width = 0, mask_height = 0;
  GfxImageColorMap* mask_colors = nullptr;  // null: the mask has one bit a pixel
  bool mask_invert = false;
};

constexpr double kMostPixels = 40e6;  // a picture or its mask; an A4 scan at 600 dpi has 35 million

/// True for a JPEG that any reader shows as the PDF does: its bytes can be taken as they are.
bool is_plain_jpeg(const ImageSource& source);

/// Without name; nothing when it cannot be decoded or is too big.
std::optional<Image> extract_image(const ImageSource& source);

/// Pictures by the object that holds them; shared by the threads that read pages.
class ImageStore {
 public:
  /// The slot for `key`; `first` tells that the caller is the one to fill it.
  int slot(const std::string& key, bool& first);
  void fill(int slot, Image image);
  int add(Image image);  // one without a key
  Image take(int slot);  // once all threads are done; empty bytes: none could be had

 private:
  std::mutex mutex_;
  std::map<std::string, int> keys_;
  std::vector<Image> images_;
};

}  // namespace lectern
