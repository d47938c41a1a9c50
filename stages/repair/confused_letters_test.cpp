#include <gtest/gtest.h>

#include "stages/repair/read_pages_test_support.h"
#include "stages/repair/rules.h"

namespace lectern {
namespace {

constexpr const char* kWords = "the government can report of and they said house Ian find modern modem bear hear";

std::string read(const std::string& text, const std::string& language = "en") {
  return test::after(confused_letters, text, kWords, language);
}

TEST(ConfusedLetters, OneKnownReadingOfAWordThatTheEngineDoubts) {
  EXPECT_EQ(read("the govemment@0.7 can report"), "the government can report");
  EXPECT_EQ(read("the govemment@0.93(government_0.2) can report"), "the government can report");
}

TEST(ConfusedLetters, SureWordsKnownWordsAndWordsWithoutAKnownReadingStay) {
  EXPECT_EQ(read("the govemment@0.95 can report"), "the govemment can report");
  EXPECT_EQ(read("the modem@0.4(modern_0.3) can report"), "the modem can report");
  EXPECT_EQ(read("the gxvqzment@0.4 can report"), "the gxvqzment can report");
}

TEST(ConfusedLetters, SeveralKnownReadingsDecideNothing) {
  EXPECT_EQ(test::after(confused_letters, "the tear@0.9(fear_0.2) can report", "the can report fear bear", "en"),
            "the fear can report");
  EXPECT_EQ(test::after(confused_letters, "the tnere@0.5 can report", "the can report there tuere", "en"),
            "the tnere can report");
}

TEST(ConfusedLetters, NamesAreReadAnewByTheDocumentAlone) {
  EXPECT_EQ(read("the Govemment@0.5 can report"), "the Govemment can report");
  EXPECT_EQ(read("the Marner can report of Marner and Mamer@0.6 said"),
            "the Marner can report of Marner and Marner said");
  EXPECT_EQ(read("the lan@0.7 can report"), "the Ian can report");
}

TEST(ConfusedLetters, NumbersAddressesAndDividedWordsStay) {
  EXPECT_EQ(read("the l00@0.3(100_0.3) can report"), "the l00 can report");
  EXPECT_EQ(read("the g0vernment@0.3(government_0.5) can report"), "the g0vernment can report");
  EXPECT_EQ(read("the www.govemment.example/report@0.3 can report"), "the www.govemment.example/report can report");
  EXPECT_EQ(read("they said house-\ntbe@0.3 can report"), "they said house- tbe can report");
}

TEST(ConfusedLetters, StrokesThatAreRomanNumeralsOrThePronoun) {
  EXPECT_EQ(read("Il. the government can report"), "II. the government can report");
  EXPECT_EQ(test::after(confused_letters, "Il peut le faire", "Il il peut le faire", "fr"), "Il peut le faire");
  EXPECT_EQ(read("they said |@0.5 can report"), "they said I can report");
  EXPECT_EQ(read("the house | The report"), "the house | The report");
  EXPECT_EQ(read("of 5 l and house"), "of 5 l and house");
}

TEST(ConfusedLetters, ALineOfAnotherLanguageStays) {
  EXPECT_EQ(read("le gouvemement@0.5 peut lirc@0.6 cela hcar@0.5 tant"), "le gouvemement peut lirc cela hcar tant");
}

TEST(ConfusedLetters, LettersOfAnotherAlphabet) {
  EXPECT_EQ(test::after(confused_letters, "и тeкcт@0.8 здесь есть", "и текст здесь есть", "ru"), "и текст здесь есть");
}

TEST(ConfusedLetters, WhatWasReadStaysWithTheWordAndIsRecorded) {
  Layout layout = test::read_layout("the (govemment,@0.7 can report");
  Record record;
  EXPECT_EQ(test::after(confused_letters, layout, record, kWords), "the (government, can report");
  const Span& span = layout.pages[0].regions[0].lines[0].spans[1];
  EXPECT_EQ(span.read, U"(govemment,");
  EXPECT_EQ(span.rule, "confused_letters");
  EXPECT_LT(span.confidence, 1);
  ASSERT_EQ(record.repairs.size(), 1u);
  EXPECT_EQ(record.repairs[0].before, "(govemment,");
  EXPECT_EQ(record.repairs[0].after, "(government,");
}

TEST(ConfusedLetters, BornDigitalPagesStay) {
  Layout layout = test::layout_from("the govemment can report");
  Record record;
  EXPECT_EQ(test::after(confused_letters, layout, record, kWords), "the govemment can report");
}

}  // namespace
}  // namespace lectern
