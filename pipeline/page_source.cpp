// Reads and draws pages, whatever kind of file they are in. Tested by tests/cases and tests/image.sh.
#include "pipeline/page_source.h"

#include <fstream>
#include <utility>

#include "input/colour_picture.h"
#include "input/pdf_reader.h"

namespace lectern {
namespace {

constexpr int kJpegQuality = 70;  // small type stays legible

}  // namespace

PageSource::PageSource(std::filesystem::path input, SourceKind kind, std::string password)
    : input_(std::move(input)), password_(std::move(password)) {
  if (kind == SourceKind::image) images_ = std::make_unique<ImageFile>(input_);
}

std::unique_ptr<PageRenderer> PageSource::open() const {
  if (images_) return images_->renderer();
  return std::make_unique<PdfRenderer>(input_, password_);
}

Pages PageSource::read(const ScanOptions& options, const Progress& progress, Record& record) {
  Pages pages =
      images_ ? images_->pages(record) : read_pdf(input_, {.password = password_, .threads = options.threads}, record);
  read_scans([this] { return open(); }, pages, options, progress, record);
  for (const Page& page : pages.pages) places_.push_back({page.sheet, page.width, page.height});
  return pages;
}

std::string PageSource::bytes() const {
  std::ifstream in(input_, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

PageRenderer& PageSource::renderer() {
  if (!renderer_) renderer_ = open();
  return *renderer_;
}

int PageSource::on_file(int page, Box& part) const {
  if (page < 1 || static_cast<std::size_t>(page) > places_.size()) return page;
  const Place& place = places_[static_cast<std::size_t>(page - 1)];
  if (place.sheet.number == 0) return page;
  if (part.empty()) part = {0, 0, place.width, place.height};
  part = on_sheet(place.sheet, place.width, place.height, part);
  return place.sheet.number;
}

std::string PageSource::png(int page, double dpi, const Box* part) {
  Box box = part != nullptr ? *part : Box();
  const int number = on_file(page, box);
  return renderer().png(number, dpi, box.empty() ? nullptr : &box);
}

Image PageSource::jpeg(int page, double dpi) {
  Box box;
  const int number = on_file(page, box);
  const ColourPicture picture = renderer().colour(number, dpi, box.empty() ? nullptr : &box);
  return {"", "image/jpeg", picture.width, picture.height, encode_jpeg(picture, kJpegQuality)};
}

}  // namespace lectern
