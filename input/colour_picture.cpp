// Tells whether a picture has colour, and packs it into a JPEG with Leptonica. Never changes its size.
// Tested by colour_picture_test.cpp.
#include "input/colour_picture.h"

#include <algorithm>
#include <cstddef>

#include "input/ocr_pix.h"

namespace lectern {

namespace {

constexpr int kTinted = 40;             // between the strongest and the weakest of red, green and blue
constexpr std::size_t kTintedOf = 500;  // one pixel of so many

PixPtr pixels_of(const ColourPicture& picture, bool colour) {
  PixPtr pix(pixCreate(picture.width, picture.height, colour ? 32 : 8));
  if (!pix) return pix;
  const std::uint8_t* from = picture.pixels.data();
  for (int y = 0; y < picture.height; ++y) {
    l_uint32* line = pixGetData(pix.get()) + static_cast<std::ptrdiff_t>(y) * pixGetWpl(pix.get());
    for (int x = 0; x < picture.width; ++x, from += 3) {
      if (colour) composeRGBPixel(from[0], from[1], from[2], line + x);
      else SET_DATA_BYTE(line, x, grey_of(from));
    }
  }
  return pix;
}

}  // namespace

bool has_colour(const ColourPicture& picture) {
  std::size_t tinted = 0;
  for (std::size_t i = 0; i + 2 < picture.pixels.size(); i += 3) {
    const auto [least, most] = std::minmax({picture.pixels[i], picture.pixels[i + 1], picture.pixels[i + 2]});
    tinted += most - least > kTinted;
  }
  return tinted * kTintedOf > picture.pixels.size() / 3;
}

std::string encode_jpeg(const ColourPicture& picture, int quality) {
  if (picture.width <= 0 || picture.height <= 0) return "";
  const PixPtr pix = pixels_of(picture, has_colour(picture));
  l_uint8* data = nullptr;
  std::size_t size = 0;
  if (!pix || pixWriteMemJpeg(&data, &size, pix.get(), quality, 0) != 0) return "";
  std::string out(reinterpret_cast<const char*>(data), size);
  lept_free(data);
  return out;
}

}  // namespace lectern
