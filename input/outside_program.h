// Programs that others made: started without a shell, asked on their standard input, read under limits.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace lectern {

struct ProgramLimits {
  int seconds = 60;              // wall clock
  std::size_t answer = 0;        // bytes of its standard output; with more it is stopped
  std::size_t complaint = 4096;  // bytes kept of its standard error
};

struct ProgramAnswer {
  enum class End { exited, not_started, out_of_time, too_long };
  End end = End::not_started;
  int error = 0;                  // errno, of one that was not started
  int exit_code = -1;             // of one that exited; -1: by a signal
  std::string answer, complaint;  // up to the limits, and until it was stopped
  bool good() const { return end == End::exited && exit_code == 0; }
};

/// Runs `words` (a program, looked for in PATH, and its arguments) with `input` on its standard input. It is given no
/// other open file, and inherits the limits and the process group of this process. It does not run on when this
/// returns; what it started itself goes with the group.
ProgramAnswer ask_program(std::vector<std::string> words, const std::string& input, const ProgramLimits& limits);

}  // namespace lectern
