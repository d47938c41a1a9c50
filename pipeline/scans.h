// Pages without a text to trust, scans above all: finding and reading them.
#pragma once

#include <filesystem>
#include <string>

#include "pipeline/worker.h"
#include "stages/pages.h"
#include "stages/record.h"

namespace lectern {

enum class Ocr { automatic, always, never };

struct ScanOptions {
  std::string language, password;
  int threads = 1;
  Ocr ocr = Ocr::automatic;
};

/// Reads the pages of a PDF that have no text to trust by OCR, scans at the resolution they were scanned at. Tells the
/// record of each page where its text is from, and why.
void read_scans(const std::filesystem::path& pdf, Pages& pages, const ScanOptions& options, const Progress& progress,
                Record& record);

}  // namespace lectern
