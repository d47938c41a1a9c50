// A child process that does one piece of work under limits, and tells its parent how it went.
//
// Whatever the work does (loop, eat memory, flood stderr, crash), the parent learns it as an Outcome. Workers must be
// started while this process has no other thread.
#pragma once

#include <sys/types.h>

#include <algorithm>
#include <chrono>
#include <functional>
#include <optional>
#include <string>

#include "stages/error.h"

namespace lectern {

struct Limits {
  int seconds = 300;       // wall clock; the processor time may be `processors` times that
  int silent_seconds = 0;  // ... without a word of progress; 0: as long as `seconds`
  int processors = 1;
  int megabytes = 2048;       // address space
  int file_megabytes = 1024;  // the largest file it may write
};

/// How a piece of work ended: `result` as the work returned it (JSON text), or an error.
struct Outcome {
  std::string result;
  std::optional<Error> error;
  double seconds = 0;
};

/// Sends a line on what is being done to the parent; safe to call from any one thread at a time.
using Progress = std::function<void(const std::string& line)>;

class Worker {
 public:
  /// Starts `work` in a child. It returns JSON text, or throws Error; anything else that it throws is a bug of ours.
  Worker(const Limits& limits, const std::function<std::string(const Progress&)>& work);
  ~Worker();  // kills what still runs
  Worker(Worker&& other) noexcept;
  Worker& operator=(Worker&&) = delete;

  /// The two descriptors to poll for reading; -1 once closed.
  int results() const { return results_; }
  int messages() const { return messages_; }
  std::chrono::steady_clock::time_point deadline() const { return std::min(deadline_, silent_deadline_); }

  /// Reads what has come, without waiting; kills the child when it is past its deadline. True when it has ended and
  /// outcome() may be asked.
  bool advance();
  const std::string& progress() const { return progress_; }
  Outcome outcome();

 private:
  void drain();
  void expect_progress();
  void end_child();
  Error cause_of_death() const;

  Limits limits_;
  pid_t child_ = -1;
  int status_ = 0;
  int results_ = -1, messages_ = -1;
  bool timed_out_ = false, overflowed_ = false;
  std::string lines_, progress_, last_, stderr_;
  std::chrono::steady_clock::time_point started_, deadline_, silent_deadline_, ended_;
};

}  // namespace lectern
