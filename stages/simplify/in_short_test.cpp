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

TEST(InShort, WithoutASummaryTheCentralSentences) {
  const auto points = in_short(brief(filler()));
  ASSERT_EQ(points.size(), 5u);
  for (const KeyPoint& point : points)
    EXPECT_TRUE(plain_text(point.sentence).starts_with("The last bus")) << plain_text(point.sentence);
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
