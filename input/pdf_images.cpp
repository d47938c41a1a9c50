// Takes pictures out of their streams. Never decodes a plain JPEG and never resamples. Tested by
// input/pdf_reader_test.cpp.
#include "input/pdf_images.h"

#include <algorithm>
#include <cstring>

#include "input/pdf_png.h"

namespace lectern {
namespace {

constexpr std::size_t kLargestJpeg = 64u << 20;  // bytes

bool is_gray(GfxColorSpace& space) {
  return space.getNComps() == 1 &&
         (space.getMode() == csDeviceGray || space.getMode() == csCalGray || space.getMode() == csICCBased);
}

bool is_rgb(GfxColorSpace& space) {
  return space.getNComps() == 3 &&
         (space.getMode() == csDeviceRGB || space.getMode() == csCalRGB || space.getMode() == csICCBased);
}

// The size that a JPEG itself states; false when the bytes are no complete JPEG header.
bool jpeg_size(const std::string& bytes, int& width, int& height) {
  const auto at = [&](std::size_t i) { return static_cast<unsigned>(static_cast<unsigned char>(bytes[i])); };
  if (bytes.size() < 4 || at(0) != 0xff || at(1) != 0xd8) return false;
  std::size_t i = 2;
  while (i + 9 < bytes.size()) {
    if (at(i) != 0xff) return false;
    const unsigned marker = at(i + 1);
    if (marker == 0xff) {
      ++i;
      continue;
    }
    if (marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc) {
      height = static_cast<int>(at(i + 5) << 8 | at(i + 6));
      width = static_cast<int>(at(i + 7) << 8 | at(i + 8));
      return width > 0 && height > 0;
    }
    i += 2 + (at(i + 2) << 8 | at(i + 3));
  }
  return false;
}

// One byte a pixel: 255 where the picture shows.
std::vector<unsigned char> read_mask(const ImageSource& s) {
  std::vector<unsigned char> alpha;
  if (s.mask_width <= 0 || s.mask_height <= 0 || static_cast<double>(s.mask_width) * s.mask_height > kMostPixels)
    return alpha;
  const auto width = static_cast<std::size_t>(s.mask_width), height = static_cast<std::size_t>(s.mask_height);
  alpha.assign(width * height, 255);
  ImageStream rows(s.mask, s.mask_width, s.mask_colors != nullptr ? s.mask_colors->getNumPixelComps() : 1,
                   s.mask_colors != nullptr ? s.mask_colors->getBits() : 1);
  rows.reset();
  for (std::size_t y = 0; y < height; ++y) {
    unsigned char* line = rows.getLine();
    if (line == nullptr) break;
    unsigned char* out = alpha.data() + y * width;
    if (s.mask_colors != nullptr) {
      s.mask_colors->getGrayLine(line, out, s.mask_width);
    } else {
      for (std::size_t x = 0; x < width; ++x) out[x] = (line[x] != 0) != s.mask_invert ? 0 : 255;
    }
  }
  rows.close();
  return alpha;
}

std::string decode_stencil(const ImageSource& s) {
  ImageStream rows(s.stream, s.width, 1, 1);
  rows.reset();
  const bool dark = s.paint.r + s.paint.g + s.paint.b < 192;
  const auto painted = [&](unsigned char sample) { return (sample != 0) == s.invert; };
  std::string bytes;
  if (dark) {
    bytes = encode_png(s.width, s.height, PngKind::bits, [&](int, unsigned char* out) {
      const unsigned char* line = rows.getLine();
      if (line == nullptr) return false;
      std::memset(out, 0, (static_cast<std::size_t>(s.width) + 7) / 8);
      for (int x = 0; x < s.width; ++x) {
        if (!painted(line[x])) out[x / 8] = static_cast<unsigned char>(out[x / 8] | (0x80 >> (x % 8)));
      }
      return true;
    });
  } else {
    bytes = encode_png(s.width, s.height, PngKind::rgba, [&](int, unsigned char* out) {
      const unsigned char* line = rows.getLine();
      if (line == nullptr) return false;
      for (int x = 0; x < s.width; ++x, out += 4) {
        out[0] = s.paint.r, out[1] = s.paint.g, out[2] = s.paint.b, out[3] = painted(line[x]) ? 255 : 0;
      }
      return true;
    });
  }
  rows.close();
  return bytes;
}

std::string decode_colors(const ImageSource& s) {
  const int components = s.colors->getNumPixelComps();
  const std::vector<unsigned char> alpha = s.mask != nullptr ? read_mask(s) : std::vector<unsigned char>();
  const bool transparent = !alpha.empty() || s.color_key != nullptr;
  const bool gray = !transparent && components == 1 && is_gray(*s.colors->getColorSpace());
  const bool bits = gray && s.colors->getBits() == 1;
  ImageStream rows(s.stream, s.width, components, s.colors->getBits());
  rows.reset();
  std::vector<unsigned char> buffer(static_cast<std::size_t>(s.width) * 3);
  const auto row = [&](int y, unsigned char* out) {
    unsigned char* line = rows.getLine();
    if (line == nullptr) return false;
    if (bits) {
      s.colors->getGrayLine(line, buffer.data(), s.width);
      std::memset(out, 0, (static_cast<std::size_t>(s.width) + 7) / 8);
      for (int x = 0; x < s.width; ++x) {
        if (buffer[static_cast<std::size_t>(x)] > 127)
          out[x / 8] = static_cast<unsigned char>(out[x / 8] | (0x80 >> (x % 8)));
      }
    } else if (gray) {
      s.colors->getGrayLine(line, out, s.width);
    } else if (!transparent) {
      s.colors->getRGBLine(line, out, s.width);
    } else {
      s.colors->getRGBLine(line, buffer.data(), s.width);
      const std::size_t mask_row =
          alpha.empty() ? 0 : static_cast<std::size_t>(static_cast<long long>(y) * s.mask_height / s.height);
      for (int x = 0; x < s.width; ++x, out += 4) {
        std::memcpy(out, buffer.data() + static_cast<std::size_t>(x) * 3, 3);
        out[3] = 255;
        if (!alpha.empty()) {
          out[3] = alpha[mask_row * static_cast<std::size_t>(s.mask_width) +
                         static_cast<std::size_t>(static_cast<long long>(x) * s.mask_width / s.width)];
        } else {
          bool keyed = true;
          for (int c = 0; c < components; ++c) {
            const int sample = line[x * components + c];
            keyed = keyed && sample >= s.color_key[2 * c] && sample <= s.color_key[2 * c + 1];
          }
          if (keyed) out[3] = 0;
        }
      }
    }
    return true;
  };
  const PngKind kind = bits ? PngKind::bits : gray ? PngKind::gray : transparent ? PngKind::rgba : PngKind::rgb;
  std::string bytes = encode_png(s.width, s.height, kind, row);
  rows.close();
  return bytes;
}

}  // namespace

bool is_plain_jpeg(const ImageSource& s) {
  if (s.stream->getKind() != strDCT || s.colors == nullptr || s.mask != nullptr || s.color_key != nullptr) return false;
  GfxColorSpace& space = *s.colors->getColorSpace();
  if (!is_gray(space) && !is_rgb(space)) return false;
  for (int i = 0; i < s.colors->getNumPixelComps(); ++i) {
    if (s.colors->getDecodeLow(i) != 0 || s.colors->getDecodeHigh(i) != 1) return false;
  }
  const Dict& dict = *s.stream->getDict();
  return dict.lookup("DecodeParms").isNull() &&
         dict.lookup("DP").isNull();  // a colour transform of its own, or several filters: decode it
}

std::optional<Image> extract_image(const ImageSource& s) {
  if (s.width <= 0 || s.height <= 0 || static_cast<double>(s.width) * s.height > kMostPixels) return std::nullopt;
  Image image;
  if (is_plain_jpeg(s)) {
    Stream* raw = s.stream->getNextStream();
    raw->reset();
    unsigned char block[4096];
    int got = 0;
    while (image.bytes.size() < kLargestJpeg && (got = raw->doGetChars(sizeof block, block)) > 0) {
      image.bytes.append(reinterpret_cast<char*>(block), static_cast<std::size_t>(got));
    }
    raw->close();
    if (jpeg_size(image.bytes, image.width, image.height)) {
      image.media_type = "image/jpeg";
      return image;
    }
    image.bytes.clear();
  }
  image.bytes = s.colors == nullptr ? decode_stencil(s) : decode_colors(s);
  if (image.bytes.empty()) return std::nullopt;
  image.media_type = "image/png";
  image.width = s.width;
  image.height = s.height;
  return image;
}

int ImageStore::slot(const std::string& key, bool& first) {
  const std::lock_guard lock(mutex_);
  const auto [place, added] = keys_.emplace(key, static_cast<int>(images_.size()));
  first = added;
  if (added) images_.emplace_back();
  return place->second;
}

void ImageStore::fill(int slot, Image image) {
  const std::lock_guard lock(mutex_);
  images_[static_cast<std::size_t>(slot)] = std::move(image);
}

int ImageStore::add(Image image) {
  const std::lock_guard lock(mutex_);
  images_.push_back(std::move(image));
  return static_cast<int>(images_.size()) - 1;
}

Image ImageStore::take(int slot) { return std::move(images_[static_cast<std::size_t>(slot)]); }

}  // namespace lectern
