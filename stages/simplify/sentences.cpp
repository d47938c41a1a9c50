// Cuts a paragraph's text into sentences: finds each mark that can end one and asks what stands before it (an
// abbreviation, an initial, a number, a list's label) and after it. It never looks at what a sentence means and never
// changes a byte. Tested by sentences_test.cpp.
#include "stages/simplify/sentences.h"

#include <algorithm>
#include <set>
#include <string>
#include <unordered_map>

#include "stages/repair/languages.h"
#include "stages/simplify/sentence_items.h"
#include "stages/simplify/sentence_languages.h"
#include "stages/simplify/sentence_marks.h"
#include "stages/unicode.h"

namespace lectern {

namespace {

constexpr std::size_t kFrontedHour = 4;  // words at most of an hour that opens a sentence: "At 5 a.m. ..."
constexpr std::size_t kDotsThatEnd = 4;  // an ellipsis with the full stop in it

using Words = std::set<std::u32string, std::less<>>;

struct Abbreviations {
  Words never_end, number_next, may_end, hours, openers;
  bool ordinals = false;
  char32_t end = 0;  // a mark that ends sentences in this language alone
};

Words words_of(std::u32string_view list) {
  Words out;
  for (std::size_t at = 0; at < list.size();) {
    const std::size_t space = std::min(list.find(U' ', at), list.size());
    if (space > at) out.emplace(list.substr(at, space - at));
    at = space + 1;
  }
  return out;
}

Abbreviations abbreviations_of(std::string_view code) {
  const SentenceLanguage& row = sentence_language(code);
  const char32_t end = code == "hy" ? U':' : code == "el" ? U';' : 0;
  return {words_of(row.never_end),
          words_of(row.number_next),
          words_of(row.may_end),
          words_of(row.hours),
          words_of(row.openers),
          row.ordinals,
          end};
}

/// As written, or in lower case where the table has it so.
bool has(const Words& words, std::u32string_view word) { return words.contains(word) || words.contains(lower(word)); }

class Finder {
 public:
  Finder(std::string_view text, const Abbreviations& known)
      : known_(known), text_(to_utf32(text)), aside_(find_asides(text_)), items_(find_items(text_)) {}

  /// Where sentences end, in code points, in order.
  std::vector<std::size_t> ends() {
    std::vector<std::size_t> out;
    start_ = skip_spaces(0);
    const auto close = [&](std::size_t at) {
      out.push_back(at);
      start_ = skip_spaces(at);
    };
    for (std::size_t i = 0; i < text_.size();) {
      if (i > start_ && begins_item(i)) close(i);
      if (text_[i] == U'\n' && i > start_ && ends_line(i) && !aside_[i]) close(i);
      if (!is_sentence_end(text_[i]) && (text_[i] != known_.end || known_.end == 0)) {
        ++i;
        continue;
      }
      const Mark mark = mark_at(i);
      if (ends_sentence(mark)) close(mark.after);
      i = std::max(mark.after, i + 1);
    }
    if (start_ < text_.size()) out.push_back(text_.size());
    return out;
  }

  const std::u32string& text() const { return text_; }

 private:
  /// A run of marks that can end a sentence, with what closes after it.
  struct Mark {
    std::size_t begin = 0, end = 0, after = 0;  // the marks; behind closing marks
    std::size_t dots = 0;
    bool only_dots = true, spaced = false;  // ". . ."
  };

  char32_t at(std::size_t i) const { return char_at(text_, i); }

  std::size_t skip_spaces(std::size_t i) const {
    while (i < text_.size() && is_space(text_[i])) ++i;
    return i;
  }

  Mark mark_at(std::size_t i) const {
    Mark m{.begin = i, .end = i};
    while (m.end < text_.size()) {
      if (is_sentence_end(text_[m.end]) || (text_[m.end] == known_.end && known_.end != 0)) {
        m.dots += is_full_stop(text_[m.end]) ? 1 : text_[m.end] == U'…' ? 3 : 0;
        m.only_dots = m.only_dots && (is_full_stop(text_[m.end]) || text_[m.end] == U'…');
        ++m.end;
      } else if (is_space(text_[m.end]) && is_full_stop(text_[m.end - 1]) && is_full_stop(at(m.end + 1)) &&
                 !is_full_stop(at(m.end + 2))) {
        m.spaced = true, ++m.end;
      } else {
        break;
      }
    }
    m.after = m.end;
    while (m.after < text_.size() && closes(m.after)) ++m.after;
    if (is_space(at(m.after)) && aside_[m.after] && (at(m.after + 1) == U'»' || at(m.after + 1) == U'«')) m.after += 2;
    return with_references(m);
  }

  /// Closes what is open, or marks a note: a quotation mark that opens the next sentence does not.
  bool closes(std::size_t i) const {
    if (!is_closing_mark(text_[i])) return false;
    static constexpr std::u32string_view kEitherWay = U"\"'“«»‹›*_";
    const bool either_way = kEitherWay.find(text_[i]) != std::u32string_view::npos;
    return !either_way || i + 1 == text_.size() || !is_letter(text_[i + 1]);
  }

  /// Numbers of notes and sources behind the mark: "martyr.[1]", "consultation.11 12".
  Mark with_references(Mark m) const {
    std::size_t i = m.after;
    const bool after_word = m.begin > 0 && !is_digit(text_[m.begin - 1]) && !is_space(text_[m.begin - 1]);
    if (at(i) == U'[' || (after_word && m.end - m.begin == 1 && is_digit(at(i)))) {
      while (i < text_.size() && (is_digit(text_[i]) || text_[i] == U'[' || text_[i] == U']' || text_[i] == U',' ||
                                  text_[i] == U'–' || text_[i] == U'-' || (text_[i] == U' ' && is_digit(at(i + 1)))))
        ++i;
      if (i == text_.size() || (is_space(text_[i]) && is_upper(at(first_of_next(text_, i))))) m.after = i;
    }
    return m;
  }

  std::u32string_view word_at(std::size_t i) const {
    std::size_t end = i;
    while (end < text_.size() && (is_letter(text_[end]) || is_mark(text_[end]) || text_[end] == U'-' ||
                                  ((text_[end] == U'\'' || text_[end] == U'’') && is_letter(at(end + 1)))))
      ++end;
    return std::u32string_view(text_).substr(i, end - i);
  }

  /// What stands before the mark, up to a space or an opening mark: "z.B", "U.S", "12".
  std::u32string_view token_before(std::size_t i) const {
    std::size_t begin = i;
    while (begin > start_ && !is_space(text_[begin - 1]) && !is_opener_mark(text_[begin - 1])) --begin;
    return std::u32string_view(text_).substr(begin, i - begin);
  }
  static bool is_opener_mark(char32_t c) { return is_opening_mark(c) && c != U'-' && c != U'\''; }

  bool opens(std::size_t i) const {
    std::u32string word(word_at(i));
    std::replace(word.begin(), word.end(), U'’', U'\'');
    if (word.empty() || (word.size() == 1 && is_full_stop(at(i + 1)))) return false;  // another initial
    if (has(known_.openers, word)) return true;
    const std::size_t quote = word.find(U'\'');  // "l'", "dell'"
    return quote != std::u32string::npos && has(known_.openers, word.substr(0, quote + 1));
  }

  bool ends_sentence(const Mark& m) const {
    if (m.begin < start_) return false;
    if (m.after >= text_.size()) return true;
    if (aside_[m.after]) return false;
    if (is_full_width_end(text_[m.end - 1])) return true;
    if (!is_space(text_[m.after])) return ends_without_space(m);
    if (is_item_label(std::u32string_view(text_).substr(start_, m.begin - start_))) return false;
    const std::size_t next = first_of_next(text_, m.after);
    if (next >= text_.size()) return true;
    if (begins_item(skip_spaces(m.after))) return true;
    if (is_lower(text_[next])) return is_upper(at(next + 1));  // "iPhone"
    if (at(next) == U'…' || (is_full_stop(at(next)) && is_full_stop(at(next + 1)) && is_full_stop(at(next + 2))))
      return true;
    if (is_citation(skip_spaces(m.after)) || text_[next] == U'/') return false;
    if (is_sentence_end(text_[next]) || text_[next] == U',' || text_[next] == U';' || text_[next] == U':') return false;
    if (m.only_dots && m.dots >= 3) return ends_after_dots(m, next);
    if (!m.only_dots || m.end != m.after || !is_full_stop(text_[m.begin])) return true;
    return ends_after_stop(m, next);
  }

  /// A bracket with the full stop behind it belongs to what stands before: "... the city." (Smith 55).
  bool is_citation(std::size_t i) const {
    if (at(i) != U'(' && at(i) != U'[') return false;
    const std::size_t end = pair_end(text_, i, text_[i] == U'(' ? U")" : U"]");
    return end > i && is_full_stop(at(end + 1)) && !is_sentence_end(text_[end - 1]);
  }

  bool ends_after_dots(const Mark& m, std::size_t next) const {
    if (m.dots >= kDotsThatEnd) return true;
    return !m.spaced && !(m.begin > 0 && is_space(text_[m.begin - 1])) && word_at(next) != U"I";
  }

  /// "world.Today": the space was forgotten. Not in addresses, file names and acronyms.
  bool ends_without_space(const Mark& m) const {
    if (m.end - m.begin != 1 || m.begin == 0) return false;
    const char32_t script_end = text_[m.begin];
    if (!is_full_stop(script_end) && script_end != U'!' && script_end != U'?')
      return script_end != U'…' && is_letter(text_[m.after]);
    const std::u32string_view next = word_at(m.after);
    if (next.size() < 2 || !is_upper(next[0]) || !is_lower(next[1])) return false;
    const std::size_t end = m.after + next.size();
    if (is_full_stop(at(end)) && end + 1 < text_.size() && !is_space(at(end + 1)) && !is_upper(at(end + 1)))
      return false;
    const std::u32string_view token = token_before(m.begin);
    if (token.find_first_of(U"/@:\\_") != std::u32string_view::npos || token.substr(0, 4) == U"www.") return false;
    if (at(end) == U'@' || at(end) == U'/') return false;
    if (token.size() < 2 || known_abbreviation(token)) return false;
    return is_digit(token.back()) ||
           (is_lower(token.back()) && is_lower(token[token.size() - 2]) && text_[m.begin - 1] == token.back());
  }

  bool known_abbreviation(std::u32string_view token) const {
    return has(known_.never_end, token) || has(known_.number_next, token) || has(known_.may_end, token);
  }

  bool ends_after_stop(const Mark& m, std::size_t next) const {
    if (m.dots > 1) return true;  // an abbreviation's stop, and the sentence's
    std::u32string_view token = token_before(m.begin);
    if (const std::size_t elided = token.find_last_of(U"'’");
        elided != std::u32string_view::npos && elided + 1 < token.size())
      token.remove_prefix(elided + 1);
    while (!token.empty() && (token.front() == U'-' || token.front() == U'–')) token.remove_prefix(1);
    if (token.empty()) return true;
    if (has(known_.never_end, token)) return false;
    if (has(known_.number_next, token) &&
        (is_digit(text_[next]) || is_item_label(word_at(next)) || (m.begin - start_ > token.size() && is_code(next))))
      return false;
    if (has(known_.hours, token)) return ends_after_hour(m);
    if (has(known_.may_end, token) || is_dotted(token) || is_single_letter(token) || is_contraction(token))
      return opens(next);
    if (known_.ordinals && token.size() <= 2 && is_digits(token)) return opens(next);
    return true;
  }

  /// "FAA-2020-0686", behind "Docket No."
  bool is_code(std::size_t i) const {
    bool digit = false;
    for (; i < text_.size() && !is_space(text_[i]); ++i) {
      if (is_lower(text_[i])) return false;
      digit = digit || is_digit(text_[i]);
    }
    return digit;
  }

  /// "At 5 a.m. Mr. Smith went" opened with its hour; "He left at 6 p.m. Mr. Smith then went" ended with it.
  bool ends_after_hour(const Mark& m) const {
    std::size_t spaces = 0;
    for (std::size_t i = start_; i < m.begin; ++i) spaces += is_space(text_[i]);
    return spaces + 1 >= kFrontedHour;
  }

  /// Single letters with stops between: "U.S", "i.v", "J.-P".
  static bool is_dotted(std::u32string_view token) {
    std::size_t letters = 0;
    bool stop = false;
    for (std::size_t i = 0; i < token.size(); ++i) {
      if (is_full_stop(token[i])) stop = true, letters = 0;
      else if (is_letter(token[i]) && ++letters > 1) return false;
      else if (!is_letter(token[i]) && token[i] != U'-') return false;
    }
    return stop;
  }

  /// A word without a vowel that is not an acronym: "Mt", "lbs", "vgl".
  static bool is_contraction(std::u32string_view token) {
    static constexpr std::u32string_view kVowels =
        U"aeiouyàáâãäåæèéêëìíîïòóôõöøœùúûüýąęěėēīőůűаеёиоуыэюяіїєαεηιουωάέήίόύώ";
    static constexpr std::u32string_view kSpelled = U"abcdefghijklmnopqrstuvwxyzбвгджзйклмнпрстфхцчшщ";
    if (token.size() < 2 || is_upper(token[1])) return false;
    for (char32_t c : lower(token))
      if (kVowels.find(c) != std::u32string_view::npos || kSpelled.find(c) == std::u32string_view::npos) return false;
    return true;
  }

  bool begins_item(std::size_t i) const { return items_.contains(i) && !aside_[i]; }

  /// A line end that was kept means something, unless a space stands before it and none after it.
  bool ends_line(std::size_t i) const {
    std::size_t k = i + 1;
    while (k < text_.size() && is_space(text_[k]) && text_[k] != U'\n') ++k;
    if (is_full_stop(at(k))) return false;  // strayed from the line above
    return at(k) == U'\n' || at(i + 1) == U'\t' || !is_space(text_[i - 1]);
  }

  const Abbreviations& known_;
  std::u32string text_;
  std::vector<bool> aside_;  // position i: between i - 1 and i no sentence ends
  std::set<std::size_t> items_;
  std::size_t start_ = 0;  // of the sentence that is open
};

const Abbreviations& known_abbreviations(std::string_view language) {
  static const std::unordered_map<std::string, Abbreviations> all = [] {
    std::unordered_map<std::string, Abbreviations> out;
    for (const char* code : {"", "da", "de", "el", "en", "es", "fr", "hy", "it", "nl", "pl", "pt", "ru"})
      out.emplace(code, abbreviations_of(code));
    return out;
  }();
  const auto found = all.find(std::string(base_language(language)));
  return found == all.end() ? all.at("") : found->second;
}

std::size_t utf8_size(char32_t c) { return c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4; }

}  // namespace

std::vector<TextRange> find_sentences(std::string_view text, std::string_view language) {
  Finder finder(text, known_abbreviations(language));
  const std::u32string& letters = finder.text();
  std::vector<TextRange> out;
  std::size_t byte = 0, i = 0;
  for (const std::size_t end : finder.ends()) {
    while (i < end && is_space(letters[i])) byte += utf8_size(letters[i++]);
    TextRange range{byte, byte};
    for (; i < end; ++i) {
      byte += utf8_size(letters[i]);
      if (!is_space(letters[i])) range.end = byte;
    }
    range = {std::min(range.begin, text.size()), std::min(range.end, text.size())};  // of bytes that are no UTF-8
    if (range.end > range.begin) out.push_back(range);
  }
  return out;
}

}  // namespace lectern
