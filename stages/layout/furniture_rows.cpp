// Rows at the edges of pages. Never decides what is furniture. Tested by furniture_test.cpp.
#include "stages/layout/furniture_rows.h"

#include <algorithm>
#include <cmath>

#include "stages/unicode.h"

namespace lectern {

namespace {

constexpr double kZone = 0.2;     // of the page height, at the top and at the bottom
constexpr std::size_t kRows = 4;  // rows looked at from each edge

}  // namespace

std::u32string row_pattern(const std::u32string& text) {
  std::u32string out;
  for (char32_t c : lower(text)) {
    if (is_digit(c)) {
      if (out.empty() || out.back() != U'#') out += U'#';
    } else if (!is_space(c)) {
      out += c;
    }
  }
  return out;
}

PageEdge page_edge(const PageFragments& page, bool top) {
  std::vector<std::size_t> order;
  for (std::size_t i = 0; i < page.fragments.size(); ++i) {
    const Line& f = page.fragments[i];
    const double y = f.box.center().y;
    if (top ? y < kZone * page.height : y > (1 - kZone) * page.height) order.push_back(i);
  }
  std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
    const double x = page.fragments[a].baseline, y = page.fragments[b].baseline;
    return x != y ? (top ? x < y : x > y) : a < b;
  });
  PageEdge edge;
  for (std::size_t i : order) {
    const Line& f = page.fragments[i];
    if (edge.rows.empty() ||
        std::abs(f.baseline - edge.rows.back().baseline) > 0.35 * std::max(f.size, edge.rows.back().size)) {
      if (edge.rows.size() > kRows) break;
      edge.rows.push_back({});
      edge.rows.back().baseline = f.baseline;
    }
    edge.rows.back().fragments.push_back(i);
    edge.rows.back().size = std::max(edge.rows.back().size, f.size);
  }
  for (std::size_t k = 0; k < edge.rows.size(); ++k) {
    EdgeRow& row = edge.rows[k];
    std::sort(row.fragments.begin(), row.fragments.end(),
              [&](std::size_t a, std::size_t b) { return page.fragments[a].box.x0 < page.fragments[b].box.x0; });
    row.x0 = page.fragments[row.fragments.front()].box.x0;
    row.artifact = std::all_of(row.fragments.begin(), row.fragments.end(), [&](std::size_t i) {
      const std::vector<Span>& spans = page.fragments[i].spans;
      return std::all_of(spans.begin(), spans.end(), [](const Span& s) { return s.tag == kArtifact; });
    });
    for (std::size_t i : row.fragments) {
      if (!row.text.empty()) row.text += U' ';
      row.text += text_of(page.fragments[i]);
      row.x1 = std::max(row.x1, page.fragments[i].box.x1);
    }
    row.pattern = row_pattern(row.text);
    row.gap = k + 1 < edge.rows.size() ? std::abs(edge.rows[k + 1].baseline - row.baseline) : page.height;
  }
  if (edge.rows.size() > kRows) edge.rows.resize(kRows);
  return edge;
}

std::vector<RowNumber> row_numbers(const std::u32string& text) {
  std::vector<RowNumber> out;
  for (std::size_t i = 0; i < text.size();) {
    if (!is_digit(text[i]) && !is_letter(text[i])) {
      ++i;
      continue;
    }
    std::size_t end = i;
    const bool digits = is_digit(text[i]);
    while (end < text.size() && (digits ? is_digit(text[end]) : is_letter(text[end]))) ++end;
    const std::u32string token = text.substr(i, end - i);
    if (digits && token.size() <= 6) {
      int value = 0;
      for (char32_t c : token) value = value * 10 + digit_value(c);
      out.push_back({token, value, false, text.size() - token.size(), i});
    } else if (!digits && token.size() <= 7) {
      if (const int value = roman_value(token)) out.push_back({token, value, true, text.size() - token.size(), i});
    }
    i = end;
  }
  return out;
}

std::optional<long> leading_number(const std::u32string& text) {
  constexpr std::size_t kMostDigits = 9;
  std::size_t digits = 0;
  long value = 0;
  while (digits < text.size() && is_digit(text[digits])) {
    if (digits == kMostDigits) return std::nullopt;
    value = value * 10 + digit_value(text[digits++]);
  }
  return digits > 0 ? std::optional(value) : std::nullopt;
}

}  // namespace lectern
