// Child processes under limits: fork, rlimits, pipes, deadlines, and what a death means in words.
// Never reads documents and never prints. Tested by worker_test.cpp and tests/bad_input.sh.
#include "pipeline/worker.h"

#include <fcntl.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <new>
#include <nlohmann/json.hpp>
#include <utility>

namespace lectern {
namespace {

using json = nlohmann::json;
using Clock = std::chrono::steady_clock;

constexpr std::size_t kMaxLine = 16u << 20;  // bytes of one message from a child; more is taken for an attack
constexpr std::size_t kMaxStderr =
    8u << 10;                      // bytes kept of what a child writes to stderr; the rest is read and dropped
constexpr rlim_t kMaxFiles = 256;  // descriptors a child may have open
constexpr int kOutOfMemory = 70;   // exit code of a child that ran out of memory

#if defined(__SANITIZE_ADDRESS__)
constexpr bool kShadowMemory = true;  // AddressSanitizer maps terabytes: no limit on address space can hold
#elif defined(__has_feature)
constexpr bool kShadowMemory = __has_feature(address_sanitizer);
#else
constexpr bool kShadowMemory = false;
#endif

int out_fd = -1;  // in the child: where results go; the handler for memory needs it

void limit(int which, rlim_t value) {
  rlimit old{};
  if (getrlimit(static_cast<__rlimit_resource>(which), &old) != 0) return;
  if (old.rlim_max != RLIM_INFINITY && value > old.rlim_max) value = old.rlim_max;
  const rlimit wanted{value, value};
  setrlimit(static_cast<__rlimit_resource>(which), &wanted);
}

void write_all(int fd, std::string_view text) {
  while (!text.empty()) {
    const ssize_t n = write(fd, text.data(), text.size());
    if (n < 0 && errno == EINTR) continue;
    if (n <= 0) _exit(1);
    text.remove_prefix(static_cast<std::size_t>(n));
  }
}

std::string as_line(const json& message) { return message.dump(-1, ' ', false, json::error_handler_t::replace) + '\n'; }

[[noreturn]] void out_of_memory() { _exit(kOutOfMemory); }

void enter_limits(const Limits& limits) {
  setpgid(0, 0);
  prctl(PR_SET_PDEATHSIG, SIGKILL);
  prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
  for (const int s : {SIGINT, SIGTERM, SIGHUP}) signal(s, SIG_DFL);
  for (const int s : {SIGPIPE, SIGXFSZ}) signal(s, SIG_IGN);
  sigset_t none;
  sigemptyset(&none);
  sigprocmask(SIG_SETMASK, &none, nullptr);
  limit(RLIMIT_CORE, 0);
  limit(RLIMIT_NOFILE, kMaxFiles);
  limit(RLIMIT_FSIZE, static_cast<rlim_t>(limits.file_megabytes) << 20);
  limit(RLIMIT_CPU, static_cast<rlim_t>(limits.seconds) * static_cast<rlim_t>(std::max(1, limits.processors)) + 1);
  if (!kShadowMemory) limit(RLIMIT_AS, static_cast<rlim_t>(limits.megabytes) << 20);
  std::set_new_handler(out_of_memory);
}

[[noreturn]] void run_child(const Limits& limits, const std::function<std::string(const Progress&)>& work) {
  enter_limits(limits);
  json end;
  try {
    end["result"] = work([](const std::string& line) { write_all(out_fd, as_line({{"progress", line}})); });
  } catch (const Error& e) {
    end["error"] = {{"code", static_cast<int>(e.code)}, {"message", e.what()}, {"file", e.file}, {"page", e.page}};
  } catch (const std::bad_alloc&) {
    _exit(kOutOfMemory);
  } catch (const std::exception& e) {
    end["error"] = {
        {"code", static_cast<int>(ErrorCode::internal)},
        {"message", std::string("something went wrong inside Lectern (") + e.what() + "); please report it"},
        {"file", ""},
        {"page", 0}};
  }
  write_all(out_fd, as_line(end));
  _exit(0);
}

/// The error that a child told of. A child that reads a hostile file may say anything.
Error told(const json& e) {
  const auto number = [&](const char* key) {
    return e.contains(key) && e[key].is_number_integer() ? e[key].get<int>() : 0;
  };
  const auto text = [&](const char* key) {
    return e.contains(key) && e[key].is_string() ? e[key].get<std::string>() : "";
  };
  const int code = std::clamp(number("code"), 0, static_cast<int>(ErrorCode::internal));
  return {static_cast<ErrorCode>(code), text("message"), text("file"), number("page")};
}

void close_fd(int& fd) {
  if (fd >= 0) close(fd);
  fd = -1;
}

}  // namespace

Worker::Worker(const Limits& limits, const std::function<std::string(const Progress&)>& work)
    : limits_(limits), started_(Clock::now()), deadline_(started_ + std::chrono::seconds(limits.seconds)) {
  expect_progress();
  std::array<int, 2> results{}, messages{};
  if (pipe2(results.data(), O_CLOEXEC) != 0 || pipe2(messages.data(), O_CLOEXEC) != 0)
    throw Error(ErrorCode::internal, std::string("no pipe could be made (") + std::strerror(errno) + ")");
  child_ = fork();
  if (child_ < 0)
    throw Error(ErrorCode::internal, std::string("no process could be started (") + std::strerror(errno) + ")");
  if (child_ == 0) {
    const int null = open("/dev/null", O_RDWR);
    dup2(null, 0);
    dup2(null, 1);
    dup2(messages[1], 2);
    close(results[0]);
    close(messages[0]);
    out_fd = results[1];
    run_child(limits, work);
  }
  setpgid(child_, child_);
  close(results[1]);
  close(messages[1]);
  results_ = results[0];
  messages_ = messages[0];
  for (const int fd : {results_, messages_}) fcntl(fd, F_SETFL, O_NONBLOCK);
}

Worker::Worker(Worker&& other) noexcept
    : limits_(other.limits_),
      child_(std::exchange(other.child_, -1)),
      status_(other.status_),
      results_(std::exchange(other.results_, -1)),
      messages_(std::exchange(other.messages_, -1)),
      timed_out_(other.timed_out_),
      overflowed_(other.overflowed_),
      lines_(std::move(other.lines_)),
      progress_(std::move(other.progress_)),
      last_(std::move(other.last_)),
      stderr_(std::move(other.stderr_)),
      started_(other.started_),
      deadline_(other.deadline_),
      silent_deadline_(other.silent_deadline_),
      ended_(other.ended_) {}

Worker::~Worker() {
  end_child();
  close_fd(results_);
  close_fd(messages_);
}

void Worker::end_child() {
  if (child_ < 0) return;
  kill(-child_, SIGKILL);
  kill(child_, SIGKILL);
  while (waitpid(child_, &status_, 0) < 0 && errno == EINTR) {
  }
  child_ = -1;
}

void Worker::expect_progress() {
  silent_deadline_ =
      limits_.silent_seconds > 0 ? Clock::now() + std::chrono::seconds(limits_.silent_seconds) : deadline_;
}

void Worker::drain() {
  std::array<char, 65536> buffer{};
  for (ssize_t n; messages_ >= 0 && (n = read(messages_, buffer.data(), buffer.size())) >= 0;) {
    if (n == 0) close_fd(messages_);
    stderr_.append(buffer.data(),
                   std::min(static_cast<std::size_t>(n), kMaxStderr - std::min(kMaxStderr, stderr_.size())));
    if (n < static_cast<ssize_t>(buffer.size())) break;
  }
  for (ssize_t n; results_ >= 0 && (n = read(results_, buffer.data(), buffer.size())) >= 0;) {
    if (n == 0) close_fd(results_);
    lines_.append(buffer.data(), static_cast<std::size_t>(n));
    if (lines_.size() > kMaxLine) overflowed_ = true;
    if (n < static_cast<ssize_t>(buffer.size()) || overflowed_) break;
  }
  for (std::size_t end; !overflowed_ && (end = lines_.find('\n')) != lines_.npos; lines_.erase(0, end + 1)) {
    const json message = json::parse(lines_.substr(0, end), nullptr, false);
    if (message.is_object() && message.contains("progress") && message["progress"].is_string()) {
      progress_ = message["progress"];
      expect_progress();
    } else {
      last_ = lines_.substr(0, end);
    }
  }
}

bool Worker::advance() {
  drain();
  if (child_ < 0) return true;
  if (Clock::now() >= deadline()) timed_out_ = true;
  if (timed_out_ || overflowed_) end_child();
  else if (waitpid(child_, &status_, WNOHANG) != child_) return false;
  else kill(-std::exchange(child_, -1), SIGKILL);  // whatever it left behind
  ended_ = Clock::now();
  drain();
  return true;
}

Outcome Worker::outcome() {
  Outcome out;
  out.seconds = std::chrono::duration<double>(ended_ - started_).count();
  const json end = json::parse(last_, nullptr, false);
  const bool answered =
      !timed_out_ && !overflowed_ && WIFEXITED(status_) && WEXITSTATUS(status_) == 0 && end.is_object();
  if (answered && end.contains("result") && end["result"].is_string()) out.result = end["result"];
  else if (answered && end.contains("error")) out.error = told(end["error"]);
  else out.error = cause_of_death();
  return out;
}

Error Worker::cause_of_death() const {
  if (timed_out_ && ended_ < deadline_)
    return {ErrorCode::time_limit, "finished nothing for " + std::to_string(limits_.silent_seconds) + " seconds" +
                                       (progress_.empty() ? "" : " (" + progress_ + ")") +
                                       "; give it more time with --time-limit, or split the file"};
  if (timed_out_ || (WIFSIGNALED(status_) && WTERMSIG(status_) == SIGXCPU))
    return {ErrorCode::time_limit, "took longer than " + std::to_string(limits_.seconds) +
                                       " seconds; give it more time with --time-limit, or split the file"};
  if ((WIFEXITED(status_) && WEXITSTATUS(status_) == kOutOfMemory) || stderr_.find("Out of memory") != stderr_.npos)
    return {ErrorCode::memory_limit, "needs more than " + std::to_string(limits_.megabytes) +
                                         " megabytes of memory; allow more with --memory-limit, or split the file"};
  if (overflowed_) return {ErrorCode::crashed, "the process that read it sent too much; the file may be hostile"};
  if (WIFSIGNALED(status_))
    return {ErrorCode::crashed, std::string("the process that read it died (") + strsignal(WTERMSIG(status_)) +
                                    "); the file is probably damaged: print it to a new PDF and try that"};
  return {ErrorCode::crashed, "the process that read it ended without an answer; the file is probably damaged"};
}

}  // namespace lectern
