// Numbers: every one stays, with its unit, in the order it had or with the words it stood by; none comes. Digits and
// words are one ("five", "5"; "2 million", "2,000,000"). Tested by guard_pairs_test.cpp.
#include <algorithm>
#include <cstdio>
#include <cstdlib>

#include "stages/simplify/guard_checks.h"
#include "stages/simplify/guard_language.h"

namespace lectern {

namespace {

using Kind = GuardToken::Kind;

struct Quantity {
  double value = 0;
  std::string digits;     // of one that is no plain number: "1.2.3"
  std::string unit;       // "%", "$", "day"; "th" for ordinals, "s" for "hundreds"
  bool optional = false;  // "one" may be an article, "first" an adverb
  std::size_t begin = 0, end = 0;
  bool operator==(const Quantity& o) const { return value == o.value && digits == o.digits && unit == o.unit; }
};

class QuantityReader {
 public:
  explicit QuantityReader(const GuardText& text) : text_(text), language_(*text.language) {}

  std::vector<Quantity> read() {
    std::vector<Quantity> out;
    for (std::size_t i = 0; i < text_.tokens.size();) {
      Quantity q = quantity_at(i);
      if (q.end > i) out.push_back(q);
      i = std::max(q.end, i + 1);
    }
    return out;
  }

 private:
  const GuardToken* token(std::size_t i) const { return i < text_.tokens.size() ? &text_.tokens[i] : nullptr; }
  bool same_sentence(std::size_t i, std::size_t j) const {
    return j < text_.tokens.size() && text_.tokens[i].sentence == text_.tokens[j].sentence;
  }

  /// The entry of a number word: empty, "5", "1?", "x1000", "%50", "o3", "s100".
  std::string number_word(std::size_t i) const {
    const GuardToken* t = token(i);
    if (!t || t->kind != Kind::word) return {};
    if (t->word.size() <= 2 && !t->glued) return {};  // "m" only in "5m"
    const auto found = language_.numbers.find(t->word);
    return found == language_.numbers.end() ? std::string() : found->second;
  }

  Quantity quantity_at(std::size_t i) const {
    Quantity q{.begin = i, .end = i};
    const std::string word = number_word(i);
    const bool digits = text_.tokens[i].kind == Kind::number;
    if (!digits && word.empty()) return q;
    if (digits && !plain(text_.tokens[i].word)) {
      q.digits = text_.tokens[i].word, q.end = i + 1;
      return q;
    }
    if (!digits && (word[0] == 's' || word[0] == 'o' || word[0] == '%')) read_special(word, i, q);
    else read_cardinal(i, q);
    if (i > 0 && text_.tokens[i - 1].text == "-" && !text_.tokens[i - 1].glued && text_.tokens[i].glued)
      q.value = -q.value;
    if (i > 0 && text_.tokens[i - 1].text == "−") q.value = -q.value;
    if (q.unit.empty()) q.unit = unit_before(i);
    if (q.unit.empty()) read_unit(q);
    return q;
  }

  static bool plain(const std::string& digits) { return std::count(digits.begin(), digits.end(), '.') <= 1; }

  void read_special(const std::string& word, std::size_t i, Quantity& q) const {
    q.optional = word.back() == '?';
    q.value = std::atof(word.c_str() + 1);
    q.unit = word[0] == 'o' ? "th" : word[0] == '%' ? "%" : "s";
    q.end = i + 1;
    const std::string next = number_word(i + 1);
    const std::string after = number_word(i + 2);
    if (word[0] != '%') return;
    if (next.starts_with("x")) q.value = q.value / 100 * std::atof(next.c_str() + 1), q.unit.clear(), q.end = i + 2;
    else if (after.starts_with("x"))
      q.value = q.value / 100 * std::atof(after.c_str() + 1), q.unit.clear(), q.end = i + 3;  // "half a million"
  }

  /// "two hundred and five thousand": parts below a hundred add up, multipliers multiply.
  void read_cardinal(std::size_t i, Quantity& q) const {
    double total = 0, part = 0;
    bool any = false;
    std::size_t k = i;
    while (same_sentence(i, k)) {
      const GuardToken& t = text_.tokens[k];
      const std::string word = number_word(k);
      if (t.kind == Kind::number && plain(t.word)) {
        if (any) break;
        part = std::atof(t.word.c_str());
      } else if (word.starts_with("x")) {
        const double times = std::atof(word.c_str() + 1);
        if (const std::size_t unit = word.find(':'); unit != std::string::npos) q.unit = word.substr(unit + 1);
        part = (any && part > 0 ? part : 1) * times;
        if (times >= 1000) total += part, part = 0;
      } else if (!word.empty() && std::isdigit(static_cast<unsigned char>(word[0]))) {
        const double value = std::atof(word.c_str());
        if (any && (text_.tokens[k - 1].kind == Kind::number || (part > 0 && value >= 10 && part < 100) ||
                    (part > 0 && value < 10 && static_cast<int>(part) % 10 != 0)))
          break;
        if (!any && word.back() == '?' && !continues(k)) q.optional = true;
        part += value;
      } else if (word.starts_with("o") && any && text_.tokens[k - 1].text == "-") {
        part += std::atof(word.c_str() + 1), q.unit = "th", ++k;  // "twenty-first"
        break;
      } else if (joins(k, any)) {
        ++k;
        continue;
      } else {
        break;
      }
      any = true, ++k;
    }
    q.value = total + part, q.end = k;
  }

  bool continues(std::size_t k) const {
    const std::string next = number_word(k + 1);
    if (next.starts_with("x")) return true;
    const GuardToken* t = token(k + 1);
    return t &&
           (t->text == "-" || ((t->word == "in" || t->word == "of") &&
                               (!number_word(k + 2).empty() || (token(k + 2) && token(k + 2)->kind == Kind::number))));
  }

  /// "and" and a hyphen between parts of one number.
  bool joins(std::size_t k, bool any) const {
    if (!any) return false;
    const GuardToken& t = text_.tokens[k];
    const std::string before = number_word(k - 1), after = number_word(k + 1);
    if (t.text == "-")
      return !before.empty() && !after.empty() &&
             (std::isdigit(static_cast<unsigned char>(after[0])) || after[0] == 'o');
    return t.word == "and" && before.starts_with("x") && !after.empty() &&
           std::isdigit(static_cast<unsigned char>(after[0]));
  }

  std::string unit_of(const GuardToken& t) const {
    static const std::pair<std::string_view, std::string_view> kSigns[] = {
        {"%", "%"}, {"$", "$"}, {"£", "£"}, {"€", "€"}, {"¥", "¥"}, {"°", "degree"}, {"‰", "‰"}};
    for (const auto& [sign, unit] : kSigns)
      if (t.text == sign) return std::string(unit);
    const auto found = language_.units.find(t.word);
    return found == language_.units.end() ? std::string() : found->second;
  }

  std::string unit_before(std::size_t i) const {
    if (i == 0 || !same_sentence(i - 1, i)) return {};
    const GuardToken& t = text_.tokens[i - 1];
    if (t.kind == Kind::sign || (t.word.size() == 3 && t.text[0] >= 'A' && t.text[0] <= 'Z')) return unit_of(t);
    return {};
  }

  void read_unit(Quantity& q) const {
    std::size_t k = q.end;
    const GuardToken* next = token(k);
    if (!next || !same_sentence(q.begin, k)) return;
    if (next->glued && (next->word == "st" || next->word == "nd" || next->word == "rd" || next->word == "th")) {
      q.unit = "th", q.end = k + 1;
      return;
    }
    if (next->glued && next->word == "s") {
      ++q.end;  // "1980s"
      q.unit = "years";
      return;
    }
    if (next->word == "per" && token(k + 1) && (token(k + 1)->word == "cent" || token(k + 1)->word == "centum")) {
      q.unit = "%", q.end = k + 2;
      return;
    }
    if ((next->word == "percentage" && token(k + 1) && token(k + 1)->word.starts_with("point"))) {
      q.unit = "pp", q.end = k + 2;
      return;
    }
    if (next->text == "-" && token(k + 1)) next = token(++k);
    if (const std::string unit = unit_of(*next); !unit.empty()) q.unit = unit, q.end = k + 1;
  }

  const GuardText& text_;
  const GuardLanguage& language_;
};

std::string written(const Quantity& q) {
  if (!q.digits.empty()) return q.digits;
  char digits[40];
  std::snprintf(digits, sizeof digits, "%.10g", q.value);
  return q.unit.empty() ? digits : std::string(digits) + " " + q.unit;
}

const GuardToken* content_near(const GuardText& text, std::size_t from, int step) {
  for (std::size_t i = from; i < text.tokens.size(); i += static_cast<std::size_t>(step)) {
    if (text.tokens[i].kind == Kind::sign && text.tokens[i].text != "-") return nullptr;
    if (text.tokens[i].content && text.tokens[i].kind == Kind::word) return &text.tokens[i];
    if (i == 0 && step < 0) break;
  }
  return nullptr;
}

std::string noun_of(const GuardText& text, const Quantity& q) {
  const GuardToken* t = content_near(text, q.end, 1);
  return t && t->sentence == text.tokens[q.begin].sentence ? t->stem : std::string();
}

std::string word_before(const GuardText& text, const Quantity& q) {
  if (q.begin == 0 || text.tokens[q.begin - 1].sentence != text.tokens[q.begin].sentence) return {};
  const GuardToken& t = text.tokens[q.begin - 1];
  return t.stem.empty() ? t.word : t.stem;
}

std::size_t count(const std::vector<Quantity>& all, const Quantity& q) {
  return static_cast<std::size_t>(std::count(all.begin(), all.end(), q));
}

/// The same numbers in the same order, or each by a word that it stood by.
bool kept_places(const GuardText& before, const std::vector<Quantity>& was, const GuardText& after,
                 const std::vector<Quantity>& is) {
  std::vector<Quantity> a, b;
  for (const Quantity& q : was)
    if (!q.optional) a.push_back(q);
  for (const Quantity& q : is)
    if (!q.optional && (b.empty() || !(b.back() == q))) b.push_back(q);
  a.erase(std::unique(a.begin(), a.end()), a.end());
  if (a == b) return true;
  for (const Quantity& q : a) {
    const bool kept = std::any_of(b.begin(), b.end(), [&](const Quantity& o) {
      if (!(o == q)) return false;
      const std::string noun = noun_of(before, q), word = word_before(before, q);
      return (!noun.empty() && noun == noun_of(after, o)) || (!word.empty() && word == word_before(after, o));
    });
    if (!kept) return false;
  }
  return true;
}

/// The noun of one number is now that of another, and no longer its own: "5 men and 7 women", "5 women and 7 men".
const Quantity* changed_noun(const GuardText& before, const std::vector<Quantity>& was, const GuardText& after,
                             const std::vector<Quantity>& is) {
  for (const Quantity& q : was) {
    const std::string noun = noun_of(before, q);
    if (noun.empty() || count(was, q) != 1 || q.optional) continue;
    bool own = false, other = false, lone = true;
    for (const Quantity& o : is) (o == q ? own : other) |= noun_of(after, o) == noun;
    for (const Quantity& o : was) lone = lone && (o == q || noun_of(before, o) != noun);
    if (lone && other && !own) return &q;
  }
  return nullptr;
}

}  // namespace

void check_numbers(const GuardText& before, const GuardText& after, Objections& out) {
  const std::vector<Quantity> was = QuantityReader(before).read(), is = QuantityReader(after).read();
  const std::size_t so_far = out.size();
  for (const Quantity& q : was)
    if (!q.optional && count(is, q) < count(was, q)) {
      out.push_back({"number", written(q) + " is lost"});
      break;
    }
  for (const Quantity& q : is) {
    const bool repeated = after.sentences > before.sentences && count(was, q) > 0;
    if (!q.optional && count(is, q) > count(was, q) && !repeated) {
      out.push_back({"number", written(q) + " is new"});
      break;
    }
  }
  if (out.size() > so_far) return;
  if (!kept_places(before, was, after, is)) out.push_back({"number", "numbers changed places"});
  else if (const Quantity* q = changed_noun(before, was, after, is))
    out.push_back({"number", written(*q) + " counts something else"});
}

}  // namespace lectern
