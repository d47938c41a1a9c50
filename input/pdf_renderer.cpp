// Draws pages with Poppler's Splash. Never changes a resolution upwards and never draws a reader's marks twice.
// Tested by input/pdf_reader_test.cpp.
#include <SplashOutputDev.h>
#include <splash/SplashBitmap.h>

#include <algorithm>
#include <cmath>
#include <cstring>
#include <map>

#include "input/pdf_images.h"
#include "input/pdf_png.h"
#include "input/pdf_reader.h"
#include "stages/error.h"

namespace lectern {

namespace {

constexpr double kReach = 400;  // pixels that a glyph may reach beyond its place

/// Leaves out the glyphs that lie outside of the part that is drawn: most of a page's cost, fonts included.
class PartDevice : public SplashOutputDev {
 public:
  using SplashOutputDev::SplashOutputDev;
  void show(int width, int height) { width_ = width, height_ = height; }

  void drawChar(GfxState* state, double x, double y, double dx, double dy, double origin_x, double origin_y,
                CharCode code, int bytes, const Unicode* unicode, int length) override {
    double at_x = 0, at_y = 0;
    state->transform(x, y, &at_x, &at_y);
    const bool clips = (state->getRender() & 4) != 0;  // text that later paint is clipped to
    if (!clips && (at_x < -kReach || at_y < -kReach || at_x > width_ + kReach || at_y > height_ + kReach)) return;
    SplashOutputDev::drawChar(state, x, y, dx, dy, origin_x, origin_y, code, bytes, unicode, length);
  }

 private:
  double width_ = 0, height_ = 0;
};

}  // namespace

struct PdfRenderer::Opened {
  PdfFile file;
  std::unique_ptr<PDFDoc> document;
  std::map<SplashColorMode, std::unique_ptr<PartDevice>> devices;

  PartDevice& device(SplashColorMode mode) {
    std::unique_ptr<PartDevice>& out = devices[mode];
    if (!out) {
      SplashColor paper = {255, 255, 255};
      out = std::make_unique<PartDevice>(mode, 4, false, paper);
      out->setVectorAntialias(true);
      out->startDoc(document.get());
    }
    return *out;
  }
};

PdfRenderer::PdfRenderer(const std::filesystem::path& path, const std::string& password)
    : opened_(std::make_unique<Opened>()) {
  ComplaintLog quiet;
  opened_->file = load_pdf(path);
  opened_->document = open_pdf(opened_->file, password);
}

PdfRenderer::~PdfRenderer() = default;

SplashBitmap& PdfRenderer::draw(int number, double& dpi, const Box* crop, bool grey) {
  ComplaintLog quiet;
  const std::string name = opened_->file.path.filename().string();
  ::Page* page =
      number >= 1 && number <= opened_->document->getNumPages() ? opened_->document->getPage(number) : nullptr;
  if (page == nullptr)
    throw Error(ErrorCode::damaged, "The page cannot be drawn: the file has no such page.", name, number);
  const PdfPlace place = place_of(*page);
  const Box whole{0, 0, place.width, place.height};
  const Box box = crop != nullptr ? intersect(*crop, whole) : whole;
  if (box.empty())
    throw Error(ErrorCode::damaged, "Nothing can be drawn there: the place lies off the page.", name, number);
  dpi = std::clamp(dpi, 1.0, 1200.0);
  const double pixels = box.area() * dpi * dpi / (72 * 72);
  if (pixels > kMostPixels) dpi *= std::sqrt(kMostPixels / pixels);
  const double scale = dpi / 72;
  const int x = static_cast<int>(std::floor(box.x0 * scale)), y = static_cast<int>(std::floor(box.y0 * scale));
  const int width = std::max(1, static_cast<int>(std::ceil(box.x1 * scale)) - x);
  const int height = std::max(1, static_cast<int>(std::ceil(box.y1 * scale)) - y);
  PartDevice& device = opened_->device(grey ? splashModeMono8 : splashModeRGB8);
  device.show(width, height);
  opened_->document->displayPageSlice(&device, number, dpi, dpi, 0, false, true, false, x, y, width, height);
  SplashBitmap* bitmap = device.getBitmap();
  if (bitmap == nullptr || bitmap->getDataPtr() == nullptr)
    throw Error(ErrorCode::damaged, "The page cannot be drawn.", name, number);
  return *bitmap;
}

std::string PdfRenderer::png(int number, double dpi, const Box* crop) {
  SplashBitmap& bitmap = draw(number, dpi, crop, false);
  return encode_png(bitmap.getWidth(), bitmap.getHeight(), PngKind::rgb, [&](int row, unsigned char* out) {
    std::memcpy(out, bitmap.getDataPtr() + static_cast<std::ptrdiff_t>(row) * bitmap.getRowSize(),
                static_cast<std::size_t>(bitmap.getWidth()) * 3);
    return true;
  });
}

PagePicture PdfRenderer::grey(int number, double dpi) {
  SplashBitmap& bitmap = draw(number, dpi, nullptr, true);
  PagePicture out;
  out.width = bitmap.getWidth(), out.height = bitmap.getHeight(), out.dpi = dpi;
  out.pixels.reserve(static_cast<std::size_t>(out.width) * static_cast<std::size_t>(out.height));
  for (int y = 0; y < out.height; ++y) {
    const unsigned char* from = bitmap.getDataPtr() + static_cast<std::ptrdiff_t>(y) * bitmap.getRowSize();
    out.pixels.insert(out.pixels.end(), from, from + out.width);
  }
  return out;
}

ColourPicture PdfRenderer::colour(int number, double dpi, const Box* crop) {
  SplashBitmap& bitmap = draw(number, dpi, crop, false);
  ColourPicture out{bitmap.getWidth(), bitmap.getHeight(), dpi, {}};
  const std::ptrdiff_t row = static_cast<std::ptrdiff_t>(out.width) * 3;
  for (int y = 0; y < out.height; ++y) {
    const unsigned char* from = bitmap.getDataPtr() + static_cast<std::ptrdiff_t>(y) * bitmap.getRowSize();
    out.pixels.insert(out.pixels.end(), from, from + row);
  }
  return out;
}

}  // namespace lectern
