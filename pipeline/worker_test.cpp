#include "pipeline/worker.h"

#include <gtest/gtest.h>
#include <poll.h>
#include <signal.h>
#include <unistd.h>

#include <array>
#include <fstream>
#include <vector>

namespace lectern {
namespace {

Outcome run(const Limits& limits, const std::function<std::string(const Progress&)>& work,
            std::string* progress = nullptr) {
  Worker worker(limits, work);
  while (!worker.advance()) {
    std::array<pollfd, 2> fds{pollfd{worker.results(), POLLIN, 0}, pollfd{worker.messages(), POLLIN, 0}};
    poll(fds.data(), fds.size(), 20);
  }
  if (progress) *progress = worker.progress();
  return worker.outcome();
}

ErrorCode code_of(const Outcome& outcome) { return outcome.error ? outcome.error->code : ErrorCode::usage; }

TEST(Worker, ReturnsWhatTheWorkReturns) {
  std::string progress;
  const Outcome out = run(
      {},
      [](const Progress& tell) {
        tell("reading");
        return std::string(200000, 'x');
      },
      &progress);
  EXPECT_FALSE(out.error);
  EXPECT_EQ(out.result.size(), 200000u);
  EXPECT_EQ(progress, "reading");
}

TEST(Worker, CarriesAnErrorWithItsPage) {
  const Outcome out = run({}, [](const Progress&) -> std::string {
    throw Error(ErrorCode::encrypted, "needs a password", "brief.pdf", 3);
  });
  ASSERT_TRUE(out.error);
  EXPECT_EQ(out.error->code, ErrorCode::encrypted);
  EXPECT_EQ(describe(*out.error), "brief.pdf, page 3: needs a password");
}

TEST(Worker, EndsALoop) {
  const Outcome out = run({.seconds = 1}, [](const Progress&) -> std::string {
    for (volatile bool on = true; on;) {
    }
    return "";
  });
  EXPECT_EQ(code_of(out), ErrorCode::time_limit);
  EXPECT_LT(out.seconds, 5);
}

TEST(Worker, EndsASleeper) {
  EXPECT_EQ(code_of(run({.seconds = 1},
                        [](const Progress&) -> std::string {
                          sleep(60);
                          return "";
                        })),
            ErrorCode::time_limit);
}

TEST(Worker, WaitsAsLongAsThereIsProgress) {
  const auto work = [](int steps, useconds_t each) {
    return [=](const Progress& tell) {
      for (int i = 1; i <= steps; ++i) usleep(each), tell("step " + std::to_string(i));
      return std::string("done");
    };
  };
  EXPECT_EQ(run({.seconds = 60, .silent_seconds = 1}, work(8, 250'000)).result, "done") << "two seconds in all";
  const Outcome silent = run({.seconds = 60, .silent_seconds = 1}, [](const Progress& tell) {
    tell("step 1");
    sleep(60);
    return std::string();
  });
  ASSERT_TRUE(silent.error);
  EXPECT_EQ(silent.error->code, ErrorCode::time_limit);
  EXPECT_NE(std::string(silent.error->what()).find("finished nothing for 1 seconds (step 1)"), std::string::npos);
  const Outcome endless = run({.seconds = 2, .silent_seconds = 1}, work(1000, 100'000));
  ASSERT_TRUE(endless.error) << "progress does not lift the limit on the whole";
  EXPECT_NE(std::string(endless.error->what()).find("longer than 2 seconds"), std::string::npos);
}

TEST(Worker, SaysThatMemoryRanOut) {
#if defined(__SANITIZE_ADDRESS__)
  GTEST_SKIP() << "AddressSanitizer needs all address space";
#endif
  EXPECT_EQ(code_of(run({.megabytes = 512},
                        [](const Progress&) {
                          std::vector<std::string> eaten;
                          while (eaten.size() < 1024) eaten.emplace_back(16u << 20, 'x');
                          return eaten.back();
                        })),
            ErrorCode::memory_limit);
}

TEST(Worker, SurvivesAFloodOfMessages) {
  const Outcome out = run({.seconds = 20}, [](const Progress&) {
    const std::string line(1000, 'e');
    for (int i = 0; i < 20000; ++i)
      if (write(2, line.data(), line.size()) < 0) break;
    return std::string("done");
  });
  EXPECT_FALSE(out.error);
  EXPECT_EQ(out.result, "done");
}

TEST(Worker, SurvivesACrash) {
  const Outcome out = run({}, [](const Progress&) -> std::string {
    raise(SIGKILL);
    return "";
  });
  EXPECT_EQ(code_of(out), ErrorCode::crashed);
  EXPECT_NE(std::string(out.error->what()).find("Killed"), std::string::npos);
  EXPECT_EQ(code_of(run({}, [](const Progress&) -> std::string { _exit(9); })), ErrorCode::crashed);
}

TEST(Worker, TellsOfABugOfOurs) {
  EXPECT_EQ(code_of(run({}, [](const Progress&) -> std::string { throw std::out_of_range("index"); })),
            ErrorCode::internal);
}

TEST(Worker, LimitsTheSizeOfFiles) {
  const Outcome out = run({.file_megabytes = 1}, [](const Progress&) -> std::string {
    FILE* file = std::tmpfile();
    const std::string block(1u << 20, 'x');
    const bool fits = std::fwrite(block.data(), 1, block.size(), file) == block.size() && std::fflush(file) == 0;
    const bool more = std::fwrite(block.data(), 1, block.size(), file) == block.size() && std::fflush(file) == 0;
    return fits && !more ? "limited" : "not limited";
  });
  EXPECT_EQ(out.result, "limited");
}

TEST(Worker, KillsWhatIsLeftBehindWhenItGoes) {
  pid_t child = 0;
  {
    Worker worker({}, [](const Progress& tell) -> std::string {
      tell(std::to_string(getpid()));
      sleep(60);
      return "";
    });
    while (worker.progress().empty()) worker.advance();
    child = std::stoi(worker.progress());
  }
  EXPECT_NE(kill(child, 0), 0);
}

}  // namespace
}  // namespace lectern
