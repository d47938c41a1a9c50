// Writes PNGs in memory with libpng. No time stamp, no text: the same pixels give the same bytes.
// Tested by input/pdf_png_test.cpp.
#include "input/pdf_png.h"

#include <png.h>

#include <csetjmp>
#include <cstring>
#include <vector>

namespace lectern {
namespace {

constexpr int kCompression = 4;  // a third of the time of zlib's default, for a few per cent of size

void append(png_structp png, png_bytep data, png_size_t size) {
  static_cast<std::string*>(png_get_io_ptr(png))->append(reinterpret_cast<char*>(data), size);
}
void flush(png_structp) {}
void ignore(png_structp, png_const_charp) {}

}  // namespace

std::string encode_png(int width, int height, PngKind kind, const std::function<bool(int, unsigned char*)>& row) {
  if (width <= 0 || height <= 0) return "";
  std::string out;
  const int channels = kind == PngKind::rgb ? 3 : kind == PngKind::rgba ? 4 : 1;
  const auto size = kind == PngKind::bits ? (static_cast<std::size_t>(width) + 7) / 8
                                          : static_cast<std::size_t>(width) * static_cast<std::size_t>(channels);
  std::vector<unsigned char> line(size, 0xff);
  png_structp png = png_create_write_struct(PNG_LIBPNG_VER_STRING, nullptr, nullptr, ignore);
  png_infop info = png != nullptr ? png_create_info_struct(png) : nullptr;
  if (info == nullptr) {
    png_destroy_write_struct(&png, nullptr);
    return "";
  }
  if (setjmp(png_jmpbuf(png)) != 0) {
    png_destroy_write_struct(&png, &info);
    return "";
  }
  png_set_write_fn(png, &out, append, flush);
  png_set_compression_level(png, kCompression);
  png_set_filter(png, 0, kind == PngKind::bits ? PNG_FILTER_NONE : PNG_FILTER_NONE | PNG_FILTER_SUB | PNG_FILTER_UP);
  const int color = kind == PngKind::rgb    ? PNG_COLOR_TYPE_RGB
                    : kind == PngKind::rgba ? PNG_COLOR_TYPE_RGB_ALPHA
                                            : PNG_COLOR_TYPE_GRAY;
  png_set_IHDR(png, info, static_cast<png_uint_32>(width), static_cast<png_uint_32>(height),
               kind == PngKind::bits ? 1 : 8, color, PNG_INTERLACE_NONE, PNG_COMPRESSION_TYPE_DEFAULT,
               PNG_FILTER_TYPE_DEFAULT);
  png_write_info(png, info);
  bool more = true;
  for (int y = 0; y < height; ++y) {
    if (more) more = row(y, line.data());
    if (!more) std::memset(line.data(), 0xff, line.size());
    png_write_row(png, line.data());
  }
  png_write_end(png, nullptr);
  png_destroy_write_struct(&png, &info);
  return out;
}

}  // namespace lectern
