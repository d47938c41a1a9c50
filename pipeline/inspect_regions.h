// Tells what stands where on the pages of a PDF.
#pragma once

#include <filesystem>
#include <string>

#include "pipeline/worker.h"

namespace lectern {

struct RegionOptions {
  std::string name;              // of the files, without ending
  std::filesystem::path folder;  // where they are written
  std::string password;
  bool page_xml = false;  // PAGE XML, a file a page; else one file of JSON
  int page = 0;           // of this page alone; 0: of all
  int threads = 1;
};

/// Writes NAME.regions.json, or NAME-07.xml for page 7 of 10 to 99. Returns JSON: pages and warnings. Throws Error.
std::string inspect_regions(const std::filesystem::path& input, const RegionOptions& options, const Progress& progress);

}  // namespace lectern
