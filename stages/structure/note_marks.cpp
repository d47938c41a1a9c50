// Raised marks that may call for a note. Cuts spans, but never changes text and links nothing. Tested by
// note_marks_test.cpp.
#include "stages/structure/note_marks.h"

#include <algorithm>

#include "stages/repair/line_text.h"
#include "stages/structure/note_links.h"
#include "stages/unicode.h"

namespace lectern {

namespace {

constexpr std::size_t kLongestMark = 4;    // code points of one mark
constexpr std::size_t kLongestRun = 12;    // code points of marks printed without anything between
constexpr std::size_t kUnitLetters = 2;    // of the longest unit that takes a power (m, km)
constexpr std::size_t kOrdinalDigits = 2;  // of a number whose ordinal is written with one raised letter (2e, 19e)

bool all_digits(std::u32string_view t) { return !t.empty() && std::all_of(t.begin(), t.end(), is_digit); }

bool roman_letters(std::u32string_view t) {
  return !t.empty() && (t.find_first_not_of(U"ivxlc") == t.npos || t.find_first_not_of(U"IVXLC") == t.npos);
}

bool mark_like(std::u32string_view text) {
  if (text.empty() || text.size() > (roman_letters(text) ? kLongestRun : kLongestMark)) return false;
  return all_digits(text) || std::all_of(text.begin(), text.end(), note_symbol) ||
         (text.size() == 1 && is_lower(text[0])) || roman_letters(text);
}

/// "40 m", "12 cm", "kWh/m": a small raised number behind it is a power.
bool takes_power(std::u32string_view before) {
  std::size_t n = 0;
  while (n < before.size() && is_letter(before[before.size() - 1 - n])) ++n;
  if (n == 0 || n > kUnitLetters) return false;
  const std::u32string unit(before.substr(before.size() - n));
  std::size_t at = before.size() - n;
  if (at > 0 && before[at - 1] == '/') return true;
  static const std::set<std::u32string> lengths = {U"m", U"cm", U"mm", U"dm", U"km", U"м", U"см", U"мм", U"дм", U"км"};
  if (lengths.contains(unit)) return true;
  while (at > 0 && is_space(before[at - 1])) --at;
  return at > 0 && is_digit(before[at - 1]) && std::all_of(unit.begin(), unit.end(), is_lower) && n == 1;
}

/// "2" before a raised "e", "XIX" before it: an ordinal.
bool takes_ordinal(std::u32string_view before) {
  std::size_t digits = 0;
  while (digits < before.size() && is_digit(before[before.size() - 1 - digits])) ++digits;
  if (digits > 0) return digits <= kOrdinalDigits;
  std::size_t letters = 0;
  while (letters < before.size() && is_letter(before[before.size() - 1 - letters])) ++letters;
  const std::u32string_view word = before.substr(before.size() - letters);
  return letters > 0 && std::all_of(word.begin(), word.end(), is_upper) && roman_value(word) > 0;
}

class Finder {
 public:
  explicit Finder(const std::set<std::u32string>& known) : known_(known) {}

  /// `from`: spans before it are a label, not marks.
  void line(Line& line, std::size_t piece, std::size_t from) {
    for (std::size_t i = from; i < line.spans.size(); ++i) {
      if (line.spans[i].raise <= 0 || line.spans[i].note >= 0) continue;
      cut_at_separators(line, i);
      const std::u32string mark = bare(line.spans[i].text);
      if (!mark_like(mark) || no_mark(line, i, mark)) continue;
      std::u32string key = note_key(mark);
      if (const std::vector<std::size_t> parts = run_of_marks(mark, known_); runs_together(mark, key, parts)) {
        split_span(line, i, line.spans[i].text.find(mark) + parts[0]);
        key = note_key(mark.substr(0, parts[0]));
      }
      if ((key.size() > kLongestMark || is_upper(key[0])) && !known_.contains(key)) continue;
      last_ = key;
      marks.push_back({&line, i, piece, key});
    }
  }

  std::vector<CallMark> marks;

 private:
  const std::set<std::u32string>& known_;
  std::u32string last_;

  static std::u32string bare(const std::u32string& text) {
    std::u32string mark;
    for (char32_t c : text)
      if (!is_space(c) && c != '[' && c != ']' && c != '(' && c != ')' && c != '.') mark += c;
    return mark;
  }

  /// "1,2" and "1 2".
  static void cut_at_separators(Line& line, std::size_t i) {
    const std::u32string text = line.spans[i].text;
    const std::size_t cut = text.find_first_of(U", ;");
    if (cut == text.npos || cut == 0 || cut + 1 >= text.size()) return;
    const std::size_t next = text.find_first_not_of(U", ;", cut);
    if (next == text.npos) return;
    Span rest = line.spans[i];
    rest.text = text.substr(next), rest.gap_before = false;
    line.spans[i].text = text.substr(0, cut);
    line.spans.insert(line.spans.begin() + static_cast<std::ptrdiff_t>(i) + 1, std::move(rest));
  }

  static bool no_mark(const Line& line, std::size_t i, const std::u32string& mark) {
    std::u32string before;
    for (std::size_t k = 0; k < i; ++k)
      if (line.spans[k].note < 0) before += line.spans[k].text;
    if (mark == U"2" || mark == U"3") return takes_power(before);
    return mark.size() == 1 && is_letter(mark[0]) &&
           std::u32string_view(U"eoadr").find(mark[0]) != std::u32string_view::npos && takes_ordinal(before);
  }

  /// Several marks, not one: no note has it all as its label, or it does not count on while its first part does.
  bool runs_together(std::u32string_view mark, const std::u32string& key, const std::vector<std::size_t>& parts) const {
    if (parts.empty()) return false;
    if (!known_.contains(key)) return true;
    return !last_.empty() && counts_on(last_, note_key(mark.substr(0, parts[0]))) && !counts_on(last_, key);
  }
};

}  // namespace

bool note_symbol(char32_t c) { return c == '*' || c == 0x2020 || c == 0x2021 || c == 0xA7 || c == 0xB6 || c == 0x2016; }

std::u32string note_key(std::u32string_view label) {
  std::u32string key;
  for (char32_t c : label) key += is_digit(c) ? U'0' + static_cast<char32_t>(digit_value(c)) : c;
  return key;
}

int note_value(std::u32string_view label, bool roman) {
  if (roman) return roman_value(label);
  if (label.size() == 1 && is_letter(label[0])) return static_cast<int>(lower(label)[0]);
  int value = 0;
  for (char32_t c : label) {
    if (!is_digit(c)) return 0;
    value = value * 10 + digit_value(c);
    if (value > 1'000'000) return 0;
  }
  return value;
}

bool counts_on(std::u32string_view label, std::u32string_view next) {
  if (label.empty() || next.empty()) return false;
  if (note_symbol(label[0]) || note_symbol(next[0])) return note_symbol(label[0]) && note_symbol(next[0]);
  if (next[0] == '0' || is_digit(label[0]) != is_digit(next[0])) return false;
  for (bool roman : {false, true}) {
    const int a = note_value(label, roman), b = note_value(next, roman);
    if (a > 0 && b == a + 1) return true;
  }
  return false;
}

std::vector<std::size_t> run_of_marks(std::u32string_view run, const std::set<std::u32string>& known) {
  for (std::size_t n = 1; n * 2 <= run.size() + 1 && n < run.size(); ++n) {
    if (!known.contains(note_key(run.substr(0, n)))) continue;
    std::vector<std::size_t> parts{n};
    std::size_t at = 0;
    while (at + parts.back() < run.size()) {
      const std::u32string_view last = run.substr(at, parts.back());
      at += parts.back();
      std::size_t next = 0;
      for (std::size_t m = run.size() - at; m > 0 && next == 0; --m)
        if (counts_on(last, run.substr(at, m)) && known.contains(note_key(run.substr(at, m)))) next = m;
      if (next == 0) break;
      parts.push_back(next);
    }
    if (at + parts.back() == run.size() && parts.size() > 1) return parts;
  }
  return {};
}

std::vector<CallMark> find_marks(std::vector<Piece>& pieces, const std::set<std::u32string>& known) {
  Finder finder(known);
  for (std::size_t k = 0; k < pieces.size(); ++k)
    for_each_line(pieces[k], [&](Line& line) {
      finder.line(line, k, !pieces[k].lines.empty() && &line == &pieces[k].lines[0] ? 1 : 0);
    });
  return std::move(finder.marks);
}

}  // namespace lectern
