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

Vocabularies::Language& Vocabularies::of(const std::string& language) {
  Language& l = open_[language];
  if (!l.words) l.words = std::make_unique<Dictionary>(folders_, language, unheard_);
  return l;
}

void Vocabularies::expect(const Evidence& evidence, const std::string& language) {
  if (language.empty()) return;
  Dictionary& words = *of(language).words;
  for (const std::u32string& word : evidence.sample) words.expect(word);
}

Vocabulary Vocabularies::look_up(const Evidence& evidence, const std::string& language) {
  Vocabulary out{language, 0, 0};
  if (language.empty() || evidence.sample.empty()) return out;
  Language& l = of(language);
  if (!l.words->present()) return out;
  for (const std::u32string& word : evidence.sample) {
    const auto [known, fresh] = l.known.try_emplace(word, false);
    if (fresh) known->second = l.words->knows_at_once(word);
    ++out.asked;
    out.known += known->second ? 1 : 0;
  }
  return out;
}

}  // namespace lectern
