#include "stages/structure/tagging.h"

#include <gtest/gtest.h>

#include "stages/structure/document_in_short_test_support.h"

namespace lectern {
namespace {

using namespace test;

std::string remark(const std::string& fixture) {
  Layout layout = layout_of(fixture);
  Record record;
  apply_tagging(layout, record);
  return record.remarks.empty() ? "" : record.remarks[0];
}

const std::string kPlain = "| Plain words\n+2 w250 fill3 | a\n+2 | one thing\n+1 | another thing\n+2 w250 fill3 | b\n";

TEST(Tagging, ASoundTreeIsUsed) {
  const std::string tags = "tag H1 -1\ntag P -1\ntag L -1\ntag LI 2\ntag LI 2\ntag P -1\n";
  EXPECT_EQ(structured(tags + "t0 | Plain words\n+2 t1 w250 fill3 | a\n+2 t3 | one thing\nt4 | another thing\n"
                              "+2 t5 w250 fill3 | b\n"),
            "h1: Plain words; p: a1 a2 a3.; plain[one thing; another thing]; p: b1 b2 b3.");
  EXPECT_EQ(structured(kPlain), "p: Plain words; p: a1 a2 a3.; p: one thing another thing; p: b1 b2 b3.")
      << "without it";
}

TEST(Tagging, SaysWhatItUses) {
  const std::string tags = "tag H1 -1\ntag P -1\ntag L -1\ntag LI 2\ntag LI 2\ntag P -1\n";
  EXPECT_EQ(remark(tags + "t0 | Plain words\n+2 t1 w250 fill3 | a\n+2 t3 | one thing\nt4 | another thing\n"
                          "+2 t5 w250 fill3 | b\n"),
            "The structure tree of this PDF holds 100 % of its running text. Used of it: headings, paragraphs and "
            "lists, and descriptions of pictures.");
  EXPECT_EQ(remark(kPlain), "") << "no tree, no words";
  EXPECT_EQ(remark("tag P -1\n" + kPlain),
            "The structure tree of this PDF holds none of its running text; it was not used.");
}

TEST(Tagging, AParagraphALineLongIsNotBelieved) {
  EXPECT_EQ(structured("tag P -1\ntag P -1\ntag P -1\nt0 w250 fill1 open | one\nt1 w250 fill1 open | two\n"
                       "t2 w250 fill1 | three\n"),
            "p: one1 two1 three1.");
}

TEST(Tagging, ATreeOfOneParagraphIsNotBelieved) {
  EXPECT_EQ(structured("tag P -1\nt0 w250 fill3 | a\n+2 t0 w250 fill3 | b\n+2 t0 w250 fill3 | c\n"),
            "p: a1 a2 a3.; p: b1 b2 b3.; p: c1 c2 c3.");
}

TEST(Tagging, ParagraphsRunOnOverPagesAndFigures) {
  const std::string tags = "tag P -1\ntag P -1\ntag P -1\n";
  EXPECT_EQ(structured(tags + "t0 w250 fill3 | a\n+2 t1 w250 fill3 | b\n[page]\nt1 w250 fill2 | Capital\n"
                              "+2 t2 w250 fill3 | c\n"),
            "p: a1 a2 a3.; p: b1 b2 b3. =2=Capital1 Capital2.; p: c1 c2 c3.")
      << "even where a sentence ends with the page";
  EXPECT_EQ(structured(tags + "t0 w250 fill3 | a\n+2 t1 w250 fill3 open | b\n[page]\nt2 w250 fill2 | Capital\n"),
            "p: a1 a2 a3.; p: b1 b2 b3; =2=; p: Capital1 Capital2.")
      << "two paragraphs are two";
  EXPECT_EQ(structured(tags + "t0 w250 fill3 | a\n+2 t1 w250 fill3 open | b\n[page]\nt2 w250 fill2 | small\n"),
            "p: a1 a2 a3.; p: b1 b2 b3 =2=small1 small2.")
      << "but a sentence that goes on in small letters is one, whatever the tree says";
}

TEST(Tagging, NumberedHeadingsInListsOfOneAreNoLists) {
  const std::string tags = "tag L -1\ntag LI 0\ntag P -1\ntag L -1\ntag LI 3\ntag P -1\n";
  const std::string text = "t1 b | 1. Opening\n+2 t2 w250 fill3 | a\n+2 t4 b | 2. Agenda\n+2 t5 w250 fill3 | b\n";
  EXPECT_EQ(structured(tags + text), "h1: 1. Opening; p: a1 a2 a3.; h1: 2. Agenda; p: b1 b2 b3.");
  EXPECT_NE(remark(tags + text).find("Not used: lists (they hold single numbered lines)"), std::string::npos);
}

TEST(Tagging, LevelsThatSkipAreClosedUp) {
  const std::string tags = "tag H1 -1\ntag P -1\ntag H4 -1\ntag P -1\n";
  const std::string text = "t0 | One word\n+2 t1 w250 fill3 | a\n+2 t2 | Two words\n+2 t3 w250 fill3 | b\n";
  EXPECT_EQ(structured(tags + text), "h1: One word; p: a1 a2 a3.; h2: Two words; p: b1 b2 b3.");
  EXPECT_NE(remark(tags + text).find("levels skip"), std::string::npos);
}

}  // namespace
}  // namespace lectern
