// Counts words, sentences and syllables, and puts the counts into the formulas. Tested by measures_test.cpp.
#include "stages/simplify/measures.h"

#include <algorithm>
#include <cmath>

#include "stages/repair/languages.h"
#include "stages/simplify/passives.h"
#include "stages/simplify/sentences.h"
#include "stages/simplify/syllables.h"
#include "stages/simplify/word_frequency.h"
#include "stages/unicode.h"
#include "stages/unspaced_words.h"

namespace lectern {

namespace {

constexpr int kLongWord = 6;      // letters; LIX counts words with more
constexpr int kPolysyllable = 3;  // syllables; SMOG counts words with as many
constexpr int kFamiliar = 3000;   // words that Dale and Chall took as known to all
constexpr double kDaleChallShare = 0.05,
                 kDaleChallMore = 3.6365;  // hard words from which their formula adds a constant
constexpr double kSmogSentences = 30;

struct CountedWord {
  std::u32string letters;  // as written
  bool quoted = false, first = false;
};

bool is_apostrophe(char32_t c) { return c == U'\'' || c == U'’'; }

/// Words with a letter or a digit in them, joined over apostrophes and hyphens, in one sentence.
std::vector<CountedWord> words_of(std::u32string_view text, bool& quoted) {
  std::vector<CountedWord> out;
  const auto part = [&](std::size_t i) {
    return i < text.size() && (is_letter(text[i]) || is_digit(text[i]) || is_mark(text[i]));
  };
  for (std::size_t i = 0; i < text.size();) {
    if (!part(i)) {
      if (text[i] == U'“' || text[i] == U'«' || text[i] == U'„') quoted = true;
      else if (text[i] == U'”' || text[i] == U'»') quoted = false;
      else if (text[i] == U'"') quoted = !quoted;
      ++i;
      continue;
    }
    std::size_t end = i;
    while (part(end) || (end < text.size() && part(end + 1) &&
                         (is_apostrophe(text[end]) || is_hyphen(text[end]) ||
                          (is_digit(text[end - 1]) && (text[end] == U'.' || text[end] == U',')))))
      ++end;
    std::u32string letters(text.substr(i, end - i));
    i = end;
    if (std::ranges::none_of(letters, is_cjk)) {
      out.push_back({std::move(letters), quoted, out.empty()});
      continue;
    }
    for (std::u32string& word : unspaced_words(letters)) out.push_back({std::move(word), quoted, out.empty()});
  }
  return out;
}

bool all_letters(std::u32string_view word) {
  return std::all_of(word.begin(), word.end(),
                     [](char32_t c) { return is_letter(c) || is_mark(c) || is_apostrophe(c) || is_hyphen(c); });
}

void count_word(const CountedWord& word, std::string_view language, Measures& m) {
  const int letters = static_cast<int>(std::count_if(word.letters.begin(), word.letters.end(), is_letter));
  const int syllable_count = syllables(word.letters, language);
  ++m.words, m.letters += letters, m.syllables += syllable_count;
  m.long_words += letters > kLongWord;
  m.polysyllables += syllable_count >= kPolysyllable;
  const bool name = is_upper(word.letters[0]) && !word.first && base_language(language) != "de";
  if (!all_letters(word.letters) || name || !has_word_list(language)) return;
  const int rank = form_rank(word.letters, language);
  const bool acronym = word.letters.size() > 1 && is_upper(word.letters[1]);
  m.rare_words += rank == 0 && !acronym;
  m.unfamiliar += (rank == 0 || rank > kFamiliar) && !acronym;
}

double ratio(double a, double b) { return b > 0 ? a / b : 0; }

}  // namespace

double Measures::words_a_sentence() const { return ratio(words, sentences); }
double Measures::share_of_rare_words() const { return ratio(rare_words, words); }
double Measures::share_of_passives() const { return ratio(passives, sentences); }

Measures operator+(const Measures& a, const Measures& b) {
  Measures out = a;
  out.paragraphs += b.paragraphs, out.sentences += b.sentences, out.words += b.words;
  out.longest = std::max(a.longest, b.longest),
  out.longest_paragraph = std::max(a.longest_paragraph, b.longest_paragraph);
  out.letters += b.letters, out.syllables += b.syllables, out.polysyllables += b.polysyllables;
  out.long_words += b.long_words, out.rare_words += b.rare_words, out.unfamiliar += b.unfamiliar,
      out.passives += b.passives;
  return out;
}

Measures measure_text(std::string_view text, std::string_view language) {
  Measures out;
  bool quoted = false;
  for (const TextRange& range : find_sentences(text, language)) {
    std::u32string sentence = to_utf32(text.substr(range.begin, range.end - range.begin));
    std::erase_if(sentence, [](char32_t c) { return is_private_use(c) || c == U'\uFFFC'; });
    const std::vector<CountedWord> words = words_of(sentence, quoted);
    if (words.empty()) continue;
    std::vector<std::u32string> forms;
    for (const CountedWord& word : words) {
      count_word(word, language, out);
      forms.push_back(lower(word.letters));
    }
    ++out.sentences;
    out.passives += has_passive(forms, language);
    const auto free = std::count_if(words.begin(), words.end(), [](const CountedWord& w) { return !w.quoted; });
    out.longest = std::max(out.longest, static_cast<int>(free));
  }
  out.paragraphs = out.sentences > 0;
  out.longest_paragraph = out.words;
  return out;
}

std::vector<Score> scores(const Measures& m, std::string_view language) {
  if (m.sentences == 0 || m.words == 0) return {};
  const double length = ratio(m.words, m.sentences), syllable = ratio(m.syllables, m.words);
  const double letters = 100 * ratio(m.letters, m.words), hard = ratio(m.unfamiliar, m.words);
  const std::string_view base = base_language(language);
  std::vector<Score> out;
  if (base == "en") {
    out.push_back({"FKGL", 0.39 * length + 11.8 * syllable - 15.59});
    out.push_back({"SMOG", 1.0430 * std::sqrt(m.polysyllables * kSmogSentences / m.sentences) + 3.1291});
    out.push_back({"Dale–Chall", 15.79 * hard + 0.0496 * length + (hard > kDaleChallShare ? kDaleChallMore : 0)});
    out.push_back({"Flesch", 206.835 - 1.015 * length - 84.6 * syllable, true});
  }
  if (base == "de") out.push_back({"Flesch–Amstad", 180 - length - 58.5 * syllable, true});
  if (base == "fr") out.push_back({"Kandel–Moles", 207 - 1.015 * length - 73.6 * syllable, true});
  if (base == "es") out.push_back({"Fernández Huerta", 206.84 - 60 * syllable - 1.02 * length, true});
  if (base == "it") out.push_back({"Gulpease", 89 + 300 / length - letters / 10, true});
  if (base == "pt") out.push_back({"Martins", 248.835 - 1.015 * length - 84.6 * syllable, true});
  if (base == "ru") out.push_back({"Oborneva", 206.836 - 1.3 * length - 60.1 * syllable, true});
  out.push_back({"LIX", length + 100 * ratio(m.long_words, m.words)});
  return out;
}

}  // namespace lectern
