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

class Reader {
 public:
  Reader(const OpenRenderer& open, const Pages& pages, const ScanOptions& options) : open_(open), options_(options) {
    for (const Page& page : pages.pages) dpi_.push_back(dpi_of(page, pages.images));
  }

  void read(Pages& pages, const std::vector<int>& numbers, Record& record, const std::function<void(int)>& told) const {
    recognise(pages, numbers, drawers({}), how(), record, told);
  }

  /// Copies of these pages, read; what is said of them meanwhile is nobody's business.
  std::vector<Page> probe(const Pages& pages, const std::vector<int>& numbers,
                          const std::function<void(int)>& told) const {
    Pages some{pages.source, pages.fonts, {}, {}, {}, pages.images};
    std::vector<int> as;
    for (const int number : numbers) {
      some.pages.push_back(pages.pages[static_cast<std::size_t>(number - 1)]);
      as.push_back(some.pages.back().number = static_cast<int>(as.size()) + 1);
    }
    Record unheard;
    recognise(some, as, drawers(numbers), how(), unheard, told);
    for (Page& page : some.pages)
      if (page.sheet.number > 0) page.sheet.number = numbers[static_cast<std::size_t>(page.sheet.number - 1)];
    return std::move(some.pages);
  }

 private:
  OcrOptions how() const {
    return {
        .language = options_.language, .threads = options_.threads, .limit = static_cast<double>(options_.page_limit)};
  }

  /// `numbers`: what the pages are called in the file, when they are counted otherwise.
  std::function<DrawPage()> drawers(std::vector<int> numbers) const {
    return [this, numbers]() -> DrawPage {
      const std::shared_ptr<PageRenderer> renderer(open_());
      const auto number = [numbers](int page) {
        return numbers.empty() ? page : numbers[static_cast<std::size_t>(page - 1)];
      };
      return {.grey =
                  [this, renderer, number](int page) {
                    return renderer->grey(number(page), dpi_[static_cast<std::size_t>(number(page) - 1)]);
                  },
              .colour = [renderer, number](int page, double dpi,
                                           const Box& part) { return renderer->colour(number(page), dpi, &part); }};
    };
  }

  const OpenRenderer& open_;
  const ScanOptions& options_;
  std::vector<double> dpi_;  // a page each
};

}  // namespace

void read_scans(const OpenRenderer& open, Pages& pages, const ScanOptions& options, const Progress& progress,
                Record& record) {
  const Reader reader(open, pages, options);
  const Probe probe = [&](const std::vector<int>& numbers) {
    if (options.ocr != Ocr::automatic) return std::vector<Page>();
    const std::string count = std::to_string(numbers.size());
    const auto told = [&](int done) {
      progress("comparing text with its picture, " + std::to_string(done) + " of " + count);
    };
    told(0);
    return reader.probe(pages, numbers, told);
  };
  const std::vector<PageTrust> trust = choose_texts(pages, options.language, probe);
  if (options.ocr != Ocr::never) {
    const std::vector<int> numbers = pages_to_read(trust, options.ocr == Ocr::always);
    const std::string count = std::to_string(numbers.size());
    reader.read(pages, numbers, record,
                [&](int done) { progress("reading scanned pages, " + std::to_string(done) + " of " + count); });
  }
  keep_as_pictures(trust, options.ocr != Ocr::never, pages);
  record_texts(trust, options.ocr != Ocr::never, pages, record);
}

}  // namespace lectern
