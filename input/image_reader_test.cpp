#include "input/image_reader.h"

#include <gtest/gtest.h>
#include <unistd.h>

#include <fstream>
#include <string>

#include "input/ocr_pix.h"
#include "stages/error.h"

namespace fs = std::filesystem;

namespace lectern {
namespace {

constexpr int kWide = 160, kHigh = 96;

/// White, with a black mark in its top left corner.
PixPtr marked_picture() {
  PixPtr pix(pixCreate(kWide, kHigh, 8));
  pixSetAll(pix.get());
  for (int y = 0; y < kHigh / 2; ++y)
    for (int x = 0; x < kWide / 4; ++x) pixSetPixel(pix.get(), x, y, 0);
  return pix;
}

struct File {
  explicit File(const std::string& bytes)
      : path(fs::temp_directory_path() / ("lectern-image-test-" + std::to_string(getpid()))) {
    std::ofstream(path, std::ios::binary) << bytes;
  }
  ~File() { fs::remove(path); }
  fs::path path;
};

std::string encoded(Pix* pix, int format, int dpi) {
  pixSetResolution(pix, dpi, dpi);
  l_uint8* data = nullptr;
  std::size_t size = 0;
  EXPECT_EQ(pixWriteMem(&data, &size, pix, format), 0);
  std::string out(reinterpret_cast<char*>(data), size);
  lept_free(data);
  return out;
}

std::string jpeg_with_orientation(int orientation) {
  PixPtr pix = marked_picture();
  const std::string jpeg = encoded(pix.get(), IFF_JFIF_JPEG, 200);
  std::string exif("Exif\0\0MM\0*\0\0\0\10\0\1\1\22\0\3\0\0\0\1\0\0\0\0\0\0\0\0", 32);
  exif[25] = static_cast<char>(orientation);
  return jpeg.substr(0, 2) + std::string("\xFF\xE1\0", 3) + static_cast<char>(exif.size() + 2) + exif + jpeg.substr(2);
}

/// Which corner is dark, as it stands upright: "top left".
std::string dark_corner(const PagePicture& p) {
  const auto at = [&](int x, int y) { return p.pixels[static_cast<std::size_t>(y * p.width + x)] < 128; };
  const int right = p.width - 4, bottom = p.height - 4;
  return at(3, 3)            ? "top left"
         : at(right, 3)      ? "top right"
         : at(3, bottom)     ? "bottom left"
         : at(right, bottom) ? "bottom right"
                             : "none";
}

ErrorCode refusal(const std::string& bytes) {
  const File file(bytes);
  try {
    Record record;
    ImageFile(file.path).pages(record);
  } catch (const Error& error) {
    EXPECT_NE(std::string(error.what()).find(';'), std::string::npos) << "no remedy: " << error.what();
    return error.code;
  }
  return ErrorCode::internal;
}

TEST(ImageReader, APageAsLargeAsItsResolutionSays) {
  for (const int format : {IFF_PNG, IFF_JFIF_JPEG, IFF_TIFF}) {
    PixPtr pix = marked_picture();
    const File file(encoded(pix.get(), format, 200));
    Record record;
    const ImageFile image(file.path);
    const Pages pages = image.pages(record);
    ASSERT_EQ(pages.pages.size(), 1u);
    EXPECT_NEAR(pages.pages[0].width, kWide * 72 / 200.0, 0.02) << format;
    EXPECT_NEAR(pages.pages[0].height, kHigh * 72 / 200.0, 0.02) << format;
    EXPECT_EQ(pages.pages[0].pictures.size(), 1u);
    EXPECT_EQ(pages.source.sha256.size(), 64u);
    EXPECT_TRUE(record.warnings.empty());
    const PagePicture drawn = image.renderer()->grey(1, 200);
    EXPECT_EQ(drawn.width, kWide);
    EXPECT_EQ(dark_corner(drawn), "top left");
    EXPECT_EQ(image.renderer()->grey(1, 100).width, kWide / 2);
  }
}

TEST(ImageReader, StandsUprightAsExifSays) {
  const std::pair<int, const char*> rows[] = {{1, "top left"},     {2, "top right"},  {3, "bottom right"},
                                              {4, "bottom left"},  {5, "top left"},   {6, "top right"},
                                              {7, "bottom right"}, {8, "bottom left"}};
  for (const auto& [orientation, corner] : rows) {
    const File file(jpeg_with_orientation(orientation));
    Record record;
    const ImageFile image(file.path);
    const Pages pages = image.pages(record);
    const PagePicture drawn = image.renderer()->grey(1, 200);
    EXPECT_EQ(drawn.width, orientation >= 5 ? kHigh : kWide) << orientation;
    EXPECT_NEAR(pages.pages[0].width, drawn.width * 72 / 200.0, 0.02) << orientation;
    EXPECT_EQ(dark_corner(drawn), corner) << orientation;
    const StoredPicture stored = image.stored(1);
    EXPECT_TRUE(stored.jpeg);
    EXPECT_EQ(stored.orientation, orientation);
    EXPECT_EQ(stored.width, kWide) << "as it is in the file";
  }
}

TEST(ImageReader, APageForEachPictureOfATiff) {
  PixPtr first = marked_picture(), second(pixConvertTo1(first.get(), 128));
  pixSetResolution(first.get(), 300, 300);
  pixSetResolution(second.get(), 150, 150);
  const std::string name = File("").path.string() + "-many.tif";
  ASSERT_EQ(pixWriteTiff(name.c_str(), first.get(), IFF_TIFF_LZW, "w"), 0);
  ASSERT_EQ(pixWriteTiff(name.c_str(), second.get(), IFF_TIFF_G4, "a"), 0);
  Record record;
  const ImageFile image(name);
  const Pages pages = image.pages(record);
  ASSERT_EQ(pages.pages.size(), 2u);
  EXPECT_EQ(pages.pages[1].label, "2");
  EXPECT_NEAR(pages.pages[1].width, 2 * pages.pages[0].width, 0.02);
  EXPECT_EQ(dark_corner(image.renderer()->grey(2, 150)), "top left");
  EXPECT_EQ(image.stored(2).bits, 1);
  EXPECT_EQ(image.stored(2).bytes.substr(0, 6), std::string("\0\0\0\0\0\xFF", 6)) << "0 is black";
  fs::remove(name);
}

TEST(ImageReader, AResolutionThatIsNoneIsEstimated) {
  for (const int dpi : {0, 1, 72}) {
    PixPtr large(pixCreate(2480, 3508, 1));
    const File file(encoded(large.get(), IFF_PNG, dpi));
    Record record;
    const Pages pages = ImageFile(file.path).pages(record);
    EXPECT_NEAR(pages.pages[0].height, 842, 3) << dpi;
    ASSERT_EQ(record.warnings.size(), 1u);
    EXPECT_EQ(record.warnings[0].code, "image-resolution");
  }
}

TEST(ImageReader, PicturesKeepTheirColoursOnWhitePaper) {
  PixPtr pix(pixCreate(40, 40, 32));
  pixSetAllArbitrary(pix.get(), 0xff000000);  // red, and transparent
  pixSetSpp(pix.get(), 4);
  const File file(encoded(pix.get(), IFF_PNG, 200));
  EXPECT_EQ(ImageFile(file.path).stored(1).bytes.substr(0, 3), "\xFF\xFF\xFF");
}

TEST(ImageReader, RefusesWhatCannotBeRead) {
  PixPtr pix = marked_picture();
  const std::string png = encoded(pix.get(), IFF_PNG, 200), tiff = encoded(pix.get(), IFF_TIFF_LZW, 200);
  EXPECT_EQ(refusal(png.substr(0, png.size() / 2)), ErrorCode::damaged);
  EXPECT_EQ(refusal(png.substr(0, 12)), ErrorCode::damaged);
  EXPECT_EQ(refusal(tiff.substr(0, 8)), ErrorCode::damaged);
  EXPECT_EQ(refusal("\xFF\xD8\xFF"), ErrorCode::damaged);
  EXPECT_EQ(refusal("RIFF\1\2\3\4WEBPVP8 junk"), ErrorCode::damaged);
  EXPECT_EQ(refusal("GIF89a;"), ErrorCode::not_a_pdf);
  const std::string huge(  // 60,000 pixels wide and high
      "II*\0\10\0\0\0\2\0\0\1\4\0\1\0\0\0\x60\xEA\0\0\1\1\4\0\1\0\0\0\x60\xEA\0\0\0\0\0\0", 38);
  EXPECT_EQ(refusal(huge), ErrorCode::memory_limit);
}

TEST(ImageReader, ACutJpegIsUsedAndToldOf) {
  std::string jpeg = jpeg_with_orientation(1);
  jpeg.resize(jpeg.size() * 3 / 4);
  const File file(jpeg);
  Record record;
  ImageFile(file.path).pages(record);
  ASSERT_EQ(record.warnings.size(), 1u);
  EXPECT_EQ(record.warnings[0].code, "image-damaged");
}

}  // namespace
}  // namespace lectern
