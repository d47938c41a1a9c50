// Files that keep the pages as they are printed: hOCR, ALTO, PAGE, searchable PDF.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "output/page_formats.h"
#include "pipeline/page_source.h"
#include "stages/document.h"
#include "stages/record.h"

namespace lectern {

struct PageFileOptions {
  std::string stem;
  std::filesystem::path folder;        // where they are written
  std::filesystem::path final_folder;  // where they will stand: the input itself is not written over
  std::vector<std::string> formats;    // all that are asked for
};

/// Writes those of the page formats that are asked for. `source`: null when the input has no pages, which the record is
/// told of ("no-pages-to-keep"). Throws Error when nothing at all was asked for but what cannot be made.
void write_page_files(PageSource* source, const std::filesystem::path& input, const Document& document,
                      const std::vector<SeenPage>& seen, const PageFileOptions& options, Record& record);

}  // namespace lectern
