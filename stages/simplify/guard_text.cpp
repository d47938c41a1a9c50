// Reads a text for the guard: words, numbers and signs with the sentence they stand in. It decides nothing.
// Tested by guard_text_test.cpp.
#include "stages/simplify/guard_text.h"

#include <algorithm>

#include "stages/simplify/guard_language.h"
#include "stages/simplify/sentences.h"
#include "stages/simplify/word_frequency.h"
#include "stages/unicode.h"

namespace lectern {

namespace {

constexpr std::size_t kCommon = 5;       // letters that words made of one begin with
constexpr int kFunctionRank = 100;       // words more frequent than this carry no content, in languages without a list
constexpr std::size_t kStemLetters = 5;  // that inflected forms share, in languages without rules of ours

bool is_apostrophe(char32_t c) { return c == U'\'' || c == U'’'; }
bool is_mark_character(char32_t c) { return is_private_use(c) || c == U'\uFFFC'; }

bool ends_in(const std::string& word, std::string_view end) { return word.size() > end.size() && word.ends_with(end); }

/// English, lightly: enough to know a word again in another form.
std::string english_stem(std::string w) {
  if (ends_in(w, "'s")) w.resize(w.size() - 2);
  if (ends_in(w, "ies") && w.size() > 4) w.replace(w.size() - 3, 3, "y");
  else if (ends_in(w, "sses") || ends_in(w, "xes") || ends_in(w, "ches") || ends_in(w, "shes")) w.resize(w.size() - 2);
  else if (ends_in(w, "s") && !ends_in(w, "ss") && !ends_in(w, "us") && !ends_in(w, "is")) w.pop_back();
  const bool ing = ends_in(w, "ing") && w.size() > 5, ed = ends_in(w, "ed") && w.size() > 4;
  if (ing || ed) {
    w.resize(w.size() - (ing ? 3 : 2));
    if (w.size() > 3 && w[w.size() - 1] == w[w.size() - 2] && w.back() != 'l' && w.back() != 's') w.pop_back();
    if (w.back() == 'i') w.back() = 'y';
  }
  if (ends_in(w, "ly") && w.size() > 5) w.resize(w.size() - 2);
  if (w.size() > 3 && w.back() == 'e') w.pop_back();
  return w;
}

class Reader {
 public:
  Reader(std::string_view text, std::string_view code, const GuardLanguage& language)
      : code_(code), language_(language), letters_(to_utf32(text)) {}

  void read(int sentence, std::vector<GuardToken>& out) {
    out_ = &out, sentence_ = sentence, first_ = true;
    for (i_ = 0; i_ < letters_.size();) {
      const char32_t c = letters_[i_];
      if (is_space(c)) ++i_;
      else if (is_mark_character(c)) add(GuardToken::Kind::mark, i_ + 1);
      else if (is_digit(c)) read_number();
      else if (is_letter(c)) read_word();
      else read_sign();
    }
  }

  bool quoted = false;  // from sentence to sentence

 private:
  char32_t at(std::size_t i) const { return i < letters_.size() ? letters_[i] : U'\0'; }

  GuardToken& add(GuardToken::Kind kind, std::size_t end) {
    GuardToken token{
        .kind = kind, .text = to_utf8(std::u32string_view(letters_).substr(i_, end - i_)), .sentence = sentence_};
    std::u32string word = lower(std::u32string_view(letters_).substr(i_, end - i_));
    std::replace(word.begin(), word.end(), U'’', U'\'');
    token.word = to_utf8(word);
    token.capital = is_upper(letters_[i_]);
    token.glued = i_ > 0 && !is_space(letters_[i_ - 1]);
    token.quoted = quoted;
    if (kind == GuardToken::Kind::word || kind == GuardToken::Kind::number) token.first = first_, first_ = false;
    i_ = end;
    out_->push_back(std::move(token));
    return out_->back();
  }

  void read_sign() {
    static constexpr std::u32string_view kOpen = U"“«„", kClose = U"”»";
    const char32_t c = letters_[i_];
    const bool straight_opens = c == U'"' && !quoted;
    if (kOpen.find(c) != std::u32string_view::npos || straight_opens) quoted = !(c == U'“' && quoted);
    else if (kClose.find(c) != std::u32string_view::npos || c == U'"') quoted = false;
    if (c == U':') first_ = true;
    add(GuardToken::Kind::sign, i_ + 1);
  }

  void read_number() {
    std::size_t end = i_;
    while (is_digit(at(end)) || (end > i_ && groups(end))) ++end;
    const bool letters_follow = is_letter(at(end));
    const std::size_t digits_end = end;
    while (is_letter(at(end)) || is_digit(at(end))) ++end;
    if (letters_follow && !is_suffix(std::u32string_view(letters_).substr(digits_end, end - digits_end))) {
      finish(add(GuardToken::Kind::word, end));  // "3D", "4th" is a suffix, "2a" a label
      return;
    }
    GuardToken& token = add(GuardToken::Kind::number, digits_end);
    token.word = number_value(token.text, language_.decimal_comma);
  }

  bool groups(std::size_t i) const {
    const char32_t c = at(i);
    if (!is_digit(at(i + 1)) || !is_digit(at(i - 1))) return false;
    if (c == U'.' || c == U',' || c == U'\u202F' || is_apostrophe(c)) return true;
    const bool three = is_digit(at(i + 2)) && is_digit(at(i + 3)) && !is_digit(at(i + 4));
    return three && (c == U'\u00A0' || (c == U' ' && language_.decimal_comma));
  }

  /// "st" of "21st", "m" of "5m", "s" of "1980s": the number is still one.
  bool is_suffix(std::u32string_view letters) const {
    const std::string word = to_utf8(lower(letters));
    for (std::string_view known : {"st", "nd", "rd", "th", "m", "bn", "k",   "mn",  "tn", "s", "km", "kg", "cm", "mm",
                                   "pm", "am", "º",  "ª",  "e", "er", "ème", "eme", "o",  "a", "h",  "g",  "pp", "p"})
      if (word == known) return true;
    return language_.units.contains(word);
  }

  void read_word() {
    std::size_t end = i_;
    while (is_letter(at(end)) || is_mark(at(end)) || is_digit(at(end)) ||
           (is_apostrophe(at(end)) && is_letter(at(end + 1))) ||
           (at(end) == U'.' && is_letter(at(end + 1)) && (end - i_ == 1 || at(end - 2) == U'.')))
      ++end;
    std::size_t quote = i_;
    while (quote < end && !is_apostrophe(letters_[quote])) ++quote;
    if (quote == end) {
      const bool behind_number = !out_->empty() && out_->back().kind == GuardToken::Kind::number;
      GuardToken& token = add(GuardToken::Kind::word, end);
      const bool ordinal = token.glued && behind_number;  // "th" of "4th"
      finish(token);
      if (ordinal) out_->back().content = false;
    } else if (language_.english) {
      read_contraction(quote, end);
    } else {
      finish(add(GuardToken::Kind::word, quote));  // "l'accord": the article, then the word
      ++i_;
      finish(add(GuardToken::Kind::word, end));
    }
  }

  void read_contraction(std::size_t quote, std::size_t end) {
    const std::string tail = to_utf8(lower(std::u32string_view(letters_).substr(quote + 1, end - quote - 1)));
    if (tail == "t" && quote > i_ && (letters_[quote - 1] == U'n' || letters_[quote - 1] == U'N')) {
      GuardToken& verb = add(GuardToken::Kind::word, quote - 1);
      if (verb.word == "ca") verb.word = "can";
      if (verb.word == "wo") verb.word = "will";
      if (verb.word == "sha") verb.word = "shall";
      finish(verb);
      add(GuardToken::Kind::word, end).word = "not";
      return;
    }
    static const std::pair<std::string_view, std::string_view> kTails[] = {
        {"ll", "will"}, {"re", "are"}, {"ve", "have"}, {"m", "am"}, {"d", "would"}};
    for (const auto& [form, word] : kTails)
      if (tail == form) {
        finish(add(GuardToken::Kind::word, quote));
        add(GuardToken::Kind::word, end).word = word;
        return;
      }
    if (tail == "s") {
      finish(add(GuardToken::Kind::word, quote));
      i_ = end;  // a genitive, or "is": carries nothing that is compared
      return;
    }
    finish(add(GuardToken::Kind::word, end));
  }

  /// Tells the stem and the kind of the last token; `token` is not to be used after it, as "cannot" becomes two.
  void finish(GuardToken& token) {
    if (token.word == "cannot") {
      token.word = "can";
      GuardToken no = token;
      no.word = "not", no.first = false, no.glued = true;
      token.stem = "can";
      out_->push_back(no);
      return;
    }
    token.stem = stem_of(token.word, language_);
    const bool short_word = to_utf32(token.text).size() < 2;
    token.content = !short_word &&
                    (language_.function.empty() ? !is_frequent(token.word) : !language_.function.contains(token.word));
  }

  bool is_frequent(const std::string& word) const {
    const int rank = frequency_rank(word, code_);
    return rank > 0 && rank <= kFunctionRank;
  }

  std::string_view code_;
  const GuardLanguage& language_;
  std::u32string letters_;
  std::vector<GuardToken>* out_ = nullptr;
  std::size_t i_ = 0;
  int sentence_ = 0;
  bool first_ = true;
};

}  // namespace

std::string stem_of(std::string_view word, const GuardLanguage& language) {
  const std::string key(word);
  if (const auto found = language.irregular.find(key); found != language.irregular.end()) return found->second;
  if (language.english) {
    std::string stem = english_stem(key);
    const auto found = language.irregular.find(stem);
    return found == language.irregular.end() ? stem : found->second;
  }
  const std::u32string letters = to_utf32(word);
  return letters.size() > kStemLetters ? to_utf8(letters.substr(0, kStemLetters)) : key;
}

bool counts(const GuardToken& token) { return token.kind == GuardToken::Kind::word && !token.quoted && token.content; }

bool begins_sentence(const GuardText& text, std::size_t at) {
  return at == 0 || text.tokens[at - 1].sentence != text.tokens[at].sentence;
}

bool akin(const std::string& a, const std::string& b) {
  return a == b || (a.size() >= kCommon && b.size() >= kCommon && a.compare(0, kCommon, b, 0, kCommon) == 0);
}

std::string number_value(std::string_view digits, bool decimal_comma) {
  std::string clean;
  for (char32_t c : to_utf32(digits))
    if (is_digit(c)) clean += static_cast<char>('0' + digit_value(c));
    else clean += c == U'.' || c == U',' ? static_cast<char>(c) : '_';
  const std::size_t last = clean.find_last_of(".,");
  bool decimal = false;
  if (last != std::string::npos) {
    const char mark = clean[last];
    const bool both = clean.find(mark == '.' ? ',' : '.') != std::string::npos;
    const bool once = clean.find(mark) == last;
    const bool usual = mark == (decimal_comma ? ',' : '.');
    decimal = once && (both || usual || clean.size() - last != 4);
    if (!once && usual && clean.size() - last != 4) return clean;  // "1.2.3": a number of sections
  }
  std::string out;
  for (std::size_t i = 0; i < clean.size(); ++i)
    if (clean[i] >= '0' && clean[i] <= '9') out += clean[i];
    else if (decimal && i == last) out += '.';
  if (decimal) {
    while (out.back() == '0') out.pop_back();
    if (out.back() == '.') out.pop_back();
  }
  return out;
}

namespace {

/// A list's lead-in and items are one sentence: none but the last ends with a stop.
bool leads_on(const std::vector<GuardToken>& tokens) {
  static constexpr std::string_view kStops = ".!?…。！？", kBehind = "”»\"’')]";
  for (auto t = tokens.rbegin(); t != tokens.rend(); ++t) {
    if (t->kind == GuardToken::Kind::mark) continue;
    if (kStops.find(t->text) != kStops.npos) return false;
    if (t->kind != GuardToken::Kind::sign || kBehind.find(t->text) == kBehind.npos) return true;
  }
  return false;
}

}  // namespace

GuardText read_guard_text(std::string_view text, std::string_view language) {
  GuardText out{.text = std::string(text), .language = &guard_language(language), .code = language};
  bool quoted = false;
  for (const TextRange& s : find_sentences(text, language)) {
    Reader reader(text.substr(s.begin, s.end - s.begin), language, *out.language);
    reader.quoted = quoted;
    if (!leads_on(out.tokens)) ++out.sentences;
    reader.read(out.sentences - 1, out.tokens);
    quoted = reader.quoted;
  }
  return out;
}

}  // namespace lectern
