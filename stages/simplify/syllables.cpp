// Counts syllables: groups of vowels, and what each language does with silent ones and with vowels that part.
// Spelling tells most, not all; over a text the errors even out. Tested by syllables_test.cpp.
#include "stages/simplify/syllables.h"

#include <algorithm>
#include <string>

#include "stages/repair/languages.h"
#include "stages/unicode.h"

namespace lectern {

namespace {

constexpr std::u32string_view kVowels = U"aeiouyàáâãäåæèéêëìíîïòóôõöøœùúûüýÿąęėěēīőůűаеёиоуыэюяіїєαεηιουωάέήίόύώϊϋ";

bool is_vowel(char32_t c) { return kVowels.find(c) != std::u32string_view::npos; }
bool among(char32_t c, std::u32string_view set) { return set.find(c) != std::u32string_view::npos; }

int groups(std::u32string_view word) {
  int out = 0;
  for (std::size_t i = 0; i < word.size(); ++i) out += is_vowel(word[i]) && (i == 0 || !is_vowel(word[i - 1]));
  return out;
}

bool ends_in(std::u32string_view word, std::u32string_view end) {
  return word.size() > end.size() && word.ends_with(end);
}

/// Silent "e" and "es", "ed" but after t and d; vowels that part ("ia", "io", but for "-tion").
int english(std::u32string_view w) {
  int out = groups(w);
  const std::size_t n = w.size();
  const auto consonant = [&](std::size_t from_end) { return n > from_end && !is_vowel(w[n - 1 - from_end]); };
  if (ends_in(w, U"e") && consonant(1) && !(ends_in(w, U"le") && consonant(2))) --out;
  else if (ends_in(w, U"es") && consonant(2) && !among(w[n - 3], U"scxz") && !ends_in(w, U"ches") &&
           !ends_in(w, U"shes") && !ends_in(w, U"ges") && !(ends_in(w, U"les") && n > 3 && consonant(3)))
    --out;
  else if (ends_in(w, U"ed") && consonant(2) && !among(w[n - 3], U"td") &&
           !(ends_in(w, U"led") && n > 3 && consonant(3)))
    --out;
  for (std::size_t i = 0; i + 1 < n; ++i) {
    const std::u32string_view two = w.substr(i, 2);
    const bool soft = i > 0 && among(w[i - 1], U"tscgx");  // "-tion", "-cial", "-gion"
    if ((two == U"ia" || two == U"io" || two == U"iu") && !soft && i > 0) ++out;
    if (two == U"ie" && i + 2 < n && w.substr(i, 3) == U"iet") ++out;
    if ((two == U"ea" || two == U"eo") && i + 3 < n && (w.substr(i, 4) == U"eate" || w.substr(i, 3) == U"eor")) ++out;
    if ((two == U"ua" || two == U"uo") && i > 0 && !among(w[i - 1], U"qg")) ++out;
    if (two == U"yi") ++out;
  }
  if (ends_in(w, U"ism") || ends_in(w, U"isms")) ++out;
  return out;
}

/// "au", "ei", "eu", "äu", "ie" and doubled vowels are one; other neighbours part.
int german(std::u32string_view w) {
  static constexpr std::u32string_view kOne[] = {U"au", U"ei", U"ai", U"eu", U"äu", U"ie", U"aa",
                                                 U"ee", U"oo", U"ui", U"ey", U"ay", U"ou"};
  int out = 0;
  for (std::size_t i = 0; i < w.size(); ++i) {
    if (!is_vowel(w[i])) continue;
    if (i > 0 && w[i - 1] == U'q' && w[i] == U'u') continue;
    ++out;
    if (i + 1 < w.size() && std::find(std::begin(kOne), std::end(kOne), w.substr(i, 2)) != std::end(kOne)) ++i;
  }
  return out;
}

/// A last "e", "es" and the "ent" of verbs are silent.
int french(std::u32string_view w) {
  int out = groups(w);
  const std::size_t n = w.size();
  if ((ends_in(w, U"e") && n > 2 && !is_vowel(w[n - 2])) || (ends_in(w, U"es") && n > 3 && !is_vowel(w[n - 3]))) --out;
  for (std::size_t i = 0; i + 1 < n; ++i)
    if ((w[i] == U'é' && is_vowel(w[i + 1]) && !ends_in(w, U"ée")) || among(w[i + 1], U"ïëü")) ++out;
  return out;
}

/// a, e, o and accented i, u are syllables of their own; i and u glide beside them.
int romance(std::u32string_view w) {
  static constexpr std::u32string_view kStrong = U"aeoàáâãèéêòóôõíúìù", kWeak = U"iuüïy";
  int out = 0;
  for (std::size_t i = 0; i < w.size(); ++i) {
    if (among(w[i], kStrong)) ++out;
    else if (among(w[i], kWeak)) {
      const bool silent =
          w[i] == U'u' && i > 0 && among(w[i - 1], U"qg") && i + 1 < w.size() && among(w[i + 1], U"eiéíêèì");
      const bool glides = (i > 0 && (among(w[i - 1], kStrong) || among(w[i - 1], kWeak))) ||
                          (i + 1 < w.size() && among(w[i + 1], kStrong));
      if (!silent && !glides && !(w[i] == U'y' && i + 1 < w.size())) ++out;
    }
  }
  return out;
}

/// Every vowel is a syllable.
int slavic(std::u32string_view w) { return static_cast<int>(std::count_if(w.begin(), w.end(), is_vowel)); }

}  // namespace

int syllables(std::u32string_view word, std::string_view language) {
  const std::u32string w = lower(word);
  const std::string_view base = base_language(language);
  int out = 0;
  if (base == "en") out = english(w);
  else if (base == "de" || base == "nl") out = german(w);
  else if (base == "fr") out = french(w);
  else if (base == "es" || base == "it" || base == "pt" || base == "ca") out = romance(w);
  else if (base == "ru" || base == "uk" || base == "bg") out = slavic(w);
  else out = groups(w);
  return std::max(out, 1);
}

}  // namespace lectern
