// Finds the outline's entry for a printed heading. Never takes an entry's words for text of the document. Tested by
// headings_test.cpp.
#include "stages/structure/outline.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <utility>

#include "stages/structure/headings.h"
#include "stages/unicode.h"

namespace lectern {

namespace {

constexpr int kFarPages = 1000000;  // an entry without a target

/// The heading without its number ("1.2 Aims", "Chapter 3 Aims"): outlines often leave it out.
std::u32string without_number(const std::u32string& text) {
  std::size_t i = 0;
  while (i < text.size() && is_letter(text[i])) ++i;
  if (i > 0 && i < text.size() && is_space(text[i]) && i + 1 < text.size() &&
      (is_digit(text[i + 1]) || (i + 2 < text.size() && is_upper(text[i + 1]) && is_space(text[i + 2]))))
    ++i;
  else i = 0;
  const std::size_t begin = i;
  while (i < text.size() && !is_space(text[i])) ++i;
  std::u32string number = text.substr(begin, i - begin);
  while (!number.empty() && is_punctuation(number.back())) number.pop_back();
  const bool numbers = std::any_of(number.begin(), number.end(), is_digit) || roman_value(number) > 0 ||
                       (number.size() == 1 && is_letter(number[0]));
  return numbers && i < text.size() ? text.substr(i + 1) : text;
}

/// What stands below the lines that only number it ("CHAPTER" / "TWO" / "THE ARCHIVE"); empty: no such lines.
std::u32string below_label(const Piece& p) {
  std::u32string label, rest;
  for (std::size_t k = 0; k < p.lines.size(); ++k) {
    const std::u32string text = lectern::plain_text_of(p.lines[k]);
    std::u32string& to = rest.empty() && (k == 0 || chapter_label(label + U" " + text)) ? label : rest;
    to += (to.empty() ? U"" : U" ") + text;
  }
  return chapter_label(label) ? rest : std::u32string();
}

}  // namespace

bool chapter_label(const std::u32string& text) {
  const std::size_t space = text.find(U' ');
  const bool alone = space == std::u32string::npos;
  if (text.size() > 20 || (!alone && text.find(U' ', space + 1) != std::u32string::npos) ||
      text.find(U'.') != std::u32string::npos)
    return false;
  static const std::vector<std::u32string> words = {
      U"chapter", U"appendix",   U"part",  U"section",   U"annex",   U"chapitre", U"annexe",   U"partie",
      U"kapitel", U"anhang",     U"teil",  U"capítulo",  U"anexo",   U"parte",    U"capitolo", U"appendice",
      U"глава",   U"приложение", U"часть", U"hoofdstuk", U"bijlage", U"rozdział"};
  return std::find(words.begin(), words.end(), lower(text.substr(0, space))) != words.end();
}

Outline::Outline(const Layout& layout) {
  for (const OutlineEntry& e : layout.outline) {
    const std::u32string key = heading_key(to_utf32(e.title));
    if (key.empty()) continue;
    places_[key].push_back({e.level, e.page, e.y});
    // Some producers write an entry's words twice.
    if (key.size() % 2 == 0 && key.compare(0, key.size() / 2, key, key.size() / 2) == 0)
      places_[key.substr(0, key.size() / 2)].push_back({e.level, e.page, e.y});
  }
}

int Outline::level(const Piece& p, bool loosely) const {
  if (places_.empty()) return 0;
  const std::u32string text = text_of(p);
  auto it = places_.find(heading_key(text));
  if (it == places_.end() && loosely) it = places_.find(heading_key(without_number(text)));
  if (it == places_.end() && loosely && p.lines.size() > 1) it = places_.find(heading_key(below_label(p)));
  if (it == places_.end()) return 0;
  const auto distance = [&](const Place& o) {
    return std::pair{o.page > 0 ? std::abs(o.page - p.page) : kFarPages, std::abs(o.y - p.box.y0)};
  };
  return std::min_element(it->second.begin(), it->second.end(),
                          [&](const Place& a, const Place& b) { return distance(a) < distance(b); })
      ->level;
}

bool Outline::knows(const std::u32string& text, int page) const {
  auto it = places_.find(heading_key(text));
  if (it == places_.end()) it = places_.find(heading_key(without_number(text)));
  return it != places_.end() && std::any_of(it->second.begin(), it->second.end(),
                                            [&](const Place& o) { return o.page == 0 || o.page == page; });
}

}  // namespace lectern
