// Decodes pictures with Leptonica, turns them upright and sets them on pages. Never reads text: ocr.cpp does.
// Tested by image_reader_test.cpp, tests/image.sh and tests/bad_input.sh.
#include "input/image_reader.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <fstream>
#include <optional>

#include "input/digest.h"
#include "input/image_facts.h"
#include "input/ocr_pix.h"
#include "input/pdf_png.h"
#include "stages/error.h"

namespace lectern {

namespace {

constexpr std::uintmax_t kMostBytes = 1u << 30;
constexpr double kMostStored = 100e6;              // pixels; an A3 page at 600 dpi has 70 million
constexpr double kMostDrawn = 40e6;                // pixels, as PdfRenderer
constexpr double kA4Length = 11.69;                // inches
constexpr double kLeastDpi = 60, kMostDpi = 2400;  // that a file is believed
constexpr double kLeastEstimated = 72, kMostEstimated = 600;
constexpr double kUnknowing = 96.5;    // dpi; 72 and 96 are what programs write that know no better
constexpr double kLongestAtThat = 17;  // inches: beyond A3, such a resolution is none

/// One picture of the file as it is when upright.
struct Upright {
  ImageFacts facts;
  int width = 0, height = 0;
  double dpi_x = 0, dpi_y = 0;
  bool estimated = false;
  double points_wide() const { return width * 72 / dpi_x; }
  double points_high() const { return height * 72 / dpi_y; }
};

std::string read_bytes(const std::filesystem::path& path) {
  const std::string name = path.filename().string();
  std::error_code error;
  const auto size = std::filesystem::file_size(path, error);
  if (error) throw Error(ErrorCode::not_found, "there is no such file; check the name", name);
  if (size > kMostBytes)
    throw Error(ErrorCode::memory_limit, "the file is larger than 1 GB; split it, or make it a PDF first", name);
  std::ifstream in(path, std::ios::binary);
  if (!in)
    throw Error(ErrorCode::not_permitted, "you may not read this file; ask its owner, or change its permissions", name);
  return {std::istreambuf_iterator<char>(in), {}};
}

const l_uint8* data_of(const std::string& bytes) { return reinterpret_cast<const l_uint8*>(bytes.data()); }

/// Size and resolution of what is no TIFF, from its header.
void read_header(const std::string& bytes, ImageFormat format, ImageFacts& facts) {
  l_int32 kind = 0, bits = 0, samples = 0, colours = 0, x = 0, y = 0;
  if (pixReadHeaderMem(data_of(bytes), bytes.size(), &kind, &facts.width, &facts.height, &bits, &samples, &colours))
    facts.width = facts.height = 0;
  if (format == ImageFormat::webp) return;
  std::unique_ptr<FILE, int (*)(FILE*)> stream(fopenReadFromMemory(data_of(bytes), bytes.size()), fclose);
  const auto resolution = format == ImageFormat::png ? fgetPngResolution : fgetJpegResolution;
  if (stream && resolution(stream.get(), &x, &y) == 0 && x > 0 && y > 0) facts.dpi_x = x, facts.dpi_y = y;
}

bool believed(double dpi, double inches) {
  return dpi >= kLeastDpi && dpi <= kMostDpi && (dpi > kUnknowing || inches <= kLongestAtThat);
}

Upright upright(const ImageFacts& facts) {
  Upright out{facts, facts.width, facts.height, facts.dpi_x, facts.dpi_y > 0 ? facts.dpi_y : facts.dpi_x};
  if (out.dpi_x <= 0) out.dpi_x = out.dpi_y;
  if (facts.orientation >= 5) std::swap(out.width, out.height), std::swap(out.dpi_x, out.dpi_y);
  const int length = std::max(out.width, out.height);
  const double inches = out.dpi_x > 0 ? std::max(out.width / out.dpi_x, out.height / out.dpi_y) : 0;
  if (believed(out.dpi_x, inches) && believed(out.dpi_y, inches)) return out;
  out.estimated = true;
  out.dpi_x = out.dpi_y = std::clamp(std::round(length / kA4Length), kLeastEstimated, kMostEstimated);
  return out;
}

PixPtr turned_upright(PixPtr pix, int orientation) {
  const int quarters = orientation >= 5 && orientation <= 7 ? 1 : orientation == 8 ? 3 : orientation == 3 ? 2 : 0;
  if (quarters != 0) pix.reset(pixRotateOrth(pix.get(), quarters));
  if (pix && (orientation == 2 || orientation == 5)) pixFlipLR(pix.get(), pix.get());
  if (pix && (orientation == 4 || orientation == 7)) pixFlipTB(pix.get(), pix.get());
  return pix;
}

/// Plain colours on white paper: no palette, nothing transparent.
PixPtr on_paper(PixPtr pix) {
  if (pix && pixGetColormap(pix.get()) != nullptr) pix.reset(pixRemoveColormap(pix.get(), REMOVE_CMAP_BASED_ON_SRC));
  if (pix && pixGetDepth(pix.get()) == 32 && pixGetSpp(pix.get()) == 4)
    pix.reset(pixAlphaBlendUniform(pix.get(), 0xffffff00));
  return pix;
}

bool is_bilevel(Pix* pix) { return pixGetDepth(pix) == 1; }
bool is_colour(Pix* pix) { return pixGetDepth(pix) == 32; }

std::string encoded(Pix* pix) {
  const int width = pixGetWidth(pix), words = pixGetWpl(pix);
  const l_uint32* data = pixGetData(pix);
  const bool colour = is_colour(pix);
  return encode_png(width, pixGetHeight(pix), colour ? PngKind::rgb : PngKind::gray, [&](int row, unsigned char* out) {
    const l_uint32* line = data + static_cast<std::ptrdiff_t>(row) * words;
    for (int x = 0; x < width; ++x) {
      if (!colour) {
        out[x] = static_cast<unsigned char>(GET_DATA_BYTE(line, x));
        continue;
      }
      l_int32 r = 0, g = 0, b = 0;
      extractRGBValues(line[x], &r, &g, &b);
      for (const auto& [at, value] : {std::pair(0, r), std::pair(1, g), std::pair(2, b)})
        out[3 * x + at] = static_cast<unsigned char>(value);
    }
    return true;
  });
}

}  // namespace

struct ImageFile::Opened {
  std::string name, bytes;
  ImageFormat format = ImageFormat::none;
  std::vector<Upright> pictures;

  const Upright& at(int page) const {
    if (page < 1 || static_cast<std::size_t>(page) > pictures.size())
      throw Error(ErrorCode::damaged, "the file has no such picture", name, page);
    return pictures[static_cast<std::size_t>(page - 1)];
  }

  /// As it is stored. `complaints` counts what the decoder of JPEG had to pass over.
  PixPtr decode(int page, int* complaints = nullptr) const {
    const ImageFacts& facts = at(page).facts;
    l_int32 warnings = 0;
    PixPtr pix(format == ImageFormat::tiff ? pixReadMemTiff(data_of(bytes), bytes.size(), facts.index)
               : format == ImageFormat::jpeg
                   ? pixReadMemJpeg(data_of(bytes), bytes.size(), 0, 1, &warnings, L_JPEG_CONTINUE_WITH_BAD_DATA)
                   : pixReadMem(data_of(bytes), bytes.size()));
    if (complaints != nullptr) *complaints = warnings;
    if (!pix)
      throw Error(ErrorCode::damaged,
                  std::string("the picture cannot be decoded: the ") + image_format_name(format) +
                      " file is damaged or cut off; get it from its source again",
                  name, page);
    return pix;
  }

  /// Leptonica turns the pictures of TIFF files itself.
  PixPtr decode_upright(int page, int* complaints = nullptr) const {
    PixPtr pix = on_paper(decode(page, complaints));
    if (pix && format != ImageFormat::tiff) pix = turned_upright(std::move(pix), at(page).facts.orientation);
    if (!pix) throw Error(ErrorCode::memory_limit, "there is not enough memory for the picture", name, page);
    return pix;
  }
};

namespace {

class ImageRenderer : public PageRenderer {
 public:
  using Decode = std::function<PixPtr(int)>;
  ImageRenderer(const std::vector<Upright>& pictures, Decode decode)
      : pictures_(pictures), decode_(std::move(decode)) {}

  std::string png(int page, double dpi, const Box* crop) override {
    const PixPtr pix = part(page, dpi, crop);
    return pix ? encoded(pix.get()) : std::string();
  }

  ColourPicture colour(int page, double dpi, const Box* crop) override {
    PixPtr pix = part(page, dpi, crop);
    if (pix && !is_colour(pix.get())) pix.reset(pixConvertTo32(pix.get()));
    if (!pix) throw Error(ErrorCode::memory_limit, "there is not enough memory for the picture", "", page);
    ColourPicture out{pixGetWidth(pix.get()), pixGetHeight(pix.get()), dpi, {}};
    out.pixels.reserve(static_cast<std::size_t>(out.width) * static_cast<std::size_t>(out.height) * 3);
    for (int y = 0; y < out.height; ++y) {
      const l_uint32* line = pixGetData(pix.get()) + static_cast<std::ptrdiff_t>(y) * pixGetWpl(pix.get());
      for (int x = 0; x < out.width; ++x)
        for (const int shift : {L_RED_SHIFT, L_GREEN_SHIFT, L_BLUE_SHIFT})
          out.pixels.push_back(static_cast<std::uint8_t>(line[x] >> shift & 0xff));
    }
    return out;
  }

  PagePicture grey(int page, double dpi) override {
    PixPtr pix = scaled(page, dpi, true);
    PagePicture out{pixGetWidth(pix.get()), pixGetHeight(pix.get()), dpi, {}};
    const auto width = static_cast<std::size_t>(out.width);
    out.pixels.resize(width * static_cast<std::size_t>(out.height));
    for (int y = 0; y < out.height; ++y) {
      const l_uint32* line = pixGetData(pix.get()) + static_cast<std::ptrdiff_t>(y) * pixGetWpl(pix.get());
      std::uint8_t* to = out.pixels.data() + static_cast<std::size_t>(y) * width;
      for (std::size_t x = 0; x < width; ++x) to[x] = static_cast<std::uint8_t>(GET_DATA_BYTE(line, x));
    }
    return out;
  }

 private:
  const std::vector<Upright>& pictures_;
  Decode decode_;

  /// The page in its colours, or what of it lies in `crop`. Throws Error when nothing does.
  PixPtr part(int page, double& dpi, const Box* crop) {
    PixPtr pix = scaled(page, dpi, false);
    if (crop == nullptr) return pix;
    const double scale = dpi / 72;
    const Box whole{0, 0, static_cast<double>(pixGetWidth(pix.get())), static_cast<double>(pixGetHeight(pix.get()))};
    const Box b = intersect({std::floor(crop->x0 * scale), std::floor(crop->y0 * scale), std::ceil(crop->x1 * scale),
                             std::ceil(crop->y1 * scale)},
                            whole);
    if (b.empty())
      throw Error(ErrorCode::damaged, "Nothing can be drawn there: the place lies off the page.", "", page);
    return clipped(pix.get(),
                   {static_cast<int>(b.x0), static_cast<int>(b.y0), static_cast<int>(b.x1), static_cast<int>(b.y1)});
  }

  /// 8 bits of grey, or RGB. `dpi` gets the resolution it was drawn at.
  PixPtr scaled(int page, double& dpi, bool grey) {
    PixPtr pix = decode_(page);
    const Upright& picture = pictures_[static_cast<std::size_t>(page - 1)];
    dpi = std::clamp(dpi, 1.0, 1200.0);
    const double pixels = picture.points_wide() * picture.points_high() * dpi * dpi / (72 * 72);
    if (pixels > kMostDrawn) dpi *= std::sqrt(kMostDrawn / pixels);
    if (grey || !is_colour(pix.get())) pix.reset(pixConvertTo8(pix.get(), 0));
    const auto x = static_cast<l_float32>(dpi / picture.dpi_x), y = static_cast<l_float32>(dpi / picture.dpi_y);
    constexpr l_float32 same = 0.005f;
    if (pix && (std::abs(x - 1) > same || std::abs(y - 1) > same)) pix.reset(pixScale(pix.get(), x, y));
    if (!pix) throw Error(ErrorCode::memory_limit, "there is not enough memory for the picture", "", page);
    return pix;
  }
};

}  // namespace

ImageFile::ImageFile(const std::filesystem::path& path) : opened_(std::make_unique<Opened>()) {
  setMsgSeverity(L_SEVERITY_NONE);
  opened_->name = path.filename().string();
  opened_->bytes = read_bytes(path);
  opened_->format = image_format(opened_->bytes);
  if (opened_->format == ImageFormat::none)
    throw Error(ErrorCode::not_a_pdf, "this is no image that can be read; save it as PNG, JPEG, TIFF or WebP",
                opened_->name);
  for (ImageFacts facts : image_facts(opened_->bytes, opened_->format)) {
    if (opened_->format != ImageFormat::tiff) read_header(opened_->bytes, opened_->format, facts);
    const int page = page_count() + 1;
    if (facts.width <= 0 || facts.height <= 0)
      throw Error(ErrorCode::damaged,
                  std::string("the ") + image_format_name(opened_->format) +
                      " file is damaged or cut off; get it from its source again",
                  opened_->name);
    if (static_cast<double>(facts.width) * facts.height > kMostStored)
      throw Error(ErrorCode::memory_limit,
                  "the picture has " + std::to_string(facts.width) + " x " + std::to_string(facts.height) +
                      " pixels, more than the 100 million that are read; make it smaller, or cut it",
                  opened_->name, page);
    opened_->pictures.push_back(upright(facts));
  }
  if (opened_->pictures.empty())
    throw Error(ErrorCode::damaged,
                "no picture can be found in it: the file is damaged or cut off; get it from its source again",
                opened_->name);
}

ImageFile::~ImageFile() = default;

int ImageFile::page_count() const { return static_cast<int>(opened_->pictures.size()); }

ImageSize ImageFile::size(int page) const {
  const Upright& p = opened_->at(page);
  return {p.width, p.height, p.points_wide(), p.points_high()};
}

Pages ImageFile::pages(Record& record) const {
  Pages out;
  out.source.name = opened_->name;
  out.source.sha256 = sha256(opened_->bytes);
  out.source.format = image_format_name(opened_->format);
  bool any = false;
  int estimated = 0;
  std::optional<Error> first;
  for (const Upright& picture : opened_->pictures) {
    Page page;
    page.number = static_cast<int>(out.pages.size()) + 1, page.label = std::to_string(page.number);
    page.width = picture.points_wide(), page.height = picture.points_high();
    page.pictures.push_back({{0, 0, page.width, page.height}, static_cast<int>(out.images.size()), "", false});
    out.images.push_back({"", "image/png", picture.width, picture.height, ""});
    estimated += picture.estimated;
    if (!any) {  // one that can be decoded is proof enough; the others are told of when they are read
      int complaints = 0;
      try {
        opened_->decode(page.number, &complaints);
        any = true;
      } catch (const Error& error) {
        if (!first) first = error;
      }
      if (complaints > 0)
        record.warn("image-damaged", page.number,
                    "The picture is damaged or cut off; what could be decoded of it is used.");
    }
    out.pages.push_back(std::move(page));
  }
  if (!any) throw *first;
  if (estimated > 0)
    record.warn("image-resolution", 0,
                "The file does not tell " + std::string(estimated == page_count() ? "" : "the whole of ") +
                    "its resolution; pages are taken to be as long as A4.");
  return out;
}

StoredPicture ImageFile::stored(int page) const {
  StoredPicture out;
  const ImageFacts& facts = opened_->at(page).facts;
  if (opened_->format == ImageFormat::jpeg) {
    l_int32 width = 0, height = 0, samples = 0, inverted = 0, ycck = 0;
    if (readHeaderMemJpeg(data_of(opened_->bytes), opened_->bytes.size(), &width, &height, &samples, &ycck,
                          &inverted) == 0 &&
        (samples == 1 || samples == 3)) {
      out.width = width, out.height = height, out.channels = samples, out.jpeg = true;
      out.orientation = facts.orientation, out.bytes = opened_->bytes;
      return out;
    }
  }
  PixPtr pix = opened_->decode_upright(page);
  if (!is_colour(pix.get()) && !is_bilevel(pix.get())) pix.reset(pixConvertTo8(pix.get(), 0));
  if (!pix) throw Error(ErrorCode::memory_limit, "there is not enough memory for the picture", opened_->name, page);
  out.width = pixGetWidth(pix.get()), out.height = pixGetHeight(pix.get());
  out.bits = is_bilevel(pix.get()) ? 1 : 8, out.channels = is_colour(pix.get()) ? 3 : 1;
  const auto width = static_cast<std::size_t>(out.width);
  const std::size_t row = out.bits == 1 ? (width + 7) / 8 : width * static_cast<std::size_t>(out.channels);
  out.bytes.reserve(row * static_cast<std::size_t>(out.height));
  for (int y = 0; y < out.height; ++y) {
    const l_uint32* line = pixGetData(pix.get()) + static_cast<std::ptrdiff_t>(y) * pixGetWpl(pix.get());
    for (std::size_t x = 0; x < row; ++x) {
      if (out.channels == 3) {
        static constexpr std::array shift = {L_RED_SHIFT, L_GREEN_SHIFT, L_BLUE_SHIFT};
        out.bytes += static_cast<char>(line[x / 3] >> shift[x % 3] & 0xff);
      } else {
        const auto byte = static_cast<unsigned char>(GET_DATA_BYTE(line, x));
        out.bytes += static_cast<char>(out.bits == 1 ? ~byte : byte);  // Leptonica's 1 is black
      }
    }
  }
  return out;
}

std::unique_ptr<PageRenderer> ImageFile::renderer() const {
  return std::make_unique<ImageRenderer>(opened_->pictures,
                                         [opened = opened_.get()](int page) { return opened->decode_upright(page); });
}

}  // namespace lectern
