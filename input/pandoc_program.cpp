// Asks Pandoc: the document on its standard input, --sandbox. Past its time it is killed, and it inherits the limits of
// the worker that asks. Tested by tests/pandoc.sh and tests/bad_input.sh.
#include "input/pandoc_program.h"

#include <cerrno>
#include <cstring>
#include <utility>

#include "input/outside_program.h"
#include "stages/error.h"

namespace lectern {
namespace {

constexpr std::size_t kMaxComplaint = 4096;  // bytes kept of what Pandoc says on stderr
constexpr std::size_t kMaxQuoted = 300;      // bytes of that in a message

[[noreturn]] void cannot_start(int error) {
  if (error == ENOENT || error == EACCES)
    throw Error(ErrorCode::missing_program,
                "this kind of file is read with the program Pandoc, which is not installed here; install the package "
                "\"pandoc\" (on Debian: apt-get install pandoc)");
  throw Error(ErrorCode::internal, std::string("Pandoc could not be started (") + std::strerror(error) + ")");
}

/// What Pandoc said, on one line.
std::string quoted(std::string text) {
  for (char& c : text)
    if (static_cast<unsigned char>(c) < ' ') c = ' ';
  while (!text.empty() && text.back() == ' ') text.pop_back();
  if (text.size() > kMaxQuoted) text = text.substr(0, kMaxQuoted) + " ...";
  return text.empty() ? "it said nothing" : text;
}

}  // namespace

std::string run_pandoc(const std::string& format, const std::string& bytes, const PandocLimits& limits) {
  ProgramAnswer asked = ask_program({"pandoc", "--sandbox", "--from", format, "--to", "json"}, bytes,
                                    {limits.seconds, limits.megabytes << 20, kMaxComplaint});
  switch (asked.end) {
    case ProgramAnswer::End::not_started: cannot_start(asked.error);
    case ProgramAnswer::End::out_of_time:
      throw Error(ErrorCode::time_limit, "Pandoc took longer than " + std::to_string(limits.seconds) +
                                             " seconds to read it; split the file, or save it in another format");
    case ProgramAnswer::End::too_long:
      throw Error(ErrorCode::memory_limit, "it is longer than any document that can be read; split the file");
    case ProgramAnswer::End::exited: break;
  }
  if (asked.good()) return std::move(asked.answer);
  const bool memory = asked.complaint.find("heap") != asked.complaint.npos ||
                      asked.complaint.find("allocate memory") != asked.complaint.npos;
  if (memory || asked.exit_code == 251)
    throw Error(ErrorCode::memory_limit,
                "Pandoc needs more memory to read it than it is allowed; allow more with --memory-limit");
  throw Error(ErrorCode::damaged, "Pandoc cannot read this file (" + quoted(asked.complaint) +
                                      "); open and save it in the program that made it, and try that");
}

}  // namespace lectern
