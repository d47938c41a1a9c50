// Names and printed form of errors.
#include "stages/error.h"

namespace lectern {

const char* error_code_name(ErrorCode code) {
  switch (code) {
    case ErrorCode::usage: return "usage";
    case ErrorCode::not_found: return "not-found";
    case ErrorCode::not_permitted: return "not-permitted";
    case ErrorCode::not_a_pdf: return "not-a-pdf";
    case ErrorCode::damaged: return "damaged";
    case ErrorCode::no_pages: return "no-pages";
    case ErrorCode::encrypted: return "encrypted";
    case ErrorCode::output_failed: return "output-failed";
    case ErrorCode::exists: return "exists";
    case ErrorCode::time_limit: return "time-limit";
    case ErrorCode::memory_limit: return "memory-limit";
    case ErrorCode::crashed: return "crashed";
    case ErrorCode::missing_program: return "missing-program";
    case ErrorCode::invalid_tei: return "invalid-tei";
    case ErrorCode::internal: return "internal";
  }
  return "internal";
}

std::string describe(const Error& error) {
  std::string out = error.file;
  if (error.page > 0) out += (out.empty() ? "page " : ", page ") + std::to_string(error.page);
  if (!out.empty()) out += ": ";
  return out + error.what();
}

}  // namespace lectern
