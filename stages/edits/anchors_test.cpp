#include "stages/edits/anchors.h"

#include <gtest/gtest.h>

namespace lectern {
namespace {

Place place(int page, const Box& box, const char* text) { return {page, page, box, place_key(text)}; }

const Box kTop{50, 100, 250, 112}, kFoot{50, 700, 250, 712};

TEST(Anchors, TextFirst) {
  const std::vector<Place> places{place(1, kTop, "What we found"), place(1, kFoot, "What it costs"),
                                  place(2, kTop, "What it costs")};
  EXPECT_EQ(find_place(1, {}, "What it costs", places).index, 1);
  EXPECT_EQ(find_place(1, kTop, "What it costs", places).index, 1) << "a box never speaks against the text";
  EXPECT_EQ(find_place(2, {}, "What it costs", places).index, 2);
}

TEST(Anchors, SpacesQuotesHyphensAndCaseMayDiffer) {
  const std::vector<Place> places{place(1, kTop, "“Nobody walks here”, a well‐known say- ing")};
  EXPECT_EQ(find_place(1, {}, "\"nobody  walks here\", a well-known saying", places).index, 0);
  EXPECT_EQ(find_place(1, {}, "\"Nobody walks…", places).index, 0);
  EXPECT_EQ(find_place(1, {}, "\"Nobody walks", places).index, -1) << "no beginning unless it says so";
}

TEST(Anchors, TheNearestOfTwoWhenItIsClear) {
  const std::vector<Place> places{place(1, kTop, "Notes"), place(1, kFoot, "Notes")};
  EXPECT_EQ(find_place(1, {}, "Notes", places).index, -1);
  EXPECT_EQ(find_place(1, {53, 690, 255, 703}, "Notes", places).index, 1) << "a box that has shifted a little";
  const Found between = find_place(1, {50, 400, 250, 412}, "Notes", places);
  EXPECT_EQ(between.index, -1);
  EXPECT_NE(between.why.find("several times"), std::string::npos);
}

TEST(Anchors, ABetterReadingIsKnownByItsPlace) {
  const std::vector<Place> places{place(1, kTop, "The modern governrnent of towns"), place(1, kFoot, "Other words")};
  EXPECT_EQ(find_place(1, {50, 101, 251, 113}, "The modem government of towns", places).index, 0);
  EXPECT_EQ(find_place(1, {}, "The modem government of towns", places).index, -1) << "not without a place";
  EXPECT_EQ(find_place(1, kFoot, "The modem government of towns", places).index, -1) << "not at another place";
  EXPECT_EQ(find_place(1, kFoot, "Quite another text here", places).index, -1) << "not another text at the place";
}

TEST(Anchors, GoneIsGone) {
  const std::vector<Place> places{place(1, kTop, "What we found")};
  EXPECT_EQ(find_place(1, kTop, "What it costs", places).index, -1);
  EXPECT_EQ(find_place(3, kTop, "What we found", places).index, -1);
  EXPECT_EQ(find_place(1, {}, "x", {}).index, -1);
}

TEST(Anchors, WithoutATextThePlaceDecides) {
  const std::vector<Place> places{place(1, {100, 100, 300, 200}, ""), place(1, {100, 300, 300, 400}, ""),
                                  place(2, {1, 1, 2, 2}, "")};
  EXPECT_EQ(find_place(1, {105, 306, 310, 395}, "", places).index, 1);
  EXPECT_EQ(find_place(1, {}, "", places).index, -1);
  EXPECT_EQ(find_place(2, {}, "", places).index, 2);
  EXPECT_EQ(find_place(1, {100, 500, 300, 600}, "", places).index, -1);
}

TEST(Anchors, SignsAloneAreComparedAsTheyAre) {
  const std::vector<Place> places{place(1, kTop, "* * *"), place(1, kFoot, "§ §")};
  EXPECT_EQ(find_place(1, {}, "***", places).index, 0);
}

TEST(Anchors, Likeness) {
  EXPECT_EQ(likeness(U"", U""), 1);
  EXPECT_EQ(likeness(U"abcd", U"abcd"), 1);
  EXPECT_EQ(likeness(U"abcd", U"abxd"), 0.75);
  EXPECT_EQ(likeness(U"ab", U"cdef"), 0);
}

}  // namespace
}  // namespace lectern
