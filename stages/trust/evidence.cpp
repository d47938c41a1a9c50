// Looks at single characters and single words. Never asks a dictionary or a language. Tested by evidence_test.cpp.
#include "stages/trust/evidence.h"

#include <unicode/uchar.h>
#include <unicode/uscript.h>

#include <algorithm>

#include "stages/unicode.h"

namespace lectern {
namespace {

constexpr std::size_t kSampleWords = 60;   // different words that are kept to be looked up
constexpr std::size_t kSampleText = 6000;  // bytes of text that are kept to tell the language
constexpr std::size_t kLongWord = 4;       // letters: shorter ones are words of some language too easily
constexpr std::size_t kLongestWord = 24;   // letters: longer ones are glued words, addresses
constexpr std::size_t kSoup = 4;           // characters
constexpr std::u32string_view kVowels =
    U"aeiouyàáâãäåæèéêëìíîïòóôõöøùúûüýÿāăąēĕėęěīĭįıōŏőœũūŭůűųŷαάεέηήιίϊοόυύϋωώаеёиіїоуыэюяєўйъ";

UScriptCode script_of(char32_t c) {
  UErrorCode status = U_ZERO_ERROR;
  const UScriptCode script = uscript_getScript(static_cast<UChar32>(c), &status);
  return U_FAILURE(status) ? USCRIPT_COMMON : script;
}

bool has_vowels_written(UScriptCode s) { return s == USCRIPT_LATIN || s == USCRIPT_GREEK || s == USCRIPT_CYRILLIC; }

bool is_vowel(char32_t small) {
  if (kVowels.find(small) != kVowels.npos) return true;
  return small >= 0x1ea0 && small <= 0x1ef9;  // Vietnamese: all are vowels with two marks
}

}  // namespace

bool is_control(char32_t c) {
  if (c < 0x20) return c != U'\t' && c != 0;
  return c >= 0x7f && c <= 0x9f;
}

bool is_broken(char32_t c) {
  if (is_control(c) || c == 0xfffd) return true;
  return c > 0x9f && u_charType(static_cast<UChar32>(c)) == U_UNASSIGNED;  // noncharacters too
}

bool is_odd_word(std::u32string_view letters) {
  const std::u32string small = lower(letters);
  UScriptCode script = USCRIPT_COMMON;
  bool vowel = false;
  for (const char32_t c : small) {
    const UScriptCode s = script_of(c);
    if (s == USCRIPT_COMMON || s == USCRIPT_INHERITED) continue;
    if (script != USCRIPT_COMMON && s != script) return true;
    script = s;
    vowel = vowel || is_vowel(c);
  }
  if (!has_vowels_written(script)) return false;
  int to_capital = 0;  // a capital behind a small letter: one is a name (iPhone, McLean), two are chance
  for (std::size_t i = 1; i < letters.size(); ++i) to_capital += is_lower(letters[i - 1]) && is_upper(letters[i]);
  return !vowel || to_capital >= 2;
}

bool is_soup(std::u32string_view word) {
  if (word.size() < kSoup || std::any_of(word.begin(), word.end(), is_letter)) return false;
  std::u32string signs;
  std::size_t digits = 0;
  for (const char32_t c : word) {
    if (c >= 0x80 && !is_digit(c)) return false;  // dashes, arrows, dingbats: chosen, not chanced on
    if (is_digit(c)) ++digits;
    else if (std::u32string_view(U".,()").find(c) == std::u32string_view::npos && signs.find(c) == signs.npos)
      signs += c;
  }
  return digits > 0 && signs.size() > digits && signs.size() >= 3;
}

void Evidence::add(const PrintedWord& word) {
  const std::u32string& t = word.text;
  glyphs += static_cast<int>(t.size());
  std::u32string run;
  const auto end_run = [&] {
    if (run.size() >= 3 && !is_cjk(run.front())) {
      ++words;
      repeats += std::all_of(run.begin(), run.end(), [&](char32_t c) { return c == run.front(); }) ? 1 : 0;
    }
    const bool capitals =
        std::none_of(run.begin(), run.end(), is_lower) && std::any_of(run.begin(), run.end(), is_upper);
    if (run.size() >= kLongWord && run.size() <= kLongestWord && !is_cjk(run.front())) {
      if (!capitals) ++long_words, odd_words += is_odd_word(run) ? 1 : 0;
      if (sample.size() < kSampleWords && std::find(sample.begin(), sample.end(), run) == sample.end())
        sample.push_back(run);
    }
    run.clear();
  };
  for (std::size_t i = 0; i < t.size(); ++i) {
    // Layout programs leave controls behind the last letter of a line, as marks of their own.
    const bool left_over = is_control(t[i]) && (i + 1 == t.size() || (!is_letter(t[i + 1]) && !is_broken(t[i + 1])));
    if (is_control(t[i]) && i == 0) leading += left_over ? 0 : 1;
    else broken += is_broken(t[i]) && !left_over ? 1 : 0;
    private_use += is_private_use(t[i]) ? 1 : 0;
    if (is_letter(t[i])) {
      ++letters;
      accented += t[i] >= 0xc0 && t[i] <= 0xff ? 1 : 0;
      run += t[i];
    } else if (is_mark(t[i])) {
      continue;
    } else {
      const bool between = i > 0 && i + 1 < t.size() && is_letter(t[i - 1]) && is_letter(t[i + 1]);
      marks_inside += between && std::u32string_view(U"{|}\\^~").find(t[i]) != std::u32string_view::npos ? 1 : 0;
      end_run();
    }
  }
  end_run();
  if (is_soup(t)) soup += static_cast<int>(t.size());
  if (text.size() < kSampleText) text += to_utf8(t) + ' ';
}

void Evidence::add(const Evidence& o) {
  glyphs += o.glyphs, broken += o.broken, leading += o.leading, private_use += o.private_use,
      marks_inside += o.marks_inside, letters += o.letters, accented += o.accented;
  words += o.words, repeats += o.repeats, long_words += o.long_words, odd_words += o.odd_words, soup += o.soup;
  if (text.size() < kSampleText) text += o.text;
  for (const std::u32string& w : o.sample)
    if (sample.size() < kSampleWords && std::find(sample.begin(), sample.end(), w) == sample.end()) sample.push_back(w);
}

}  // namespace lectern
