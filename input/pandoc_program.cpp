// The only file that starts Pandoc: an argument vector without a shell, the document on its standard input, --sandbox.
// Never leaves it running: past its time it is killed, and it inherits the limits of the worker that asks.
// Tested by tests/pandoc.sh and tests/bad_input.sh.
#include "input/pandoc_program.h"

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <chrono>
#include <cstring>
#include <utility>

#include "stages/error.h"

namespace lectern {
namespace {

using Clock = std::chrono::steady_clock;

constexpr std::size_t kMaxComplaint = 4096;  // bytes kept of what Pandoc says on stderr
constexpr std::size_t kMaxQuoted = 300;      // bytes of that in a message

class Descriptor {
 public:
  explicit Descriptor(int fd = -1) : fd_(fd) {}
  ~Descriptor() { reset(); }
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  int get() const { return fd_; }
  void reset(int fd = -1) {
    if (fd_ >= 0) close(fd_);
    fd_ = fd;
  }

 private:
  int fd_;
};

[[noreturn]] void cannot_start(int error) {
  if (error == ENOENT || error == EACCES)
    throw Error(ErrorCode::missing_program,
                "this kind of file is read with the program Pandoc, which is not installed here; install the package "
                "\"pandoc\" (on Debian: apt-get install pandoc)");
  throw Error(ErrorCode::internal, std::string("Pandoc could not be started (") + std::strerror(error) + ")");
}

void make_pipe(Descriptor& read_end, Descriptor& write_end) {
  std::array<int, 2> ends{};
  if (pipe2(ends.data(), O_CLOEXEC) != 0) cannot_start(errno);
  read_end.reset(ends[0]);
  write_end.reset(ends[1]);
}

/// A file without a name that holds the bytes.
void fill(Descriptor& file, const std::string& bytes) {
  file.reset(memfd_create("document", MFD_CLOEXEC));
  if (file.get() < 0) cannot_start(errno);
  for (std::size_t done = 0; done < bytes.size();) {
    const ssize_t n = write(file.get(), bytes.data() + done, bytes.size() - done);
    if (n < 0 && errno == EINTR) continue;
    if (n <= 0) cannot_start(errno);
    done += static_cast<std::size_t>(n);
  }
  lseek(file.get(), 0, SEEK_SET);
}

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
};

/// Takes what stands in the pipe; false at its end.
bool take(const Descriptor& from, std::string& to, std::size_t most) {
  std::array<char, 65536> buffer{};
  const ssize_t n = read(from.get(), buffer.data(), buffer.size());
  if (n < 0) return errno == EINTR;
  to.append(buffer.data(), std::min(static_cast<std::size_t>(n), most - std::min(most, to.size())));
  return n > 0;
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
  Descriptor document, answer_in, answer_out, complaint_in, complaint_out;
  fill(document, bytes);
  make_pipe(answer_in, answer_out);
  make_pipe(complaint_in, complaint_out);
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_adddup2(&actions, document.get(), 0);
  posix_spawn_file_actions_adddup2(&actions, answer_out.get(), 1);
  posix_spawn_file_actions_adddup2(&actions, complaint_out.get(), 2);
  std::array<std::string, 6> words = {"pandoc", "--sandbox", "--from", format, "--to", "json"};
  std::array<char*, 7> arguments{};
  for (std::size_t i = 0; i < words.size(); ++i) arguments[i] = words[i].data();
  Child child;
  const int error = posix_spawnp(&child.pid, "pandoc", &actions, nullptr, arguments.data(), environ);
  posix_spawn_file_actions_destroy(&actions);
  if (error != 0) child.pid = -1, cannot_start(error);
  answer_out.reset();
  complaint_out.reset();

  const std::size_t most = limits.megabytes << 20;
  const auto deadline = Clock::now() + std::chrono::seconds(limits.seconds);
  std::string answer, complaint;
  for (bool more_answer = true, more_complaint = true; more_answer || more_complaint;) {
    std::array<pollfd, 2> fds = {
        {{more_answer ? answer_in.get() : -1, POLLIN, 0}, {more_complaint ? complaint_in.get() : -1, POLLIN, 0}}};
    const auto left = std::chrono::ceil<std::chrono::milliseconds>(deadline - Clock::now()).count();
    if (left <= 0)
      throw Error(ErrorCode::time_limit, "Pandoc took longer than " + std::to_string(limits.seconds) +
                                             " seconds to read it; split the file, or save it in another format");
    if (poll(fds.data(), fds.size(), static_cast<int>(left)) < 0 && errno != EINTR) cannot_start(errno);
    if (fds[0].revents) more_answer = take(answer_in, answer, most + 1);
    if (fds[1].revents) more_complaint = take(complaint_in, complaint, kMaxComplaint);
    if (answer.size() > most)
      throw Error(ErrorCode::memory_limit, "it is longer than any document that can be read; split the file");
  }
  child.wait();
  if (WIFEXITED(child.status) && WEXITSTATUS(child.status) == 0) return answer;
  const bool memory = complaint.find("heap") != complaint.npos || complaint.find("allocate memory") != complaint.npos;
  if (memory || (WIFEXITED(child.status) && WEXITSTATUS(child.status) == 251))
    throw Error(ErrorCode::memory_limit,
                "Pandoc needs more memory to read it than it is allowed; allow more with --memory-limit");
  throw Error(ErrorCode::damaged, "Pandoc cannot read this file (" + quoted(complaint) +
                                      "); open and save it in the program that made it, and try that");
}

}  // namespace lectern
