// The table of passives, and looking for them. Tested by passives_test.cpp.
#include "stages/simplify/passives.h"

#include <algorithm>

#include "stages/repair/languages.h"

namespace lectern {

namespace {

struct PassiveForms {
  std::string_view code;
  std::u32string_view auxiliaries;  // words with spaces between
  std::u32string_view endings;      // of participles
  std::u32string_view participles;  // irregular ones
  std::u32string_view others;       // words with such an ending that are none
  std::size_t reach;                // words at most from the auxiliary to the participle
  bool either_way;                  // the participle may stand before the auxiliary
};

constexpr PassiveForms kForms[] = {
    {"de", U"wird werden wurde wurden worden würde würden", U"t en", U"", U"", 14, true},
    {"en", U"is are was were be been being am gets got", U"ed",
     U"begun broken brought built bought caught chosen cut dealt done drawn driven eaten felt fought found forgotten "
     U"given gone grown "
     U"heard held hidden hit hurt kept known laid led left lent lost made meant met paid put read run said seen sent "
     U"set shaken shown "
     U"shut sold sought spent spoken spread stolen struck sworn taken taught thought thrown told torn understood won "
     U"worn written "
     U"withdrawn overthrown undertaken overseen forbidden",
     U"need indeed speed seed feed breed hundred red united", 3, false},
    {"es", U"es son fue fueron era eran sido ser será serán siendo", U"ado ada ados adas ido ida idos idas",
     U"hecho hecha hechos hechas escrito escrita dicho visto vista puesto puesta abierto abierta roto",
     U"estado lado partido sentido vida", 2, false},
    {"fr", U"est sont été être fut furent était étaient sera seront", U"é ée és ées",
     U"fait faite faits faites pris prise prises mis mise mises écrit écrite construit construite réduit réduite "
     U"ouvert ouverte vu vue",
     U"été né née allé allée allés arrivé arrivée resté restée tombé tombée entré entrée", 3, false},
    {"it", U"è sono fu furono era erano stato stata stati state essere viene vengono venne vennero sarà saranno",
     U"ato ata ati ate uto uta uti ute ito ita iti ite",
     U"fatto fatta fatti fatte preso presa scritto scritta messo messa chiuso chiusa aperto aperta",
     U"stato stata stati state andato andata", 2, false},
    {"pt", U"é são foi foram era eram sido ser será serão sendo", U"ado ada ados adas ido ida idos idas",
     U"feito feita feitos feitas escrito escrita dito visto vista posto posta aberto aberta",
     U"estado lado partido sentido vida", 2, false},
    {"ru", U"был была было были будет будут быть", U"ан ана ано аны ен ена ено ены ён ята ято яты ят", U"",
     U"он она оно они один одна", 3, true},
};

bool in_list(std::u32string_view list, std::u32string_view word) {
  for (std::size_t at = 0; (at = list.find(word, at)) != std::u32string_view::npos; ++at) {
    const bool begins = at == 0 || list[at - 1] == U' ',
               ends = at + word.size() == list.size() || list[at + word.size()] == U' ';
    if (begins && ends) return true;
  }
  return false;
}

bool has_ending(std::u32string_view endings, std::u32string_view word) {
  for (std::size_t at = 0; at < endings.size();) {
    const std::size_t end = std::min(endings.find(U' ', at), endings.size());
    const std::u32string_view ending = endings.substr(at, end - at);
    if (word.size() > ending.size() + 1 && word.ends_with(ending)) return true;
    at = end + 1;
  }
  return false;
}

/// German participles have "ge" or a prefix without stress in front.
bool is_german_participle(std::u32string_view word) {
  for (std::u32string_view prefix : {U"ge", U"be", U"ver", U"er", U"ent", U"zer", U"miss", U"emp"})
    if (word.starts_with(prefix) && word.size() > prefix.size() + 3) return true;
  return word.find(U"ge") != std::u32string_view::npos && word.find(U"ge") <= 5 && word.size() > 6;  // "abgeschlossen"
}

bool is_participle(const PassiveForms& forms, std::u32string_view word) {
  if (in_list(forms.participles, word)) return true;
  if (!has_ending(forms.endings, word) || in_list(forms.others, word)) return false;
  return forms.code != "de" || is_german_participle(word);
}

const PassiveForms* forms_of(std::string_view language) {
  const auto* row = std::ranges::find(kForms, base_language(language), &PassiveForms::code);
  return row == std::end(kForms) ? nullptr : row;
}

}  // namespace

bool knows_passives(std::string_view language) { return forms_of(language) != nullptr; }

bool has_passive(const std::vector<std::u32string>& words, std::string_view language) {
  const PassiveForms* forms = forms_of(language);
  if (!forms) return false;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (!in_list(forms->auxiliaries, words[i])) continue;
    const std::size_t from = forms->either_way ? i - std::min(i, forms->reach) : i + 1;
    for (std::size_t k = from; k < std::min(words.size(), i + 1 + forms->reach); ++k)
      if (k != i && is_participle(*forms, words[k])) return true;
  }
  return false;
}

}  // namespace lectern
