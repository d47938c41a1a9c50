#include "input/image_facts.h"

#include <gtest/gtest.h>

#include <initializer_list>
#include <string>

namespace lectern {
namespace {

struct Entry {
  unsigned tag, type;
  std::uint32_t value;
};

/// Bytes of a TIFF file, built front to back.
class Tiff {
 public:
  explicit Tiff(bool big_endian) : big_endian_(big_endian) {
    bytes_ = big_endian ? "MM" : "II";
    number(42, 2), number(8, 4);
  }
  void number(std::uint32_t value, int size) {
    for (int i = 0; i < size; ++i) bytes_ += static_cast<char>(value >> 8 * (big_endian_ ? size - 1 - i : i) & 0xff);
  }
  std::uint32_t size() const { return static_cast<std::uint32_t>(bytes_.size()); }
  void directory(std::initializer_list<Entry> entries, std::uint32_t next) {
    number(static_cast<std::uint32_t>(entries.size()), 2);
    for (const Entry& e : entries) {
      number(e.tag, 2), number(e.type, 2), number(1, 4);
      number(e.value, e.type == 3 ? 2 : 4);
      if (e.type == 3) number(0, 2);
    }
    number(next, 4);
  }
  const std::string& bytes() const { return bytes_; }

 private:
  bool big_endian_;
  std::string bytes_;
};

constexpr std::uint32_t kDirectory3 = 2 + 3 * 12 + 4;  // bytes of a directory with three entries

TEST(ImageFacts, TellsFormatsFromTheirFirstBytes) {
  const std::pair<std::string, ImageFormat> rows[] = {
      {"\x89PNG\r\n\x1A\n", ImageFormat::png},
      {"\xFF\xD8\xFF\xE0", ImageFormat::jpeg},
      {std::string("II*\0", 4), ImageFormat::tiff},
      {std::string("MM\0*", 4), ImageFormat::tiff},
      {std::string("RIFF\1\2\3\4WEBPVP8 ", 16), ImageFormat::webp},
      {std::string("RIFF\1\2\3\4WAVEfmt ", 16), ImageFormat::none},
      {"RIFF", ImageFormat::none},
      {"%PDF-1.4", ImageFormat::none},
      {"", ImageFormat::none},
  };
  for (const auto& [bytes, format] : rows) EXPECT_EQ(image_format(bytes), format) << bytes;
}

TEST(ImageFacts, PagesOfATiffInBothOrdersOfBytesWithoutItsSmallCopies) {
  for (const bool big : {false, true}) {
    Tiff t(big);
    const std::uint32_t second = 8 + 2 + 7 * 12 + 4, third = second + kDirectory3, ratio = third + kDirectory3;
    t.directory(
        {{256, 4, 1700}, {257, 3, 2200}, {274, 3, 6}, {282, 5, ratio}, {283, 5, ratio}, {296, 3, 3}, {254, 4, 2}},
        second);
    t.directory({{254, 4, 1}, {256, 3, 170}, {257, 3, 220}}, third);  // a thumbnail
    t.directory({{254, 4, 2}, {256, 3, 10}, {257, 3, 20}}, 0);
    ASSERT_EQ(t.size(), ratio);
    t.number(2362, 4), t.number(20, 4);  // 118.1 to the centimetre
    const auto pages = image_facts(t.bytes(), ImageFormat::tiff);
    ASSERT_EQ(pages.size(), 2u);
    EXPECT_EQ(pages[0].width, 1700);
    EXPECT_EQ(pages[0].height, 2200);
    EXPECT_EQ(pages[0].orientation, 6);
    EXPECT_NEAR(pages[0].dpi_x, 300, 0.1);
    EXPECT_EQ(pages[1].index, 2);
    EXPECT_EQ(pages[1].dpi_x, 0);
  }
}

TEST(ImageFacts, AChainOfDirectoriesThatBitesItsTailEnds) {
  Tiff t(false);
  t.directory({{256, 3, 1}, {257, 3, 1}, {274, 3, 99}}, 8);
  const auto pages = image_facts(t.bytes(), ImageFormat::tiff);
  ASSERT_EQ(pages.size(), 1u);
  EXPECT_EQ(pages[0].orientation, 1) << "99 is none";
}

TEST(ImageFacts, EveryCutOfAFileIsReadWithoutHarm) {
  Tiff t(true);
  t.directory({{256, 3, 7}, {257, 3, 7}, {282, 5, 0xfffffff0}}, 0xffffff00);
  for (std::size_t n = 0; n <= t.bytes().size(); ++n)
    EXPECT_LE(image_facts(t.bytes().substr(0, n), ImageFormat::tiff).size(), 1u);
}

TEST(ImageFacts, OrientationFromExifInEachContainer) {
  Tiff t(true);
  t.directory({{274, 3, 8}}, 0);
  const std::string& exif = t.bytes();
  const auto length = static_cast<char>(exif.size());
  const std::string jpeg = std::string("\xFF\xD8\xFF\xE0\0\4ab", 8) + std::string("\xFF\xE1\0", 3) +
                           static_cast<char>(length + 8) + std::string("Exif\0\0", 6) + exif;
  const std::string png = "\x89PNG\r\n\x1A\n" + std::string("\0\0\0\1tEXtxCRC.", 13) + std::string("\0\0\0", 3) +
                          length + "eXIf" + exif + "CRC.";
  const std::string webp =
      std::string("RIFF....WEBPVP8 \1\0\0\0x\0EXIF", 26) + length + std::string("\0\0\0", 3) + exif;
  EXPECT_EQ(image_facts(jpeg, ImageFormat::jpeg).at(0).orientation, 8);
  EXPECT_EQ(image_facts(png, ImageFormat::png).at(0).orientation, 8);
  EXPECT_EQ(image_facts(webp, ImageFormat::webp).at(0).orientation, 8);
  for (std::size_t n = 0; n < jpeg.size(); ++n) EXPECT_EQ(image_facts(jpeg.substr(0, n), ImageFormat::jpeg).size(), 1u);
}

}  // namespace
}  // namespace lectern
