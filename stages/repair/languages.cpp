// The table of languages, and the language of a text. Tested by languages_test.cpp.
#include "stages/repair/languages.h"

#include <cld2/public/compact_lang_det.h>
#include <algorithm>

#include "stages/repair/flows.h"
#include "stages/unicode.h"

namespace lectern {

namespace {

constexpr RepairLanguage kLanguages[] = {
    {"bg", "bg_BG", "hunspell-bg", U"и или", U"авиксуя"},
    {"ca", "ca_ES ca", "hunspell-ca", U"i o", U"aeioà"},
    {"cs", "cs_CZ", "hunspell-cs", U"a i nebo či", U"aikosuvz"},
    {"da", "da_DK", "hunspell-da", U"og eller", U"iå"},
    {"de", "de_DE", "hunspell-de-de", U"und oder bis sowie beziehungsweise bzw noch als", U""},
    {"el", "el_GR", "hunspell-el", U"και ή", U"οηω"},
    {"en", "en_US en_GB", "hunspell-en-us", U"and or to versus vs nor but through", U"ai"},
    {"es", "es_ES", "hunspell-es", U"y e o u", U"aeouy"},
    {"et", "et_EE", "hunspell-et", U"ja või", U""},
    {"fr", "fr fr_FR", "hunspell-fr", U"et ou", U"aàyôo"},
    {"hr", "hr_HR", "hunspell-hr", U"i ili", U"aikosu"},
    {"hu", "hu_HU", "hunspell-hu", U"és vagy", U"aóő"},
    {"it", "it_IT", "hunspell-it", U"e ed o", U"aeioè"},
    {"lt", "lt_LT", "hunspell-lt", U"ir ar arba", U"io"},
    {"lv", "lv_LV", "hunspell-lv", U"un vai", U""},
    {"nb", "nb_NO", "hunspell-no", U"og eller", U"iå"},
    {"nl", "nl_NL nl", "hunspell-nl", U"en of tot", U"u"},
    {"no", "nb_NO", "hunspell-no", U"og eller", U"iå"},
    {"pl", "pl_PL", "hunspell-pl", U"i lub oraz albo", U"aiouwz"},
    {"pt", "pt_PT pt_BR", "hunspell-pt-pt", U"e ou", U"aeoàé"},
    {"ro", "ro_RO", "hunspell-ro", U"și sau", U"aeo"},
    {"ru", "ru_RU", "hunspell-ru", U"и или", U"авикосуя"},
    {"sk", "sk_SK", "hunspell-sk", U"a i alebo či", U"aikosuvz"},
    {"sl", "sl_SI", "hunspell-sl", U"in ali", U"aikosvz"},
    {"sv", "sv_SE", "hunspell-sv", U"och eller", U"iåö"},
    {"tr", "tr_TR", "hunspell-tr", U"ve veya", U"o"},
    {"uk", "uk_UA", "hunspell-uk", U"і й та або чи", U"абвзійєоуя"},
};

constexpr std::size_t kSample = 20000;  // code points of text at most that are enough to tell a language
constexpr std::size_t kLeast = 100;     // code points below which no answer is trusted
constexpr int kShare = 60;              // per cent of the text that must be in the language

}  // namespace

std::string_view base_language(std::string_view language) { return language.substr(0, language.find_first_of("-_")); }

bool same_language(std::string_view a, std::string_view b) {
  return !a.empty() && base_language(a) == base_language(b);
}

const RepairLanguage* repair_language(std::string_view language) {
  const auto row = std::find_if(std::begin(kLanguages), std::end(kLanguages),
                                [&](const RepairLanguage& l) { return l.code == base_language(language); });
  return row == std::end(kLanguages) ? nullptr : row;
}

std::string detect_language(Layout& layout) {
  std::u32string text;
  for_each_flow(layout, [&](Flow& flow) {
    for (const FlowLine& f : flow) {
      if (text.size() >= kSample) return;
      text += text_of(*f.line);
      if (is_hyphen(text.back())) text.pop_back();
      else text += U' ';
    }
  });
  if (text.size() < kLeast) return {};
  const std::string bytes = to_utf8(text);
  CLD2::Language languages[3];
  int shares[3], size = 0;
  bool reliable = false;
  CLD2::DetectLanguageSummary(bytes.data(), static_cast<int>(bytes.size()), true, languages, shares, &size, &reliable);
  if (!reliable || languages[0] == CLD2::UNKNOWN_LANGUAGE || shares[0] < kShare) return {};
  return CLD2::LanguageCode(languages[0]);
}

}  // namespace lectern
