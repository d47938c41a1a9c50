// The order in which a line is read. Never moves a glyph on paper. Tested by lines_test.cpp.
#include "stages/layout/direction.h"

#include <algorithm>

namespace lectern {

namespace {

enum class Way { left, right, number, neutral };  // left: runs to the left (Arabic, Hebrew)

Way way_of(const Cluster& c) {
  const char32_t code = c.text[0];
  if (is_rtl(code)) return Way::left;
  if (is_digit(code)) return Way::number;
  return is_letter(code) ? Way::right : Way::neutral;
}

bool closes_sentence(char32_t c) { return c == '.' || c == ',' || c == ':' || c == ';' || c == '!' || c == '?'; }

}  // namespace

std::vector<std::size_t> logical_order(const std::vector<Cluster>& clusters, const std::vector<bool>& space_after,
                                       bool page_rtl, bool& rtl, std::vector<bool>& turned) {
  const std::size_t n = clusters.size();
  std::vector<std::size_t> order(n);
  for (std::size_t i = 0; i < n; ++i) order[i] = i;
  turned.assign(n, false);
  std::vector<Way> way(n);
  std::size_t left = 0, right = 0;
  for (std::size_t i = 0; i < n; ++i) {
    way[i] = way_of(clusters[i]);
    left += way[i] == Way::left, right += way[i] == Way::right;
  }
  rtl = left > right || (page_rtl && left > 0);
  if (left == 0) {
    std::size_t stops = 0;
    while (stops < n && closes_sentence(clusters[stops].text[0])) ++stops;
    if (page_rtl && stops > 0 && stops < n && !closes_sentence(clusters[n - 1].text[0]))
      std::rotate(order.begin(), order.begin() + static_cast<std::ptrdiff_t>(stops), order.end());
    return order;
  }
  for (std::size_t i = 0; i < n;) {  // word by word
    std::size_t end = i + 1;
    while (end < n && !space_after[end - 1] && !blank(clusters[end]) && !blank(clusters[i])) ++end;
    bool latin = false, arabic = false;
    for (std::size_t k = i; k < end; ++k) latin = latin || way[k] == Way::right, arabic = arabic || way[k] == Way::left;
    if (latin && !arabic) {
      std::size_t a = i, z = end;  // punctuation at the word's ends belongs to the line, unless a bracket pairs up
      const auto loose = [&](std::size_t k) { return way[k] == Way::neutral && !is_mark(clusters[k].text[0]); };
      if (rtl) {
        while (a < z && loose(a)) ++a;
        while (z > a && loose(z - 1) && clusters[z - 1].text[0] != '/' && clusters[z - 1].text[0] != '-') --z;
      }
      for (std::size_t k = a; k < z; ++k) way[k] = Way::right;
    }
    i = end;
  }
  // Numbers hold together with the marks inside them ("1,906", "21.00").
  for (std::size_t i = 1; i + 1 < n; ++i)
    if (way[i] == Way::neutral && !blank(clusters[i]) && way[i - 1] == Way::number && (way[i + 1] == Way::number))
      way[i] = Way::number;
  // Neutrals (spaces) between two stretches that run against the line belong to them.
  const auto against = [&](std::size_t i) {
    return rtl ? way[i] == Way::right || way[i] == Way::number : way[i] == Way::left;
  };
  std::vector<bool> counter(n);
  for (std::size_t i = 0; i < n; ++i) counter[i] = against(i);
  for (std::size_t i = 0; i < n; ++i) {
    if (counter[i] || way[i] != Way::neutral) continue;
    std::size_t end = i;
    while (end < n && way[end] == Way::neutral) ++end;
    const bool inside = i > 0 && end < n && counter[i - 1] && counter[end] &&
                        (rtl ? way[i - 1] == Way::right && way[end] == Way::right : true);
    for (std::size_t k = i; k < end && inside; ++k) counter[k] = true;
    i = end - 1;
  }
  std::vector<std::size_t> out;
  out.reserve(n);
  if (rtl) {
    for (std::size_t i = n; i > 0;) {
      std::size_t begin = i - 1;
      if (counter[begin]) {
        while (begin > 0 && counter[begin - 1] &&
               !(way[begin - 1] != way[begin] && (way[begin - 1] == Way::number || way[begin] == Way::number) &&
                 space_after[begin - 1]))
          --begin;
        for (std::size_t k = begin; k < i; ++k) out.push_back(k);
      } else {
        out.push_back(begin);
        turned[begin] = true;
      }
      i = begin;
    }
  } else {
    for (std::size_t i = 0; i < n;) {
      std::size_t end = i + 1;
      if (counter[i]) {
        while (end < n && counter[end]) ++end;
        for (std::size_t k = end; k > i; --k) out.push_back(k - 1), turned[k - 1] = true;
      } else {
        out.push_back(i);
      }
      i = end;
    }
  }
  return out;
}

char32_t mirrored(char32_t c) {
  switch (c) {
    case '(': return ')';
    case ')': return '(';
    case '[': return ']';
    case ']': return '[';
    case '<': return '>';
    case '>': return '<';
    case 0xAB: return 0xBB;
    case 0xBB: return 0xAB;
    default: return c;
  }
}

}  // namespace lectern
