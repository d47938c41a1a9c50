#include "input/pdf_png.h"

#include <gtest/gtest.h>

namespace lectern {
namespace {

TEST(PdfPng, WritesTheSizeAndKindAsked) {
  for (const PngKind kind : {PngKind::bits, PngKind::gray, PngKind::rgb, PngKind::rgba}) {
    const auto row = [](int y, unsigned char* out) {
      out[0] = static_cast<unsigned char>(y);
      return true;
    };
    const std::string png = encode_png(3, 2, kind, row);
    ASSERT_GT(png.size(), 33u);
    EXPECT_EQ(png.substr(0, 8), "\x89PNG\r\n\x1a\n");
    EXPECT_EQ(png.substr(16, 8), std::string("\0\0\0\x03\0\0\0\x02", 8));
    EXPECT_EQ(encode_png(3, 2, kind, row), png);
  }
}

TEST(PdfPng, RefusesAnEmptyPictureAndFillsAShortOne) {
  EXPECT_EQ(encode_png(0, 5, PngKind::rgb, [](int, unsigned char*) { return true; }), "");
  EXPECT_NE(encode_png(5, 5, PngKind::rgb, [](int y, unsigned char*) { return y < 2; }), "");
}

}  // namespace
}  // namespace lectern
