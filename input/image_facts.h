// What an image file says of itself before it is decoded: its kind, its pictures, their sizes, resolutions and
// orientations.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace lectern {

enum class ImageFormat { none, png, jpeg, tiff, webp };

/// Told from the first bytes.
ImageFormat image_format(std::string_view head);
const char* image_format_name(ImageFormat format);  // "PNG"

struct ImageFacts {
  int index = 0;                // of the picture among all of its file, from 0
  int width = 0, height = 0;    // pixels, as stored; 0: not told
  double dpi_x = 0, dpi_y = 0;  // 0: not told
  int orientation = 1;          // as EXIF counts, 1 to 8
};

/// The pictures of a TIFF file that are pages (not the smaller copies of one); one of any other file. Size and
/// resolution only of a TIFF file; of others, resolution and orientation as their EXIF data have them. Never reads
/// outside of `bytes`, and ends whatever they hold. Empty: not to be read.
std::vector<ImageFacts> image_facts(std::string_view bytes, ImageFormat format);

constexpr std::size_t kMostPictures = 10'000;  // of one file; more are not looked at

}  // namespace lectern
