// The loop over inputs: starts workers, waits for them, moves results into place, tells how it went.
// Never reads a document itself. Its memory does not grow with what the inputs hold. Tested by tests/bad_input.sh.
#include "pipeline/batch.h"

#include <poll.h>
#include <signal.h>
#include <sys/signalfd.h>
#include <unistd.h>

#include <algorithm>
#include <filesystem>
#include <list>
#include <memory>
#include <nlohmann/json.hpp>
#include <thread>

#include "pipeline/convert.h"
#include "pipeline/inspect.h"
#include "pipeline/inspect_regions.h"
#include "pipeline/measure.h"
#include "pipeline/messages.h"
#include "pipeline/place.h"
#include "pipeline/worker.h"

namespace fs = std::filesystem;

namespace lectern {
namespace {

constexpr int kExitDone = 0, kExitFailed = 2, kExitWarnings = 3;
// Seconds, where nothing else is asked for. A long scan takes as long as it takes, but no step of it does.
constexpr int kSilent = 300, kLongest = 6 * 60 * 60;

/// Blocks the signals that end or wake the loop, and makes them readable, for as long as it lives.
class Signals {
 public:
  Signals() {
    sigemptyset(&set_);
    for (const int s : {SIGINT, SIGTERM, SIGHUP, SIGCHLD}) sigaddset(&set_, s);
    sigprocmask(SIG_BLOCK, &set_, &before_);
    fd_ = signalfd(-1, &set_, SFD_CLOEXEC | SFD_NONBLOCK);
  }
  ~Signals() {
    close(fd_);
    sigprocmask(SIG_SETMASK, &before_, nullptr);
  }
  Signals(const Signals&) = delete;
  Signals& operator=(const Signals&) = delete;
  int fd() const { return fd_; }
  /// The signal that asks to stop; 0: none came.
  int stop() const {
    int asked = 0;
    for (signalfd_siginfo info{}; read(fd_, &info, sizeof info) == sizeof info;)
      if (info.ssi_signo != SIGCHLD) asked = static_cast<int>(info.ssi_signo);
    return asked;
  }

 private:
  sigset_t set_{}, before_{};
  int fd_ = -1;
};

/// One input that is being worked on.
struct Running {
  std::size_t index = 0;
  std::unique_ptr<Staging> staging;  // where its results grow; none when inspecting
  std::unique_ptr<Worker> worker;
};

class Batch {
 public:
  explicit Batch(const Options& options)
      : options_(options), folders_(folder_names(options.inputs)), messages_(options, options.inputs.size()) {
    const int cores = std::max(1, static_cast<int>(std::thread::hardware_concurrency()));
    const int jobs = options.jobs > 0 ? options.jobs : cores;
    slots_ = std::min(static_cast<std::size_t>(jobs), options.inputs.size());
    threads_ = options.inputs.size() == 1 ? jobs : 1;
    const bool asked = options.time_limit > 0;
    limits_ = {.seconds = asked ? options.time_limit : kLongest,
               .silent_seconds = asked ? 0 : kSilent,
               .processors = threads_,
               .megabytes = options.memory_limit};
  }

  int run() {
    for (std::size_t next = 0; next < options_.inputs.size() || !running_.empty();) {
      while (next < options_.inputs.size() && running_.size() < slots_) start(next++);
      wait();
      if (const int signal = signals_.stop()) return 128 + signal;
      for (auto it = running_.begin(); it != running_.end();) {
        if (it->worker->advance()) {
          finish(*it);
          it = running_.erase(it);
        } else {
          messages_.progress(options_.inputs[it->index], it->worker->progress());
          ++it;
        }
      }
    }
    return failed_ ? kExitFailed : warned_ ? kExitWarnings : kExitDone;
  }

 private:
  void start(std::size_t index) {
    Running job{index, nullptr, nullptr};
    const std::string& input = options_.inputs[index];
    try {
      if (options_.command == "convert") {
        job.staging = std::make_unique<Staging>(options_.output);
        const ConvertOptions how = convert_options(index, job.staging->path());
        job.worker = std::make_unique<Worker>(
            limits_, [&](const Progress& progress) { return convert(input, how, progress).dump_json(); });
      } else if (options_.command == "measure") {
        const ConvertOptions how = convert_options(index, {});
        job.worker =
            std::make_unique<Worker>(limits_, [&](const Progress& progress) { return measure(input, how, progress); });
      } else if (options_.regions) {
        job.staging = std::make_unique<Staging>(options_.prints_regions() ? fs::temp_directory_path()
                                                                          : fs::path(options_.region_output));
        const RegionOptions how = region_options(index, job.staging->path());
        job.worker = std::make_unique<Worker>(
            limits_, [&](const Progress& progress) { return inspect_regions(input, how, progress); });
      } else {
        job.worker = std::make_unique<Worker>(
            limits_, [&](const Progress&) { return inspect(input, options_.password, threads_); });
      }
      running_.push_back(std::move(job));
    } catch (const Error& error) {
      report_failure(index, error, 0);
    }
  }

  ConvertOptions convert_options(std::size_t index, const fs::path& folder) const {
    return {.name = folders_[index],
            .folder = folder,
            .final_folder = fs::path(options_.output) / folders_[index],
            .formats = options_.formats,
            .language = options_.language,
            .password = options_.password,
            .editor = options_.editor,
            .rewriter = options_.rewriter,
            .rewriter_seconds = options_.rewriter_limit,
            .edits = options_.edits,
            .terms = options_.terms,
            .keep_stages = keep_stages(index),
            .picture_report = options_.report == "pages",
            .ocr = options_.ocr == "always"  ? Ocr::always
                   : options_.ocr == "never" ? Ocr::never
                                             : Ocr::automatic,
            .page_limit = options_.page_limit,
            .threads = threads_};
  }

  RegionOptions region_options(std::size_t index, const fs::path& folder) const {
    return {.name = folders_[index],
            .folder = folder,
            .password = options_.password,
            .page_xml = options_.region_format == "page",
            .page = options_.page,
            .threads = threads_};
  }

  fs::path keep_stages(std::size_t index) const {
    const fs::path folder = options_.keep_stages;
    return folder.empty() || folders_.size() == 1 ? folder : folder / folders_[index];
  }

  void wait() {
    std::vector<pollfd> fds{{signals_.fd(), POLLIN, 0}};
    auto until = std::chrono::steady_clock::now() + std::chrono::seconds(1);
    for (const Running& job : running_) {
      for (const int fd : {job.worker->results(), job.worker->messages()})
        if (fd >= 0) fds.push_back({fd, POLLIN, 0});
      until = std::min(until, job.worker->deadline());
    }
    const auto left = std::chrono::ceil<std::chrono::milliseconds>(until - std::chrono::steady_clock::now()).count();
    if (!running_.empty()) poll(fds.data(), fds.size(), static_cast<int>(std::max<std::int64_t>(0, left)));
  }

  void finish(Running& job) {
    Outcome outcome = job.worker->outcome();
    if (outcome.error) return report_failure(job.index, *outcome.error, outcome.seconds);
    try {
      std::vector<fs::path> files;
      const bool inspects = options_.command == "inspect";
      const fs::path folder = fs::path(inspects ? options_.region_output : options_.output) / folders_[job.index];
      if (options_.prints_regions()) job.staging->print();
      else if (job.staging) files = job.staging->move_into(folder, options_.force);
      warned_ |= messages_.done(options_.inputs[job.index], outcome, folder, files);
    } catch (const Error& error) {
      report_failure(job.index, error, outcome.seconds);
    }
  }

  void report_failure(std::size_t index, const Error& error, double seconds) {
    failed_ = true;
    messages_.failed(options_.inputs[index], error, seconds);
  }

  const Options& options_;
  const std::vector<std::string> folders_;
  Signals signals_;
  Messages messages_;
  Limits limits_;
  std::size_t slots_ = 1;
  int threads_ = 1;
  bool failed_ = false, warned_ = false;
  std::list<Running> running_;
};

}  // namespace

int run_batch(const Options& options) { return Batch(options).run(); }

}  // namespace lectern
