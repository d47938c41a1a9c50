#include "stages/extract/text_notes.h"

#include <gtest/gtest.h>

#include "stages/extract/extract_in_short_test_support.h"

namespace lectern {
namespace {

using test::extracted;

const std::string kTitle = "The River Path\n\n";
const std::string kText =
    "The path beside the river was closed in the spring, when the bank gave way after\n"
    "three weeks of rain. The council has since asked the owners of the land to say what\n"
    "they would need to open it again, and they have asked for a year to think about it.\n\n";
const std::string kShown =
    "p: The path beside the river was closed in the spring, when the bank gave way after three weeks of rain. The "
    "council has since asked the owners of the land to say what they would need to open it again, and they have asked "
    "for a year to think about it.; ";

TEST(TextNotes, BetweenTheLinesOfASentence) {
  EXPECT_EQ(
      extracted(kTitle +
                "The path beside the river was closed in the spring of that year.1 Since then the\n"
                "council has asked the owners of the land, who had not been asked\n\n1 See the minutes of the\n"
                "council, in the library of the\ntown.\n\nbefore, to say what they would need to open it again.\n"),
      "main: The River Path || p: The path beside the river was closed in the spring of that year.[bottom 1: See "
      "the minutes of the council, in the library of the town.] Since then the council has asked the owners of "
      "the land, who had not been asked before, to say what they would need to open it again.");
}

TEST(TextNotes, NumbersOnLinesOfTheirOwn) {
  EXPECT_EQ(extracted(kTitle + kText +
                      "The path beside the river was closed in the spring.1 The council knows.2\n\n1\nThe "
                      "minutes say so.\n2\nSo do its letters.\n"),
            "main: The River Path || " + kShown +
                "p: The path beside the river was closed in the spring.[bottom 1: The minutes say "
                "so.] The council knows.[bottom 2: So do its letters.]");
}

TEST(TextNotes, ParagraphsThatOpenWithARaisedDigit) {
  const std::string text =
      "The path beside the river was closed in the spring, when the bank gave way after three weeks of rain.¹ The "
      "council has since asked the owners of the land to say what they would need to open it again.";
  const std::string shown = extracted(text + "\n\n¹ The minutes of the *council* of the valley say so.\n\n" + text);
  EXPECT_NE(shown.find("rain.[bottom 1: The minutes"), std::string::npos) << shown;
}

TEST(TextNotes, ANumberThatNothingCallsForIsNone) {
  EXPECT_EQ(extracted(kTitle +
                      "The path beside the river was closed in the spring, and in the end it took all of\n"
                      "12 weeks until it was open again.\n\n1 Mill Lane is where it begins, as all of us know well.\n")
                .find("[bottom"),
            std::string::npos);
}

TEST(TextNotes, AHeadingWithTheNumberOfANoteIsNone) {
  const std::string out =
      extracted(kTitle + kText +
                "1. The bank\nThe path beside the river was closed in the spring, when it had rained.1 The\n"
                "council knew of it, and did nothing at all for the first of these weeks.2\n\n2. The plan\nThe "
                "plan is to mend the bank with stone, and to have the path open in a year.\n\n1. See the "
                "minutes.\n2. See the letters.\n\fThe end.\n");
  EXPECT_NE(out.find("h1: 2. The plan"), std::string::npos) << out;
  EXPECT_NE(out.find("[bottom 2: See the letters.]"), std::string::npos) << out;
}

}  // namespace
}  // namespace lectern
