#include "stages/simplify/measures.h"

#include <gtest/gtest.h>

#include <cmath>

namespace lectern {
namespace {

double score(const Measures& m, const char* language, std::string_view name) {
  for (const Score& s : scores(m, language))
    if (s.name == name) return s.value;
  return std::nan("");
}

TEST(Measures, CountWordsAndSentences) {
  const Measures m = measure_text("The cat’s mat cost $1,200.50 in 2019. It is a well-known mat.", "en");
  EXPECT_EQ(m.sentences, 2);
  EXPECT_EQ(m.words, 12);
  EXPECT_EQ(m.longest, 7);
  EXPECT_EQ(m.longest_paragraph, 12);
  EXPECT_EQ(m.paragraphs, 1);
  EXPECT_EQ(measure_text("", "en"), Measures{});
  EXPECT_EQ(measure_text("— … —", "en"), Measures{});
}

TEST(Measures, WordsWithoutSpacesAreCounted) {
  const Measures m = measure_text("我们去学校。", "zh");
  EXPECT_EQ(m.words, 3);
  EXPECT_EQ(m.longest, 3);
}

TEST(Measures, QuotedWordsMakeNoSentenceLong) {
  const Measures m = measure_text("She said “we will not pay for any of this and never have” twice.", "en");
  EXPECT_EQ(m.words, 14);
  EXPECT_EQ(m.longest, 3);
}

TEST(Measures, MarksAreNoPartOfWords) {
  EXPECT_EQ(measure_text("Rents\uE000 rose.\uE001", "en"), measure_text("Rents rose.", "en"));
}

TEST(Measures, RareWordsAreNeitherFrequentNorNamesNorNumbers) {
  EXPECT_EQ(measure_text("The people of Ouagadougou pay 5% more.", "en").rare_words, 0);
  EXPECT_EQ(measure_text("The usufruct is inalienable.", "en").rare_words, 2);
  EXPECT_EQ(measure_text("The houses' walls weren't painted; rain-water came.", "en").rare_words, 0);
  EXPECT_EQ(measure_text("Le gouvernement signe l’accord.", "fr").rare_words, 0);
  EXPECT_EQ(measure_text("Palavra nenhuma.", "xx").rare_words, 0) << "no list, no verdict";
}

TEST(Measures, FormulasGiveThePublishedValues) {
  const Measures m{.paragraphs = 1,
                   .sentences = 10,
                   .words = 150,
                   .letters = 700,
                   .syllables = 225,
                   .polysyllables = 15,
                   .long_words = 30,
                   .unfamiliar = 15};
  EXPECT_NEAR(score(m, "en", "FKGL"), 0.39 * 15 + 11.8 * 1.5 - 15.59, 1e-9);  // 7.96
  EXPECT_NEAR(score(m, "en", "FKGL"), 7.96, 1e-9);
  EXPECT_NEAR(score(m, "en", "SMOG"), 10.1257, 1e-3);
  EXPECT_NEAR(score(m, "en", "Dale–Chall"), 1.579 + 0.744 + 3.6365, 1e-9);
  EXPECT_NEAR(score(m, "en", "Flesch"), 64.71, 1e-9);
  EXPECT_NEAR(score(m, "de", "Flesch–Amstad"), 77.25, 1e-9);
  EXPECT_NEAR(score(m, "fr", "Kandel–Moles"), 81.375, 1e-9);
  EXPECT_NEAR(score(m, "es", "Fernández Huerta"), 101.54, 1e-9);
  EXPECT_NEAR(score(m, "it", "Gulpease"), 89 + 20 - 46.6667, 1e-3);
  EXPECT_NEAR(score(m, "pt", "Martins"), 106.71, 1e-9);
  EXPECT_NEAR(score(m, "ru", "Oborneva"), 97.186, 1e-9);
  EXPECT_NEAR(score(m, "sv", "LIX"), 35, 1e-9);
  EXPECT_TRUE(scores(Measures{}, "en").empty());
}

TEST(Measures, ASectionHasItsOwnText) {
  const auto paragraph = [](const char* text) { return Block{Paragraph{{Inline{Text{text}}}}}; };
  Document document{.language = "en"};
  document.body = {paragraph("It opens."),
                   Block{Heading{1, {Inline{Text{"Rent"}}}}},
                   paragraph("Rent rose twice. It fell once."),
                   Block{Quote{{paragraph("This is quoted and left out.")}, {}}},
                   Block{Heading{2, {Inline{Text{"Empty"}}}}},
                   Block{List{ListKind::bulleted, {ListItem{"", {}, {paragraph("Pay it")}}}}}};
  document.body.push_back(paragraph("Une phrase en français."));
  document.body.back().language = "fr";
  const DocumentMeasures m = measure_document(document);
  ASSERT_EQ(m.sections.size(), 3u);
  EXPECT_EQ(m.sections[0].heading, "");
  EXPECT_EQ(m.sections[1].heading, "Rent");
  EXPECT_EQ(m.sections[1].measures.words, 6);
  EXPECT_EQ(m.sections[2].measures.sentences, 1);
  EXPECT_EQ(m.all.words, 10);
  EXPECT_EQ(m.all.longest_paragraph, 6);
}

}  // namespace
}  // namespace lectern
