#include "input/colour_picture.h"

#include <gtest/gtest.h>

namespace lectern {
namespace {

/// Grey of every shade, with so many red pixels.
ColourPicture picture(int red) {
  ColourPicture out{100, 80, 150, {}};
  for (int i = 0; i < 100 * 80; ++i) {
    const auto grey = static_cast<std::uint8_t>(i % 256);
    const std::uint8_t warm = i < red ? 200 : grey, cold = i < red ? 20 : grey;
    out.pixels.insert(out.pixels.end(), {warm, cold, cold});
  }
  return out;
}

/// Components that the frame header of a JPEG tells.
int components(const std::string& jpeg) {
  const std::size_t frame = jpeg.find("\xff\xc0");
  return frame == jpeg.npos ? 0 : jpeg.at(frame + 9);
}

TEST(ColourPicture, AFewTintedPixelsAreNoColour) {
  EXPECT_FALSE(has_colour(picture(0)));
  EXPECT_FALSE(has_colour(picture(10)));
  EXPECT_TRUE(has_colour(picture(400)));
}

TEST(ColourPicture, WhatHasNoColourIsGrey) {
  const std::string grey = encode_jpeg(picture(0), 70), colour = encode_jpeg(picture(400), 70);
  EXPECT_EQ(grey.substr(0, 3), "\xff\xd8\xff");
  EXPECT_EQ(components(grey), 1);
  EXPECT_EQ(components(colour), 3);
  EXPECT_EQ(encode_jpeg(picture(400), 70), colour);
}

TEST(ColourPicture, NothingIsNoPicture) { EXPECT_EQ(encode_jpeg({}, 70), ""); }

}  // namespace
}  // namespace lectern
