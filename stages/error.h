// The one exception of the program, thrown when an input cannot be converted; everything less is Record::warn.
#pragma once

#include <stdexcept>
#include <string>
#include <utility>

namespace lectern {

/// Why an input was not converted. The name printed to users and in JSON is `error_code_name`.
enum class ErrorCode {
  usage,            // the command line is wrong
  not_found,        // no such file
  not_permitted,    // the file may not be read
  not_a_pdf,        // no format that we read
  damaged,          // the file breaks its own format beyond use
  no_pages,         // a document without pages
  encrypted,        // needs a password, or the one given is wrong
  output_failed,    // the result cannot be written (permission, disk full)
  exists,           // the output is there already and may not be replaced
  time_limit,       // took longer than allowed
  memory_limit,     // needed more memory than allowed
  crashed,          // the worker process died
  missing_program,  // an outside program is not installed
  invalid_tei,      // a TEI file outside our profile
  internal,         // a bug of ours
};

const char* error_code_name(ErrorCode code);

struct Error : std::runtime_error {
  /// `message` says cause and remedy in a sentence or two; `file` and `page` (from 1; 0: none) are printed before it.
  Error(ErrorCode code_, std::string message, std::string file_ = {}, int page_ = 0)
      : std::runtime_error(std::move(message)), code(code_), file(std::move(file_)), page(page_) {}
  ErrorCode code;
  std::string file;
  int page = 0;
};

/// "brief.pdf, page 3: message"
std::string describe(const Error& error);

}  // namespace lectern
