// Inflects with the generator of the lexicon. A form that could be several of the new word, and these not the same, is
// none. Never looks beyond the sentence. Tested by plain_words_languages_test.cpp.
#include "stages/simplify/word_forms.h"

#include <algorithm>
#include <array>
#include <vector>

#include "stages/simplify/table_texts.h"

namespace lectern {
namespace {

constexpr std::array<std::string_view, 4> kGenders = {"m", "f", "mf", "nt"};
constexpr std::array<std::string_view, 3> kNumbers = {"sg", "pl", "sp"};
constexpr std::string_view kAtStart = "^";

/// Apertium's parts of speech of verbs; "to be" and "to have" have their own.
constexpr std::array<std::string_view, 5> kVerbs = {"vblex", "vbser", "vbhaver", "vbmod", "vaux"};

bool is_verb(const Reading& r) {
  return !r.tags.empty() && std::find(kVerbs.begin(), kVerbs.end(), r.tags.front()) != kVerbs.end();
}
bool is_name(const Reading& r) { return !r.tags.empty() && r.tags.front() == "np"; }
bool is_noun(const Reading& r) { return !r.tags.empty() && r.tags.front() == "n"; }
bool is_adjective(const Reading& r) { return !r.tags.empty() && r.tags.front() == "adj"; }
bool is_participle(const Reading& r) { return is_verb(r) && r.has("pp"); }

template <std::size_t N>
std::string tag_among(const Reading& r, const std::array<std::string_view, N>& tags) {
  for (const std::string_view tag : tags)
    if (r.has(tag)) return std::string(tag);
  return {};
}

bool stands_before(const PlaceInPieces& place, const std::string& word) {
  for (std::size_t i = 0; i < place.at; ++i)
    if (place.pieces[i].lower == word) return true;
  return false;
}

bool opens(const PlaceInPieces& place) {
  for (std::size_t i = 0; i < place.at; ++i)
    if (!place.pieces[i].punctuation) return false;
  return true;
}

/// "p1.sg=je": a form of the first person has its pronoun in the sentence.
bool possible(const Reading& r, const PlaceInPieces& place) {
  for (const auto& item : place.table.all("only-after")) {
    const auto tags = split_filled(item[0], '.');
    const bool has_all = std::ranges::all_of(tags, [&](const std::string& tag) { return r.has(tag); });
    if (!has_all) continue;
    const bool any = std::any_of(item.begin() + 1, item.end(), [&](const std::string& word) {
      return word == kAtStart ? opens(place) : stands_before(place, word);
    });
    if (!any) return false;
  }
  return true;
}

std::vector<Reading> readings_at(const PlaceInPieces& place, std::size_t i) {
  std::vector<Reading> out;
  if (i < place.pieces.size() && !place.pieces[i].punctuation)
    for (const Reading& r : place.lexicon.readings(place.pieces[i].lower))
      if (!is_name(r)) out.push_back(r);
  return out;
}

/// The readings that a row of this use speaks of; none: it may be something else.
std::vector<Reading> readings_in_use(const PlaceInPieces& place, WordUse use) {
  std::vector<Reading> out;
  bool other = false;
  const bool compound = place.at > 0 && place.table.has("auxiliary", place.pieces[place.at - 1].lower);
  for (const Reading& r : readings_at(place, place.at)) {
    if (use == WordUse::verb && compound && !is_participle(r)) continue;  // "a procédé": no noun
    if (use == WordUse::verb && is_verb(r) && !possible(r, place)) continue;
    const bool fits = use == WordUse::verb   ? is_verb(r)
                      : use == WordUse::noun ? is_noun(r)
                                             : use == WordUse::adjective && is_adjective(r);
    if (fits) out.push_back(r);
    else other = other || !(use == WordUse::adjective && (is_participle(r) || is_noun(r)));
  }
  return other ? std::vector<Reading>() : out;
}

/// "une liste exhaustive", "la liste est exhaustive".
bool describes(const PlaceInPieces& place) {
  const auto noun = [&](std::size_t i) {
    const auto readings = readings_at(place, i);
    return std::any_of(readings.begin(), readings.end(), is_noun);
  };
  const auto is_to_be = [](const Reading& r) { return r.has("vbser"); };
  const auto before = readings_at(place, place.at - 1);  // before the first there is none
  return noun(place.at - 1) || noun(place.at + 1) || std::any_of(before.begin(), before.end(), is_to_be);
}

std::string dotted(const std::vector<std::string>& tags) {
  std::string out;
  for (const std::string& tag : tags) out += (out.empty() ? "" : ".") + tag;
  return out;
}

/// The tags before "+se", for a verb with pronouns at its end.
std::string without_enclitics(const Reading& r) {
  return dotted({r.tags.begin(), std::ranges::find_if(r.tags, [](const auto& tag) { return tag.starts_with('+'); })});
}

std::string verb_form(const std::string& plain, const Reading& r, const PlaceInPieces& place) {
  const std::string tags = without_enclitics(r);
  const std::string rest = tags.substr(std::min(tags.find('.'), tags.size()));
  std::string made;
  for (std::size_t i = 0; i < kVerbs.size() && made.empty(); ++i)
    made = place.lexicon.inflect(plain, std::string(kVerbs[i]) + rest);
  if (tags == dotted(r.tags) || made.empty()) return made;
  const std::string bare = place.lexicon.inflect(r.lemma, tags);
  const std::string& whole = place.pieces[place.at].lower;
  return !bare.empty() && whole.starts_with(bare) ? made + whole.substr(bare.size()) : std::string();
}

/// A form with the tags of `r`, but this gender and number, or one that serves for several: "mf", "sp".
std::string nominal_form(const std::string& plain, const Reading& r, const std::string& gender,
                         const std::string& number, Lexicon& lexicon) {
  for (const std::string& g : {gender, std::string("mf")})
    for (const std::string& n : {number, std::string("sp")}) {
      Reading wanted = r;
      std::replace(wanted.tags.begin(), wanted.tags.end(), tag_among(r, kGenders), g);
      std::replace(wanted.tags.begin(), wanted.tags.end(), tag_among(r, kNumbers), n);
      if (std::string made = lexicon.inflect(plain, dotted(wanted.tags)); !made.empty()) return made;
    }
  return {};
}

/// The one gender that the noun can have; empty: there are several.
std::string gender_of(const std::string& noun, Lexicon& lexicon) {
  std::set<std::string> out;
  for (const Reading& r : lexicon.readings(noun))
    if (is_noun(r)) out.insert(tag_among(r, kGenders));
  return out.size() == 1 ? *out.begin() : std::string();
}

/// The genders or numbers of the nouns beside the word.
template <std::size_t N>
std::set<std::string> tags_beside(const PlaceInPieces& place, const std::array<std::string_view, N>& tags) {
  std::set<std::string> out;
  for (const std::size_t i : {place.at - 1, place.at + 1})  // before the first there is none
    for (const Reading& r : readings_at(place, i))
      if (is_noun(r)) out.insert(tag_among(r, tags));
  return out;
}

std::set<std::string> adjective_forms(const std::string& plain, const Reading& r, const PlaceInPieces& place) {
  std::set<std::string> out;
  const std::string gender = tag_among(r, kGenders), number = tag_among(r, kNumbers);
  for (const std::string& g : gender == "mf" ? tags_beside(place, kGenders) : std::set{gender})
    for (const std::string& n : number == "sp" ? tags_beside(place, kNumbers) : std::set{number})
      out.insert(nominal_form(plain, r, g, n, place.lexicon));
  return out;
}

}  // namespace

std::set<std::string> lemmas_of(const PlaceInPieces& place, WordUse use) {
  const WordPiece& piece = place.pieces[place.at];
  if (use == WordUse::fixed || use == WordUse::adverb) return {piece.lower};
  std::set<std::string> out;
  if (use == WordUse::adjective && !describes(place)) return out;
  for (const Reading& r : readings_in_use(place, use)) out.insert(r.lemma);
  return out;
}

std::optional<WordForm> form_of(const std::string& plain, const std::string& lemma, const PlaceInPieces& place,
                                WordUse use) {
  if (use == WordUse::fixed || use == WordUse::adverb) return WordForm{plain, "", ""};
  std::set<std::string> forms;
  WordForm out;
  for (const Reading& r : readings_in_use(place, use)) {
    if (r.lemma != lemma) return std::nullopt;  // "fui": of two verbs
    if (use == WordUse::verb) {
      forms.insert(verb_form(plain, r, place));
    } else if (use == WordUse::adjective) {
      forms.merge(adjective_forms(plain, r, place));
    } else {
      out.old_gender = tag_among(r, kGenders);
      std::vector<std::string> genders = {out.old_gender};
      genders.insert(genders.end(), kGenders.begin(), kGenders.end());
      std::string made;
      for (std::size_t i = 0; i < genders.size() && made.empty(); ++i)
        made = nominal_form(plain, r, genders[i], tag_among(r, kNumbers), place.lexicon);
      forms.insert(made);
    }
  }
  if (forms.size() != 1 || forms.begin()->empty()) return std::nullopt;
  out.text = *forms.begin();
  if (use == WordUse::noun) out.gender = gender_of(out.text, place.lexicon);
  return out;
}

std::optional<std::string> in_gender(const PlaceInPieces& place, const std::string& gender) {
  std::set<std::string> forms;
  for (const Reading& r : readings_at(place, place.at)) {
    if (!is_adjective(r) && !is_participle(r)) return std::nullopt;
    forms.insert(nominal_form(r.lemma, r, gender, tag_among(r, kNumbers), place.lexicon));
  }
  if (forms.size() != 1 || forms.begin()->empty()) return std::nullopt;
  return *forms.begin();
}

}  // namespace lectern
