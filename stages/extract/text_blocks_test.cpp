#include "stages/extract/text_blocks.h"

#include <gtest/gtest.h>

#include "stages/extract/extract_in_short_test_support.h"

namespace lectern {
namespace {

using test::extracted;

const std::string kTitle = "The River Path\n\n";
const std::string kText =
    "The path beside the river was closed in the spring, when the bank gave way after\n"
    "three weeks of rain. The council has since asked the owners of the land to say what\n"
    "they would need to open it again.\n";
const std::string kShown =
    "p: The path beside the river was closed in the spring, when the bank gave way after three weeks of rain. The "
    "council has since asked the owners of the land to say what they would need to open it again.";

TEST(TextBlocks, HeadingsWithAndWithoutBlankLines) {
  EXPECT_EQ(extracted(kTitle + kText + "What the owners want\n" + kText + "\nCosts and dates\n\n" + kText),
            "main: The River Path || " + kShown + "; h1: What the owners want; " + kShown + "; h1: Costs and dates; " +
                kShown);
}

TEST(TextBlocks, AHeadingOverAHeadingIsOfAHigherRank) {
  EXPECT_EQ(extracted(kTitle + kText + "\nThe bank\n\nIts history\n" + kText + "\nIts repair\n" + kText +
                      "\nThe owners\n\n" + kText),
            "main: The River Path || " + kShown + "; h1: The bank; h2: Its history; " + kShown + "; h2: Its repair; " +
                kShown + "; h1: The owners; " + kShown);
}

TEST(TextBlocks, ALineThatASentenceRunsThroughIsNoHeading) {
  EXPECT_EQ(
      extracted(kTitle + kText +
                "\nThe owners of the meadow on the other bank, which floods\n\nin most years, "
                "have not been asked yet.\n"),
      "main: The River Path || " + kShown +
          "; p: The owners of the meadow on the other bank, which floods in most years, have not been asked yet.");
}

TEST(TextBlocks, CellsThatStandBelowOneAnotherAreNoHeadings) {
  EXPECT_EQ(extracted(kTitle + kText + "\nNorth bank\n\n12,5\n\nSouth bank\n\n14,0\n\n" + kText).find("h1:"),
            std::string::npos);
}

TEST(TextBlocks, BulletsAloneOnTheirLines) {
  EXPECT_EQ(extracted(kTitle + kText +
                      "\n•\n\nmend the bank and the path on the side of the meadow, before the\nnext "
                      "winter comes;\n\n•\n\nask the owners.\n"),
            "main: The River Path || " + kShown +
                "; ul[mend the bank and the path on the side of the meadow, before the next winter comes;; ask the "
                "owners.]");
  EXPECT_EQ(extracted(kTitle + kText +
                      "\n•\n•\n\nMend the bank and the path on the side of the meadow, before the\n"
                      "next winter comes.\nAsk the owners of the land on the other bank what they would need to\nopen "
                      "it.\n"),
            "main: The River Path || " + kShown +
                "; ul[Mend the bank and the path on the side of the meadow, before the next winter comes.; Ask the "
                "owners of the land on the other bank what they would need to open it.]");
}

TEST(TextBlocks, NumbersAreItemsWhenTheyCountOn) {
  EXPECT_EQ(extracted(kTitle + kText + "\n1. Mend the bank.\n2. Ask the owners.\n3. Open the path.\n"),
            "main: The River Path || " + kShown + "; ol[1=Mend the bank.; 2=Ask the owners.; 3=Open the path.]");
  EXPECT_EQ(extracted(kTitle + kText +
                      "\n3. was the number of the house that the flood had reached by then, as all of "
                      "us saw.\n"),
            "main: The River Path || " + kShown +
                "; p: 3. was the number of the house that the flood had reached by then, as all of us saw.");
}

TEST(TextBlocks, NumberedHeadingsRoundANumberedList) {
  const std::string out = extracted(kTitle + "1. The bank\n" + kText + "\n2. The plan\n" + kText +
                                    "\n1. Mend the bank before the winter, with stone from the quarry.\n2. Ask the "
                                    "owners what they need.\n\n3. The costs\n" +
                                    kText);
  EXPECT_NE(out.find("h1: 1. The bank"), std::string::npos) << out;
  EXPECT_NE(out.find("h1: 2. The plan"), std::string::npos) << out;
  EXPECT_NE(out.find("h1: 3. The costs"), std::string::npos) << out;
  EXPECT_NE(out.find("1=Mend the bank"), std::string::npos) << out;
}

TEST(TextBlocks, QuotationsSetApart) {
  EXPECT_EQ(extracted(kTitle + kText +
                      "\nOne of the owners wrote:\n“We have walked there since we were children, and "
                      "we shall walk there\nagain when the bank is mended.”\n\n" +
                      kText),
            "main: The River Path || " + kShown +
                "; p: One of the owners wrote:; quote[“We have walked there since we were children, and we shall walk "
                "there again when the bank is mended.”]; " +
                kShown);
}

const std::string kFlow =
    "The path beside the river was closed in the spring, when the bank gave way after three weeks of rain. The council "
    "has since asked the owners of the land to say what they would need to open it again, and by when.";

TEST(TextBlocks, BoldLinesOfAConverterAreHeadings) {
  EXPECT_EQ(extracted("**The River Path**\n\n" + kFlow + "\n\n**What the *owners* want**\n\n" + kFlow +
                      "\n\n**Costs**\n\n" + kFlow),
            "main: The River Path || p: " + kFlow + "; h1: What the {i owners} want; p: " + kFlow +
                "; h1: Costs; p: " + kFlow);
}

TEST(TextBlocks, BoldLinesBesideMarkedHeadings) {
  EXPECT_EQ(
      extracted("# The River Path\n\n" + kFlow + "\n\n## Aims\n\n" + kFlow + "\n\n## Costs\n\n" + kFlow +
                "\n\n**...when the bank gave way after three weeks of rain.**\n\n**Not yet paid**\n\n## Dates\n\n" +
                kFlow),
      "main: The River Path || p: " + kFlow + "; h1: Aims; p: " + kFlow + "; h1: Costs; p: " + kFlow +
          "; repeated pull: ...when the bank gave way after three weeks of rain.; p: Not yet paid; h1: Dates; "
          "p: " +
          kFlow);
}

TEST(TextBlocks, TermsAndReferencesThatRunIn) {
  EXPECT_EQ(extracted("# The River Path\n\n" + kFlow +
                      "\n\n## Colours\n\n**Red:** The bank is gone.\n\n**Blue:** The "
                      "path is wet.\n\n**Green:** Open.\n\n## More\n\n**Sources:** Council of the Valley (2019) Report "
                      "on the bank; Ford, A. (2020) *Rivers* and paths; Weir, B. (2021) Stone and water"),
            "main: The River Path || p: " + kFlow +
                "; h1: Colours; gl[Red:=The bank is gone.; Blue:=The path is wet.; Green:=Open.]; h1: More; "
                "h1: Sources:; bibl[Council of the Valley (2019) Report on the bank; / Ford, A. (2020) {i Rivers} and "
                "paths; / Weir, B. (2021) Stone and water]");
}

TEST(TextBlocks, TablesOfMarkdown) {
  EXPECT_EQ(extracted("# Banks\n\n" + kFlow +
                      "\n\n## Heights\n\n| Bank | Height |\n|---|---:|\n| North | 12 |\n| South | 14 |\n"),
            "main: Banks || p: " + kFlow + "; h1: Heights; table(#Bank, #Height / North, 12 / South, 14)");
}

}  // namespace
}  // namespace lectern
