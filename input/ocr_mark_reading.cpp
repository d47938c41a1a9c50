// Tells lone signs by the figures that the document prints elsewhere, or asks the engine in a way that it is good at.
// Tested by tests/scan.sh.
#include "input/ocr_mark_reading.h"

#include <algorithm>

namespace lectern {

namespace {

constexpr int kMarkHeights[] = {30, 44, 22};  // pixels that a mark is brought to before it is read, in turn
constexpr double kMarkUnsure = 0.3;           // a reading with less confidence is none
constexpr const char* kMarkSigns = "0123456789*";

/// A mark's picture, large, three times beside itself: the engine is bad at one lone sign.
PixPtr mark_picture(Pix* grey, const PixelBox& box, int height) {
  const int x = std::max(0, box.x0 - 1), y = std::max(0, box.y0 - 1);
  const PixPtr one = clipped(grey, {x, y, x + box.width() + 2, y + box.height() + 2});
  if (!one) return nullptr;
  const auto scale = static_cast<l_float32>(height) / static_cast<l_float32>(std::max(1, box.height()));
  PixPtr large(pixScale(one.get(), scale, scale));
  if (!large) return nullptr;
  const int w = pixGetWidth(large.get()), h = pixGetHeight(large.get()), step = w + height / 6;
  PixPtr row(pixCreate(2 * step + w, h, 8));
  if (!row) return nullptr;
  pixSetAll(row.get());
  for (int i = 0; i < 3; ++i) pixRasterop(row.get(), i * step, 0, w, h, PIX_SRC, large.get(), 0, 0);
  return row;
}

/// What stands three times in `text`, sign by sign as two of the three have it; empty when it is not there.
std::string third_of(const std::string& text) {
  std::string plain;
  for (const char c : text)
    if (c != ' ') plain += c;
  if (plain.empty() || plain.size() % 3 != 0) return "";
  const std::size_t n = plain.size() / 3;
  std::string out;
  for (std::size_t i = 0; i < n; ++i) {
    const char a = plain[i], b = plain[n + i], c = plain[2 * n + i];
    if (a != b && a != c && b != c) return "";
    out += a == b || a == c ? a : b;
  }
  return out;
}

}  // namespace

MarkReading read_mark(OcrEngine& engine, Pix* grey, const DigitShapes& shapes, const PixelBox& box,
                      const std::vector<PixelBox>& signs, const std::string& pack) {
  MarkReading out;
  for (const PixelBox& sign : signs) out.shapes.push_back(digit_shape(grey, sign));
  const DigitShapes::Guess guess = shapes.tell(out.shapes);
  if (!guess.text.empty()) out.text = guess.text, out.confidence = guess.likeness;
  out.sure = guess.clear();
  if (out.sure) return out;
  for (const int height : kMarkHeights) {
    const PixPtr picture = mark_picture(grey, box, height);
    if (!picture) break;
    const OcrSymbol read = engine.read_piece(picture.get(), pack, kMarkSigns);
    const std::string text = third_of(read.text);
    if (text.size() == signs.size() && read.confidence >= kMarkUnsure) {
      out.text = text, out.confidence = read.confidence, out.sure = true;
      break;
    }
  }
  return out;
}

double filled(Pix* binary, const PixelBox& b) {
  const int words = pixGetWpl(binary);
  const l_uint32* data = pixGetData(binary);
  int black = 0;
  for (int y = b.y0; y < b.y1; ++y) {
    const l_uint32* line = data + static_cast<std::ptrdiff_t>(y) * words;
    for (int x = b.x0; x < b.x1; ++x) black += GET_DATA_BIT(line, x) != 0;
  }
  return b.width() > 0 && b.height() > 0 ? black / (static_cast<double>(b.width()) * b.height()) : 0;
}

}  // namespace lectern
