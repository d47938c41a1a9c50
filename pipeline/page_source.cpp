// Reads and draws pages, whatever kind of file they are in. Tested by tests/cases and tests/image.sh.
#include "pipeline/page_source.h"

#include <fstream>
#include <utility>

#include "input/pdf_reader.h"

namespace lectern {

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
  return pages;
}

std::string PageSource::bytes() const {
  std::ifstream in(input_, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

std::string PageSource::png(int page, double dpi, const Box* part) {
  if (!renderer_) renderer_ = open();
  return renderer_->png(page, dpi, part);
}

}  // namespace lectern
