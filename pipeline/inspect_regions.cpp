// The stages up to the structure, and what they saw on each page as JSON or PAGE XML.
// Runs in a worker; never makes an edition. Tested by tests/inspect.sh.
#include "pipeline/inspect_regions.h"

#include <nlohmann/json.hpp>

#include "input/pdf_reader.h"
#include "output/page_xml.h"
#include "output/regions_json.h"
#include "pipeline/convert.h"
#include "pipeline/place.h"
#include "pipeline/source.h"
#include "stages/layout/lay_out.h"
#include "stages/repair/repair.h"
#include "stages/structure/structure.h"

namespace fs = std::filesystem;

namespace lectern {
std::string inspect_regions(const std::filesystem::path& input, const RegionOptions& options,
                            const Progress& progress) {
  const SourceKind kind = kind_of(input);
  if (kind == SourceKind::text)
    throw Error(ErrorCode::not_a_pdf,
                "is a text, which has no regions on its pages; inspect the PDF that it was made from");
  if (kind == SourceKind::image)
    throw Error(ErrorCode::not_a_pdf,
                "is an image, whose regions are known once it is read; see \"lectern convert --report pages\"");
  if (is_for_pandoc(kind))
    throw Error(ErrorCode::not_a_pdf,
                std::string("is a file of the kind ") + source_kind_name(kind) +
                    ", which has no pages before it is printed; print it to a PDF and inspect that");
  if (kind == SourceKind::tei)
    throw Error(ErrorCode::not_a_pdf, "is a TEI file, which has no pages; inspect the PDF that it was made from");
  Converted out;
  progress("reading");
  Pages pages = read_pdf(input, {.password = options.password, .threads = options.threads}, out.record);
  const std::size_t count = pages.pages.size();
  if (static_cast<std::size_t>(options.page) > count)
    throw Error(ErrorCode::usage,
                "has no page " + std::to_string(options.page) + ": its pages are 1 to " + std::to_string(count));
  progress("finding regions");
  Layout layout = lay_out(std::move(pages), out.record);
  repair(layout, out.record);
  std::vector<SeenPage> seen;
  const Document document = structure(std::move(layout), out.record, {}, &seen);
  if (options.page > 0) {
    const SeenPage one = std::move(seen[static_cast<std::size_t>(options.page - 1)]);
    seen.assign(1, one);
  }
  progress("writing");
  if (!options.page_xml)
    write_file(options.folder / (options.name + ".regions.json"),
               write_regions_json(document.source, document.language, count, seen));
  else
    for (const SeenPage& page : seen) {
      const PageImage image = drawn_image(page, options.name, count);
      write_file(options.folder / fs::path(image.name).replace_extension(".xml"),
                 write_page_xml(page, document.source, image));
    }
  out.pages = static_cast<int>(seen.size());
  out.title = document.title;
  out.language = document.language;
  return out.dump_json();
}

}  // namespace lectern
