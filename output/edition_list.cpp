// Reads printed list labels as numbers, letters or Roman numerals. Never changes a label: what cannot be counted
// exactly is left to be written as text. Tested by edition_list_test.cpp.
#include "output/edition_list.h"

#include <algorithm>
#include <array>

#include "output/edition_text.h"

namespace lectern {

namespace {

std::string roman_of(int value) {
  static constexpr std::array<std::pair<int, std::string_view>, 13> steps{{{1000, "m"},
                                                                           {900, "cm"},
                                                                           {500, "d"},
                                                                           {400, "cd"},
                                                                           {100, "c"},
                                                                           {90, "xc"},
                                                                           {50, "l"},
                                                                           {40, "xl"},
                                                                           {10, "x"},
                                                                           {9, "ix"},
                                                                           {5, "v"},
                                                                           {4, "iv"},
                                                                           {1, "i"}}};
  std::string out;
  for (const auto& [step, letters] : steps)
    for (; value >= step; value -= step) out += letters;
  return out;
}

std::optional<int> letter(std::string_view text) {
  if (text.size() != 1 || text[0] < 'a' || text[0] > 'z') return std::nullopt;
  return text[0] - 'a' + 1;
}

using Reader = std::optional<int> (*)(std::string_view);

/// The values of all labels, or nothing when one cannot be read so.
std::optional<std::vector<std::optional<int>>> read_all(const List& list, Reader reader, bool upper) {
  std::vector<std::optional<int>> values;
  for (const ListItem& item : list.items) {
    std::string label = item.label;
    const char low = upper ? 'A' : 'a';
    for (char& c : label) {
      const bool ascii = static_cast<unsigned char>(c) < 0x80;
      const bool is_letter = ascii && ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'));
      if (is_letter && (c < low || c > low + 25)) return std::nullopt;
      if (is_letter && upper) c = static_cast<char>(c - 'A' + 'a');
    }
    const std::optional<int> value = label.empty() ? std::nullopt : reader(label);
    if (!label.empty() && !value) return std::nullopt;
    values.push_back(value);
  }
  return values;
}

bool in_sequence(const std::vector<std::optional<int>>& values) {
  std::optional<int> last;
  for (const std::optional<int>& v : values) {
    if (v && last && *v != *last + 1) return false;
    if (v) last = v;
  }
  return true;
}

}  // namespace

std::optional<int> roman(std::string_view text) {
  int value = 0, last = 0;
  for (const char c : text) {
    static constexpr std::array<std::pair<char, int>, 7> digits{
        {{'i', 1}, {'v', 5}, {'x', 10}, {'l', 50}, {'c', 100}, {'d', 500}, {'m', 1000}}};
    const auto digit = std::find_if(digits.begin(), digits.end(), [&](const auto& d) { return d.first == c; });
    if (digit == digits.end() || text.size() > 15) return std::nullopt;
    value += digit->second - (last < digit->second ? 2 * last : 0);
    last = digit->second;
  }
  if (value < 1 || value > 3999 || roman_of(value) != text) return std::nullopt;
  return value;
}

ListMarkers list_markers(const List& list) {
  struct Way {
    std::string_view type;
    Reader reader;
    bool upper;
  };
  static constexpr std::array<Way, 5> ways{
      {{"1", decimal, false}, {"i", roman, false}, {"a", letter, false}, {"I", roman, true}, {"A", letter, true}}};
  ListMarkers found;
  for (const Way& way : ways) {
    auto values = read_all(list, way.reader, way.upper);
    if (!values) continue;
    const bool first = found.type.empty();
    if (first || (in_sequence(*values) && !in_sequence(found.values)))
      found = {std::string(way.type), std::move(*values)};
  }
  if (found.type.empty())
    for (const ListItem& item : list.items) found.values.push_back(decimal(item.label));
  return found;
}

}  // namespace lectern
