// What the cautious rules do, language by language, and what they leave alone.
#include "stages/simplify/cautious_rules.h"

#include <gtest/gtest.h>

#include "stages/simplify/guard_language.h"
#include "stages/simplify/rewrite_sentence.h"

namespace lectern {
namespace {

struct CautiousRow {
  const char* rule;  // the only one that is applied; empty: none is
  const char* before;
  const char* after;  // sentences with " | " between them, items with " * "
};

void expect_rows(const char* language, const std::vector<CautiousRow>& rows) {
  const auto lexicon = Lexicon::of(language);
  ASSERT_TRUE(lexicon) << lexicon_package(language);
  for (const CautiousRow& row : rows) {
    const std::string before = row.before;
    std::vector<std::string> rules;
    std::vector<UndoneChange> undone;
    std::string after;
    for (const NewSentence& made : rewrite_sentence(before, language, *lexicon, rules, undone)) {
      after += (after.empty() ? "" : " | ") + made.text;
      for (const std::string& item : made.items) after += " * " + item;
    }
    EXPECT_EQ(after, *row.after ? row.after : before)
        << (undone.empty() ? "" : undone[0].objection + ": " + undone[0].attempt);
    EXPECT_EQ(rules, *row.rule ? std::vector<std::string>{row.rule} : std::vector<std::string>()) << before;
  }
}

TEST(CautiousRules, French) {
  expect_rows(
      "fr",
      {
          {"part_at_semicolon", "La cantine sert cent repas par jour ; les élèves y mangent à midi avec leurs maîtres.",
           "La cantine sert cent repas par jour. | Les élèves y mangent à midi avec leurs maîtres."},
          {"part_at_conjunction",
           "La ville a fermé trois écoles en juin, et les parents ont écrit au maire du village.",
           "La ville a fermé trois écoles en juin. | Les parents ont écrit au maire du village."},
          {"part_at_conjunction",
           "Le prix du repas est resté stable en ville, mais l’aide de l’État n’est pas versée aux écoles.",
           "Le prix du repas est resté stable en ville. | Mais l’aide de l’État n’est pas versée aux écoles."},
          {"part_comment", "La commune a acheté les légumes aux fermes voisines, ce qui réduit le coût du transport.",
           "La commune a acheté les légumes aux fermes voisines. | Cela réduit le coût du transport."},
          {"part_bracket",
           "Les écoles du quartier (le maire a visité toutes les salles) ouvrent leurs portes le lundi matin.",
           "Les écoles du quartier ouvrent leurs portes le lundi matin. | Le maire a visité toutes les salles."},
          {"list_behind_colon",
           "Le conseil demande trois choses à la ville : des repas chauds ; des prix justes ; une aide aux familles.",
           "Le conseil demande trois choses à la ville : * des repas chauds * des prix justes * une aide aux familles"},
          {"list_behind_colon",
           "La loi fixe trois buts pour les cantines : des repas sains, des prix justes et des produits locaux.",
           "La loi fixe trois buts pour les cantines : * des repas sains * des prix justes * des produits locaux"},
          {"part_bracket", "La ville a choisi les légumes des fermes (voir l’annexe 2 de la note).",
           "La ville a choisi les légumes des fermes. | Voir l’annexe 2 de la note."},
          // What must stay.
          {"", "Corel a vendu sa maison de Lyon, Stormix a fermé ses bureaux, et Progeny a quitté la ville.", ""},
          {"", "Les écoles du quartier (le maire les a visitées en mai) ouvrent leurs portes le lundi matin.", ""},
          {"", "Le bon paquet est celui des programmes de la ville ce matin (libc6-dev sera le bon paquet).", ""},
          {"", "La ville achète du pain (le conseil en veut deux sortes : blanc et noir) pour les écoles.", ""},
          {"", "Nous voulons remercier ici les lecteurs de la ville : merci à Anne Roux, Paul Petit et Jean Roi.", ""},
          {"", "Si les prix montent en hiver, les cantines ferment plus tôt, et les enfants mangent mal à la maison.",
           ""},
          {"", "Le maire dit que les cantines ferment à midi, et les parents cherchent une autre solution.", ""},
          {"", "Les enfants qui mangent à la cantine, et leurs parents aussi, ont rempli le long questionnaire.", ""},
          {"", "Non seulement la cantine ferme à midi pile, mais les enfants mangent trop vite et mal.", ""},
          {"", "La ville achète des légumes, des fruits et du pain, et vend des repas aux écoles voisines.", ""},
          {"", "Les cantines ferment-elles à midi, et les parents du village ont-ils écrit au maire ?", ""},
          {"", "La ville demande que les repas soient chauds, et que les prix restent justes pour tous.", ""},
          {"", "Un plan dont le coût est élevé, et les délais sont longs, ne plaît à personne ici.", ""},
          {"", "Il a vu ce qui se passe en ville, ce qui lui plaît et ce qui manque encore ici.", ""},
          {"", "Les repas sont bons : la cantine les prépare le matin, le soir et parfois la nuit.", ""},
      });
}

TEST(CautiousRules, Spanish) {
  expect_rows(
      "es",
      {
          {"part_at_semicolon",
           "El huerto tiene doce parcelas junto al río; los vecinos las cuidan cada sábado por la mañana.",
           "El huerto tiene doce parcelas junto al río. | Los vecinos las cuidan cada sábado por la mañana."},
          {"part_at_semicolon",
           "El ayuntamiento abrió la plaza en el mes de mayo; tiene tres fuentes y muchos árboles.",
           "El ayuntamiento abrió la plaza en el mes de mayo. | Tiene tres fuentes y muchos árboles."},
          {"part_at_conjunction",
           "El ayuntamiento compró las semillas en el mes de marzo, y los vecinos plantaron los tomates.",
           "El ayuntamiento compró las semillas en el mes de marzo. | Los vecinos plantaron los tomates."},
          {"part_at_conjunction",
           "El agua llega al huerto por un canal viejo, pero la presión no es suficiente en verano.",
           "El agua llega al huerto por un canal viejo. | Pero la presión no es suficiente en verano."},
          {"part_comment", "Los vecinos riegan las plantas de noche en verano, lo que reduce el gasto de agua.",
           "Los vecinos riegan las plantas de noche en verano. | Esto reduce el gasto de agua."},
          {"list_behind_colon",
           "La guía propone tres pasos para el huerto: la limpieza del suelo, la compra de semillas y el riego.",
           "La guía propone tres pasos para el huerto: * la limpieza del suelo * la compra de semillas * el riego"},
          // What must stay.
          {"", "Si el agua no llega al huerto en verano, las plantas mueren, y los vecinos pierden la cosecha.", ""},
          {"", "La guía dice que el agua es escasa en verano, y los vecinos deben cuidar el riego.", ""},
          {"", "El huerto que los vecinos cuidan cada sábado, y que abrió en mayo, tiene doce parcelas.", ""},
          {"", "No solo el agua es escasa en el huerto, pero los vecinos riegan cada noche igual.", ""},
          {"", "Los vecinos compran semillas, plantas y abono, y venden los tomates en la plaza del pueblo.", ""},
          {"", "El alcalde pidió que los vecinos regaran de noche, y que el agua no faltara en agosto.", ""},
          {"", "Los huertos del barrio (cada parcela de los mismos es de un vecino) abren el sábado por la mañana.",
           ""},
          {"", "Saben lo que dice la guía, lo que cuesta el agua y lo que falta en el huerto.", ""},
      });
}

TEST(CautiousRules, OtherLanguages) {
  expect_rows("pt", {{"part_at_semicolon",
                      "A escola tem doze salas junto ao rio; as crianças comem na cantina com os professores.",
                      "A escola tem doze salas junto ao rio. | As crianças comem na cantina com os professores."},
                     {"part_at_conjunction",
                      "A câmara comprou os livros em março deste ano, mas as crianças não receberam os cadernos.",
                      "A câmara comprou os livros em março deste ano. | Mas as crianças não receberam os cadernos."},
                     {"", "Se a água não chega à horta no verão, as plantas morrem, e os vizinhos perdem tudo.", ""}});
  expect_rows(
      "it", {{"part_at_semicolon",
              "La scuola ha dodici aule vicino al fiume; i bambini mangiano a mezzogiorno con i maestri.",
              "La scuola ha dodici aule vicino al fiume. | I bambini mangiano a mezzogiorno con i maestri."},
             {"part_at_conjunction",
              "Il comune ha comprato i libri nel mese di marzo, ma i bambini non hanno ricevuto i quaderni.",
              "Il comune ha comprato i libri nel mese di marzo. | Ma i bambini non hanno ricevuto i quaderni."},
             {"", "Se l’acqua non arriva all’orto in estate, le piante muoiono, e i vicini perdono il raccolto.", ""}});
  expect_rows(
      "ca", {{"part_at_semicolon", "L’escola té dotze aules a prop del riu; els nens mengen al migdia amb els mestres.",
              "L’escola té dotze aules a prop del riu. | Els nens mengen al migdia amb els mestres."},
             {"", "Si l’aigua no arriba a l’hort a l’estiu, les plantes moren, i els veïns perden la collita.", ""}});
  expect_rows("ru",
              {{"part_at_semicolon", "Библиотека работает каждый день с утра до вечера; дети работают в большом зале.",
                "Библиотека работает каждый день с утра до вечера. | Дети работают в большом зале."},
               {"part_at_conjunction",
                "Город купил новые книги для детей в марте, и библиотека открыла большой зал для чтения.",
                "Город купил новые книги для детей в марте. | Библиотека открыла большой зал для чтения."},
               {"", "Если город не купит новые книги в марте, библиотека закроет зал, и читатели уйдут домой.", ""}});
}

TEST(CautiousRules, EveryTableHasAGuardAndAnAnalyser) {
  for (const TableText& text : clause_table_texts()) {
    EXPECT_FALSE(lexicon_package(text.language).empty()) << text.language;
    EXPECT_EQ(guard_language(text.language).code, text.language);
    for (const char* kind : {"finite", "and", "but", "condition", "that", "relative", "tied", "before-verb"})
      EXPECT_FALSE(ClauseTable::of(text.language).all(kind).empty()) << text.language << " " << kind;
  }
}

TEST(CautiousRules, EachHasItsReason) {
  for (const CautiousRule& rule : cautious_rules()) EXPECT_FALSE(rule.reason.empty()) << rule.id;
}

}  // namespace
}  // namespace lectern
