// Words cut into pieces, and pieces joined again.
#include "stages/simplify/word_pieces.h"

#include <gtest/gtest.h>

namespace lectern {
namespace {

std::string cut(const char* language, const char* text) {
  const auto lexicon = Lexicon::none();
  std::string out;
  for (const WordPiece& piece : cut_words(read_sentence(text, *lexicon), InflectionTable::of(language)))
    out += (out.empty() ? "" : " ") + piece.lower;
  return out;
}

std::string joined(const char* language, const std::vector<std::string>& words) {
  std::vector<WordPiece> pieces;
  for (const std::string& word : words) pieces.push_back({word, word});
  return join_pieces(pieces, InflectionTable::of(language), "’");
}

TEST(WordPieces, FrenchIsCut) {
  EXPECT_EQ(cut("fr", "Au cours d’un mois"), "à le cours de un mois");
  EXPECT_EQ(cut("fr", "qu'il parle du bel arbre"), "que il parle de le beau arbre");
  EXPECT_EQ(cut("fr", "S’il l'aide aujourd'hui"), "si il l' aide aujourd'hui");
}

TEST(WordPieces, FrenchIsJoined) {
  EXPECT_EQ(joined("fr", {"près", "de", "le", "parc"}), "près du parc");
  EXPECT_EQ(joined("fr", {"près", "de", "le", "arbre"}), "près de l’arbre");
  EXPECT_EQ(joined("fr", {"que", "elle", "parle", "à", "les", "élèves"}), "qu’elle parle aux élèves");
  EXPECT_EQ(joined("fr", {"de", "hausse"}), "de hausse");
  EXPECT_EQ(joined("fr", {"de", "habiter"}), "d’habiter");
  EXPECT_EQ(joined("fr", {"ce", "accord"}), "cet accord");
  EXPECT_EQ(joined("fr", {"si", "ils"}), "s’ils");
}

TEST(WordPieces, Spanish) {
  EXPECT_EQ(cut("es", "Del mar e islas al sol"), "de el mar y islas a el sol");
  EXPECT_EQ(joined("es", {"cerca", "de", "el", "mar"}), "cerca del mar");
  EXPECT_EQ(joined("es", {"lee", "y", "informa"}), "lee e informa");
  EXPECT_EQ(joined("es", {"lee", "y", "avisa"}), "lee y avisa");
}

TEST(WordPieces, Portuguese) {
  EXPECT_EQ(cut("pt", "Na escola deste bairro à noite"), "em a escola de este bairro a a noite");
  EXPECT_EQ(joined("pt", {"perto", "de", "esta", "casa"}), "perto desta casa");
  EXPECT_EQ(joined("pt", {"por", "os", "pais"}), "pelos pais");
}

TEST(WordPieces, ALanguageWithoutATableIsLeftWhole) { EXPECT_EQ(cut("de", "Zur Stadt"), "zur stadt"); }

}  // namespace
}  // namespace lectern
