// The whole flow for one input, and the results it writes.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "pipeline/page_source.h"
#include "pipeline/scans.h"
#include "pipeline/worker.h"
#include "stages/document.h"
#include "stages/edits/edits.h"
#include "stages/record.h"
#include "stages/seen.h"

namespace lectern {

struct ConvertOptions {
  std::string name;                    // of the result files, without ending
  std::filesystem::path folder;        // where they are written
  std::filesystem::path final_folder;  // where they will stand: an input in it is not written over
  std::vector<std::string> formats;
  std::string language, password;
  std::string editor;                 // who answers for the plain-language edition; empty: nobody yet
  std::string rewriter;               // a program that says sentences anew, with its arguments; empty: none
  int rewriter_seconds = 120;         // that it may take
  std::filesystem::path edits;        // the editor's file; empty: looked for
  std::filesystem::path terms;        // the user's list of terms; empty: none
  std::filesystem::path keep_stages;  // empty: not wanted
  bool picture_report = false;
  Ocr ocr = Ocr::automatic;
  int page_limit = 60;  // seconds that a page may be read
  int threads = 1;
};

struct Converted {
  int pages = 0;
  std::string title, language;
  Record record;
  std::string dump_json() const;
};

/// Reads `input` up to the document that editions are made of, with the editor's corrections in it (see edits_file.h).
/// Of a file with pages, `seen` gets what was seen on each, and `source` keeps it open. `record` tells what was done.
/// Throws Error.
Document read_document(const std::filesystem::path& input, const ConvertOptions& options, const Edits& edits,
                       const Progress& progress, std::optional<PageSource>& source, std::vector<SeenPage>& seen,
                       Record& record);

/// Reads `input`, makes every edition that is asked for, the report and the record of repairs. Throws Error.
Converted convert(const std::filesystem::path& input, const ConvertOptions& options, const Progress& progress);

}  // namespace lectern
