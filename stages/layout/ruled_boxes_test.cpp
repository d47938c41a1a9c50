#include "stages/layout/ruled_boxes.h"

#include <gtest/gtest.h>

#include "stages/layout/pages_from_text_test_support.h"

namespace lectern {
namespace {

using namespace test;

const std::string kText = "y60 w400 fill6 | a\n", kEnd = "y600 w400 fill9 | z\n";
const std::string kInside = "x84 y216 b | Inside\nx84 y230 w280 fill3 | b\n";
const std::string kAround = "text(a1 a2 a3 a4 a5 a6) ", kBelow = " text(z1 z2 z3 z4 z5 z6 z7 z8 z9)";

std::string page(const std::string& facts) { return in_short(laid_out(kText + facts + kEnd)); }

TEST(RuledBoxes, ABarBesideAHeadingAndTextMakesABox) {
  EXPECT_EQ(page("rule 72 200 75 270\n" + kInside), kAround + "box(text(Inside b1 b2 b3))" + kBelow);
  EXPECT_EQ(page("rule 72 200 75 270\n" + kInside + "x100 y266 | \xE2\x80\xA2 item\n"),
            kAround + "box(text(Inside b1 b2 b3 \xE2\x80\xA2))" + kBelow)
      << "with a list";
}

TEST(RuledBoxes, BarsThatMakeNoBox) {
  const struct {
    const char* what;
    std::string facts;
  } rows[] = {
      {"a quotation: no heading", "rule 72 200 75 270\nx84 y216 w280 fill4 | b\n"},
      {"a mark of revision beside the column", "rule 60 200 63 270\ny216 b | Inside\ny230 w280 fill3 | b\n"},
      {"a line between columns",
       "rule 236 200 236.5 270\ny216 b | Left\ny230 w160 fill3 | c\nx254 y216 b | Inside\nx254 y230 w160 fill3 | b\n"},
      {"a short one", "rule 72 200 75 220\nx84 y216 b | Inside\nx84 y230 w280 fill3 | b\n"},
  };
  for (const auto& row : rows) EXPECT_EQ(page(row.facts).find("box("), std::string::npos) << row.what;
}

TEST(RuledBoxes, SeveralBetweenRules) {
  const auto box = [](int y) {
    const auto at = [&](int d) { return std::to_string(y + d); };
    return "rule 72 " + at(0) + " 372 " + at(0) + ".5\nrule 72 " + at(70) + " 372 " + at(70) + ".5\ny" + at(16) +
           " b | Inside\ny" + at(30) + " w280 fill3 | b\n";
  };
  EXPECT_EQ(page(box(200) + "y300 w300 fill3 | c\n" + box(400)),
            kAround + "box(text(Inside b1 b2 b3)) text(c1 c2 c3) box(text(Inside b1 b2 b3))" + kBelow);
  EXPECT_EQ(page("rule 72 200 372 200.5\ny216 b | One\ny230 w280 fill3 | b\nrule 72 270 372 270.5\ny286 b | Two\ny300 "
                 "w280 fill3 | c\nrule 72 340 372 340.5\ny356 b | Three\ny370 w280 fill3 | d\n")
                .find("box("),
            std::string::npos)
      << "lines between sections";
  EXPECT_EQ(
      page("rule 72 200 372 200.5\nrule 72 270 372 270.5\ny216 b | State\nx200 y216 b | Rate\ny230 | Victoria\nx200 "
           "y230 | Capital value\ny244 | Tasmania\nx200 y244 | Capital value\ny258 | Queensland\nx200 y258 | Land "
           "value\n")
          .find("box("),
      std::string::npos)
      << "a table";
}

}  // namespace
}  // namespace lectern
