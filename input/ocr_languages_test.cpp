#include "input/ocr_languages.h"

#include <gtest/gtest.h>

namespace lectern {
namespace {

std::string pack(const char* code) {
  const OcrLanguage* l = ocr_language(code);
  return l ? std::string(l->pack) : "none";
}

TEST(OcrLanguages, FoundByCode) {
  EXPECT_EQ(pack("fr"), "fra");
  EXPECT_EQ(pack("pt-BR"), "por");
  EXPECT_EQ(pack("zh"), "chi_sim");
  EXPECT_EQ(pack("zh-Hant-TW"), "chi_tra");
  EXPECT_EQ(pack("zh-Hans"), "chi_sim");
  EXPECT_EQ(pack("und"), "none");
  EXPECT_EQ(pack(""), "none");
}

TEST(OcrLanguages, TheScriptTakesOneThatIsInstalled) {
  EXPECT_EQ(ocr_language_of_script("Cyrillic", {"eng", "bul", "ukr"})->code, "uk");
  EXPECT_EQ(ocr_language_of_script("Latin", {"eng", "fra", "rus"})->code, "en");
  EXPECT_EQ(ocr_language_of_script("Cyrillic", {"eng"}), nullptr);
}

TEST(OcrLanguages, PackagesHaveNoUnderscore) { EXPECT_EQ(ocr_package(*ocr_language("zh")), "tesseract-ocr-chi-sim"); }

TEST(OcrLanguages, PackagesOfAScript) {
  EXPECT_EQ(ocr_packages_of_script("Hebrew"), "tesseract-ocr-heb") << "one pack under two codes";
  EXPECT_EQ(ocr_packages_of_script("Arabic"), "tesseract-ocr-ara, tesseract-ocr-fas, tesseract-ocr-urd");
  EXPECT_EQ(ocr_packages_of_script("Fraktur"), "");
}

}  // namespace
}  // namespace lectern
