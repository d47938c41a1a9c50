#include "pipeline/rewriter_program.h"

#include <gtest/gtest.h>

namespace lectern {
namespace {

const std::vector<RewriterQuestion> kQuestions = {
    {"en", "It rained\uE003 \"hard\".", "It rained.", "", "Then it stopped."},
    {"en", "Then it stopped.", "Then it stopped.", "It rained.", ""}};

std::vector<std::string> ask(const std::string& command, Record& record, int seconds = 20) {
  return ask_rewriter(command, kQuestions, seconds, record);
}

TEST(RewriterProgram, AnswersInAnyOrder) {
  Record record;
  const auto answers = ask(
      R"(sh -c 'cat >/dev/null; echo "{\"id\":2,\"text\":\"It  ended.\"}"; echo; echo "{\"id\":1,\"text\":\"Rain⟦3⟧ fell.\"}"')",
      record);
  EXPECT_EQ(answers, (std::vector<std::string>{"Rain\uE003 fell.", "It ended."}));
  EXPECT_TRUE(record.warnings.empty());
}

TEST(RewriterProgram, IsAskedInJsonLines) {
  Record record;
  ask(R"(sh -c 'grep -c "⟦3⟧ ..hard" | grep -qx 1 || { echo not asked >&2; exit 1; }')", record);
  EXPECT_TRUE(record.warnings.empty()) << record.warnings[0].message;
}

TEST(RewriterProgram, AnythingElseIsWarnedOf) {
  const struct {
    const char *command, *warning;
  } rows[] = {{"no-such-program-here", "could not be started"},
              {"", "could not be asked"},
              {"sh -c 'echo broken >&2; exit 3'", "ended with an error (broken"},
              {"sh -c 'exit 3'", "ended with an error (exit status 3, and it said nothing"},
              {"sh -c 'kill -9 $$'", "ended with an error (it was killed, and said nothing"},
              {"sh -c 'sleep 30; echo never'", "took longer than 1 second and"},
              {"sh -c 'exec >&- 2>&-; sleep 30'", "took longer than 1 second and"},
              {"sh -c 'trap : TERM INT HUP; sleep 30; sleep 30'", "took longer than 1 second and"},
              {"sh -c 'echo nonsense; echo {}'", "gave 2 lines that are no answers"},
              {R"(sh -c 'echo "{\"id\":7,\"text\":\"x\"}"')", "gave 1 line that is no answer"}};
  for (const auto& row : rows) {
    Record record;
    EXPECT_EQ(ask(row.command, record, 1), (std::vector<std::string>{"", ""})) << row.command;
    ASSERT_FALSE(record.warnings.empty()) << row.command;
    EXPECT_NE(record.warnings[0].message.find(row.warning), std::string::npos) << record.warnings[0].message;
  }
}

TEST(RewriterProgram, WhatItAnsweredInTimeIsUsed) {
  Record record;
  const auto answers =
      ask(R"(sh -c 'echo "{\"id\":2,\"text\":\"Over.\"}"; printf "{\"id\":1,\"te"; sleep 30')", record, 1);
  EXPECT_EQ(answers, (std::vector<std::string>{"", "Over."}));
  EXPECT_EQ(record.warnings.size(), 1u);
}

TEST(RewriterProgram, MarksHaveNames) {
  EXPECT_EQ(with_named_marks("a\uE000b\uE00C"), "a⟦0⟧b⟦12⟧");
  EXPECT_EQ(with_marks("a⟦0⟧b⟦12⟧"), "a\uE000b\uE00C");
  EXPECT_EQ(with_marks("⟦x⟧ ⟦⟧ ⟦9999⟧ ⟦1"), "⟦x⟧ ⟦⟧ ⟦9999⟧ ⟦1");
}

TEST(RewriterProgram, ACommandIsCutAtSpaces) {
  EXPECT_EQ(words_of_command("a  -b 'c d' e\"f g\"h ''"), (std::vector<std::string>{"a", "-b", "c d", "ef gh", ""}));
}

}  // namespace
}  // namespace lectern
