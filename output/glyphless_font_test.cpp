#include "output/glyphless_font.h"

#include <gtest/gtest.h>

#include <cstdint>

namespace lectern {
namespace {

std::uint32_t four(const std::string& bytes, std::size_t at) {
  std::uint32_t out = 0;
  for (std::size_t i = at; i < at + 4; ++i) out = out << 8 | static_cast<unsigned char>(bytes.at(i));
  return out;
}

TEST(GlyphlessFont, TablesLieInTheFileAndItsSumIsRight) {
  for (const int glyphs : {1, 2, 333, 65535}) {
    const std::string font = glyphless_font(glyphs);
    ASSERT_EQ(font.size() % 4, 0u);
    for (std::size_t row = 12; row < 12 + 16 * 6; row += 16)
      EXPECT_LE(four(font, row + 8) + four(font, row + 12), font.size()) << font.substr(row, 4);
    std::uint32_t sum = 0;
    for (std::size_t at = 0; at < font.size(); at += 4) sum += four(font, at);
    EXPECT_EQ(sum, 0xB1B0AFBAu) << "the sum that every font has";
  }
  EXPECT_EQ(glyphless_font(7), glyphless_font(7));
}

}  // namespace
}  // namespace lectern
