// Gathers what the page formats are made of, and writes them. Never decides what stands where. Tested by
// tests/archive.sh.
#include "pipeline/page_files.h"

#include <algorithm>

#include "output/pdf_of_pictures.h"
#include "pipeline/place.h"
#include "stages/error.h"
#include "stages/seen_sheets.h"

namespace fs = std::filesystem;

namespace lectern {
namespace {

std::string pdf_of(const ImageFile& images) {
  PdfOfPictures pdf;
  for (int page = 1; page <= images.page_count(); ++page) {
    const ImageSize size = images.size(page);
    pdf.add(images.stored(page), size.points_wide, size.points_high);
  }
  return pdf.take();
}

PageSet page_set(PageSource& source, const Document& document, const std::vector<SeenPage>& seen,
                 const std::string& stem) {
  PageSet set{stem, document.source, document.language, seen, on_sheets(seen), {}, {}};
  for (const SeenPage& sheet : set.sheets) {
    PageImage image = drawn_image(sheet, stem, set.sheets.size());
    if (source.images()) {
      const ImageSize size = source.images()->size(sheet.number);
      image = {document.source.name, size.width, size.height, size.width * 72 / size.points_wide,
               size.height * 72 / size.points_high};
    }
    set.images.push_back(std::move(image));
  }
  set.pdf = [&source] { return source.images() ? pdf_of(*source.images()) : source.bytes(); };
  return set;
}

}  // namespace

void write_page_files(PageSource* source, const fs::path& input, const Document& document,
                      const std::vector<SeenPage>& seen, const PageFileOptions& options, Record& record) {
  std::vector<const PageFormat*> wanted;
  for (const PageFormat& format : page_formats())
    if (std::ranges::count(options.formats, format.name) > 0) wanted.push_back(&format);
  if (wanted.empty()) return;
  const bool nothing_else = wanted.size() == options.formats.size();
  if (source == nullptr) {
    const std::string why =
        "hocr, alto, page and pdf keep printed pages, and this file has none: they are made of PDF and image files "
        "only";
    if (nothing_else) throw Error(ErrorCode::no_pages, why + "; ask for other formats with --to");
    record.warn("no-pages-to-keep", 0, why + ".");
    return;
  }
  const PageSet set = page_set(*source, document, seen, options.stem);
  bool any = false;
  for (const PageFormat* format : wanted)
    for (const PageFile& file : format->write(set, record)) {
      any = true;
      std::error_code none;
      if (fs::equivalent(options.final_folder / file.name, input, none)) continue;
      const fs::path path = options.folder / file.name;
      fs::create_directories(path.parent_path(), none);
      write_file(path, file.bytes);
    }
  if (!any && nothing_else) throw Error(ErrorCode::not_permitted, record.warnings.back().message);
}

}  // namespace lectern
