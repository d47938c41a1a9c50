// Draws the pages that are to be read at the resolution they need. Never chooses them: text_choice.cpp does.
// Tested by tests/trust.sh.
#include "pipeline/scans.h"

#include <algorithm>
#include <functional>
#include <memory>

#include "input/ocr.h"
#include "pipeline/text_choice.h"

namespace lectern {
namespace {

constexpr double kScanned = 0.5;                   // share of a page that its pictures cover when it is a scan
constexpr double kDpi = 300;                       // of a page whose pictures do not tell theirs
constexpr double kLeastDpi = 150, kMostDpi = 400;  // Tesseract gains nothing beyond

/// The resolution of the largest picture, so that it is drawn as it was scanned.
double dpi_of(const Page& page, const std::vector<Image>& images) {
  double dpi = kDpi, most = 0;
  for (const Picture& p : page.pictures) {
    if (p.image < 0 || p.box.area() <= most || p.box.width() <= 0) continue;
    most = p.box.area();
    dpi = images[static_cast<std::size_t>(p.image)].width * 72 / p.box.width();
  }
  if (most < kScanned * page.width * page.height) return kDpi;
  if (dpi > kMostDpi) return kDpi;
  return std::max(dpi, kLeastDpi);
}

/// One for each thread that reads.
std::function<DrawPage()> drawers(const OpenRenderer& open, const Pages& pages) {
  std::vector<double> dpi;
  std::vector<bool> coloured;
  for (const Page& page : pages.pages)
    dpi.push_back(dpi_of(page, pages.images)), coloured.push_back(page.coloured || !page.drawings.empty());
  return [&open, dpi, coloured]() -> DrawPage {
    const std::shared_ptr<PageRenderer> renderer(open());
    return {.grey = [renderer, dpi](int page) { return renderer->grey(page, dpi[static_cast<std::size_t>(page - 1)]); },
            .colour = [renderer](int page, double at, const Box& part) { return renderer->colour(page, at, &part); },
            .coloured = [coloured](int page) { return coloured[static_cast<std::size_t>(page - 1)]; }};
  };
}

}  // namespace

void read_scans(const OpenRenderer& open, Pages& pages, const ScanOptions& options, const Progress& progress,
                Record& record) {
  PageReader reader(
      drawers(open, pages),
      {.language = options.language, .threads = options.threads, .limit = static_cast<double>(options.page_limit)});
  const auto counted = [&](const std::string& what, std::size_t count) {
    return [&progress, what, of = " of " + std::to_string(count)](int done) {
      progress(what + ", " + std::to_string(done) + of);
    };
  };
  const Probe probe = [&](const std::vector<int>& numbers) {
    if (options.ocr != Ocr::automatic) return std::vector<Page>();
    progress("comparing text with its picture");
    return reader.copies(pages, numbers, counted("comparing text with its picture", numbers.size()));
  };
  const std::vector<PageTrust> trust = choose_texts(pages, options.language, probe);
  if (options.ocr != Ocr::never) {
    const std::vector<int> numbers = pages_to_read(trust, options.ocr == Ocr::always);
    reader.read(pages, numbers, record, counted("reading scanned pages", numbers.size()));
  }
  keep_as_pictures(trust, options.ocr != Ocr::never, pages);
  record_texts(trust, options.ocr != Ocr::never, pages, record);
}

}  // namespace lectern
