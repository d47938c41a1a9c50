#include "stages/structure/language.h"

#include <gtest/gtest.h>

namespace lectern {
namespace {

const char* const kEnglish =
    "The committee has asked the government to say what it will do about the rivers of the north, and by when. It has "
    "not yet had an answer. "
    "Meanwhile the water is rising, and people who live near it do not know whether they should leave their houses.";
const char* const kFrench =
    "Le comité a demandé au gouvernement de dire ce qu'il compte faire des rivières du nord, et quand. Il n'a pas "
    "encore reçu de réponse. "
    "Pendant ce temps, l'eau monte, et les gens qui vivent près d'elle ne savent pas s'ils doivent quitter leurs "
    "maisons.";
const char* const kSpanish =
    "El comité ha pedido al gobierno que diga qué piensa hacer con los ríos del norte, y cuándo. Todavía no ha "
    "recibido respuesta. "
    "Mientras tanto el agua sube, y la gente que vive cerca no sabe si debe dejar sus casas.";

TEST(Language, IsToldByTheText) {
  const struct {
    const char *what, *text, *told, *expected;
  } rows[] = {
      {"English", kEnglish, "", "en"},
      {"French", kFrench, "", "fr"},
      {"Spanish", kSpanish, "", "es"},
      {"the file adds the region", kEnglish, "en-GB", "en-GB"},
      {"the file is wrong", kFrench, "en-US", "fr"},
      {"too short: the file decides", "Rivers", "cy", "cy"},
      {"too short, and nothing told", "Rivers", "", "und"},
      {"no text", "", "", "und"},
      {"a capital letter in the code", kEnglish, "EN-GB", "en-GB"},
      {"a claim that is none", "Rivers", "<script>", "und"},
      {"a long claim", "Rivers", "abcdefghijklmnopqrstuvwxyz", "und"},
  };
  for (const auto& row : rows) EXPECT_EQ(detect_language(row.text, row.told), row.expected) << row.what;
}

TEST(Language, OfAParagraph) {
  EXPECT_EQ(other_language(kFrench, "en"), "fr");
  EXPECT_EQ(other_language(kEnglish, "en-GB"), "") << "the document's own";
  EXPECT_EQ(other_language("Rivi\u00e8res du nord", "en"), "") << "too short";
  EXPECT_EQ(other_language(kFrench, "und"), "") << "a document of no known language";
  EXPECT_EQ(other_language(std::string(kEnglish) + " " + kSpanish, "fr"), "") << "a mixture";
}

TEST(Language, BytesThatAreNoTextDoNoHarm) { EXPECT_FALSE(detect_language(std::string(500, '\xff'), "").empty()); }

}  // namespace
}  // namespace lectern
