// Language detection by CLD2, with the file's own claim as a second witness. Tested by language_test.cpp.
#include "stages/structure/language.h"

#include <cld2/public/compact_lang_det.h>

#include <algorithm>

namespace lectern {

namespace {

constexpr std::size_t kEnoughText = 120;      // bytes: less says little
constexpr std::size_t kEnoughParagraph = 48;  // bytes
constexpr std::size_t kEnoughPhrase = 26;     // bytes of a phrase that is set apart by its type
constexpr std::ptrdiff_t kPhraseSpaces = 3;   // and so many spaces in it: a name has fewer
constexpr int kPureParagraph = 92;  // percent of a paragraph's text in its language: a quotation inside is no reason
constexpr std::size_t kSample = 60000;  // bytes: more changes nothing

std::string primary(const std::string& tag) { return tag.substr(0, tag.find('-')); }

/// Well formed enough to be passed on: letters, digits and hyphens.
bool plausible(const std::string& tag) {
  return tag.size() >= 2 && tag.size() <= 24 && std::all_of(tag.begin(), tag.end(), [](char c) {
           return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-';
         });
}

std::string lower_primary(std::string tag) {
  for (char& c : tag) {
    if (c == '-') break;
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + 32);
  }
  return tag;
}

}  // namespace

std::string detect_language(std::string_view text, const std::string& told) {
  const std::string claim = plausible(told) ? lower_primary(told) : std::string();
  if (text.size() >= kEnoughText) {
    bool reliable = false;
    const std::string_view sample = text.substr(0, kSample);
    const CLD2::Language language =
        CLD2::DetectLanguage(sample.data(), static_cast<int>(sample.size()), true, &reliable);
    if (reliable && language != CLD2::UNKNOWN_LANGUAGE) {
      std::string code = CLD2::LanguageCode(language);
      if (code == "iw") code = "he";
      if (code == "zh-Hant" || code == "zh") {
        if (primary(claim) == "zh") return claim;
      }
      if (!claim.empty() && primary(claim) == primary(code)) return claim;
      return code;
    }
  }
  return claim.empty() ? "und" : claim;
}

std::string other_language(std::string_view text, const std::string& document_language) {
  if (text.size() < kEnoughParagraph || document_language == "und") return {};
  CLD2::Language three[3];
  int percent[3], bytes = 0;
  bool reliable = false;
  const CLD2::Language language =
      CLD2::DetectLanguageSummary(text.data(), static_cast<int>(text.size()), true, three, percent, &bytes, &reliable);
  if (!reliable || language == CLD2::UNKNOWN_LANGUAGE || percent[0] < kPureParagraph) return {};
  std::string code = CLD2::LanguageCode(language);
  if (code == "iw") code = "he";
  return primary(code) == primary(document_language) ? std::string() : code;
}

std::string phrase_language(std::string_view phrase, const std::string& document_language) {
  if (phrase.size() < kEnoughPhrase || document_language == "und") return {};
  if (std::count(phrase.begin(), phrase.end(), ' ') < kPhraseSpaces) return {};
  CLD2::Language three[3];
  int percent[3], bytes = 0;
  bool reliable = false;
  const CLD2::Language language = CLD2::DetectLanguageSummary(phrase.data(), static_cast<int>(phrase.size()), true,
                                                              three, percent, &bytes, &reliable);
  if (!reliable || language == CLD2::UNKNOWN_LANGUAGE || percent[0] < kPureParagraph) return {};
  std::string code = CLD2::LanguageCode(language);
  if (code == "iw") code = "he";
  return primary(code) == primary(document_language) ? std::string() : code;
}

std::string guess_language(std::string_view phrase) {
  bool reliable = false;
  const CLD2::Language language = CLD2::DetectLanguage(phrase.data(), static_cast<int>(phrase.size()), true, &reliable);
  return language == CLD2::UNKNOWN_LANGUAGE ? std::string() : std::string(CLD2::LanguageCode(language));
}

}  // namespace lectern
