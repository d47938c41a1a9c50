#include "stages/structure/told_language.h"

#include <gtest/gtest.h>

#include "stages/structure/document_in_short_test_support.h"

namespace lectern {
namespace {

using namespace test;

TEST(ToldLanguage, PhrasesThatMayBeForeign) {
  const struct {
    const char* what;
    const char32_t* phrase;
    const char *told, *around;
    bool expected;
  } rows[] = {
      {"French in English", U"la vie apr\u00E8s minuit", "fr", "en", true},
      {"the same language, another region", U"la vie apr\u00E8s minuit", "fr-CA", "fr", false},
      {"plain English that is told to be French", U"the trains that run after nine in the evening", "fr", "en", false},
      {"Latin letters told to be Arabic", U"night trains", "ar", "en", false},
      {"Arabic letters told to be Arabic", U"\u0642\u0637\u0627\u0631 \u0627\u0644\u0644\u064A\u0644", "ar", "en",
       true},
      {"two letters", U"ab", "fr", "en", false},
      {"nothing is told", U"la vie", "", "en", false},
  };
  for (const auto& row : rows) EXPECT_EQ(foreign_phrase(row.phrase, row.told, row.around), row.expected) << row.what;
}

TEST(ToldLanguage, TagsInAnyCase) {
  EXPECT_EQ(tidy_language("FR-CA"), "fr-CA");
  EXPECT_EQ(tidy_language("en_gb"), "en-GB");
  EXPECT_EQ(tidy_language("zh-Hans"), "zh-hans");
  EXPECT_EQ(tidy_language("x"), "");
  EXPECT_EQ(tidy_language("en-"), "");
  EXPECT_EQ(tidy_language("not a language"), "");
}

TEST(ToldLanguage, OfAShortParagraph) {
  const std::string text =
      "tag P -1 en\ntag P -1 de\nt0 w250 | The trains run until nine in the evening and nobody knows "
      "why that is so, because the line is open.\n+2 t1 | Immer weiter so.\n";
  Layout layout = layout_of(text);
  Record record;
  const Document d = structure(layout, record, {.language = "en"});
  ASSERT_EQ(d.body.size(), 3u);
  EXPECT_EQ(d.body[1].language, "");
  EXPECT_EQ(d.body[2].language, "de") << "too short for the detector";
}

}  // namespace
}  // namespace lectern
