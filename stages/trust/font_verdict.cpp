// The rules by which the text of a font is judged, the surest first; the first that speaks decides. Each needs enough
// text to speak of, so that formulas, bullets and tables of numbers are never judged by words.
// Tested by font_verdict_test.cpp.
#include "stages/trust/font_verdict.h"

#include <algorithm>
#include <cmath>

namespace lectern {
namespace {

constexpr int kFewBroken = 3;             // characters: fewer are single signs that a text font lacks
constexpr double kBrokenText = 0.02;      // of a text font's characters: it misses letters
constexpr double kBrokenGuesses = 0.004;  // the same where all code points are guesses: ligatures are so frequent
constexpr double kBroken = 0.2;           // of any font's characters
constexpr double kMostlyBroken = 0.5;     // of them: however few, there is no text to lose
constexpr int kEnoughGlyphs = 20;         // characters to call a font wrong by
constexpr int kEnoughLetters = 40;        // letters to call it wrong by them
constexpr double kText = 0.5;             // letters among the characters of a text font
constexpr double kAccented = 0.45;        // of the letters; no language of Latin script has a third
constexpr int kEnoughWords = 10;          // words to judge by
constexpr double kRepeats = 0.8;          // of the words: of one letter each
constexpr int kEnoughLongWords = 15;      // words of four letters
constexpr double kOdd = 0.2;              // of them; sound text, Czech included, has less than one in twenty
constexpr double kUnknown = 0.2;          // of the words that a dictionary knows: less is no text of the language
constexpr double kDoubtful = 0.4;         // the same: less is in doubt (lists of names have more)
constexpr double kKnown = 0.6;            // the same: more is text of the language
constexpr double kSoup = 0.3;             // of the characters
constexpr std::size_t kLegible = 300;     // bytes of text that CLD2 can tell the language of, if it has one

constexpr std::string_view kSigns[] = {"symbol", "dings", "dingbat", "icon", "awesome"};  // in names of fonts

std::string percent(double share) { return std::to_string(std::lround(100 * share)) + "%"; }

/// Symbol, Wingdings and the like: the private use area is where their signs belong, and repair knows many.
bool is_of_signs(const Font& font) {
  std::string name;
  for (const char c : font.name) name += static_cast<char>(c >= 'A' && c <= 'Z' ? c + 32 : c);
  return std::ranges::any_of(kSigns, [&](std::string_view part) { return name.find(part) != name.npos; });
}

}  // namespace

FontVerdict judge_font(const Font& font, const Evidence& e, const Vocabulary& v) {
  using V = FontVerdict;
  if (e.glyphs == 0) return {};
  const double all = e.glyphs, letters = std::max(1, e.letters);
  const int unknown = e.broken + (font.unicode ? 0 : e.leading) + (is_of_signs(font) ? 0 : e.private_use);
  const double broken = unknown / all;
  const bool text = e.letters >= kEnoughLetters && e.letters > kText * all;
  const bool reads = !v.language.empty();
  const bool asked = v.asked >= kEnoughWords;
  const bool known = asked && v.known_share() >= kKnown;

  if (broken >= kBroken)
    return {e.glyphs >= kEnoughGlyphs || broken >= kMostlyBroken ? V::wrong : V::doubtful_wrong,
            percent(broken) + " of its characters have no code point that a text can hold"};
  if (text && unknown >= kFewBroken && broken >= kBrokenText)
    return {V::wrong, percent(broken) + " of its characters are unknown"};
  if (!font.unicode && text && unknown + e.marks_inside >= 2 && (unknown + e.marks_inside) / all >= kBrokenGuesses)
    return {V::wrong, "the font does not tell its letters, and its ligatures are lost"};
  if (e.letters >= kEnoughLetters && e.accented / letters >= kAccented)
    return {V::wrong, percent(e.accented / letters) + " of its letters have accents: another code page was meant"};
  if (e.words >= kEnoughWords && e.repeats >= kRepeats * e.words) return {V::wrong, "its words are of one letter"};
  if (asked && v.known_share() < kUnknown && (e.long_words >= kEnoughLongWords) && e.odd_words >= kOdd * e.long_words)
    return {V::wrong, "its words are no words: " + percent(1.0 * e.odd_words / e.long_words) +
                          " of them could be of no language"};
  if (e.long_words >= kEnoughLongWords && e.odd_words >= kOdd * e.long_words && !known)
    return {reads || v.known_share() >= kUnknown ? V::doubtful_sound : V::doubtful_wrong,
            percent(1.0 * e.odd_words / e.long_words) + " of its words could be of no language"};
  if (known) return {V::sound, "its words are words of the language \"" + v.language + "\""};
  if (asked && v.known_share() < kUnknown) return {V::doubtful_wrong, "hardly any of its words is in the dictionary"};
  if (!font.unicode && e.letters > 0) {
    if (reads && (!asked || v.known_share() >= kDoubtful)) return {V::sound, "it reads like \"" + v.language + "\""};
    return {text && !reads && e.text.size() >= kLegible ? V::wrong : V::doubtful_wrong,
            "the font does not tell its letters"};
  }
  if (asked && v.known_share() < kDoubtful) return {V::doubtful_sound, "few of its words are in the dictionary"};
  if (reads) return {V::sound, "it reads like \"" + v.language + "\""};
  if (font.contradicted && e.letters > 0)
    return {V::doubtful_sound, "the font's map and the names of its glyphs tell different letters"};
  if (text && e.text.size() >= kLegible) return {V::doubtful_sound, "it reads like no language that is known"};
  if (e.soup >= kSoup * all) return {V::doubtful_wrong, "digits and signs without sense"};
  return {V::sound, "its characters are sound"};
}

}  // namespace lectern
