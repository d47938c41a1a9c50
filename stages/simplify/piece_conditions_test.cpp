// Each condition where it holds and where it does not. A row: the condition, the phrase, French sentences of both
// kinds.
#include "stages/simplify/piece_conditions.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "stages/simplify/condition_rows_test_support.h"

namespace lectern {
namespace {

const std::vector<test::ConditionRow> kRows = {
    {"start", "outre", {"Outre le prix, il paie la taxe."}, {"Il paie, outre le prix, la taxe."}},
    {"inside", "outre", {"Il paie, outre le prix, la taxe."}, {"Outre le prix, il paie la taxe."}},
    {"before un", "dispose de", {"Il dispose d’un jardin."}, {"Il dispose de temps."}},
    {"not un", "dispose de", {"Il dispose de temps."}, {"Il dispose d’un jardin."}},
    {"after si", "besoin", {"Venez si besoin."}, {"Il a besoin de temps."}},
    {"not-after si", "besoin", {"Il a besoin de temps."}, {"Venez si besoin."}},
    {"alone", "ensemble", {"Ils vivent ensemble, ici."}, {"Ils vivent ensemble ici."}},
    {"governs", "ensemble", {"Ils vivent ensemble ici."}, {"Ils vivent ensemble."}},
    {"before-noun", "trois", {"Il a trois enfants."}, {"Il en a trois."}},
    {"not-before-noun", "trois", {"Il en a trois.", "Trois et trois font six."}, {"Il a trois enfants."}},
    {"not-after-noun", "par", {"Il loue par la poste."}, {"Il lit des lettres par la poste."}},
    {"before-article", "pour", {"Il vote pour la loi.", "Il paie pour 3 ans."}, {"Il vote pour gagner."}},
    {"not-before-article", "nombre de", {"Il a nombre de livres."}, {"Il a nombre des livres."}},
    {"before-number", "vers", {"Il part vers 8 heures."}, {"Il part vers la ville."}},
    {"before-adjective", "particulièrement", {"C’est particulièrement utile."}, {"Il aime particulièrement lire."}},
    {"not-before-adjective", "but", {"Dans ce but, il lit."}, {"Dans ce but utile, il lit."}},
    {"not-after-participle", "par", {"Il passe par la poste."}, {"Il est envoyé par la poste."}},
    {"before-infinitive",
     "afin de",
     {"Il court afin de gagner.", "Il court afin de ne pas le perdre."},
     {"Il court afin de rien."}},
    {"not-before-infinitive", "pour", {"Il vote pour la loi."}, {"Il vote pour gagner."}},
    {"active", "procédé à", {"Il a procédé à la vente."}, {"Il est procédé à la vente."}},
    {"not-participle", "demeure", {"Il demeure calme."}, {}},
    {"not-participle", "demeuré", {}, {"Il a demeuré calme."}},
    {"not-reflexive", "effectue", {"Il effectue un tri."}, {"Il s’effectue un tri."}},
    {"affirmed", "cesse", {"Elle cesse de croître."}, {"Elle ne cesse de croître."}},
    {"object lettre", "adresse", {"Il adresse une lettre.", "Il adresse des lettres."}, {"Il adresse un ami."}},
};

/// Whether the condition holds for the phrase in the sentence.
bool holds(const test::ConditionRow& row, const char* text, Lexicon& lexicon) {
  const InflectionTable& table = InflectionTable::of("fr");
  const std::vector<WordPiece> pieces = cut_words(read_sentence(text, lexicon), table);
  const std::vector<std::string> phrase = cut_phrase(row.phrase, table);
  const auto found = std::search(pieces.begin(), pieces.end(), phrase.begin(), phrase.end(),
                                 [](const WordPiece& a, const std::string& b) { return a.lower == b; });
  const auto at = static_cast<std::size_t>(found - pieces.begin());
  if (at == pieces.size()) ADD_FAILURE() << row.phrase << " does not stand in: " << text;
  return at < pieces.size() &&
         conditions_hold({pieces, at, table, lexicon}, at + phrase.size(), *read_piece_conditions(row.condition));
}

TEST(PieceConditions, HoldWhereTheyShould) {
  const auto lexicon = Lexicon::of("fr");
  ASSERT_TRUE(lexicon) << lexicon_package("fr");
  for (const auto& row : kRows) ASSERT_TRUE(read_piece_conditions(row.condition)) << row.condition;
  test::expect_conditions(kRows, [&](const auto& row, const char* text) { return holds(row, text, *lexicon); });
}

TEST(PieceConditions, OnlyKnownOnesAreRead) {
  EXPECT_EQ(read_piece_conditions("active; not de")->size(), 2u);
  EXPECT_FALSE(read_piece_conditions("actives"));
  EXPECT_FALSE(read_piece_conditions("not"));
  EXPECT_FALSE(read_piece_conditions("active de"));
}

}  // namespace
}  // namespace lectern
