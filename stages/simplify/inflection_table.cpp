// Reads the tables of inflection. Never looks at a sentence. Tested by word_pieces_test.cpp.
#include "stages/simplify/inflection_table.h"

#include <algorithm>

#include "stages/unicode.h"

namespace lectern {

InflectionTable::InflectionTable(std::string_view rows) {
  for (const std::string& line : split_filled(rows, '\n')) {
    const std::vector<std::string> cells = split_filled(line, '\t');
    if (cells.size() != 2 || line.starts_with('#')) continue;
    auto& items = items_[cells[0]];
    for (std::string item : split_filled(cells[1], ' ')) {
      std::replace(item.begin(), item.end(), '_', ' ');
      std::vector<std::string> parts = split_filled(item, '=');
      if (parts.empty()) continue;
      places_[cells[0]].emplace(parts.front(), items.size());
      items.push_back(std::move(parts));
    }
  }
}

bool InflectionTable::has(std::string_view kind, const std::string& word) const { return !item(kind, word).empty(); }

const std::vector<std::string>& InflectionTable::item(std::string_view kind, const std::string& word) const {
  static const std::vector<std::string> none;
  const auto places = places_.find(kind);
  if (places == places_.end()) return none;
  const auto place = places->second.find(word);
  return place == places->second.end() ? none : items_.find(kind)->second[place->second];
}

const std::vector<std::vector<std::string>>& InflectionTable::all(std::string_view kind) const {
  static const std::vector<std::vector<std::string>> none;
  const auto found = items_.find(kind);
  return found == items_.end() ? none : found->second;
}

bool InflectionTable::begins_with_vowel(std::string_view word) const {
  const std::u32string letters = to_utf32(word);
  const auto& vowels = all("vowels");
  if (letters.empty() || vowels.empty()) return false;
  if (letters.front() == U'h') {
    const auto& beginnings = all("silent-h");
    return std::any_of(beginnings.begin(), beginnings.end(),
                       [&](const auto& beginning) { return word.starts_with(beginning.front()); });
  }
  return to_utf32(vowels.front().front()).find(letters.front()) != std::u32string::npos;
}

const InflectionTable& InflectionTable::of(std::string_view language) {
  return table_of<InflectionTable>(language, inflection_table_texts(),
                                   [](const TableText& text) { return InflectionTable(text.rows); });
}

}  // namespace lectern
