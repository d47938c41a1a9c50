// Plain words of languages with a table of inflection: what becomes of a sentence, and what must stay. A row: before
// and after.
#include <gtest/gtest.h>

#include "stages/simplify/inflection_table.h"
#include "stages/simplify/rewrite_sentence.h"

namespace lectern {
namespace {

struct PlainRow {
  const char* before;
  const char* after;
};

void expect_rows(const char* language, const std::vector<PlainRow>& rows) {
  const auto lexicon = Lexicon::of(language);
  ASSERT_TRUE(lexicon) << lexicon_package(language);
  for (const PlainRow& row : rows) {
    std::vector<std::string> rules;
    std::vector<UndoneChange> undone;
    const auto made = rewrite_sentence(row.before, language, *lexicon, rules, undone);
    ASSERT_EQ(made.size(), 1u) << row.before;
    EXPECT_EQ(made[0].text, row.after) << (undone.empty() ? "" : undone[0].objection);
  }
}

/// Each verb, noun and adjective of the table is in the dictionary, and its plain word is one that can be inflected.
void expect_known_words(const char* language, const char* number) {
  const auto lexicon = Lexicon::of(language);
  ASSERT_TRUE(lexicon) << lexicon_package(language);
  for (const WordRow& row : WordTable::of(language).rows()) {
    if (row.use == WordUse::fixed) continue;
    EXPECT_FALSE(lexicon->readings(row.words.front()).empty()) << row.words.front();
    const std::size_t begin = row.use == WordUse::adjective ? row.plain.rfind(' ') + 1 : 0;
    const std::string word = row.plain.substr(begin, row.plain.find(' ', begin) - begin);
    std::string made;
    for (const char* part : {"vblex", "vbser", "vbhaver"})
      if (row.use == WordUse::verb) made += lexicon->inflect(word, std::string(part) + ".inf");
    for (const char* gender : {"m", "f", "mf"})
      if (row.use != WordUse::verb)
        made += lexicon->inflect(word, (row.use == WordUse::noun ? "n." : "adj.") + std::string(gender) + number);
    EXPECT_NE(made, "") << word << " in the row of " << row.words.front();
  }
}

TEST(PlainWordsFrench, Rows) {
  expect_rows(
      "fr", {
                // Contractions and elisions.
                {"Il agit afin d’assurer la paix.", "Il agit pour assurer la paix."},
                {"Elle vit au sein du quartier.", "Elle vit dans le quartier."},
                {"Elle vit à proximité du parc.", "Elle vit près du parc."},
                {"Il part lorsqu’elle arrive.", "Il part quand elle arrive."},
                {"Il dit qu’immédiatement tout change.", "Il dit que tout de suite tout change."},
                {"La ville a décidé de rédiger une lettre.", "La ville a décidé d’écrire une lettre."},
                {"Il dit que ladite école ferme.", "Il dit que cette école ferme."},
                {"Le prix dudit arbre baisse.", "Le prix de cet arbre baisse."},
                {"Il écrit au moyen d'un stylo.", "Il écrit avec un stylo."},
                {"Il écrit au moyen de formulaires.", "Il écrit avec des formulaires."},
                // Inflection.
                {"Les agents effectuent le contrôle.", "Les agents font le contrôle."},
                {"La mairie effectue le contrôle.", "La mairie fait le contrôle."},
                {"Les contrôles seront effectués lundi.", "Les contrôles seront faits lundi."},
                {"La ville rémunérait les artistes.", "La ville payait les artistes."},
                {"La ville a sollicité une aide.", "La ville a demandé une aide."},
                {"L’équipe procédera à la réparation du toit.", "L’équipe réparera le toit."},
                {"L’équipe procède à l’examen des dossiers.", "L’équipe examine les dossiers."},
                {"Ils évoquent le bruit.", "Ils parlent du bruit."},
                {"Il paie par le biais de chèques.", "Il paie par des chèques."},
                {"Ils ont prêté assistance aux familles.", "Ils ont aidé les familles."},
                {"L’équipe a procédé à l’examen des dossiers.", "L’équipe a examiné les dossiers."},
                {"Il décrit un procédé à l’examen des juges.", "Il décrit un procédé à l’examen des juges."},
                {"Les listes sont exhaustives.", "Les listes sont complètes."},
                {"La ville voit une diminution considérable.", "La ville voit une baisse très importante."},
                {"Elle dispose d’un jardin.", "Elle a un jardin."},
                {"Des travaux onéreux commencent.", "Des travaux chers commencent."},
                {"Une réparation onéreuse commence.", "Une réparation chère commence."},
                {"Une liste exhaustive existe.", "Une liste complète existe."},
                {"La diminution du prix aide.", "La baisse du prix aide."},
                {"Une erreur de méthodologie existe.", "Une erreur de méthode existe."},
                {"Il parle de la finalité.", "Il parle du but."},
                {"Il parle de la finalité réelle de la loi.", "Il parle du but réel de la loi."},
                {"Ces finalités sont claires.", "Ces finalités sont claires."},
                // What must stay.
                {"Il dit que la mairie effectue le contrôle.", "Il dit que la mairie effectue le contrôle."},
                {"Il agit afin d’aider et de soigner.", "Il agit afin d’aider et de soigner."},
                {"Ils évoquent le bruit, la place et les cris.", "Ils évoquent le bruit, la place et les cris."},
                {"La règle en ce qui a trait au prix change.", "La règle en ce qui a trait au prix change."},
                {"Il sollicite le maire.", "Il sollicite le maire."},
                {"Il procède avec soin.", "Il procède avec soin."},
                {"Il est procédé à la réparation du toit.", "Il est procédé à la réparation du toit."},
                {"La finalité est claire.", "La finalité est claire."},
                {"Elle ne cesse de croître.", "Elle ne cesse de croître."},
                {"Le paiement a été envoyé par le biais du maire.", "Le paiement a été envoyé par le biais du maire."},
                {"Il dit « afin de gagner ».", "Il dit « afin de gagner »."},
                {"Un acte à titre onéreux est signé.", "Un acte à titre onéreux est signé."},
                {"Un débat est né au sein des membres.", "Un débat est né au sein des membres."},
            });
}

TEST(PlainWordsFrench, WordsAreKnown) { expect_known_words("fr", ".sg"); }

TEST(PlainWordsSpanish, Rows) {
  expect_rows("es", {
                        // Contractions and changes of sound.
                        {"Vive en las inmediaciones del parque.", "Vive cerca del parque."},
                        {"Pesa más con arreglo al plan.", "Pesa más según el plan."},
                        {"Escribe y utiliza el libro.", "Escribe y usa el libro."},
                        {"Revisa e incrementa el precio.", "Revisa y aumenta el precio."},
                        {"Pese al frío, sale.", "A pesar del frío, sale."},
                        // Inflection.
                        {"Las obras se realizarán en mayo.", "Las obras se harán en mayo."},
                        {"Las obras realizadas en mayo gustan.", "Las obras hechas en mayo gustan."},
                        {"Quiere utilizarlo en casa.", "Quiere usarlo en casa."},
                        {"Es posible que finalicen hoy.", "Es posible que terminen hoy."},
                        {"La oficina solicitaba un informe.", "La oficina pedía un informe."},
                        {"El equipo procederá a la revisión de los datos.", "El equipo revisará los datos."},
                        {"La ley tiene por objeto mejorar la vida.", "La ley busca mejorar la vida."},
                        {"La finca dispone de agua.", "La finca tiene agua."},
                        {"Habla de dicha ley y de dichos planes.", "Habla de esta ley y de estos planes."},
                        {"Es un precio sustancial y oneroso.", "Es un precio importante y oneroso."},
                        {"Hay una lista exhaustiva.", "Hay una lista completa."},
                        {"Habla de la utilización del agua.", "Habla del uso del agua."},
                        {"Habla de la utilización indebida del agua.", "Habla del uso indebido del agua."},
                        {"Habla de la utilización indebida y cara.", "Habla de la utilización indebida y cara."},
                        {"Habla de la carencia de agua.", "Habla de la falta de agua."},
                        // What must stay.
                        {"La utilización del agua es nueva.", "La utilización del agua es nueva."},
                        {"Se procedió a la revisión de los datos.", "Se procedió a la revisión de los datos."},
                        {"Se trata de mejorar.", "Se trata de mejorar."},
                        {"La educación es gratuita en lo concerniente a la escuela.",
                         "La educación es gratuita en lo concerniente a la escuela."},
                        {"La oficina dispone de él.", "La oficina dispone de él."},
                        {"Mejor dicho: es caro.", "Mejor dicho: es caro."},
                        {"Ha dicho verdades.", "Ha dicho verdades."},
                        {"Usa un mapa muy elaborado.", "Usa un mapa muy elaborado."},
                        {"Remite a la ley.", "Remite a la ley."},
                        {"Viene con el fin de ver y de oír.", "Viene con el fin de ver y de oír."},
                        {"Dijo «utilizar la ley».", "Dijo «utilizar la ley»."},
                        {"Adquiere conocimientos.", "Adquiere conocimientos."},
                        {"Es un contrato a título oneroso.", "Es un contrato a título oneroso."},
                    });
}

TEST(PlainWordsSpanish, WordsAreKnown) { expect_known_words("es", ".sg"); }

TEST(PlainWordsPortuguese, Rows) {
  expect_rows("pt", {
                        // Contractions.
                        {"Vem com vista à melhoria da escola.", "Vem para a melhoria da escola."},
                        {"Vem com vista a melhorar a escola.", "Vem para melhorar a escola."},
                        {"Vive no seio da família.", "Vive dentro da família."},
                        {"Fala do referido plano e da referida lei.", "Fala deste plano e desta lei."},
                        {"Fecha na ausência do dono.", "Fecha sem o dono."},
                        {"Gosta da utilização da água.", "Gosta do uso da água."},
                        // Inflection.
                        {"As obras serão realizadas em maio.", "As obras serão feitas em maio."},
                        {"A câmara realizou a obra.", "A câmara fez a obra."},
                        {"As câmaras solicitavam apoio.", "As câmaras pediam apoio."},
                        {"A casa possui um jardim.", "A casa tem um jardim."},
                        {"As casas possuem um jardim.", "As casas têm um jardim."},
                        {"A equipa procedeu à análise dos dados.", "A equipa analisou os dados."},
                        {"A equipa necessita de água.", "A equipa precisa de água."},
                        {"A lista exaustiva ajuda.", "A lista completa ajuda."},
                        {"As alterações ajudam.", "As mudanças ajudam."},
                        // What must stay.
                        {"O problema reside em todos nós.", "O problema reside em todos nós."},
                        {"A utilização da água é nova.", "A utilização da água é nova."},
                        {"Se realizarem a obra, vem.", "Se realizarem a obra, vem."},
                        {"Trabalha a fim de ver e de ouvir.", "Trabalha a fim de ver e de ouvir."},
                        {"Posteriormente a escola fechou.", "Depois a escola fechou."},
                        {"É um contrato a título oneroso.", "É um contrato a título oneroso."},
                        {"Disse «utilizar a lei».", "Disse «utilizar a lei»."},
                        {"Adquire conhecimentos.", "Adquire conhecimentos."},
                    });
}

TEST(PlainWordsPortuguese, WordsAreKnown) { expect_known_words("pt", ".sg"); }

TEST(PlainWordsRussian, Rows) {
  expect_rows("ru", {
                        {"Он работает в целях безопасности.", "Он работает для безопасности."},
                        {"В ходе войны он писал.", "Во время войны он писал."},
                        {"Он говорит о данном законе.", "Он говорит об этом законе."},
                        {"Он знает данный закон.", "Он знает этот закон."},
                        {"Фонд оказывает помощь детям.", "Фонд помогает детям."},
                        {"Мы живём на денежные средства города.", "Мы живём на деньги города."},
                        {"Он завершил работу.", "Он закончил работу."},
                        {"Они завершили работу.", "Они закончили работу."},
                        {"У него значительные долги.", "У него большие долги."},
                        {"По окончании школы он работал.", "После школы он работал."},
                        {"Он опоздал вследствие снега.", "Он опоздал из-за снега."},
                        // What must stay.
                        {"Мера применяется при отсутствии жилья.", "Мера применяется при отсутствии жилья."},
                        {"Он любит работу на постоянной основе.", "Он любит работу на постоянной основе."},
                        {"По окончании срока он работал.", "По окончании срока он работал."},
                        {"Он верит данным науки.", "Он верит данным науки."},
                        {"Это идёт в процессе.", "Это идёт в процессе."},
                        {"Она согласна с этим согласно, да.", "Она согласна с этим согласно, да."},
                        {"Фонд оказывает помощь в школе.", "Фонд оказывает помощь в школе."},
                        {"Он сказал «в целях безопасности».", "Он сказал «в целях безопасности»."},
                    });
}

TEST(PlainWordsLanguages, MarksStayWithTheirWords) {
  const auto lexicon = Lexicon::of("fr");
  ASSERT_TRUE(lexicon);
  std::vector<std::string> rules;
  std::vector<UndoneChange> undone;
  const std::string inside = "Il agit afin d’\uE000aider\uE001 la ville.";
  EXPECT_EQ(rewrite_sentence(inside, "fr", *lexicon, rules, undone)[0].text, inside);
  EXPECT_EQ(rewrite_sentence("Il agit \uE000afin de\uE001 gagner.", "fr", *lexicon, rules, undone)[0].text,
            "Il agit \uE000pour\uE001 gagner.");
}

}  // namespace
}  // namespace lectern
