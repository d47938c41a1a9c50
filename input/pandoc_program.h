// The outside program Pandoc: a document of another format as Pandoc's own tree, in JSON.
#pragma once

#include <string>

namespace lectern {

struct PandocLimits {
  int seconds = 240;            // wall clock
  std::size_t megabytes = 256;  // of its answer; memory is limited by what the process that asks may take
};

/// What `pandoc --from FORMAT --to json` makes of the bytes. It is given no file, no network and no shell.
/// Throws Error: missing_program with the package to install, damaged with what Pandoc said, time_limit, memory_limit.
std::string run_pandoc(const std::string& format, const std::string& bytes, const PandocLimits& limits = {});

}  // namespace lectern
