// Sheets to pages that are fit to be read, with Leptonica. Never changes the resolution of a sheet that has enough, and
// touches letters only where specks outnumber them. Tested by ocr_sheet_test.cpp.
#include "input/ocr_sheet.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <optional>

namespace lectern {

namespace {

constexpr double kLeastDpi = 190;  // less is drawn larger: small letters would have too few pixels
constexpr double kEnlargedDpi = 300;
constexpr double kMostEnlarged = 40e6;            // pixels: a sheet of A2 at that
constexpr int kDark = 110;                        // grey levels: of a border or a gutter
constexpr double kBorderReach = 0.25;             // share of an edge that a dark border runs along at least
constexpr double kBorderDepth = 0.12;             // share of the page that it is deep at most
constexpr double kLeastTurn = 0.05;               // degrees
constexpr double kMostTurn = 5;                   // degrees
constexpr float kSureOfTurn = 3;                  // Leptonica's confidence in a skew angle
constexpr double kSpeckAreaDpi = 300;             // a speck is at most 3 pixels at this resolution
constexpr double kSpecksALetter = 1.0;            // more are noise that has to be filtered
constexpr double kLandscape = 1.15;               // width to height of a sheet that may hold two pages
constexpr double kGutterZone = 0.12;              // of the width, to either side of the middle
constexpr int kGutterShade = 14;                  // grey levels that the gutter is darker than the paper beside it
constexpr int kRows = 240;                        // of a column that are looked at
constexpr double kBlankInk = 0.0006;              // share of dark pixels; a page with less is blank
constexpr int kGroundWide = 12, kGroundHigh = 4;  // of a dark ground, in eighths of the page's pixels: a line of text
constexpr double kPi = 3.14159265358979323846;

PixPtr to_pix(const PagePicture& p) {
  PixPtr pix(pixCreate(p.width, p.height, 8));
  if (!pix) return nullptr;
  l_uint32* data = pixGetData(pix.get());
  const int words = pixGetWpl(pix.get());
  for (int y = 0; y < p.height; ++y) {
    l_uint32* line = data + static_cast<std::ptrdiff_t>(y) * words;
    const std::uint8_t* row = p.pixels.data() + static_cast<std::size_t>(y) * static_cast<std::size_t>(p.width);
    for (int x = 0; x < p.width; ++x) SET_DATA_BYTE(line, x, row[x]);
  }
  return pix;
}

/// The grey of each column that a quarter of its pixels is lighter than: of the paper where there is text, of the
/// shadow where a shadow runs all the way down.
std::vector<double> column_light(Pix* grey) {
  const int w = pixGetWidth(grey), h = pixGetHeight(grey), words = pixGetWpl(grey);
  const l_uint32* data = pixGetData(grey);
  std::vector<double> out;
  std::vector<std::uint8_t> column;
  const int step = std::max(1, h / kRows);
  for (int x = 0; x < w; ++x) {
    column.clear();
    for (int y = h / 20; y < h - h / 20; y += step)
      column.push_back(static_cast<std::uint8_t>(GET_DATA_BYTE(data + static_cast<std::ptrdiff_t>(y) * words, x)));
    const auto at = column.begin() + static_cast<std::ptrdiff_t>(column.size() * 3 / 4);
    std::nth_element(column.begin(), at, column.end());
    out.push_back(*at);
  }
  return out;
}

double mean(const std::vector<double>& v, double from, double to) {
  const auto a = static_cast<std::size_t>(std::clamp(from, 0.0, static_cast<double>(v.size())));
  const auto b = static_cast<std::size_t>(std::clamp(to, 0.0, static_cast<double>(v.size())));
  return b > a ? std::accumulate(v.begin() + static_cast<std::ptrdiff_t>(a), v.begin() + static_cast<std::ptrdiff_t>(b),
                                 0.0) /
                     static_cast<double>(b - a)
               : 255;
}

/// The column of a shadow that runs down near the middle of a wide sheet, darker than both pages beside it. A gap
/// between two columns has none.
std::optional<int> gutter(Pix* grey) {
  const double w = pixGetWidth(grey), h = pixGetHeight(grey);
  if (w < kLandscape * h) return std::nullopt;
  const std::vector<double> columns = column_light(grey);
  const double band = std::max(2.0, w / 400);
  double best = 255;
  double at = 0;
  for (double x = w * (0.5 - kGutterZone); x < w * (0.5 + kGutterZone); x += band / 2) {
    const double m = mean(columns, x - band / 2, x + band / 2);
    if (m < best) best = m, at = x;
  }
  // The paper right beside the shadow: the lightest bands within a tenth of the width, where no letters stand.
  const auto lightest = [&](double from, double to) {
    double most = 0;
    for (double x = from; x + band < to; x += band) most = std::max(most, mean(columns, x, x + band));
    return most;
  };
  const double left = lightest(at - w * 0.1, at - band), right = lightest(at + band, at + w * 0.1);
  if (best > std::min(left, right) - kGutterShade) return std::nullopt;
  // Dark all the way down, margins too: the shadow is no picture, rule, or line of text on a page that lies on its
  // side.
  const int words = pixGetWpl(grey), height = static_cast<int>(h), strip = std::max(8, height / 25);
  const l_uint32* data = pixGetData(grey);
  const double shade = (best + std::min(left, right)) / 2;
  const auto dark = [&](int from, int to) {
    double sum = 0;
    int count = 0;
    for (int y = std::max(0, from); y < std::min(height, to); ++y)
      for (int x = static_cast<int>(at) - 2; x <= static_cast<int>(at) + 2; ++x, ++count)
        sum += GET_DATA_BYTE(data + static_cast<std::ptrdiff_t>(y) * words, x);
    return count > 0 && sum / count < shade;
  };
  int strips = 0, shaded = 0;
  for (int y = 0; y + strip <= height; y += strip, ++strips) shaded += dark(y, y + strip);
  if (!dark(strip / 4, strip) || !dark(height - strip, height - strip / 4) || shaded * 10 < strips * 8)
    return std::nullopt;
  return static_cast<int>(at);
}

/// Dark stretches that reach in from the edges (the lid of the scanner, the shadow of the spine) become paper.
void clear_borders(Pix* grey) {
  PixPtr dark(pixThresholdToBinary(grey, kDark));
  if (!dark) return;
  PixPtr joined(pixCloseSafeBrick(nullptr, dark.get(), 5, 5));
  PixPtr border(pixExtractBorderConnComps(joined.get(), 8));
  if (!border) return;
  BoxaPtr boxes(pixConnCompBB(border.get(), 8));
  const int w = pixGetWidth(grey), h = pixGetHeight(grey);
  for (int i = 0; boxes && i < boxaGetCount(boxes.get()); ++i) {
    const PixelBox b = pixel_box(boxes.get(), i);
    const bool beside = b.height() > kBorderReach * h && b.width() < kBorderDepth * w;
    const bool above = b.width() > kBorderReach * w && b.height() < kBorderDepth * h;
    const bool around = b.width() > 0.9 * w && b.height() > 0.9 * h;
    if (!beside && !above && !around) continue;
    PixPtr part = clipped(border.get(), b);
    PixPtr grown(part ? pixDilateBrick(nullptr, part.get(), 7, 7) : nullptr);
    if (grown) pixPaintThroughMask(grey, grown.get(), b.x0, b.y0, 0xff);
  }
}

/// More specks than letters: noise, which a median takes away (fine letters suffer, so not otherwise).
bool noisy(Pix* grey, double dpi) {
  PixPtr binary(pixThresholdToBinary(grey, 150));
  BoxaPtr boxes(binary ? pixConnCompBB(binary.get(), 8) : nullptr);
  if (!boxes) return false;
  const double most = 3 * dpi / kSpeckAreaDpi, least_letter = 0.04 * dpi;
  int specks = 0, letters = 0;
  for (int i = 0; i < boxaGetCount(boxes.get()); ++i) {
    const PixelBox b = pixel_box(boxes.get(), i);
    if (b.width() <= most && b.height() <= most) ++specks;
    else if (b.height() >= least_letter && b.height() < 12 * least_letter) ++letters;
  }
  return letters > 20 && specks > kSpecksALetter * letters;
}

double skew(Pix* grey) {
  PixPtr binary(pixThresholdToBinary(grey, 140));
  if (!binary) return 0;
  l_float32 angle = 0, sure = 0;
  if (pixFindSkewSweepAndSearch(binary.get(), &angle, &sure, 4, 2, static_cast<l_float32>(kMostTurn), 1, 0.01f) != 0)
    return 0;
  return sure >= kSureOfTurn && std::abs(angle) >= kLeastTurn ? static_cast<double>(angle) : 0;
}

bool blank(Pix* grey) {
  PixPtr binary(pixThresholdToBinary(grey, kDark));
  l_int32 count = 0;
  pixCountPixels(binary.get(), &count, nullptr);
  return count < kBlankInk * pixGetWidth(grey) * pixGetHeight(grey);
}

CleanPage clean(PixPtr grey, double dpi, int x, int y) {
  CleanPage out;
  out.x = x, out.y = y, out.dpi = dpi, out.width = pixGetWidth(grey.get()), out.height = pixGetHeight(grey.get());
  clear_borders(grey.get());
  if (noisy(grey.get(), dpi))
    if (PixPtr filtered{pixRankFilterGray(grey.get(), 3, 3, 0.5f)}) grey = std::move(filtered);
  out.angle = skew(grey.get());
  if (out.angle != 0)
    if (PixPtr straight{pixRotate(grey.get(), static_cast<l_float32>(out.angle * kPi / 180), L_ROTATE_AREA_MAP,
                                  L_BRING_IN_WHITE, 0, 0)})
      grey = std::move(straight);
  if (dpi < kLeastDpi) {
    const double pixels = static_cast<double>(pixGetWidth(grey.get())) * pixGetHeight(grey.get());
    const double wanted = std::min(kEnlargedDpi, dpi * std::sqrt(kMostEnlarged / pixels));
    const auto scale = static_cast<l_float32>(wanted / dpi);
    if (PixPtr large{scale > 1 ? pixScale(grey.get(), scale, scale) : nullptr})
      grey = std::move(large), out.dpi = wanted;
  }
  out.grey = std::move(grey);
  return out;
}

}  // namespace

std::vector<CleanPage> clean_sheet(const PagePicture& sheet) {
  std::vector<CleanPage> out;
  PixPtr whole = to_pix(sheet);
  if (!whole) return out;
  if (const std::optional<int> cut = gutter(whole.get())) {
    const int w = sheet.width, h = sheet.height;
    std::vector<CleanPage> halves;
    bool any = false;
    std::vector<bool> empty;
    for (const auto& [from, to] : {std::pair(0, *cut), std::pair(*cut, w)}) {
      halves.push_back(clean(clipped(whole.get(), {from, 0, to, h}), sheet.dpi, from, 0));
      empty.push_back(blank(halves.back().grey.get()));
      any = any || !empty.back();
    }
    for (std::size_t i = 0; i < halves.size(); ++i)
      if (!any || !empty[i]) out.push_back(std::move(halves[i]));
    return out;
  }
  out.push_back(clean(std::move(whole), sheet.dpi, 0, 0));
  return out;
}

bool has_dark_ground(Pix* binary) {
  PixPtr small(pixReduceRankBinaryCascade(binary, 2, 2, 2, 0));  // an eighth
  PixPtr grounds(small ? pixOpenBrick(nullptr, small.get(), kGroundWide, kGroundHigh) : nullptr);
  l_int32 empty = 1;
  return grounds && pixZero(grounds.get(), &empty) == 0 && !empty;
}

CleanPage turned(const CleanPage& page, int quarters) {
  CleanPage out;
  out.grey.reset(pixRotateOrth(page.grey.get(), ((quarters % 4) + 4) % 4));
  out.dpi = page.dpi, out.x = page.x, out.y = page.y;
  out.width = quarters % 2 ? page.height : page.width, out.height = quarters % 2 ? page.width : page.height;
  out.angle = page.angle + 90 * quarters;
  return out;
}

}  // namespace lectern
