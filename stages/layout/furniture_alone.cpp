// Signs of furniture on one page. Never takes a row that stands close to the text. Tested by furniture_test.cpp.
#include "stages/layout/furniture_alone.h"

#include <algorithm>
#include <cmath>

#include "stages/unicode.h"

namespace lectern {

namespace {

constexpr double kApart = 1.6;           // of the leading: distance of baselines that parts a lone row from the text
constexpr double kHeading = 1.1;         // of the body size: larger type is a heading's
constexpr double kNoLarger = 1.05;       // of the body size: a running head is set no larger
constexpr std::size_t kHeadingRows = 4;  // lines of one heading
constexpr std::size_t kLeastEcho = 6;    // letters of an echo: shorter ones are chance
constexpr std::size_t kLeastCut = 12;    // letters of a title cut short
constexpr std::size_t kCountWords = 24;  // characters round "N of M"
constexpr std::size_t kLongest = 120;    // characters of a row
constexpr double kOuter = 0.085;         // of the page height: text seldom begins so near to the edge of the paper

bool letters_only(const std::u32string& pattern) {
  return std::count_if(pattern.begin(), pattern.end(), is_letter) >= static_cast<std::ptrdiff_t>(kLeastEcho);
}

bool heading_type(const Line& f, const BodyType& body) {
  if (f.size >= kHeading * body.size) return true;
  return !body.bold && f.size >= 0.95 * body.size &&
         std::all_of(f.spans.begin(), f.spans.end(), [](const Span& s) { return s.bold; });
}

/// The row's words without the page's number.
std::u32string words_of(const EdgeRow& row, const std::vector<RowNumber>& numbers, int own) {
  std::u32string text = row.text;
  for (std::size_t k = numbers.size(); k-- > 0;)
    if (numbers[k].value == own) text.erase(numbers[k].at, numbers[k].text.size());
  std::u32string pattern;
  for (char32_t c : row_pattern(text))
    if (is_letter(c) || c == U'#' || is_mark(c)) pattern += c;
  return pattern;
}

bool own_fragment(const PageFragments& page, const EdgeRow& row, const RowNumber& number) {
  return std::any_of(row.fragments.begin(), row.fragments.end(),
                     [&](std::size_t i) { return fold_spaces(text_of(page.fragments[i])) == number.text; });
}

/// "2 | Title", "Title - 2": the number at one end, a mark between it and the words.
bool behind_mark(const std::u32string& text, const RowNumber& number) {
  static const std::u32string marks = U"|\u2502\u00B7\u2022/\u2013\u2014";
  const std::size_t end = number.at + number.text.size();
  const auto mark_at = [&](std::size_t from, bool forwards) {
    std::size_t i = from;
    while (i < text.size() && is_space(text[i])) i = forwards ? i + 1 : i - 1;
    return i < text.size() && marks.find(text[i]) != std::u32string::npos;
  };
  return (number.at == 0 && mark_at(end, true)) ||
         (end == text.size() && number.at > 0 && mark_at(number.at - 1, false));
}

bool echoes(const std::u32string& words, const std::set<std::u32string>& headings) {
  if (!letters_only(words)) return false;
  if (headings.contains(words)) return true;
  const auto longer = headings.lower_bound(words);  // a title cut short
  return words.size() >= kLeastCut && longer != headings.end() && longer->compare(0, words.size(), words) == 0;
}

}  // namespace

std::set<std::u32string> heading_patterns(const std::vector<PageFragments>& pages, const BodyType& body) {
  std::set<std::u32string> out;
  for (const PageFragments& page : pages) {
    std::vector<const Line*> lines;
    for (const Line& f : page.fragments)
      if (heading_type(f, body)) lines.push_back(&f);
    std::stable_sort(lines.begin(), lines.end(),
                     [](const Line* a, const Line* b) { return a->baseline < b->baseline; });
    for (std::size_t i = 0; i < lines.size(); ++i) {
      std::u32string text;
      for (std::size_t k = i; k < std::min(lines.size(), i + kHeadingRows); ++k) {
        if (k > i && (std::abs(lines[k]->size - lines[i]->size) > 0.5 ||
                      lines[k]->baseline - lines[k - 1]->baseline > 2 * lines[k]->size))
          break;
        for (char32_t c : row_pattern(text_of(*lines[k])))
          if (is_letter(c) || c == U'#' || is_mark(c)) text += c;
        out.insert(text);
      }
    }
  }
  return out;
}

std::vector<std::size_t> rows_alone(const PageFragments& page, const PageEdge& edge, std::size_t number,
                                    std::size_t count, const std::set<std::u32string>& headings, const BodyType& body) {
  std::vector<std::size_t> out;
  const int own = static_cast<int>(number) + 1, all = static_cast<int>(count);
  for (std::size_t k = 0; k < edge.rows.size(); ++k) {
    const EdgeRow& row = edge.rows[k];
    if (row.gap < kApart * body.leading || row.text.size() > kLongest || row.size > kNoLarger * body.size) continue;
    const std::vector<RowNumber> numbers = row_numbers(row.text);
    std::vector<RowNumber> arabic;
    std::copy_if(numbers.begin(), numbers.end(), std::back_inserter(arabic),
                 [](const RowNumber& n) { return !n.roman; });
    const double y = row.baseline - 0.25 * row.size;
    const bool outer = y < kOuter * page.height || y > (1 - kOuter) * page.height;
    const bool of = arabic.size() == 2 && arabic[0].value == own && arabic[1].value == all &&
                    (all > 1 || (k == 0 && outer)) && row.text.size() <= kCountWords;
    const bool numbered =
        k == 0 && outer && std::any_of(numbers.begin(), numbers.end(), [&](const RowNumber& n) {
          const bool lone = n.words <= 4 && row.text.size() <= 8;  // "- 1 -"
          return n.value == own && (count > 1 || lone) && (own_fragment(page, row, n) || behind_mark(row.text, n));
        });
    const bool echo = echoes(words_of(row, numbers, own), headings) &&
                      std::none_of(row.fragments.begin(), row.fragments.end(),
                                   [&](std::size_t i) { return heading_type(page.fragments[i], body); });
    if (of || numbered) out.push_back(k);
    if (echo)
      for (std::size_t outer = 0; outer <= k; ++outer) out.push_back(outer);
  }
  return out;
}

}  // namespace lectern
