// CLD2 and Hunspell as witnesses. Never decides. Tested by judge_test.cpp.
#include "stages/trust/vocabulary.h"

#include <cld2/public/compact_lang_det.h>

namespace lectern {
namespace {

constexpr std::size_t kEnoughText = 100;  // bytes: of less CLD2 says little
constexpr int kShare = 60;                // per cent of the text that must be in the language

}  // namespace

std::string Vocabularies::language_of(const std::string& text) {
  if (text.size() < kEnoughText) return {};
  CLD2::Language languages[3];
  int shares[3], size = 0;
  bool reliable = false;
  CLD2::DetectLanguageSummary(text.data(), static_cast<int>(text.size()), true, languages, shares, &size, &reliable);
  if (!reliable || languages[0] == CLD2::UNKNOWN_LANGUAGE || shares[0] < kShare) return {};
  return CLD2::LanguageCode(languages[0]);
}

Dictionary& Vocabularies::of(const std::string& language) {
  std::unique_ptr<Dictionary>& d = open_[language];
  if (!d) d = std::make_unique<Dictionary>(folders_, language, unheard_);
  return *d;
}

void Vocabularies::expect(const Evidence& evidence, const std::string& language) {
  if (language.empty()) return;
  for (const std::u32string& word : evidence.sample) of(language).expect(word);
}

Vocabulary Vocabularies::look_up(const Evidence& evidence, const std::string& language) {
  Vocabulary out{language, 0, 0};
  if (language.empty() || evidence.sample.empty() || !of(language).present()) return out;
  for (const std::u32string& word : evidence.sample) {
    ++out.asked;
    out.known += of(language).knows_at_once(word) ? 1 : 0;
  }
  return out;
}

}  // namespace lectern
