#include "stages/repair/languages.h"

#include <gtest/gtest.h>

#include "stages/repair/layout_from_text_test_support.h"

namespace lectern {
namespace {

TEST(Languages, RowsAreFoundByTheFirstPart) {
  ASSERT_NE(repair_language("en-GB"), nullptr);
  EXPECT_EQ(repair_language("en-GB")->code, "en");
  EXPECT_EQ(repair_language("tlh"), nullptr);
  EXPECT_EQ(repair_language(""), nullptr);
  EXPECT_TRUE(same_language("pt-BR", "pt"));
  EXPECT_FALSE(same_language("", ""));
}

TEST(Languages, TheTextTells) {
  Layout french = test::layout_from(
      "Les cantines scolaires sont un service public et la commune en a la charge.\nChaque enfant y a droit, et les "
      "parents paient selon leurs moyens.\n"
      "Le conseil municipal a voté une motion pour la gratuité des repas.");
  EXPECT_EQ(detect_language(french), "fr");
  Layout little = test::layout_from("ok");
  EXPECT_EQ(detect_language(little), "");
}

}  // namespace
}  // namespace lectern
