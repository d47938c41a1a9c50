#include "stages/layout/drawn_bullets.h"

#include <gtest/gtest.h>

#include "stages/layout/pages_from_text_test_support.h"

namespace lectern {
namespace {

using namespace test;

const std::string kDisc = "\xE2\x80\xA2 ";

std::string read(const std::string& facts) { return in_short(laid_out(facts + "y600 w400 fill9 | z\n"), true); }

std::string disc(int y, int x = 76) {
  const std::string a = std::to_string(x), b = std::to_string(x + 3), c = std::to_string(y - 5),
                    d = std::to_string(y - 2);
  return "drawing " + a + " " + c + " " + b + " " + d + " paths=1\n";
}

TEST(DrawnBullets, ShapesBeforeLinesAreBullets) {
  const std::string list = "x84 y100 | one\nx84 y112 | two\nx84 y124 | three\n";
  EXPECT_EQ(read(disc(100) + disc(112) + disc(124) + list)
                .find("text(\xE2\x80\xA2 \tone / \xE2\x80\xA2 \ttwo / \xE2\x80\xA2 \tthree"),
            0u);
}

TEST(DrawnBullets, OtherShapesAreNone) {
  const std::string list = "x84 y100 | one\nx84 y112 | two\n";
  const struct {
    const char* what;
    std::string facts;
  } rows[] = {
      {"a lone shape", disc(100) + list},
      {"shapes far from the text", disc(100, 40) + disc(112, 40) + list},
      {"shapes on the baseline", disc(106) + disc(118) + list},
      {"keys of a legend, two in a row",
       disc(100) + disc(112) + disc(100, 136) + disc(112, 136) + list + "x144 y100 | red\nx144 y112 | blue\n"},
      {"shapes of unlike size", disc(100) + "drawing 74 106 79 111 paths=1\n" + list},
  };
  for (const auto& row : rows) EXPECT_EQ(read(row.facts).find(kDisc), std::string::npos) << row.what;
}

}  // namespace
}  // namespace lectern
