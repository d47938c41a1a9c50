// The languages that can be read from pictures: the one table of Tesseract's packs.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace lectern {

struct OcrLanguage {
  std::string_view code;    // BCP 47, as detect_language() tells it; or with a script ("zh-Hant")
  std::string_view pack;    // Tesseract's name of it; Debian's package is tesseract-ocr- and this, _ as -
  std::string_view script;  // as Tesseract's script detection names it
};

/// The row for a language ("fr", "fr-CA", "zh-Hant-TW"); null when there is none.
const OcrLanguage* ocr_language(std::string_view code);
/// The first row in that script whose pack is among `installed`; null when there is none.
const OcrLanguage* ocr_language_of_script(std::string_view script, const std::vector<std::string>& installed);
/// Debian's packages for the languages in that script, "tesseract-ocr-ara, tesseract-ocr-fas"; empty when none is
/// known.
std::string ocr_packages_of_script(std::string_view script);
/// "tesseract-ocr-chi-sim"
std::string ocr_package(const OcrLanguage& language);

}  // namespace lectern
