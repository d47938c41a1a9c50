// Writes the six tables that a PDF asks of an embedded TrueType font, and nothing else. Tested by
// glyphless_font_test.cpp.
#include "output/glyphless_font.h"

#include <cstdint>
#include <string_view>
#include <utility>
#include <vector>

namespace lectern {

namespace {

constexpr std::uint32_t kMagic = 0x5F0F3CF5, kWholeSum = 0xB1B0AFBA;  // of the table head, and of a font
constexpr int kAscent = 800, kDescent = -200, kEm = 1000;

/// Numbers of two and four bytes, the most significant first.
class Bytes {
 public:
  Bytes& two(int value) {
    out_ += static_cast<char>(value >> 8 & 0xff);
    out_ += static_cast<char>(value & 0xff);
    return *this;
  }
  Bytes& four(std::uint32_t value) { return two(static_cast<int>(value >> 16)).two(static_cast<int>(value & 0xffff)); }
  Bytes& zeros(std::size_t count) {
    out_.append(count, '\0');
    return *this;
  }
  std::string take() { return std::move(out_); }

 private:
  std::string out_;
};

std::uint32_t sum(const std::string& bytes) {
  std::uint32_t out = 0;
  for (std::size_t i = 0; i < bytes.size(); ++i)
    out += static_cast<std::uint32_t>(static_cast<unsigned char>(bytes[i])) << 8 * (3 - i % 4);
  return out;
}

std::string head(std::uint32_t adjustment) {
  Bytes b;
  b.four(0x10000).four(0x10000).four(adjustment).four(kMagic).two(0).two(kEm).zeros(16);  // dates: none
  return b.zeros(8).two(0).two(8).two(2).two(0).two(0).take();
}

}  // namespace

std::string glyphless_font(int glyphs) {
  const auto count = static_cast<std::size_t>(glyphs);
  const auto font = [&](std::uint32_t adjustment) {
    const std::pair<const char*, std::string> tables[] = {
        {"glyf", std::string(4, '\0')},
        {"head", head(adjustment)},
        {"hhea",
         Bytes().four(0x10000).two(kAscent).two(kDescent).two(0).two(kGlyphlessAdvance).zeros(22).two(1).take()},
        {"hmtx", Bytes().two(kGlyphlessAdvance).zeros(2 + 2 * (count - 1)).take()},
        {"loca", std::string(2 * (count + 1), '\0')},  // every glyph: no bytes
        {"maxp", Bytes().four(0x10000).two(glyphs).zeros(8).two(2).zeros(16).take()},
    };
    constexpr std::uint32_t number = 6;
    std::string out = Bytes().four(0x10000).two(number).two(64).two(2).two(32).take(), data;
    for (const auto& [name, bytes] : tables) {
      const auto at = static_cast<std::uint32_t>(12 + 16 * number + data.size());
      const bool is_head = std::string_view(name) == "head";  // its sum is without the adjustment
      out += name + Bytes()
                        .four(is_head ? sum(head(0)) : sum(bytes))
                        .four(at)
                        .four(static_cast<std::uint32_t>(bytes.size()))
                        .take();
      data += bytes + std::string((4 - bytes.size() % 4) % 4, '\0');
    }
    return out + data;
  };
  return font(kWholeSum - sum(font(0)));
}

}  // namespace lectern
