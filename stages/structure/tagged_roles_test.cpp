#include <gtest/gtest.h>

#include "stages/structure/document_in_short_test_support.h"

namespace lectern {
namespace {

using namespace test;

TEST(TaggedRoles, ListsWithoutMarkersAndTheirNesting) {
  const std::string tags = "tag P -1\ntag L -1\ntag LI 1\ntag L 2\ntag LI 3\ntag LI 1\ntag P 5\ntag P 5\ntag P -1\n";
  EXPECT_EQ(structured(tags + "t0 w250 fill3 | a\n+2 t2 | first\nx90 t4 | inner\nt6 | second\n+2 t7 | more of it\n"
                              "+2 t8 w250 fill3 | b\n"),
            "p: a1 a2 a3.; plain[first; plain[inner]; second; more of it]; p: b1 b2 b3.");
}

TEST(TaggedRoles, LabelsOfAnyForm) {
  const std::string tags = "tag P -1\ntag L -1\ntag LI 1\ntag LI 1\ntag P -1\n";
  EXPECT_EQ(
      structured(tags + "t0 w250 fill3 | a\n+2 t2 | \xE2\x80\xA2 one\nt3 | \xE2\x80\xA2 two\n+2 t4 w250 fill3 | b\n"),
      "p: a1 a2 a3.; ul[one; two]; p: b1 b2 b3.");
}

TEST(TaggedRoles, ALabelThatHangsAboveItsText) {
  const std::string tags =
      "tag P -1\ntag L -1\ntag LI 1\ntag Lbl 2\ntag LBody 2\ntag LI 1\ntag Lbl 5\ntag LBody 5\ntag P -1\n";
  EXPECT_EQ(structured(tags + "t0 w250 fill3 | a\n+2 t3 | \xE2\x80\xA2\nx90 +0.3 t4 | one\n+1 x72 t6 | "
                              "\xE2\x80\xA2\nx90 +0.3 t7 | two\n+2 x72 t8 w250 fill3 | b\n"),
            "p: a1 a2 a3.; ul[one; two]; p: b1 b2 b3.");
}

TEST(TaggedRoles, AnItemOutsideOfAnyListIsAListOfItsOwn) {
  EXPECT_EQ(structured("tag P -1\ntag LI -1\ntag P -1\nt0 w250 fill3 | a\n+2 t1 | one\n+2 t2 w250 fill3 | b\n"),
            "p: a1 a2 a3.; plain[one]; p: b1 b2 b3.");
}

TEST(TaggedRoles, QuotationsAreSetApart) {
  const std::string tags = "tag P -1\ntag BlockQuote -1\ntag P 1\ntag P -1\n";
  EXPECT_EQ(structured(tags + "t0 w250 fill3 | a\n+1.2 x90 t2 w200 fill2 | q\n+1.2 t3 w250 fill3 | b\n"),
            "p: a1 a2 a3.; quote[q1 q2.]; p: b1 b2 b3.");
  EXPECT_EQ(structured(tags + "t0 w250 fill3 | a\n+1.2 t2 w250 fill2 | q\n+1.2 t3 w250 fill3 | b\n"),
            "p: a1 a2 a3.; p: q1 q2.; p: b1 b2 b3.")
      << "text that looks like all other is none";
}

TEST(TaggedRoles, CaptionsStandByTheirFigure) {
  EXPECT_EQ(structured("tag P -1\ntag Caption -1\ntag P -1\nt0 w250 fill3 | a\n[figure 72 150 322 250]\n[text]\n"
                       "y264 t1 | The line of the valley\n+2 t2 w250 fill3 | b\n"),
            "p: a1 a2 a3.; figure( caption The line of the valley); p: b1 b2 b3.");
}

}  // namespace
}  // namespace lectern
