// Reads numbers: digits, words that add up and multiply, fractions, ordinals, what stands before and behind them. It
// compares nothing. Tested by guard_pairs_test.cpp.
#include "stages/simplify/guard_quantities.h"

#include <algorithm>
#include <cctype>
#include <cstdio>
#include <cstdlib>

#include "stages/simplify/guard_language.h"

namespace lectern {

namespace {

using Kind = GuardToken::Kind;

constexpr double kHundred = 100;

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
    if (digits && read_hour(i, q)) return q;
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
    read_rate(q);
    return q;
  }

  /// "5:30", and "5.30 p.m."
  bool read_hour(std::size_t i, Quantity& q) const {
    const GuardToken &hour = text_.tokens[i], *colon = token(i + 1), *minute = token(i + 2);
    if (colon && minute && colon->text == ":" && colon->glued && minute->glued && minute->kind == Kind::number &&
        minute->text.size() == 2) {
      q.digits = hour.text + ":" + minute->text, q.end = i + 3;
    } else if (const std::size_t dot = hour.text.find('.'); dot != std::string::npos && dot + 3 == hour.text.size() &&
                                                            colon &&
                                                            (unit_of(*colon) == "am" || unit_of(*colon) == "pm")) {
      q.digits = hour.text, q.end = i + 1;
      q.digits[dot] = ':';
    }
    if (q.end == i) return false;
    if (q.digits.ends_with(":00")) q.value = std::atof(q.digits.c_str()), q.digits.clear();
    if (const GuardToken* half = token(q.end); half && !unit_of(*half).empty()) q.unit = unit_of(*half), ++q.end;
    return true;
  }

  static bool plain(const std::string& digits) { return std::count(digits.begin(), digits.end(), '.') <= 1; }

  void read_special(const std::string& word, std::size_t i, Quantity& q) const {
    q.optional = word.back() == '?';
    q.value = std::atof(word.c_str() + 1);
    q.unit = word[0] == 'o' ? "th" : word[0] == '%' ? "%" : "s";
    q.end = i + 1;
    const bool fraction = word[0] == 'o' && i > 0 && token(i + 1) && token(i + 1)->word == "of" &&
                          (text_.tokens[i - 1].word == "a" || text_.tokens[i - 1].word == "one");
    if (fraction && q.value > 2) q.value = kHundred / q.value, q.unit = "%";  // "a fifth of"
    if (word == "%33") q.value = kHundred / 3;
    if (q.optional && word[0] == 'o' && is_superlative(i + 1)) q.optional = false;  // "the second longest"
    if (i > 0 && text_.tokens[i - 1].word == "every") q.optional = false;           // "every second child"
    const std::string next = number_word(i + 1);
    const std::string after = number_word(i + 2);
    if (word[0] != '%') return;
    if (next.starts_with("x")) q.value = q.value / 100 * std::atof(next.c_str() + 1), q.unit.clear(), q.end = i + 2;
    else if (const std::string of = number_word(i + 3); of_a(i + 1) && of.starts_with("x"))
      q.value = q.value / 100 * std::atof(of.c_str() + 1), q.unit.clear(), q.end = i + 4;
    else if (after.starts_with("x"))
      q.value = q.value / 100 * std::atof(after.c_str() + 1), q.unit.clear(), q.end = i + 3;  // "half a million"
  }

  /// "of a million" behind "a quarter".
  bool of_a(std::size_t i) const {
    return token(i) && token(i + 1) && token(i)->word == "of" && token(i + 1)->word == "a";
  }

  /// English: "longest", "most common".
  bool is_superlative(std::size_t i) const {
    const GuardToken* t = token(i);
    return language_.english && t &&
           (t->word == "most" || t->word == "best" || (t->content && t->word.ends_with("est")));
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
    if (q.value == 2 && !q.optional && i > 0 && text_.tokens[i - 1].word == "the")
      q.optional = true;  // "the two sides"
    read_share(q);
    read_fraction(q);
  }

  /// "two and a half", "three quarters", "one half".
  void read_fraction(Quantity& q) const {
    std::size_t k = q.end;
    const GuardToken* t = token(k);
    if (!t || !same_sentence(q.begin, k)) return;
    const bool sum = language_.coordinators.contains(t->word);
    if (sum || t->text == "-") ++k;
    if (sum && token(k) && !number_word(k + 1).empty() && !token(k)->content) ++k;  // the article
    const std::string fraction = number_word(k);
    if (!fraction.starts_with("%") || !same_sentence(q.begin, k)) return;
    const double share = std::atof(fraction.c_str() + 1);
    if (sum) q.value += share / 100, q.optional = false;
    else q.value *= share, q.unit = "%", q.optional = false;
    q.end = k + 1;
  }

  /// "one in five", "4 out of 10": as "20%".
  void read_share(Quantity& q) const {
    std::size_t k = q.end;
    if (!token(k) || !same_sentence(q.begin, k) || !q.unit.empty()) return;
    if (token(k)->word == "out" && token(k + 1) && token(k + 1)->word == "of") ++k;
    else if (token(k)->word != "in") return;
    const GuardToken* of = token(++k);
    if (!of || !same_sentence(q.begin, k)) return;
    const std::string word = number_word(k);
    const bool digits = of->kind == Kind::number && plain(of->word);
    if (!digits && (word.empty() || !std::isdigit(static_cast<unsigned char>(word[0])))) return;
    const double all = std::atof(digits ? of->word.c_str() : word.c_str());
    if (all <= q.value || all > kHundred || !unit_of(token(k + 1) ? *token(k + 1) : *of).empty()) return;
    q.value = kHundred * q.value / all, q.unit = "%", q.optional = false, q.end = k + 1;
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

  /// A month, or "of" and a month.
  bool is_date(std::size_t i) const {
    if (const GuardToken* t = token(i); t && t->word == "of") ++i;
    const GuardToken* t = token(i);
    return t && language_.dates.contains(t->word);
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
      q.unit = is_date(k + 1) || (q.begin > 0 && is_date(q.begin - 1)) ? "" : "th", q.end = k + 1;
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
    if (q.unit == "year" && language_.english) read_age(q);
  }

  /// "a day", "per day", "each day", "/day" behind a unit or "times".
  void read_rate(Quantity& q) const {
    std::size_t k = q.end;
    if (const GuardToken* t = token(k); t && t->word == "times") ++k;
    const GuardToken *by = token(k), *unit = token(k + 1);
    if (!by || !unit || !same_sentence(q.begin, k + 1)) return;
    if (by->text != "/" && !language_.rates.contains(by->word)) return;
    if (const std::string rate = unit_of(*unit); !rate.empty() && rate != q.unit) q.unit += "/" + rate;
  }

  /// "21 years of age", "21 years old": as "aged 21".
  void read_age(Quantity& q) const {
    const GuardToken *next = token(q.end), *then = token(q.end + 1);
    if (next && next->text == "-") next = then, then = token(q.end + 2);
    if (next && next->word == "old") q.unit.clear();
    if (next && then && next->word == "of" && then->word == "age") q.unit.clear();
  }

  const GuardText& text_;
  const GuardLanguage& language_;
};

}  // namespace

std::vector<Quantity> find_quantities(const GuardText& text) { return QuantityReader(text).read(); }

std::string written(const Quantity& q) {
  if (!q.digits.empty()) return q.digits;
  char digits[40];
  std::snprintf(digits, sizeof digits, "%.10g", q.value);
  return q.unit.empty() ? digits : std::string(digits) + " " + q.unit;
}

}  // namespace lectern
