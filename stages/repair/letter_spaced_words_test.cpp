#include <gtest/gtest.h>

#include "stages/repair/layout_from_text_test_support.h"

namespace lectern {
namespace {

TEST(LetterSpacedWords, KnownWordsAreTakenTogether) {
  EXPECT_EQ(test::repaired("C O N T E N T S\nThe contents are"), "CONTENTS The contents are");
  EXPECT_EQ(test::repaired("1. C o n t e n t s\nThe contents are"), "1. Contents The contents are");
}

TEST(LetterSpacedWords, WordsThatRanTogetherArePartedByTheDocument) {
  EXPECT_EQ(test::repaired("T A B L E O F C O N T E N T S\nthe contents of the table"),
            "TABLE OF CONTENTS the contents of the table");
}

TEST(LetterSpacedWords, OthersStay) {
  EXPECT_EQ(test::repaired("A B C D\nthe text"), "A B C D the text");
  EXPECT_EQ(test::repaired("J. R. R. T\nthe text"), "J. R. R. T the text");
  EXPECT_EQ(test::repaired("x y z\nxyz"), "x y z xyz");
}

}  // namespace
}  // namespace lectern
