// Looks at what stands in brackets and before them. Never explains a short form that the text does not.
// Tested by abbreviations_test.cpp.
#include "stages/simplify/abbreviations.h"

#include <algorithm>

#include "stages/unicode.h"

namespace lectern {
namespace {

constexpr std::size_t kShortest = 2, kLongest = 12;  // letters of a short form
constexpr std::size_t kMoreWords = 5;                // words of a long form above the letters of its short one

bool is_short_form(std::u32string_view text) {
  if (text.size() < kShortest || text.size() > kLongest) return false;
  std::size_t capitals = 0;
  for (const char32_t c : text) {
    if (!is_letter(c) && !is_digit(c) && c != U'-' && c != U'&' && c != U'.') return false;
    capitals += is_upper(c) ? 1 : 0;
  }
  return capitals >= 2 && is_letter(text.front());
}

/// "of the Director" of a long form that is "Office of the Director": where a word in small letters opens a name, the
/// nearest word before it that opens with the same letter as a capital.
std::size_t of_a_name(std::u32string_view before, const std::u32string& folded, std::size_t at) {
  const std::u32string_view name = before.substr(at);
  const bool has_capitals = std::any_of(name.begin(), name.end(), is_upper);
  if (!has_capitals || is_upper(before[at])) return at;
  for (std::size_t i = at, words = 0; i-- > 0 && words < kMoreWords;) {
    if (!is_letter(before[i]) && before[i] != U' ') return at;
    const bool opens = is_letter(before[i]) && (i == 0 || before[i - 1] == U' ');
    if (opens && is_upper(before[i]) && folded[i] == folded[at]) return i;
    words += opens ? 1 : 0;
  }
  return at;
}

/// The end of `before` that the short form stands for; empty: none does.
std::u32string long_form(std::u32string_view form, std::u32string_view before) {
  const std::u32string letters = lower(form), text = lower(before);
  std::size_t at = text.size();
  for (std::size_t i = letters.size(); i-- > 0;) {
    if (!is_letter(letters[i]) && !is_digit(letters[i])) continue;
    const auto fits = [&] {
      return text[at] == letters[i] && (i > 0 || at == 0 || (!is_letter(text[at - 1]) && !is_digit(text[at - 1])));
    };
    do {
      if (at == 0) return {};
      --at;
    } while (!fits());
  }
  at = of_a_name(before, text, at);
  std::u32string out(before.substr(at));
  const auto words = static_cast<std::size_t>(std::count(out.begin(), out.end(), U' ')) + 1;
  constexpr std::u32string_view kNoPart = U".(;:“”«»„\"";
  const bool whole = out.find_first_of(kNoPart) != std::u32string::npos;
  const bool itself = out.find(form) != std::u32string::npos;  // "IP (IP spoofing)" explains nothing
  return words < 2 || words > form.size() + kMoreWords || whole || itself ? std::u32string() : out;
}

/// The word before `end`.
std::u32string_view last_word(std::u32string_view text, std::size_t end) {
  std::size_t begin = end;
  while (begin > 0 && (is_letter(text[begin - 1]) || is_digit(text[begin - 1]) || is_hyphen(text[begin - 1]) ||
                       text[begin - 1] == U'&' || text[begin - 1] == U'.'))
    --begin;
  return text.substr(begin, end - begin);
}

/// "CEDAW (the Convention on ...)": what stands in the brackets is all of the long form.
std::u32string explained_behind(std::u32string_view form, std::u32string_view inside) {
  if (!is_short_form(form)) return {};
  const std::u32string found = long_form(form, inside);
  const std::size_t before = inside.size() - found.size();
  constexpr std::size_t kArticle = 4;  // letters of "the", "die ", ...
  return found.empty() || before > kArticle ? std::u32string() : found;
}

}  // namespace

std::vector<Abbreviation> find_abbreviations(std::string_view text) {
  std::vector<Abbreviation> out;
  const std::u32string all = to_utf32(text);
  for (std::size_t open = all.find(U'('); open != std::u32string::npos; open = all.find(U'(', open + 1)) {
    const std::size_t close = all.find(U')', open);
    if (close == std::u32string::npos) break;
    if (open < 2 || all[open - 1] != U' ') continue;
    const std::u32string_view inside = std::u32string_view(all).substr(open + 1, close - open - 1);
    const std::u32string_view before = std::u32string_view(all).substr(0, open - 1);
    std::u32string_view form = inside;
    std::u32string meaning = is_short_form(form) ? long_form(form, before) : std::u32string();
    if (meaning.empty()) {
      form = last_word(before, before.size());
      meaning = explained_behind(form, inside);
    }
    if (meaning.empty()) continue;
    Abbreviation found{to_utf8(form), to_utf8(meaning)};
    const auto same = [&](const Abbreviation& a) { return a.form == found.form; };
    if (std::none_of(out.begin(), out.end(), same)) out.push_back(std::move(found));
  }
  return out;
}

}  // namespace lectern
