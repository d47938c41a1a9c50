// Cuts a sentence into words. Marks go with the word that they follow, an opening mark with the word that it opens.
// Never changes the text. Tested by words_test.cpp.
#include "stages/simplify/words.h"

#include <algorithm>

#include "stages/simplify/clauses.h"
#include "stages/simplify/flat_text.h"
#include "stages/simplify/word_parts.h"
#include "stages/simplify/word_places.h"
#include "stages/unicode.h"

namespace lectern {
namespace {

constexpr std::string_view kApostrophe = "’";

std::size_t character_length(std::string_view text, std::size_t at) {
  const auto c = static_cast<unsigned char>(text[at]);
  const std::size_t length = c < 0x80 ? 1 : c < 0xE0 ? 2 : c < 0xF0 ? 3 : 4;
  return std::min(length, text.size() - at);
}

char32_t character(std::string_view text, std::size_t at) {
  const std::u32string c = to_utf32(text.substr(at, character_length(text, at)));
  return c.empty() ? 0 : c.front();
}

bool is_word_letter(char32_t c) { return is_letter(c) || is_digit(c) || is_mark(c); }

constexpr char32_t kHyphen = U'\u2010', kNonBreakingHyphen = U'\u2011';

/// Signs that belong to a word when it stands on both sides of them, or when they open or end a number.
bool joins(char32_t c) {
  return c == U'-' || c == U'’' || c == U'\'' || c == U'.' || c == U',' || c == U'/' || c == U'@' || c == U':' ||
         c == U'_' || c == kHyphen || c == kNonBreakingHyphen || c == U'&';
}
bool joins_letters(char32_t c) { return c != U',' && c != U':' && c != U'/' && c != U'&'; }
bool goes_with_number(char32_t c) { return c == U'£' || c == U'$' || c == U'€' || c == U'%' || c == U'#' || c == U'°'; }

/// "U.S.A": single capitals with full stops between them.
bool is_initials(std::string_view word) {
  if (word.size() < 3 || word.size() % 2 == 0) return false;
  for (std::size_t i = 0; i < word.size(); ++i)
    if (i % 2 == 0 ? word[i] < 'A' || word[i] > 'Z' : word[i] != '.') return false;
  return true;
}

/// Where the word that begins at `at` ends; `at` itself: no word begins here. Marks inside go with it.
std::size_t word_end(std::string_view text, std::size_t at) {
  std::size_t end = at;
  bool any = false;
  while (end < text.size()) {
    if (mark_length(text, end) > 0) {
      if (!any) break;
      std::size_t after = end;
      while (after < text.size() && mark_length(text, after)) after += mark_length(text, after);
      if (after >= text.size() || !is_word_letter(character(text, after))) break;
      end = after;
      continue;
    }
    const char32_t c = character(text, end);
    const std::size_t next = end + character_length(text, end);
    if (is_word_letter(c) || goes_with_number(c)) {
      any = true;
      end = next;
      continue;
    }
    if (!any || !joins(c) || next >= text.size()) break;
    const char32_t before = character(text, end - 1 - (end >= 2 && (text[end - 1] & 0xC0) == 0x80 ? 1 : 0));
    const char32_t after = character(text, next);
    const bool numeric = is_digit(before) && is_digit(after);
    if (!is_word_letter(after) || (!numeric && !joins_letters(c))) break;
    end = next;
  }
  if (is_initials(text.substr(at, end - at)) && end < text.size() && text[end] == '.') ++end;  // U.S.A.
  return any ? end : at;
}

std::string small(std::string_view text) {
  std::u32string letters = lower(to_utf32(text));
  for (char32_t& c : letters)
    if (c == kHyphen || c == kNonBreakingHyphen) c = U'-';
  std::string out = to_utf8(letters);
  for (std::size_t at; (at = out.find(kApostrophe)) != std::string::npos;) out.replace(at, kApostrophe.size(), "'");
  return out;
}

/// Takes "'s" off.
bool take_genitive(std::string& lower) {
  if (!lower.ends_with("'s") || lower == "it's" || lower == "that's" || lower == "there's") return false;
  lower.resize(lower.size() - 2);
  return true;
}

/// What stands in brackets and between quotation marks; a sign after a word that ends in s and before a space is the
/// genitive's when no quotation is open.
void mark_surroundings(std::vector<Word>& words) {
  int brackets = 0;
  std::string closing;  // of the quotation that is open
  for (std::size_t i = 0; i < words.size(); ++i) {
    Word& w = words[i];
    if (w.text == "(" || w.text == "[") ++brackets;
    w.brackets = brackets;
    if (w.text == ")" || w.text == "]") brackets = std::max(0, brackets - 1);
    if (!closing.empty()) {
      w.quoted = true;
      if (w.text == closing) closing.clear();
      continue;
    }
    const bool opens =
        w.text == "“" || w.text == "‘" || w.text == "«" || w.text == "\"" || w.text == "'" || w.text == "”";
    if (!opens) continue;
    const std::string sign = w.text == "“" ? "”" : w.text == "‘" ? "’" : w.text == "«" ? "»" : w.text;
    const auto ends = [&](const Word& later) { return later.text == sign; };
    if (std::none_of(words.begin() + static_cast<std::ptrdiff_t>(i) + 1, words.end(), ends)) continue;
    closing = sign;
    w.quoted = true;
  }
}

}  // namespace

std::string Sentence::slice(std::size_t from, std::size_t to) const {
  if (from >= to || from >= words.size()) return {};
  const std::size_t begin = words[from].begin;
  return text.substr(begin, words[std::min(to, words.size()) - 1].end - begin);
}

std::string Sentence::marks(std::size_t from, std::size_t to) const {
  const std::string all = slice(from, to);
  std::string out;
  for (std::size_t at = 0; at < all.size();) {
    const std::size_t length = mark_length(all, at);
    if (length > 0) out += all.substr(at, length);
    at += std::max<std::size_t>(length, 1);
  }
  return out;
}

Sentence read_sentence(std::string text, Lexicon& lexicon) {
  Sentence out;
  out.text = std::move(text);
  const std::string_view all = out.text;
  std::size_t begin = 0;    // of the word that comes, with the marks before it
  bool marks_wait = false;  // for that word
  for (std::size_t at = 0; at < all.size();) {
    if (const std::size_t mark = mark_length(all, at)) {
      if (!marks_wait) begin = at;
      at += mark;
      const bool follows = !out.words.empty() && out.words.back().end == begin;
      if (follows) out.words.back().end = begin = at;
      else marks_wait = true;
      continue;
    }
    if (is_space(character(all, at))) {
      at += character_length(all, at);
      continue;
    }
    if (!marks_wait) begin = at;
    marks_wait = false;
    Word word;
    std::size_t end = word_end(all, at);
    const bool is_word = end > at;
    if (!is_word) end = at + character_length(all, at);
    if (all.substr(at, 2) == "--") end = at + 2;  // a dash as it is typed
    word.begin = begin;
    word.end = end;
    word.text = unmarked_text(all.substr(at, end - at));
    word.lower = small(word.text);
    if (is_word) {
      word.genitive = take_genitive(word.lower);
      word.capital = is_upper(to_utf32(word.text).front());
    } else {
      const char32_t c = character(all, at);
      const bool apostrophe = c == U'’' || c == U'\'';
      const bool after_s = !out.words.empty() && out.words.back().end == at && out.words.back().lower.ends_with("s");
      bool open = false;
      for (const Word& w : out.words) {
        if (w.text == "‘" || w.text == "'") open = true;
        else if (w.text == "’") open = false;
      }
      if (apostrophe && after_s && !open) {  // sex workers’ lives
        out.words.back().end = end;
        out.words.back().text += word.text;
        out.words.back().genitive = true;
        at = end;
        continue;
      }
      word.can = kPunctuation;
    }
    out.words.push_back(std::move(word));
    at = end;
  }
  if (!out.words.empty()) out.words.back().end = std::max(out.words.back().end, all.size());
  mark_surroundings(out.words);
  bool first = true;
  for (Word& w : out.words) {
    if (!w.can) {
      const std::string bare = w.genitive && w.text.size() > w.lower.size() ? w.text.substr(0, w.lower.size()) : w.text;
      const bool unknown =
          lexicon.readings(w.lower).empty() && !lexicon.empty();  // at the beginning: most likely a name
      w.can = word_parts(bare, w.lower, w.capital && (!first || unknown), lexicon);
      first = false;
    }
    w.is = w.can;
  }
  if (ConstraintGrammar* grammar = lexicon.grammar()) settle_parts(out, *grammar);
  settle_verbs(out);
  return out;
}

std::size_t count_words(const Sentence& sentence, std::size_t from, std::size_t to) {
  std::size_t count = 0;
  for (std::size_t i = from; i < to && i < sentence.size(); ++i) count += sentence[i].punctuation() ? 0 : 1;
  return count;
}

}  // namespace lectern
