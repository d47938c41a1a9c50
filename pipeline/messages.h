// What a run says: results and warnings for people, or JSON for machines; the progress line of a terminal.
#pragma once

#include <chrono>
#include <filesystem>
#include <string>
#include <vector>

#include "pipeline/options.h"
#include "pipeline/worker.h"
#include "stages/error.h"

namespace lectern {

/// "lectern: FILE, page N: cause; remedy", safe for a terminal: control characters are shown as "?".
std::string error_line(const std::string& input, const std::string& message, int page);

class Messages {
 public:
  Messages(const Options& options, std::size_t inputs);
  ~Messages();

  /// An input is done. Returns whether it has warnings.
  bool done(const std::string& input, const Outcome& outcome, const std::filesystem::path& folder,
            const std::vector<std::filesystem::path>& files);
  void failed(const std::string& input, const Error& error, double seconds);

  /// The line that a terminal shows while work goes on; shown at most ten times a second, and not at all in a pipe.
  void progress(const std::string& input, const std::string& what);

 private:
  void clear_line();
  const Options& options_;
  std::size_t inputs_, finished_ = 0;
  bool terminal_, shown_ = false;
  std::chrono::steady_clock::time_point next_{};
};

}  // namespace lectern
