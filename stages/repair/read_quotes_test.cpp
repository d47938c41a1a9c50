#include <gtest/gtest.h>

#include "stages/repair/read_pages_test_support.h"
#include "stages/repair/rules.h"

namespace lectern {
namespace {

TEST(ReadQuotes, StraightApostrophesBecomeTheOnesOfTheDocument) {
  EXPECT_EQ(test::after(read_quotes, "l’eau d’un qu’on l'air aujourd'hui"), "l’eau d’un qu’on l’air aujourd’hui");
  EXPECT_EQ(test::after(read_quotes, "l’a l’b l’c the drivers' hours"), "l’a l’b l’c the drivers’ hours");
}

TEST(ReadQuotes, ADocumentOfStraightMarksStays) {
  EXPECT_EQ(test::after(read_quotes, "l'eau d'un \"mot\" qu’on"), "l'eau d'un \"mot\" qu’on");
  EXPECT_EQ(test::after(read_quotes, "l’a l’b l’c 5' and 6'2"), "l’a l’b l’c 5' and 6'2");
}

TEST(ReadQuotes, StraightQuotesTakeTheKindOfTheDocument) {
  EXPECT_EQ(test::after(read_quotes, "“one” and “two” but \"three\"."), "“one” and “two” but “three”.");
  EXPECT_EQ(test::after(read_quotes, "„eins“ und „zwei“ \"drei\""), "„eins“ und „zwei“ „drei“");
}

TEST(ReadQuotes, TwoMarksForOne) {
  EXPECT_EQ(test::after(read_quotes, ",,eins `` zwei >> drei <<"), "„eins “ zwei » drei «");
  EXPECT_EQ(test::after(read_quotes, "1,,2 a < b"), "1,,2 a < b");
}

TEST(ReadQuotes, BornDigitalPagesStay) {
  Layout layout = test::layout_from("l’a l’b l’c l'air ,,eins");
  Record record;
  EXPECT_EQ(test::after(read_quotes, layout, record), "l’a l’b l’c l'air ,,eins");
}

}  // namespace
}  // namespace lectern
