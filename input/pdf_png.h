// Packs pixel rows into a PNG.
#pragma once

#include <functional>
#include <string>

namespace lectern {

enum class PngKind { bits, gray, rgb, rgba };  // bits: one bit a pixel, packed, 1 is white

/// `row(y, out)` fills one row (packed for `bits`); false ends the picture early and leaves the rest white.
/// Empty when the size is not one a PNG can have.
std::string encode_png(int width, int height, PngKind kind, const std::function<bool(int, unsigned char*)>& row);

}  // namespace lectern
