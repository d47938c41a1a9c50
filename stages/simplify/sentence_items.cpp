// Finds lists by labels that count up, and by bullets. Tested by sentences_test.cpp.
#include "stages/simplify/sentence_items.h"

#include <algorithm>
#include <vector>

#include "stages/simplify/sentence_marks.h"
#include "stages/unicode.h"

namespace lectern {

namespace {

constexpr std::size_t kLongestLabel = 4;  // code points of a list's label: "viii"
constexpr std::size_t kFewestItems = 2;   // labels in sequence that make a list
constexpr std::size_t kFewestSmall = 3;   // the same, before words without a capital

struct Label {
  std::size_t at = 0;
  int value = 0;
  char32_t form = 0;  // '1', 'a', 'A', 'i', 'I' or the bullet
};

Label label_of(std::u32string_view token, bool roman) {
  if (is_digits(token) && token.size() < kLongestLabel) {
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

bool may_open(std::u32string_view text, std::size_t i, bool small) {
  while (i > 0 && (is_space(text[i - 1]) || is_closing_mark(text[i - 1]))) --i;
  return i == 0 || is_sentence_end(text[i - 1]) || (text[i - 1] == U':' && !small);
}

bool may_follow_item(std::u32string_view text, std::size_t i) {
  while (i > 0 && is_space(text[i - 1])) --i;
  return i == 0 || is_letter(text[i - 1]) || is_sentence_end(text[i - 1]);
}

Label label_at(std::u32string_view text, std::size_t i, bool roman, bool small) {
  std::size_t begin = i + (text[i] == U'(' ? 1 : 0), end = begin;
  while (is_digit(char_at(text, end)) || is_letter(char_at(text, end))) ++end;
  if (end == begin || end - begin > kLongestLabel) return {};
  Label label = label_of(text.substr(begin, end - begin), roman);
  std::size_t marks = end;
  if (is_full_stop(char_at(text, marks)) && text[i] != U'(') ++marks;
  if (char_at(text, marks) == U')') ++marks;
  if (marks == end || !is_space(char_at(text, marks))) return {};
  const char32_t next = char_at(text, first_of_next(text, marks));
  if (small ? !is_lower(next) || !may_follow_item(text, i) : !is_upper(next)) return {};
  if (text[i] == U'(' && text[marks - 1] != U')') return {};
  label.at = i;
  return label;
}

/// Labels that count up from where a sentence may begin: "1) The first item 2) The second". Before words without a
/// capital they must be more, with no comma before them: "a) money, b) time" is one sentence.
void mark_items(std::u32string_view text, std::set<std::size_t>& items) {
  for (const bool roman : {false, true})
    for (const bool small : {false, true}) {
      std::vector<Label> run;
      const auto close = [&] {
        if (run.size() >= (small ? kFewestSmall : kFewestItems))
          for (const Label& label : run) items.insert(label.at);
        run.clear();
      };
      for (std::size_t i = 0; i < text.size(); ++i) {
        if (i > 0 && !is_space(text[i - 1])) continue;
        const Label label = label_at(text, i, roman, small);
        if (label.form == 0) continue;
        if (!run.empty() && label.form == run.back().form && label.value == run.back().value + 1) run.push_back(label);
        else if (may_open(text, i, small) || (label.value == 1 && run.size() >= kFewestItems))
          close(), run.push_back(label);
      }
      close();
    }
}

void mark_bullets(std::u32string_view text, std::set<std::size_t>& items) {
  std::vector<std::size_t> bullets;
  for (std::size_t i = 0; i < text.size(); ++i)
    if (is_bullet(text[i]) && (i == 0 || is_space(text[i - 1]))) bullets.push_back(i);
  if (bullets.size() >= kFewestItems) items.insert(bullets.begin(), bullets.end());
}

}  // namespace

bool is_digits(std::u32string_view token) {
  return !token.empty() && std::all_of(token.begin(), token.end(), is_digit);
}

bool is_single_letter(std::u32string_view token) { return token.size() == 1 && is_letter(token[0]); }

bool is_item_label(std::u32string_view token) {
  while (!token.empty() && (token.front() == U'(' || is_bullet(token.front()) || is_space(token.front())))
    token.remove_prefix(1);
  while (!token.empty() && token.back() == U')') token.remove_suffix(1);
  if (token.empty() || token.size() > kLongestLabel) return false;
  return is_digits(token) || is_single_letter(token) || roman_value(token) > 0;
}

std::set<std::size_t> find_items(std::u32string_view text) {
  std::set<std::size_t> items;
  mark_items(text, items);
  mark_bullets(text, items);
  return items;
}

}  // namespace lectern
