#include "stages/simplify/syllables.h"

#include <gtest/gtest.h>

#include "stages/unicode.h"

namespace lectern {
namespace {

TEST(Syllables, AreCountedByTheRulesOfTheLanguage) {
  const struct {
    const char *language, *word;
    int count;
  } rows[] = {{"en", "the", 1},
              {"en", "cat", 1},
              {"en", "made", 1},
              {"en", "makes", 1},
              {"en", "houses", 2},
              {"en", "walked", 1},
              {"en", "wanted", 2},
              {"en", "table", 2},
              {"en", "tables", 2},
              {"en", "handled", 2},
              {"en", "nation", 2},
              {"en", "education", 4},
              {"en", "government", 3},
              {"en", "people", 2},
              
              {"en", "radio", 3},
              {"en", "social", 2},
              {"en", "create", 2},
              {"en", "situation", 4},
              {"en", "quiet", 2},
              {"en", "question", 2},
              {"en", "region", 2},
              {"en", "capitalism", 5},
              {"en", "studying", 3},
              {"en", "through", 1},
              {"en", "wishes", 2},
              {"en", "changes", 2},
              {"en", "agency", 3},
              {"en", "responsibility", 6},
              {"en", "I", 1},
              {"de", "Haus", 1},
              {"de", "Regierung", 3},
              {"de", "Theater", 3},
              {"de", "Miete", 2},
              {"de", "Quelle", 2},
              {"fr", "maison", 2},
              {"fr", "table", 1},
              {"fr", "république", 4},
              {"fr", "écoles", 2},
              {"fr", "réunion", 3},
              {"es", "casa", 2},
              {"es", "guerra", 2},
              {"es", "ciudad", 2},
              {"es", "país", 2},
              {"es", "queso", 2},
              {"it", "città", 2},
              {"it", "famiglia", 3},
              {"it", "paura", 2},
              {"pt", "governo", 3},
              {"pt", "saúde", 3},
              {"ru", "молоко", 3},
              {"ru", "город", 2},
              {"xx", "banana", 3}};
  for (const auto& row : rows)
    EXPECT_EQ(syllables(to_utf32(row.word), row.language), row.count) << row.language << " " << row.word;
}

TEST(Syllables, AreAtLeastOne) {
  EXPECT_EQ(syllables(U"NGO", "en"), 1);
  EXPECT_EQ(syllables(U"2019", "en"), 1);
  EXPECT_EQ(syllables(U"", "en"), 1);
}

}  // namespace
}  // namespace lectern
