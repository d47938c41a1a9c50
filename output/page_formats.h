// The table of formats that keep pages as they are printed: words with their places, for archives. One row a format.
#pragma once

#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "stages/document.h"
#include "stages/record.h"
#include "stages/seen.h"

namespace lectern {

/// The picture that coordinates are pixels of: the one in an image file, or of a page of a PDF drawn at kPageDpi.
constexpr int kPageDpi = 300;
struct PageImage {
  std::string name;
  int width = 0, height = 0;                  // pixels
  double dpi_x = kPageDpi, dpi_y = kPageDpi;  // exact: a picture's size is rounded
};

/// The picture of a page at kPageDpi, named "brief-07.png" where there are 10 to 99 pages: as pdftoppm names its.
PageImage drawn_image(const SeenPage& page, std::string_view stem, std::size_t count);

/// The pages of one file.
struct PageSet {
  std::string stem;  // "brief"
  SourceInfo source;
  std::string language;              // BCP 47
  std::vector<SeenPage> pages;       // as they were read
  std::vector<SeenPage> sheets;      // the same as they lie in the file: on_sheets(pages)
  std::vector<PageImage> images;     // of the sheets
  std::function<std::string()> pdf;  // the file itself, or for image files a PDF of their pictures
};

struct PageFile {
  std::string name;  // from the folder of results: "brief.alto.xml", "page/brief-1.xml"
  std::string bytes;
};

struct PageFormat {
  std::string_view name;   // as the user names it: "alto"
  std::string_view title;  // a line for people
  /// Nothing when it cannot be made of this file; the record is told why.
  std::vector<PageFile> (*write)(const PageSet&, Record&) = nullptr;
};

/// In the order in which they are written and listed. None is made unless it is asked for.
std::span<const PageFormat> page_formats();

}  // namespace lectern
