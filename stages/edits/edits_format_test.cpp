#include "stages/edits/edits_format.h"

#include <gtest/gtest.h>

namespace lectern {
namespace {

TEST(EditsFormat, WhatIsReadIsWrittenAgain) {
  for (const char* row : {
           R"(reject page 3 at 72 120.25 300 132 "traf-\nficking" to "trafficking" by join_split_words)",
           R"(accept page 1 "a \"b\" \\" to "c")",
           R"(replace page 2 "tbe" to "" after "and in" before "house")",
           R"(heading 2 page 4 "What we found")",
           R"(heading none page 4 "# no comment")",
           R"(language pt-BR page 4 "Nota…")",
           R"(phrase la page 4 "passim" after "see")",
           R"(alt page 5 at 1 2 3 4 to "A map")",
           R"(decorative page 5 at 1 2 3 4)",
           R"(order page 6 at 1 2 3 4 "One" before "Two" at 5 6 7 8)",
           R"(furniture page 7 "12")",
           R"(text page 7 "12")",
           R"(plain page 3 at 1 2 3 4 "The old words." to "New.\n- words")",
           R"(plain "The old words." to "New words.")",
           R"(plain "The old words." to "New words." after "The words before…")",
       }) {
    const Edits edits = parse_edits(row, "a.edits");
    ASSERT_TRUE(edits.mistakes.empty()) << row << ": " << edits.mistakes[0].message;
    ASSERT_EQ(edits.all.size(), 1u) << row;
    EXPECT_EQ(write_edit(edits.all[0]), row);
  }
}

TEST(EditsFormat, FieldsStandInAnyOrderAndCommentsBehind) {
  const Edits edits =
      parse_edits("\xEF\xBB\xBF# a comment\r\n\r\n  heading 2 \"One\"\tpage 4 at 1 2 3.001 4 # so it is\r\n", "x");
  ASSERT_EQ(edits.all.size(), 1u);
  EXPECT_EQ(edits.all[0].line, 3);
  EXPECT_EQ(write_edit(edits.all[0]), "heading 2 page 4 at 1 2 3 4 \"One\"");
}

TEST(EditsFormat, AMistakeNamesItsLineAndTheOthersHold) {
  const Edits edits = parse_edits("heading 2 page 1 \"A\"\nhaeding 2 page 1 \"B\"\nheading 2 page 1 \"C\"\n", "x");
  ASSERT_EQ(edits.mistakes.size(), 1u);
  EXPECT_EQ(edits.mistakes[0].line, 2);
  EXPECT_NE(edits.mistakes[0].message.find("\"haeding\""), std::string::npos);
  EXPECT_EQ(edits.all.size(), 2u);
}

TEST(EditsFormat, WhatIsWrongIsSaidWithARemedy) {
  const struct {
    const char *row, *says;
  } rows[] = {
      {"heading 2 \"A\"", "page is missing"},
      {"heading 7 page 1 \"A\"", "level from 1 to 6"},
      {"heading two page 1 \"A\"", "level from 1 to 6"},
      {"heading page 1 \"A\"", "level"},
      {"heading 2 page 0 \"A\"", "counted from 1"},
      {"heading 2 page 1 \"A", "not closed"},
      {"heading 2 page 1 A", "quotation marks"},
      {"heading 2 page 1 \"\"", "empty"},
      {"heading 2 page 1 \"A\" to \"B\"", "no use for \"to\""},
      {"heading 2 page 1 \"A\" \"B\"", "twice"},
      {"heading 2 page 1 page 1 \"A\"", "twice"},
      {"heading 2 page 1 at 1 2 3 \"A\"", "four numbers"},
      {"heading 2 page 1 at 3 2 1 4 \"A\"", "no area"},
      {"heading 2 page 1 at 1 2 1e99 4 \"A\"", "four numbers"},
      {"heading 2 page 1 at nan 2 3 4 \"A\"", "four numbers"},
      {"language _ page 1 \"A\"", "BCP 47"},
      {"replace page 1 \"A\"", "\"to\""},
      {"replace page 1 to \"A\"", "quotation marks"},
      {"alt page 1 to B", "quotation marks"},
      {"alt page 1 to \"\\x\"", "backslash"},
      {"order page 1 \"A\"", "before or after"},
      {"order page 1 \"A\" before \"B\" after \"C\"", "before or after"},
      {"\"A\" page 1", "begins with"},
      {"plain \"A m\xE4n\" to \"B\"", "save the file as UTF-8"},
      {"plain \"A\" to \"A m\xE4n\"", "save the file as UTF-8"},
      {"plain \"A\" to \"B\" before \"C\"", "no use for"},
  };
  for (const auto& [row, says] : rows) {
    const Edits edits = parse_edits(row, "x");
    ASSERT_EQ(edits.mistakes.size(), 1u) << row;
    EXPECT_NE(edits.mistakes[0].message.find(says), std::string::npos) << row << ": " << edits.mistakes[0].message;
  }
}

TEST(EditsFormat, AnchorsOfLongTextsAreCutAtAWord) {
  EXPECT_EQ(anchor_text("short"), "short");
  const std::string cut = anchor_text(std::string(50, 'a') + " " + std::string(50, 'b'));
  EXPECT_EQ(cut, std::string(50, 'a') + "…");
  std::string wide;
  for (int i = 0; i < 60; ++i) wide += "é";
  EXPECT_EQ(anchor_text(wide).size() % 2, 1u);  // whole letters of two bytes, and "…" of three
}

}  // namespace
}  // namespace lectern
