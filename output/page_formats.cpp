// The table of page formats, and the names of pages' pictures. Tested by page_formats_test.cpp.
#include "output/page_formats.h"

#include <array>
#include <cmath>

#include "output/alto_writer.h"
#include "output/hocr_writer.h"
#include "output/page_xml.h"
#include "output/pdf_text_layer.h"

namespace lectern {
namespace {

std::vector<PageFile> write_page_files(const PageSet& set, Record&) {
  std::vector<PageFile> out;
  for (std::size_t i = 0; i < set.sheets.size(); ++i) {
    const std::string name = drawn_image(set.sheets[i], set.stem, set.sheets.size()).name;
    out.push_back(
        {"page/" + name.substr(0, name.size() - 4) + ".xml", write_page_xml(set.sheets[i], set.source, set.images[i])});
  }
  return out;
}

constexpr std::array kFormats = {
    PageFormat{"hocr", "hOCR, one HTML file: words with their places on the pages",
               [](const PageSet& set, Record&) {
                 return std::vector<PageFile>{{set.stem + ".hocr.html", write_hocr(set)}};
               }},
    PageFormat{"alto", "ALTO 4.4, one XML file, for libraries and archives",
               [](const PageSet& set, Record&) {
                 return std::vector<PageFile>{{set.stem + ".alto.xml", write_alto(set)}};
               }},
    PageFormat{"page", "PAGE XML 2019-07-15, a file a page in the folder page/", write_page_files},
    PageFormat{"pdf", "the PDF itself (of image files, one of their pictures), searchable", write_searchable_pdf},
};

}  // namespace

std::span<const PageFormat> page_formats() { return kFormats; }

PageImage drawn_image(const SeenPage& page, std::string_view stem, std::size_t count) {
  std::string number = std::to_string(page.number);
  const std::size_t width = std::to_string(count).size();
  number.insert(0, width - std::min(width, number.size()), '0');
  const auto pixels = [](double points) {
    return static_cast<int>(std::lround(std::clamp(points, 0.0, 1e6) * kPageDpi / 72));
  };
  return {std::string(stem) + "-" + number + ".png", pixels(page.width), pixels(page.height)};
}

}  // namespace lectern
