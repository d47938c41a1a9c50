// Each condition where it holds and where it does not. A row: the condition, the phrase, French sentences of both
// kinds.
#include "stages/simplify/piece_conditions.h"

#include <gtest/gtest.h>

namespace lectern {
namespace {

struct ConditionRow {
  const char *condition, *phrase;
  std::vector<const char*> holds, fails;
};

const std::vector<ConditionRow> kRows = {
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
bool holds(const ConditionRow& row, const char* text, Lexicon& lexicon) {
  const InflectionTable& table = InflectionTable::of("fr");
  const std::vector<WordPiece> pieces = cut_words(read_sentence(text, lexicon), table);
  const std::vector<std::string> phrase = cut_phrase(row.phrase, table);
  for (std::size_t i = 0; i + phrase.size() <= pieces.size(); ++i) {
    bool same = true;
    for (std::size_t k = 0; k < phrase.size(); ++k) same = same && pieces[i + k].lower == phrase[k];
    if (same)
      return conditions_hold({pieces, i, table, lexicon}, i + phrase.size(), *read_piece_conditions(row.condition));
  }
  ADD_FAILURE() << row.phrase << " does not stand in: " << text;
  return false;
}

TEST(PieceConditions, HoldWhereTheyShould) {
  const auto lexicon = Lexicon::of("fr");
  ASSERT_TRUE(lexicon) << lexicon_package("fr");
  for (const ConditionRow& row : kRows) {
    ASSERT_TRUE(read_piece_conditions(row.condition)) << row.condition;
    for (const char* text : row.holds) EXPECT_TRUE(holds(row, text, *lexicon)) << row.condition << ": " << text;
    for (const char* text : row.fails) EXPECT_FALSE(holds(row, text, *lexicon)) << row.condition << ": " << text;
  }
}

TEST(PieceConditions, OnlyKnownOnesAreRead) {
  EXPECT_EQ(read_piece_conditions("active; not de")->size(), 2u);
  EXPECT_FALSE(read_piece_conditions("actives"));
  EXPECT_FALSE(read_piece_conditions("not"));
  EXPECT_FALSE(read_piece_conditions("active de"));
}

}  // namespace
}  // namespace lectern
