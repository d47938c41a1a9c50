#include "stages/simplify/passives.h"

#include <gtest/gtest.h>

#include <sstream>

#include "stages/unicode.h"

namespace lectern {
namespace {

bool passive(const std::string& sentence, const char* language) {
  std::vector<std::u32string> words;
  std::istringstream in(sentence);
  for (std::string word; in >> word;) words.push_back(lower(to_utf32(word)));
  return has_passive(words, language);
}

TEST(Passives, AreToldByAuxiliaryAndParticiple) {
  const struct {
    const char *language, *sentence;
    bool passive;
  } rows[] = {{"en", "the bridge was closed", true},
              {"en", "the bill has not yet been paid", true},
              {"en", "they were quickly sent away", true},
              {"en", "the council closed the bridge", false},
              {"en", "there is need of it", false},
              {"en", "the speed is high", false},
              {"de", "die Brücke wurde 2019 geschlossen", true},
              {"de", "der Rat schließt die Brücke", false},
              {"de", "weil sie gebaut werden", true},
              {"fr", "le pont a été fermé", true},
              {"fr", "la ville ferme le pont", false},
              {"es", "la ley fue aprobada", true},
              {"es", "la ley protege", false},
              {"it", "la legge è stata approvata", true},
              {"pt", "a lei foi aprovada", true},
              {"ru", "закон был принят", true},
              {"ru", "он был дома", false},
              {"xx", "was closed", false}};
  for (const auto& row : rows) EXPECT_EQ(passive(row.sentence, row.language), row.passive) << row.sentence;
}

TEST(Passives, AreKnownOfLanguagesWithARow) {
  EXPECT_TRUE(knows_passives("en-GB"));
  EXPECT_FALSE(knows_passives("zh"));
  EXPECT_FALSE(knows_passives("und"));
}

}  // namespace
}  // namespace lectern
