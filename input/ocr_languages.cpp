// The table of languages. To add one: a row here; its pack is found when it is installed.
// Tested by ocr_languages_test.cpp.
#include "input/ocr_languages.h"

#include <algorithm>

namespace lectern {

namespace {

// The first of a script is the one that is tried when the script is all that is known.
constexpr OcrLanguage kLanguages[] = {
    {"en", "eng", "Latin"},       {"fr", "fra", "Latin"},         {"de", "deu", "Latin"},
    {"es", "spa", "Latin"},       {"it", "ita", "Latin"},         {"pt", "por", "Latin"},
    {"nl", "nld", "Latin"},       {"ca", "cat", "Latin"},         {"ro", "ron", "Latin"},
    {"pl", "pol", "Latin"},       {"cs", "ces", "Latin"},         {"sk", "slk", "Latin"},
    {"sl", "slv", "Latin"},       {"hr", "hrv", "Latin"},         {"hu", "hun", "Latin"},
    {"sv", "swe", "Latin"},       {"da", "dan", "Latin"},         {"no", "nor", "Latin"},
    {"nb", "nor", "Latin"},       {"nn", "nor", "Latin"},         {"fi", "fin", "Latin"},
    {"et", "est", "Latin"},       {"lv", "lav", "Latin"},         {"lt", "lit", "Latin"},
    {"tr", "tur", "Latin"},       {"vi", "vie", "Latin"},         {"id", "ind", "Latin"},
    {"sw", "swa", "Latin"},       {"gl", "glg", "Latin"},         {"eu", "eus", "Latin"},
    {"ga", "gle", "Latin"},       {"cy", "cym", "Latin"},         {"is", "isl", "Latin"},
    {"sq", "sqi", "Latin"},       {"af", "afr", "Latin"},         {"la", "lat", "Latin"},
    {"ru", "rus", "Cyrillic"},    {"uk", "ukr", "Cyrillic"},      {"bg", "bul", "Cyrillic"},
    {"sr", "srp", "Cyrillic"},    {"be", "bel", "Cyrillic"},      {"mk", "mkd", "Cyrillic"},
    {"kk", "kaz", "Cyrillic"},    {"el", "ell", "Greek"},         {"ar", "ara", "Arabic"},
    {"fa", "fas", "Arabic"},      {"ur", "urd", "Arabic"},        {"he", "heb", "Hebrew"},
    {"iw", "heb", "Hebrew"},      {"zh-Hant", "chi_tra", "HanT"}, {"zh-TW", "chi_tra", "HanT"},
    {"zh-HK", "chi_tra", "HanT"}, {"zh", "chi_sim", "Han"},       {"ja", "jpn", "Japanese"},
    {"ko", "kor", "Korean"},      {"hi", "hin", "Devanagari"},    {"ne", "nep", "Devanagari"},
    {"mr", "mar", "Devanagari"},  {"bn", "ben", "Bengali"},       {"ta", "tam", "Tamil"},
    {"te", "tel", "Telugu"},      {"gu", "guj", "Gujarati"},      {"pa", "pan", "Gurmukhi"},
    {"ml", "mal", "Malayalam"},   {"kn", "kan", "Kannada"},       {"si", "sin", "Sinhala"},
    {"th", "tha", "Thai"},        {"my", "mya", "Myanmar"},       {"km", "khm", "Khmer"},
    {"am", "amh", "Ethiopic"},    {"ti", "tir", "Ethiopic"},      {"hy", "hye", "Armenian"},
    {"ka", "kat", "Georgian"},
};

}  // namespace

const OcrLanguage* ocr_language(std::string_view code) {
  while (!code.empty()) {
    const auto row = std::ranges::find(kLanguages, code, &OcrLanguage::code);
    if (row != std::end(kLanguages)) return row;
    const std::size_t dash = code.rfind('-');
    code = code.substr(0, dash == code.npos ? 0 : dash);
  }
  return nullptr;
}

const OcrLanguage* ocr_language_of_script(std::string_view script, const std::vector<std::string>& installed) {
  const auto row = std::ranges::find_if(kLanguages, [&](const OcrLanguage& l) {
    return l.script == script && std::ranges::count(installed, l.pack) > 0;
  });
  return row == std::end(kLanguages) ? nullptr : row;
}

std::string ocr_packages_of_script(std::string_view script) {
  std::string out;
  for (const OcrLanguage& l : kLanguages) {
    const std::string package = ocr_package(l);
    if (l.script == script && out.find(package) == out.npos) out += (out.empty() ? "" : ", ") + package;
  }
  return out;
}

std::string ocr_package(const OcrLanguage& language) {
  std::string out = "tesseract-ocr-" + std::string(language.pack);
  std::ranges::replace(out, '_', '-');
  return out;
}

}  // namespace lectern
