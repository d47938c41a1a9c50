#include <gtest/gtest.h>

#include "stages/repair/read_pages_test_support.h"
#include "stages/repair/rules.h"

namespace lectern {
namespace {

constexpr const char* kWords = "the concept report can of and in to into day";

std::string read(const std::string& text, const std::string& language = "en") {
  return test::after(split_read_words, text, kWords, language);
}

TEST(SplitReadWords, AKnownWordInTwoPieces) {
  EXPECT_EQ(read("the con~ cept of the report can"), "the concept of the report can");
  EXPECT_EQ(read("the re~ po~ rt of the report can report"), "the re po rt of the report can report");
}

TEST(SplitReadWords, TwoWordsStayTwo) {
  EXPECT_EQ(read("the report in~ to the report can"), "the report in to the report can");
  EXPECT_EQ(read("the con cept of the report can"), "the con cept of the report can");
  EXPECT_EQ(read("the con.~ cept of the report can"), "the con. cept of the report can");
  EXPECT_EQ(read("the con~ Cept of the report can"), "the con Cept of the report can");
}

TEST(SplitReadWords, WordsOfOneLetterStay) {
  EXPECT_EQ(test::after(split_read_words, "el informe a~ menos del informe", "el informe del amenos menos", "es"),
            "el informe a menos del informe");
  EXPECT_EQ(read("the t~ o report of the report"), "the t o report of the report");
}

TEST(SplitReadWords, PiecesOfWordsThatStandInOneAnotherStay) {
  Layout layout = test::read_layout("the report can con~ cept of the report");
  Line& line = layout.pages[0].regions[0].lines[0];
  line.spans[4].text = U"cept";  // and "of" touches it
  Record record;
  EXPECT_EQ(test::after(split_read_words, layout, record, kWords), "the report can con ceptof the report");
}

TEST(SplitReadWords, AnElisionGoesOnItsWord) {
  EXPECT_EQ(read("habitants d’ Amérique et qu’ on", "fr"), "habitants d’Amérique et qu’on");
  EXPECT_EQ(read("the drivers’ report"), "the drivers’ report");
}

TEST(SplitReadWords, AddressesWithSpaces) {
  EXPECT_EQ(read("see https: //a.example/b/ c/d.pdf of"), "see https://a.example/b/c/d.pdf of");
  EXPECT_EQ(read("see https://a.example/ and the"), "see https://a.example/ and the");
}

}  // namespace
}  // namespace lectern
