#include "stages/simplify/in_short.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <numeric>

#include "stages/simplify/centrality.h"

namespace lectern {
namespace {

Block paragraph(const std::string& t) { return {Paragraph{{{Text{t}}}}}; }
Block heading(const char* t) { return {Heading{1, {{Text{t}}}}}; }

Blocks filler() {
  Blocks out = {heading("The buses of the valley")};
  for (const char* town : {"Alden", "Brook", "Cotter", "Dunley", "Elm", "Farrow"})
    out.push_back(
        paragraph(std::string("The last bus to ") + town + " leaves too early for people who work. It is full."));
  return out;
}

Document brief(Blocks body) {
  Document d;
  d.language = "en";
  d.body = std::move(body);
  return d;
}

TEST(InShort, ASummaryAndItsRecommendations) {
  Blocks body = filler();
  body.push_back(heading("Key findings"));
  body.push_back(
      paragraph("A bus that does not come back carries nobody out. This is known to drivers. Evening buses fill the "
                "morning ones."));
  body.push_back(heading("Recommendations"));
  body.push_back(
      {List{ListKind::bulleted,
            {{"", {}, {paragraph("Run a last bus at ten.")}}, {"", {}, {paragraph("Cap the fare at six pounds.")}}}}});
  const auto points = in_short(brief(body));
  ASSERT_EQ(points.size(), 4u);
  EXPECT_EQ(plain_text(points[0].sentence), "A bus that does not come back carries nobody out.");
  EXPECT_EQ(points[0].section, 2);
  EXPECT_EQ(plain_text(points[1].sentence), "Evening buses fill the morning ones.");
  EXPECT_TRUE(points[2].asks);
  EXPECT_EQ(plain_text(points[2].sentence), "Run a last bus at ten.");
  EXPECT_EQ(points[3].section, 3);
}

std::string asked(Blocks section) {
  Blocks body = filler();
  body.push_back(heading("Recommendations"));
  body.insert(body.end(), section.begin(), section.end());
  std::string out;
  for (const KeyPoint& point : in_short(brief(body)))
    if (point.asks) out += plain_text(point.sentence) + "|";
  return out;
}

TEST(InShort, WhatIsAskedForIsNotWhy) {
  EXPECT_EQ(asked({paragraph("Every town should have a bus at ten. In a third of the towns there was none. The fare "
                             "must not go up again."),
                   paragraph("Timetables are the cheapest part of a service.")}),
            "Every town should have a bus at ten.|The fare must not go up again.|");
  EXPECT_EQ(asked({paragraph("Run a last bus at ten in the evening. In a third of the towns there was none."),
                   paragraph("Cap the fare at six pounds for all.")}),
            "Run a last bus at ten in the evening.|Cap the fare at six pounds for all.|");
  const auto item = [](const char* text) { return ListItem{"", {}, {paragraph(text)}}; };
  EXPECT_EQ(
      asked({{List{
          ListKind::bulleted,
          {item("Run a last bus. Examples are those of the hill towns, which run at ten."),
           item("Offer a taxi to those who:"), item("Section 6 permits no bus at all. We ask that it be struck out."),
           item("Drivers leave the valley. Wages have not risen. The county should set a wage."),
           item("A bus at ten should be kept for"), item("the hill towns;"), item("the river.")}}}}),
      "Run a last bus.|Section 6 permits no bus at all. We ask that it be struck out.|The county should set a wage.|");
  EXPECT_EQ(asked({paragraph("We recommend that counties:"),
                   {List{ListKind::bulleted, {item("run a last bus;"), item("cap the fare.")}}}}),
            "run a last bus;|cap the fare.|");
}

TEST(InShort, ASummaryBeforeTheContentsCountsAndAForewordDoesNot) {
  Document d = brief(filler());
  const Blocks foreword = {heading("Foreword"),
                           paragraph("This brief began at a stop where the bus had already left.")};
  const Blocks summary = {heading("Executive summary"), paragraph("A bus that does not come back carries nobody out. "
                                                                  "Evening buses fill those of the morning.")};
  d.front = foreword;
  d.front.insert(d.front.end(), summary.begin(), summary.end());
  const auto points = in_short(d);
  ASSERT_EQ(points.size(), 2u);
  EXPECT_EQ(plain_text(points[0].sentence), "A bus that does not come back carries nobody out.");
  EXPECT_EQ(points[0].section, 2);
}

TEST(InShort, WhatLeansOnOtherSentencesIsNoKeyPoint) {
  Blocks body = filler();
  body.push_back(heading("Key findings"));
  body.push_back(
      paragraph("These towns have no bus. Some towns have done so because of the fare. because it is late in "
                "the valley. The last bus leaves at six. Evening buses fill the morning ones."));
  std::string found;
  for (const KeyPoint& point : in_short(brief(body))) found += plain_text(point.sentence) + "|";
  EXPECT_EQ(found, "The last bus leaves at six.|Evening buses fill the morning ones.|");
}

TEST(InShort, ReferencesAndSignsAreNoKeyPoints) {
  Blocks body = filler();
  body.push_back(heading("Key findings"));
  body.push_back(paragraph(
      "Loving v. Virginia, 388 U.S. 1, 12 (1967). Ann Lee, Ben Hall, Cem Kaya, and Dora Hill. "
      "................................ Fees rose in Alden, Brook and Cotter in May 2019. Evening buses fill the "
      "morning ones."));
  std::string found;
  for (const KeyPoint& point : in_short(brief(body))) found += plain_text(point.sentence) + "|";
  EXPECT_EQ(found, "Fees rose in Alden, Brook and Cotter in May 2019.|Evening buses fill the morning ones.|");
}

TEST(InShort, ASectionThatTellsOfAskingAsksForNothing) {
  for (const char* title :
       {"The Council Asks the Mayor to Leave", "Advocacy in action", "Demand for buses in the valley",
        "7.2 Fields: Depends, Recommends, Suggests", "Posture, challenges, costs and other recommendations"}) {
    Blocks body = filler();
    body.push_back(heading(title));
    body.push_back({List{ListKind::bulleted,
                         {{"", {}, {paragraph("The mayor should have run a last bus at ten.")}},
                          {"", {}, {paragraph("The mayor must have known of the fare.")}}}}});
    for (const KeyPoint& point : in_short(brief(body))) EXPECT_FALSE(point.asks) << title;
  }
  const char* plain = "Run a last bus at ten in the evening.";
  EXPECT_EQ(asked({paragraph(plain)}), std::string(plain) + "|");
}

TEST(InShort, WithoutASummaryTheCentralSentences) {
  const auto points = in_short(brief(filler()));
  ASSERT_EQ(points.size(), 5u);
  for (const KeyPoint& point : points)
    EXPECT_TRUE(plain_text(point.sentence).starts_with("The last bus")) << plain_text(point.sentence);
}

TEST(InShort, ATextInNumberedParagraphs) {
  List numbered{ListKind::numbered, {}};
  for (const Block& block : filler())
    if (std::holds_alternative<Paragraph>(block.is)) numbered.items.push_back({"", {}, {block}});
  numbered.items.push_back({"", {}, {paragraph("The last bus of all is one of one sentence.")}});
  const auto points = in_short(brief({{numbered}}));
  ASSERT_EQ(points.size(), 5u);
  for (const KeyPoint& point : points)
    EXPECT_TRUE(plain_text(point.sentence).ends_with("for people who work.")) << plain_text(point.sentence);
}

TEST(InShort, AShortDocumentNeedsNone) {
  EXPECT_TRUE(in_short(brief({heading("Summary"), paragraph("It is short. It is good.")})).empty());
}

TEST(LexRank, TheSentenceThatTheOthersAreLikeIsFirst) {
  const auto share =
      lexrank({"red apples grow here", "green pears fall there", "red apples and green pears", "old boats sink"});
  EXPECT_NEAR(std::accumulate(share.begin(), share.end(), 0.0), 1, 1e-6);
  EXPECT_EQ(std::max_element(share.begin(), share.end()) - share.begin(), 2);
  EXPECT_EQ(std::min_element(share.begin(), share.end()) - share.begin(), 3);
}

TEST(LexRank, NothingOfNothing) { EXPECT_TRUE(lexrank({}).empty()); }

}  // namespace
}  // namespace lectern
