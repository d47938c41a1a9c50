// The only file that starts programs of others. Never leaves one running, never believes what one says.
// Tested by rewriter_program_test.cpp, tests/pandoc.sh and tests/bad_input.sh.
#include "input/outside_program.h"

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <chrono>
#include <thread>

namespace lectern {
namespace {

using Clock = std::chrono::steady_clock;
using End = ProgramAnswer::End;

constexpr std::chrono::milliseconds kBetweenLooks{2};  // at a program that is about to end

class Descriptor {
 public:
  Descriptor() = default;
  ~Descriptor() { reset(); }
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  int get() const { return fd_; }
  void reset(int fd = -1) {
    if (fd_ >= 0) close(fd_);
    fd_ = fd;
  }

 private:
  int fd_ = -1;
};

/// A child that does not outlive this object.
struct Child {
  pid_t pid = -1;
  int status = 0;
  ~Child() {
    if (pid < 0) return;
    kill(pid, SIGKILL);
    wait();
  }
  void wait() {
    while (waitpid(pid, &status, 0) < 0 && errno == EINTR) {
    }
    pid = -1;
  }
  /// False: it runs on. One that has closed its outputs has mostly ended already.
  bool ends_by(Clock::time_point deadline) {
    while (waitpid(pid, &status, WNOHANG) == 0) {
      if (Clock::now() >= deadline) return false;
      std::this_thread::sleep_for(kBetweenLooks);
    }
    pid = -1;
    return true;
  }
};

bool make_pipe(Descriptor& read_end, Descriptor& write_end) {
  std::array<int, 2> ends{};
  if (pipe2(ends.data(), O_CLOEXEC) != 0) return false;
  read_end.reset(ends[0]);
  write_end.reset(ends[1]);
  return true;
}

/// A file without a name that holds the bytes.
bool fill(Descriptor& file, const std::string& bytes) {
  file.reset(memfd_create("input", MFD_CLOEXEC));
  for (std::size_t done = 0; file.get() >= 0 && done < bytes.size();) {
    const ssize_t n = write(file.get(), bytes.data() + done, bytes.size() - done);
    if (n < 0 && errno == EINTR) continue;
    if (n <= 0) return false;
    done += static_cast<std::size_t>(n);
  }
  return file.get() >= 0 && lseek(file.get(), 0, SEEK_SET) == 0;
}

/// 0, or what errno would say.
int start(Child& child, std::vector<std::string>& words, const Descriptor& input, const Descriptor& answer,
          const Descriptor& complaint) {
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_adddup2(&actions, input.get(), 0);
  posix_spawn_file_actions_adddup2(&actions, answer.get(), 1);
  posix_spawn_file_actions_adddup2(&actions, complaint.get(), 2);
  std::vector<char*> arguments;
  for (std::string& word : words) arguments.push_back(word.data());
  arguments.push_back(nullptr);
  const int error = posix_spawnp(&child.pid, arguments[0], &actions, nullptr, arguments.data(), environ);
  posix_spawn_file_actions_destroy(&actions);
  if (error != 0) child.pid = -1;
  return error;
}

/// Takes what stands in the pipe; false at its end.
bool take(const Descriptor& from, std::string& to, std::size_t most) {
  std::array<char, 65536> buffer{};
  const ssize_t n = read(from.get(), buffer.data(), buffer.size());
  if (n < 0) return errno == EINTR;
  to.append(buffer.data(), std::min(static_cast<std::size_t>(n), most - std::min(most, to.size())));
  return n > 0;
}

/// Reads until both pipes end, or the limits are reached.
End listen(const Descriptor& answer, const Descriptor& complaint, const ProgramLimits& limits,
           Clock::time_point deadline, ProgramAnswer& out) {
  for (bool more = true, complains = true; more || complains;) {
    std::array<pollfd, 2> fds = {
        {{more ? answer.get() : -1, POLLIN, 0}, {complains ? complaint.get() : -1, POLLIN, 0}}};
    const auto left = std::chrono::ceil<std::chrono::milliseconds>(deadline - Clock::now()).count();
    if (left <= 0) return End::out_of_time;
    if (poll(fds.data(), fds.size(), static_cast<int>(left)) < 0) {
      if (errno == EINTR) continue;
      out.error = errno;
      return End::not_started;
    }
    if (fds[0].revents) more = take(answer, out.answer, limits.answer + 1);
    if (fds[1].revents) complains = take(complaint, out.complaint, limits.complaint);
    if (out.answer.size() > limits.answer) {
      out.answer.resize(limits.answer);
      return End::too_long;
    }
  }
  return End::exited;
}

}  // namespace

ProgramAnswer ask_program(std::vector<std::string> words, const std::string& input, const ProgramLimits& limits) {
  ProgramAnswer out;
  Descriptor asked, answer_in, answer_out, complaint_in, complaint_out;
  if (!fill(asked, input) || !make_pipe(answer_in, answer_out) || !make_pipe(complaint_in, complaint_out)) {
    out.error = errno;
    return out;
  }
  const auto deadline = Clock::now() + std::chrono::seconds(limits.seconds);
  Child child;
  out.error = start(child, words, asked, answer_out, complaint_out);
  if (out.error != 0) return out;
  answer_out.reset();
  complaint_out.reset();
  out.end = listen(answer_in, complaint_in, limits, deadline, out);
  if (out.end != End::exited) return out;
  if (!child.ends_by(deadline)) {
    out.end = End::out_of_time;
    return out;
  }
  if (WIFEXITED(child.status)) out.exit_code = WEXITSTATUS(child.status);
  return out;
}

}  // namespace lectern
