// Cuts a paragraph's text into sentences: finds each mark that can end one and asks what stands before it (an
// abbreviation, an initial, a number, a list's label) and after it. It never looks at what a sentence means and never
// changes a byte. Tested by sentences_test.cpp.
#include "stages/simplify/sentences.h"

#include <algorithm>
#include <set>
#include <string>
#include <unordered_map>

#include "stages/repair/languages.h"
#include "stages/simplify/sentence_languages.h"
#include "stages/unicode.h"

namespace lectern {

namespace {

constexpr std::size_t kLongestAside =
    600;  // code points between brackets or quotation marks: more, and one was forgotten
constexpr std::size_t kLongestLabel = 4;  // code points of a list's label: "viii"
constexpr std::size_t kFrontedHour = 4;   // words at most of an hour that opens a sentence: "At 5 a.m. ..."
constexpr std::size_t kFewestItems = 2;   // labels in sequence that make a list
constexpr std::size_t kFewestSmall = 3;   // the same, before words without a capital
constexpr std::size_t kDotsThatEnd = 4;   // an ellipsis with the full stop in it

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

bool is_stop(char32_t c) { return c == U'.' || c == U'．'; }

/// Ends a sentence of a script that is written without spaces.
bool is_full_width_end(char32_t c) { return c == U'。' || c == U'！' || c == U'？' || c == U'｡' || c == U'．'; }

bool is_end(char32_t c) {
  static constexpr std::u32string_view kEnds = U".!?…‼⁇⁈⁉؟۔।॥։።፧၊။។；";
  return c != U'；' && c != U'၊' && (kEnds.find(c) != std::u32string_view::npos || is_full_width_end(c));
}

bool is_closer(char32_t c) {
  static constexpr std::u32string_view kClosers = U"\"'”“’»«›‹)]}」』）】*_";
  return kClosers.find(c) != std::u32string_view::npos || is_private_use(c) || c == U'\uFFFC' ||
         (c == U'¹' || c == U'²' || c == U'³' || (c >= U'⁰' && c <= U'⁹'));
}

bool is_opener(char32_t c) {
  static constexpr std::u32string_view kOpeners = U"\"'“‘„‚«‹([{「『（【¿¡–—-*_";
  return kOpeners.find(c) != std::u32string_view::npos || is_private_use(c);
}

bool is_bullet(char32_t c) {
  static constexpr std::u32string_view kBullets = U"•⁃‣▪●◦■";
  return kBullets.find(c) != std::u32string_view::npos;
}

class Finder {
 public:
  Finder(std::string_view text, const Abbreviations& known) : known_(known), text_(to_utf32(text)) {
    mark_asides();
    mark_items();
  }

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
      if (!is_end(text_[i]) && (text_[i] != known_.end || known_.end == 0)) {
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

  char32_t at(std::size_t i) const { return i < text_.size() ? text_[i] : U'\0'; }

  std::size_t skip_spaces(std::size_t i) const {
    while (i < text_.size() && is_space(text_[i])) ++i;
    return i;
  }

  Mark mark_at(std::size_t i) const {
    Mark m{.begin = i, .end = i};
    while (m.end < text_.size()) {
      if (is_end(text_[m.end]) || (text_[m.end] == known_.end && known_.end != 0)) {
        m.dots += is_stop(text_[m.end]) ? 1 : text_[m.end] == U'…' ? 3 : 0;
        m.only_dots = m.only_dots && (is_stop(text_[m.end]) || text_[m.end] == U'…');
        ++m.end;
      } else if (is_space(text_[m.end]) && is_stop(text_[m.end - 1]) && is_stop(at(m.end + 1)) &&
                 !is_stop(at(m.end + 2))) {
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
    if (!is_closer(text_[i])) return false;
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
      if (i == text_.size() || (is_space(text_[i]) && is_upper(at(first_of_next(i))))) m.after = i;
    }
    return m;
  }

  /// The first character of what follows that says something: behind spaces and opening marks.
  std::size_t first_of_next(std::size_t i) const {
    while (i < text_.size() && (is_space(text_[i]) || is_opener(text_[i]))) ++i;
    return i;
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
  static bool is_opener_mark(char32_t c) { return is_opener(c) && c != U'-' && c != U'\''; }

  bool opens(std::size_t i) const {
    std::u32string word(word_at(i));
    std::replace(word.begin(), word.end(), U'’', U'\'');
    if (word.empty() || (word.size() == 1 && is_stop(at(i + 1)))) return false;  // another initial
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
    if (is_label(std::u32string_view(text_).substr(start_, m.begin - start_))) return false;
    const std::size_t next = first_of_next(m.after);
    if (next >= text_.size()) return true;
    if (begins_item(skip_spaces(m.after))) return true;
    if (is_lower(text_[next])) return is_upper(at(next + 1));  // "iPhone"
    if (at(next) == U'…' || (is_stop(at(next)) && is_stop(at(next + 1)) && is_stop(at(next + 2)))) return true;
    if (is_citation(skip_spaces(m.after)) || text_[next] == U'/') return false;
    if (is_end(text_[next]) || text_[next] == U',' || text_[next] == U';' || text_[next] == U':') return false;
    if (m.only_dots && m.dots >= 3) return ends_after_dots(m, next);
    if (!m.only_dots || m.end != m.after || !is_stop(text_[m.begin])) return true;
    return ends_after_stop(m, next);
  }

  /// A bracket with the full stop behind it belongs to what stands before: "... the city." (Smith 55).
  bool is_citation(std::size_t i) const {
    if (at(i) != U'(' && at(i) != U'[') return false;
    const std::size_t end = pair_end(i, text_[i] == U'(' ? U")" : U"]");
    return end > i && is_stop(at(end + 1)) && !is_end(text_[end - 1]);
  }

  bool ends_after_dots(const Mark& m, std::size_t next) const {
    if (m.dots >= kDotsThatEnd) return true;
    return !m.spaced && !(m.begin > 0 && is_space(text_[m.begin - 1])) && word_at(next) != U"I";
  }

  /// "world.Today": the space was forgotten. Not in addresses, file names and acronyms.
  bool ends_without_space(const Mark& m) const {
    if (m.end - m.begin != 1 || m.begin == 0) return false;
    const char32_t script_end = text_[m.begin];
    if (!is_stop(script_end) && script_end != U'!' && script_end != U'?')
      return script_end != U'…' && is_letter(text_[m.after]);
    const std::u32string_view next = word_at(m.after);
    if (next.size() < 2 || !is_upper(next[0]) || !is_lower(next[1])) return false;
    const std::size_t end = m.after + next.size();
    if (is_stop(at(end)) && end + 1 < text_.size() && !is_space(at(end + 1)) && !is_upper(at(end + 1))) return false;
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
    if (has(known_.number_next, token) && (is_digit(text_[next]) || is_label(word_at(next)))) return false;
    if (has(known_.hours, token)) return ends_after_hour(m);
    if (has(known_.may_end, token) || is_dotted(token) || is_initial(token) || is_contraction(token))
      return opens(next);
    if (known_.ordinals && token.size() <= 2 && is_number(token)) return opens(next);
    return true;
  }

  /// "At 5 a.m. Mr. Smith went" opened with its hour; "He left at 6 p.m. Mr. Smith then went" ended with it.
  bool ends_after_hour(const Mark& m) const {
    std::size_t spaces = 0;
    for (std::size_t i = start_; i < m.begin; ++i) spaces += is_space(text_[i]);
    return spaces + 1 >= kFrontedHour;
  }

  static bool is_number(std::u32string_view token) {
    return !token.empty() && std::all_of(token.begin(), token.end(), is_digit);
  }
  static bool is_initial(std::u32string_view token) { return token.size() == 1 && is_letter(token[0]); }

  /// Single letters with stops between: "U.S", "i.v", "J.-P".
  static bool is_dotted(std::u32string_view token) {
    std::size_t letters = 0;
    bool stop = false;
    for (std::size_t i = 0; i < token.size(); ++i) {
      if (is_stop(token[i])) stop = true, letters = 0;
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

  /// A number, a letter or a roman number: what stands before an item.
  static bool is_label(std::u32string_view token) {
    while (!token.empty() && (token.front() == U'(' || is_bullet(token.front()) || is_space(token.front())))
      token.remove_prefix(1);
    while (!token.empty() && token.back() == U')') token.remove_suffix(1);
    if (token.empty() || token.size() > kLongestLabel) return false;
    return is_number(token) || is_initial(token) || roman_value(token) > 0;
  }

  // ---- brackets and quotation marks

  /// Between each pair no sentence ends. A mark without its partner is none.
  void mark_asides() {
    aside_.assign(text_.size() + 1, false);
    static const std::unordered_map<char32_t, std::u32string_view> kPairs = {
        {U'(', U")"}, {U'[', U"]"},  {U'“', U"”"},   {U'„', U"“”"},  {U'«', U"»"},  {U'»', U"«"},
        {U'‘', U"’"}, {U'`', U"'’"}, {U'（', U"）"}, {U'「', U"」"}, {U'『', U"』"}};
    for (std::size_t i = 0; i < text_.size(); ++i) {
      std::size_t end = i;
      if (text_[i] == U'"' || text_[i] == U'\'') end = straight_quote_end(i);
      else if (text_[i] == U',' && at(i + 1) == U',') end = pair_end(i, U"“”");  // typewriters' „
      else if (text_[i] == U'»' && (i == 0 || !is_space(text_[i - 1]))) continue;
      else if (const auto pair = kPairs.find(text_[i]); pair != kPairs.end()) end = pair_end(i, pair->second);
      if (end == i) continue;
      std::fill(aside_.begin() + static_cast<std::ptrdiff_t>(i) + 1,
                aside_.begin() + static_cast<std::ptrdiff_t>(end) + 1, true);
      i = end;
    }
  }

  /// The partner of the mark at i, those of the same kind between them paired off; i: there is none.
  std::size_t pair_end(std::size_t i, std::u32string_view closers) const {
    int depth = 0;
    for (std::size_t k = i + 1; k < std::min(text_.size(), i + kLongestAside); ++k) {
      const bool apostrophe = text_[k] == U'’' && is_letter(at(k + 1));
      if (closers.find(text_[k]) != std::u32string_view::npos && !apostrophe && depth-- == 0) return k;
      if (text_[k] == text_[i] && text_[i] != U',') ++depth;
    }
    return i;
  }

  std::size_t straight_quote_end(std::size_t i) const {
    const bool single = text_[i] == U'\'';
    if (i > 0 && !is_space(text_[i - 1]) && !is_opener(text_[i - 1])) return i;
    if (is_space(at(i + 1))) return i;
    for (std::size_t k = i + 1; k < std::min(text_.size(), i + kLongestAside); ++k) {
      if (text_[k] != text_[i] || is_space(text_[k - 1]) || is_letter(at(k + 1)) || is_digit(at(k + 1))) continue;
      if (!single || is_punctuation(text_[k - 1])) return k;  // a single one may be an apostrophe
    }
    return i;
  }

  // ---- lists run into the paragraph

  struct Label {
    std::size_t at = 0;
    int value = 0;
    char32_t form = 0;  // '1', 'a', 'A', 'i', 'I' or the bullet
  };

  static Label label_of(std::u32string_view token, bool roman) {
    if (is_number(token) && token.size() < kLongestLabel) {
      int value = 0;
      for (char32_t c : token) value = value * 10 + digit_value(c);
      return {0, value, U'1'};
    }
    if (roman && token.size() <= kLongestLabel && roman_value(token) > 0)
      return {0, roman_value(token), is_upper(token[0]) ? U'I' : U'i'};
    if (!roman && token.size() == 1 && lower(token)[0] >= U'a' && lower(token)[0] <= U'z')
      return {0, static_cast<int>(lower(token)[0] - U'a') + 1, is_upper(token[0]) ? U'A' : U'a'};
    return {};
  }

  /// Labels that count up from where a sentence may begin: "1) The first item 2) The second". Before words without a
  /// capital they must be more, with no comma before them: "a) money, b) time" is one sentence.
  void mark_items() {
    for (const bool roman : {false, true})
      for (const bool small : {false, true}) {
        std::vector<Label> run;
        const auto close = [&] {
          if (run.size() >= (small ? kFewestSmall : kFewestItems))
            for (const Label& label : run) items_.insert(label.at);
          run.clear();
        };
        for (std::size_t i = 0; i < text_.size(); ++i) {
          if (i > 0 && !is_space(text_[i - 1])) continue;
          const Label label = label_at(i, roman, small);
          if (label.form == 0) continue;
          if (!run.empty() && label.form == run.back().form && label.value == run.back().value + 1)
            run.push_back(label);
          else if (may_open(i, small) || (label.value == 1 && run.size() >= kFewestItems))
            close(), run.push_back(label);
        }
        close();
      }
    mark_bullets();
  }

  void mark_bullets() {
    std::vector<std::size_t> bullets;
    for (std::size_t i = 0; i < text_.size(); ++i)
      if (is_bullet(text_[i]) && (i == 0 || is_space(text_[i - 1]))) bullets.push_back(i);
    if (bullets.size() >= kFewestItems) items_.insert(bullets.begin(), bullets.end());
  }

  Label label_at(std::size_t i, bool roman, bool small) const {
    std::size_t begin = i + (text_[i] == U'(' ? 1 : 0), end = begin;
    while (is_digit(at(end)) || is_letter(at(end))) ++end;
    if (end == begin || end - begin > kLongestLabel) return {};
    Label label = label_of(std::u32string_view(text_).substr(begin, end - begin), roman);
    std::size_t marks = end;
    if (is_stop(at(marks)) && text_[i] != U'(') ++marks;
    if (at(marks) == U')') ++marks;
    if (marks == end || !is_space(at(marks))) return {};
    const char32_t next = at(first_of_next(marks));
    if (small ? !is_lower(next) || !may_follow_item(i) : !is_upper(next)) return {};
    if (text_[i] == U'(' && text_[marks - 1] != U')') return {};
    label.at = i;
    return label;
  }

  bool may_open(std::size_t i, bool small) const {
    while (i > 0 && (is_space(text_[i - 1]) || is_closer(text_[i - 1]))) --i;
    return i == 0 || is_end(text_[i - 1]) || (text_[i - 1] == U':' && !small);
  }

  bool may_follow_item(std::size_t i) const {
    while (i > 0 && is_space(text_[i - 1])) --i;
    return i == 0 || is_letter(text_[i - 1]) || is_end(text_[i - 1]);
  }

  bool begins_item(std::size_t i) const { return items_.contains(i) && !aside_[i]; }

  /// A line end that was kept means something, unless a space stands before it and none after it.
  bool ends_line(std::size_t i) const {
    std::size_t k = i + 1;
    while (k < text_.size() && is_space(text_[k]) && text_[k] != U'\n') ++k;
    if (is_stop(at(k))) return false;  // strayed from the line above
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
    if (range.end > range.begin) out.push_back(range);
  }
  return out;
}

}  // namespace lectern
