#include "pipeline/messages.h"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

namespace lectern {
namespace {

using json = nlohmann::json;

struct Said {
  std::string out, err;
};

Said captured(const std::function<void()>& act) {
  testing::internal::CaptureStdout();
  testing::internal::CaptureStderr();
  act();
  return {testing::internal::GetCapturedStdout(), testing::internal::GetCapturedStderr()};
}

Options asked(bool as_json) {
  Options options;
  options.command = "convert";
  options.json = as_json;
  return options;
}

const char* const kResult =
    R"({"title":"T","pages":2,"repairs":1,"warnings":[{"code":"c","page":2,"message":"look"}]})";

TEST(Messages, ErrorLineNamesFileAndPageAndHidesControls) {
  EXPECT_EQ(error_line("a\x1b[31m.pdf", "bad\nnews", 3), "lectern: a?[31m.pdf, page 3: bad?news");
  EXPECT_EQ(error_line("", "bad", 0), "lectern: bad");
}

TEST(Messages, ForPeople) {
  const Options options = asked(false);
  const Said said = captured([&] {
    Messages messages(options, 1);
    EXPECT_TRUE(messages.done("a.pdf", {.result = kResult, .error = {}, .seconds = 1}, "out/a", {"out/a/a.html"}));
  });
  EXPECT_EQ(said.out, "a.pdf: 2 pages, 1 repair, 1 warning -> out/a/\n");
  EXPECT_EQ(said.err, "lectern: a.pdf, page 2: look\n");
}

TEST(Messages, ForMachines) {
  const Options options = asked(true);
  const Said said = captured([&] {
    Messages messages(options, 2);
    messages.done("a.pdf", {.result = kResult, .error = {}, .seconds = 1.23456}, "out/a", {"out/a/a.html"});
    messages.failed("b\xff.pdf", Error(ErrorCode::damaged, "broken", "", 4), 0.5);
  });
  std::istringstream lines(said.out);
  std::string line;
  std::getline(lines, line);
  const json done = json::parse(line);
  EXPECT_EQ(done["status"], "warnings");
  EXPECT_EQ(done["files"], json::array({"out/a/a.html"}));
  EXPECT_EQ(done["seconds"], 1.234);
  std::getline(lines, line);
  const json failed = json::parse(line);
  EXPECT_EQ(failed["status"], "failed");
  EXPECT_EQ(failed["error"], (json{{"code", "damaged"}, {"message", "broken"}, {"page", 4}}));
}

TEST(Messages, AnAnswerThatIsNoJsonIsNoHarm) {
  const Options options = asked(true);
  captured([&] {
    Messages messages(options, 1);
    for (const char* result : {"", "[]", "{\"warnings\":7}", "{\"warnings\":[7]}", "{\"pages\":\"x\"}"})
      messages.done("a.pdf", {.result = result, .error = {}, .seconds = 0}, "out", {});
  });
  const Options people = asked(false);
  captured([&] {
    Messages messages(people, 1);
    for (const char* result : {"", "[]", "{\"warnings\":7}", "{\"warnings\":[7]}", "{\"pages\":\"x\"}"})
      messages.done("a.pdf", {.result = result, .error = {}, .seconds = 0}, "out", {});
  });
}

}  // namespace
}  // namespace lectern
