// Pages without a text to trust, scans above all: finding and reading them.
#pragma once

#include <functional>
#include <memory>
#include <string>

#include "input/page_renderer.h"
#include "pipeline/worker.h"
#include "stages/pages.h"
#include "stages/record.h"

namespace lectern {

enum class Ocr { automatic, always, never };

struct ScanOptions {
  std::string language;
  int threads = 1;
  Ocr ocr = Ocr::automatic;
  int page_limit = 60;  // seconds that a page may be read
};

/// One for each thread that draws.
using OpenRenderer = std::function<std::unique_ptr<PageRenderer>()>;

/// Reads the pages that have no text to trust by OCR, scans at the resolution they were scanned at. Tells the record of
/// each page where its text is from, and why.
void read_scans(const OpenRenderer& open, Pages& pages, const ScanOptions& options, const Progress& progress,
                Record& record);

}  // namespace lectern
